package dev.frontmatter.jsonschema;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.NodeKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keywords that stand beside one that is not satisfied. */
final class Keywords {

    private static final Set<String> IN_PLACE =
            Set.of("allOf", "anyOf", "dependencies", "dependentSchemas", "else", "if", "oneOf", "then");

    private final SchemaFiles files;
    /** The names of properties by schema, and by whether those in place were asked for. */
    private final Map<Named, Map<String, SchemaFiles.Resource>> properties = new HashMap<>();

    private record Named(SchemaFiles.Resource schema, boolean inPlace) {}

    Keywords(SchemaFiles files) {
        this.files = files;
    }

    /**
     * The schema that a keyword is part of.
     *
     * @param error what the keyword found
     * @param up how many steps to go up from the keyword: 1 for the schema itself
     * @return the schema's place, or null if it is in none of the files
     */
    SchemaFiles.@Nullable Resource schema(Error error, int up) {
        String iri = String.valueOf(error.getSchemaLocation().getAbsoluteIri());
        SchemaFiles.Resource resource = files.resource(iri);
        if (resource == null) {
            return null;
        }
        DataTree tree = resource.file().tree();
        NodePath path = error.getSchemaLocation().getFragment();
        int node = resource.node();
        for (int i = 0; i < path.getNameCount() - up && node != DataTree.NONE; i++) {
            node = child(tree, node, path.getElement(i));
        }
        return node == DataTree.NONE ? null : new SchemaFiles.Resource(resource.file(), node);
    }

    /** Returns the condition of a {@code then} that is {@code false}, so that the condition must not hold; or null. */
    SchemaFiles.@Nullable Resource ruledOut(Error error) {
        NodePath path = error.getSchemaLocation().getFragment();
        int last = path.getNameCount() - 1;
        boolean then = error.getKeyword().equals("false")
                && last > 0
                && path.getElement(last - 1).equals("then");
        SchemaFiles.Resource schema = then ? schema(error, 2) : null;
        return schema == null ? null : schema.get("if");
    }

    private static int child(DataTree tree, int node, Object step) {
        if (tree.kind(node) == NodeKind.MAPPING) {
            return tree.value(node, step.toString());
        }
        if (tree.kind(node) != NodeKind.SEQUENCE || !(step instanceof Integer index)) {
            return DataTree.NONE;
        }
        int at = node + 1;
        for (int left = index; left > 0 && at < tree.next(node); left--) {
            at = tree.next(at);
        }
        return at < tree.next(node) ? at : DataTree.NONE;
    }

    /** The text of a scalar keyword beside the one that found something, or null. */
    @Nullable
    String beside(Error error, String keyword) {
        SchemaFiles.Resource schema = schema(error, 1);
        if (schema == null || schema.file().tree().kind(schema.node()) != NodeKind.MAPPING) {
            return null;
        }
        int value = schema.file().tree().value(schema.node(), keyword);
        return value == DataTree.NONE || schema.file().tree().isCollection(value)
                ? null
                : schema.file().tree().text(value);
    }

    /** Returns true if a schema has a keyword. */
    static boolean has(SchemaFiles.Resource schema, String keyword) {
        DataTree tree = schema.file().tree();
        return tree.kind(schema.node()) == NodeKind.MAPPING && tree.value(schema.node(), keyword) != DataTree.NONE;
    }

    /** Returns true if a schema lists a key under {@code required}. */
    static boolean requires(SchemaFiles.Resource schema, String key) {
        DataTree tree = schema.file().tree();
        if (tree.kind(schema.node()) != NodeKind.MAPPING) {
            return false;
        }
        int required = tree.value(schema.node(), "required");
        if (required == DataTree.NONE || tree.kind(required) != NodeKind.SEQUENCE) {
            return false;
        }
        for (int name = required + 1; name < tree.next(required); name = tree.next(name)) {
            if (!tree.isCollection(name) && tree.text(name).equals(key)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The names that a schema gives to properties.
     *
     * @param start the schema
     * @param inPlace true if to ask the schemas, too, that it applies to the same value
     * @return the names in the order of the schema
     */
    Set<String> properties(SchemaFiles.Resource start, boolean inPlace) {
        return schemasByName(start, inPlace).keySet();
    }

    /**
     * Returns the schema that a schema has for a property.
     *
     * @param start the schema; those are asked, too, that it applies to the same value
     * @return the first that is found, or null
     */
    SchemaFiles.@Nullable Resource property(SchemaFiles.Resource start, String name) {
        return schemasByName(start, true).get(name);
    }

    private Map<String, SchemaFiles.Resource> schemasByName(SchemaFiles.Resource start, boolean inPlace) {
        return properties.computeIfAbsent(new Named(start, inPlace), named -> find(start, inPlace));
    }

    private Map<String, SchemaFiles.Resource> find(SchemaFiles.Resource start, boolean inPlace) {
        Map<String, SchemaFiles.Resource> names = new LinkedHashMap<>();
        Set<SchemaFiles.Resource> seen = new HashSet<>();
        Deque<SchemaFiles.Resource> open = new ArrayDeque<>();
        open.addLast(start);
        while (!open.isEmpty()) {
            SchemaFiles.Resource schema = open.removeFirst();
            DataTree tree = schema.file().tree();
            if (!seen.add(schema) || tree.kind(schema.node()) != NodeKind.MAPPING) {
                continue;
            }
            int properties = tree.value(schema.node(), "properties");
            if (properties != DataTree.NONE && tree.kind(properties) == NodeKind.MAPPING) {
                for (int name = properties + 1; name < tree.next(properties); name = tree.next(name + 1)) {
                    names.putIfAbsent(tree.text(name), new SchemaFiles.Resource(schema.file(), name + 1));
                }
            }
            if (inPlace) {
                Subschemas.forEach(tree, schema.node(), (keyword, node) -> {
                    if (IN_PLACE.contains(keyword)) {
                        open.addLast(new SchemaFiles.Resource(schema.file(), node));
                    }
                });
                SchemaFiles.Resource referred = files.referred(schema);
                if (referred != null) {
                    open.addLast(referred);
                }
            }
        }
        return names;
    }
}
