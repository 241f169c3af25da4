package dev.frontmatter.jsonschema;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionConfig;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.path.NodePath;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.Pointers;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Tries values that a fix would make, each under the part of a schema that it would stand under. */
final class ValueTrial {

    /** The most evaluation steps that one value may take. */
    private static final int STEPS = 10_000;

    private static final Set<String> CHOICES = Set.of("allOf", "anyOf", "oneOf");

    private static final ExecutionConfig CONFIG = ExecutionConfig.builder()
            .formatAssertionsEnabled(true)
            .maxEvaluationSteps(STEPS)
            .build();

    private final SchemaRegistry registry;

    ValueTrial(SchemaRegistry registry) {
        this.registry = registry;
    }

    /** Returns true if the schema that reported an error accepts another value in place of the one that it refused. */
    boolean accepts(Error error, JsonNode value) {
        NodePath path = error.getSchemaLocation().getFragment().getParent();
        while (path.getNameCount() > 1 && isPartOfChoice(path)) {
            path = path.getParent().getParent();
        }
        return accepts(new SchemaLocation(error.getSchemaLocation().getAbsoluteIri(), path), value);
    }

    private static boolean isPartOfChoice(NodePath path) {
        int last = path.getNameCount() - 1;
        return path.getElement(last) instanceof Integer && CHOICES.contains(String.valueOf(path.getElement(last - 1)));
    }

    /** Returns true if a value may stand under a key, as far as the schema that reported an unknown or missing one says. */
    boolean accepts(Error error, String key, JsonNode value) {
        SchemaLocation keyword = error.getSchemaLocation();
        NodePath schema = keyword.getFragment().getParent();
        return accepts(
                new SchemaLocation(
                        keyword.getAbsoluteIri(), schema.append("properties").append(key)),
                value);
    }

    /** Returns true if a schema of the files accepts a value. */
    boolean accepts(SchemaFiles.Resource schema, JsonNode value) {
        return accepts(location(schema), value);
    }

    /** Returns a schema of the files; a missing node if it cannot be had. */
    JsonNode node(SchemaFiles.Resource schema) {
        try {
            return registry.getSchema(location(schema)).getSchemaNode();
        } catch (RuntimeException e) {
            return MissingNode.getInstance();
        }
    }

    private static SchemaLocation location(SchemaFiles.Resource schema) {
        DataTree tree = schema.file().tree();
        SchemaLocation location = SchemaLocation.of(schema.file().iri());
        SchemaFiles.Resource part = new SchemaFiles.Resource(schema.file(), DataTree.ROOT);
        for (String token : Pointers.parts(tree.pointer(schema.node()))) {
            Object name = part != null && !part.isMapping() ? (Object) Integer.valueOf(token) : token;
            location = name instanceof Integer index ? location.append(index) : location.append(token);
            part = part == null ? null : part.part(name);
        }
        return location;
    }

    private boolean accepts(SchemaLocation location, JsonNode value) {
        try {
            return registry.getSchema(location)
                    .validate(value, context -> context.setExecutionConfig(CONFIG))
                    .isEmpty();
        } catch (RuntimeException | StackOverflowError e) {
            // There is no such part, or it takes too long to tell.
            return false;
        }
    }
}
