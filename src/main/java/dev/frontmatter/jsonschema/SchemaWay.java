package dev.frontmatter.jsonschema;

import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows the way of an evaluation through the schema files, from the schema as a whole to a keyword. */
final class SchemaWay {

    private static final Set<String> DESCENDING = Set.of(
            "additionalItems",
            "additionalProperties",
            "contains",
            "items",
            "patternProperties",
            "prefixItems",
            "properties",
            "unevaluatedItems",
            "unevaluatedProperties");

    private SchemaWay() {}

    /**
     * A keyword on the way.
     *
     * @param keyword its name
     * @param name the name or number of the schema under it, or null if it holds one schema or none
     * @param schema the schema that has the keyword, or null if it is in none of the files
     * @param node the value that the keyword is about
     * @param end how many elements of the path lead up to here, this keyword and its name included
     */
    record Step(String keyword, @Nullable Object name, SchemaFiles.@Nullable Resource schema, int node, int end) {

        /** Returns true if the schema under the keyword is about a part of the value. */
        boolean descends() {
            return DESCENDING.contains(keyword);
        }
    }

    /**
     * Returns the keywords on a way.
     *
     * @param path the way, as the validator has it
     * @param nodes the values on the way from the root to the one that the last keyword is about
     * @param start the schema as a whole, or null if it is in none of the files
     */
    static List<Step> of(NodePath path, List<Integer> nodes, SchemaFiles.@Nullable Resource start, SchemaFiles files) {
        List<Step> steps = new ArrayList<>();
        SchemaFiles.Resource schema = start;
        int depth = 0;
        int at = 0;
        while (at < path.getNameCount()) {
            String keyword = path.getElement(at++).toString();
            Object name = null;
            if (at < path.getNameCount() && (Subschemas.areNamed(keyword) || path.getElement(at) instanceof Integer)) {
                name = path.getElement(at++);
            }
            Step step = new Step(keyword, name, schema, nodes.get(Math.min(depth, nodes.size() - 1)), at);
            steps.add(step);
            depth += step.descends() ? 1 : 0;
            schema = schema == null ? null : under(schema, step, files);
        }
        return steps;
    }

    /** Returns the schema under a keyword, or null if there is none. */
    static SchemaFiles.@Nullable Resource under(SchemaFiles.Resource schema, Step step, SchemaFiles files) {
        if (SchemaFiles.isReference(step.keyword())) {
            return files.referred(schema);
        }
        SchemaFiles.Resource under = schema.get(step.keyword());
        return under == null || step.name() == null ? under : under.part(step.name());
    }
}
