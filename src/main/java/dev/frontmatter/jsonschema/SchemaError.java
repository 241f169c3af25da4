package dev.frontmatter.jsonschema;

import com.networknt.schema.Error;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.NodeKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * One thing that is wrong with one value, or several that are one for a reader: no choice of several allows the value's
 * kind, or the value itself.
 *
 * @param keyword the keyword that is not satisfied
 * @param way the nodes from the root to the value
 * @param errors the errors, the same keyword in all
 */
record SchemaError(String keyword, List<Integer> way, List<Error> errors) {

    /** The value that is wrong. */
    int node() {
        return way.get(way.size() - 1);
    }

    Error error() {
        return errors.get(0);
    }

    boolean isAt(int node) {
        return node() == node;
    }

    /** Returns true if the value has a key; it is the node before. */
    boolean isInMapping(DataTree tree) {
        return way.size() > 1 && tree.kind(way.get(way.size() - 2)) == NodeKind.MAPPING;
    }

    boolean isOfKind() {
        return keyword.equals("type");
    }

    /** Returns true if the value is none of those that are listed, as {@code const} and {@code enum} do. */
    boolean isOfValue() {
        return keyword.equals("const") || keyword.equals("enum");
    }

    /** Returns true if the value does not match a pattern. */
    boolean isOfPattern() {
        return keyword.equals("pattern");
    }

    /** The types that the value may have. */
    Set<String> types() {
        Set<String> types = new LinkedHashSet<>();
        for (Error error : errors) {
            JsonNode schema = error.getSchemaNode();
            if (schema.isArray()) {
                schema.forEach(type -> types.add(type.asString()));
            } else {
                types.add(schema.asString());
            }
        }
        return types;
    }

    /** Several that are one. */
    static SchemaError merged(List<SchemaError> problems) {
        List<Error> errors = new ArrayList<>();
        problems.forEach(problem -> errors.addAll(problem.errors()));
        return new SchemaError(problems.get(0).keyword(), problems.get(0).way(), errors);
    }
}
