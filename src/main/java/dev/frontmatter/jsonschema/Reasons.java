package dev.frontmatter.jsonschema;

import com.networknt.schema.Error;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.NodeKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the reason why a part of a schema holds for a value: what the document says that an {@code if} looked at. */
final class Reasons {

    private static final int LONGEST = 40;

    /** More would hide what must be done. */
    private static final int MOST_KEYS = 3;

    private static final Set<String> IN_PLACE = Set.of("allOf", "anyOf", "not", "oneOf");

    private final DataTree tree;
    private final Places places;
    private final SchemaFiles files;
    private final SchemaFiles.@Nullable Resource start;

    Reasons(DataTree tree, Places places, SchemaFiles files, SchemaFiles.@Nullable Resource start) {
        this.tree = tree;
        this.places = places;
        this.files = files;
        this.start = start;
    }

    /** Returns the reason for an error, in words that follow "because"; null if there is none or it cannot be told. */
    @Nullable
    String of(Error error) {
        List<SchemaWay.Step> steps =
                SchemaWay.of(error.getEvaluationPath(), places.way(error.getInstanceLocation()), start, files);
        for (int i = steps.size() - 1; i >= 0; i--) {
            SchemaWay.Step step = steps.get(i);
            SchemaFiles.Resource schema = step.schema();
            Set<String> states = new LinkedHashSet<>();
            switch (step.keyword()) {
                case "then", "else" -> {
                    SchemaFiles.Resource condition = schema == null ? null : schema.get("if");
                    if (condition != null) {
                        addStates(condition, step.node(), states);
                    }
                }
                case "dependentSchemas", "dependencies", "dependentRequired" -> {
                    Object name = step.name();
                    addState(step.node(), name == null ? error.getProperty() : name.toString(), null, states);
                }
                default -> {
                    // Other keywords hold in any case.
                }
            }
            if (!states.isEmpty() && states.size() <= MOST_KEYS) {
                return String.join(" and ", states);
            }
        }
        return null;
    }

    /** Adds the state of each key that a condition looks at. */
    private void addStates(SchemaFiles.Resource condition, int mapping, Collection<String> states) {
        Set<SchemaFiles.Resource> seen = new LinkedHashSet<>();
        List<SchemaFiles.Resource> open = new ArrayList<>(List.of(condition));
        while (!open.isEmpty() && states.size() <= MOST_KEYS) {
            SchemaFiles.Resource schema = open.remove(open.size() - 1);
            if (!seen.add(schema) || !schema.isMapping()) {
                continue;
            }
            SchemaFiles.Resource properties = schema.get("properties");
            if (properties != null) {
                for (String name : properties.names()) {
                    if (states.size() > MOST_KEYS) {
                        return;
                    }
                    addState(mapping, name, properties.get(name), states);
                }
            }
            SchemaFiles.Resource required = schema.get("required");
            if (required != null) {
                required.elements().forEach(name -> {
                    if (properties == null || properties.get(name.scalar()) == null) {
                        addState(mapping, name.scalar(), null, states);
                    }
                });
            }
            Subschemas.forEach(schema.file().tree(), schema.node(), (keyword, node) -> {
                if (IN_PLACE.contains(keyword)) {
                    open.add(new SchemaFiles.Resource(schema.file(), node));
                }
            });
            SchemaFiles.Resource referred = files.referred(schema);
            if (referred != null) {
                open.add(referred);
            }
        }
    }

    private void addState(
            int mapping, @Nullable String name, SchemaFiles.@Nullable Resource condition, Collection<String> states) {
        if (name == null || tree.kind(mapping) != NodeKind.MAPPING) {
            return;
        }
        int value = places.value(mapping, name);
        if (value != DataTree.NONE
                && condition != null
                && tree.kind(value) == NodeKind.MAPPING
                && condition.get("properties") != null) {
            addStates(condition, value, states);
            return;
        }
        String path = tree.path(mapping);
        states.add("`" + (path.isEmpty() ? name : path + "." + name) + "` " + state(value, condition));
    }

    private String state(int value, SchemaFiles.@Nullable Resource condition) {
        if (value == DataTree.NONE) {
            return "is missing";
        }
        if (tree.isCollection(value)) {
            return "is given";
        }
        String text = tree.text(value);
        boolean given = condition == null || text.isEmpty() || text.length() > LONGEST || text.contains("\n");
        return given ? "is given" : "is " + text;
    }
}
