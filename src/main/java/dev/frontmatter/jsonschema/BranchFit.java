package dev.frontmatter.jsonschema;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The measure of how much of a value a branch of a choice accounts for.
 *
 * @param constants how many keys have one of the values that the branch lists for them
 * @param named how many keys the branch has a schema for
 */
record BranchFit(int constants, int named) {

    private static final BranchFit NONE = new BranchFit(0, 0);

    /** As many keys tell enough. */
    private static final int MOST_KEYS = 200;

    /** Returns the fit of a branch, given its problems. */
    static BranchFit of(
            int node,
            SchemaFiles.@Nullable Resource schema,
            List<SchemaError> problems,
            Places places,
            Keywords keywords) {
        if (schema == null) {
            return NONE;
        }
        Set<Integer> wrong = new HashSet<>();
        for (SchemaError problem : problems) {
            if (problem.isOfValue()) {
                wrong.add(problem.node());
            }
        }
        int constants = 0;
        int named = 0;
        int left = MOST_KEYS;
        for (Map.Entry<Object, Integer> entry : places.entriesOf(node).entrySet()) {
            if (left-- == 0) {
                break;
            }
            SchemaFiles.Resource property =
                    keywords.property(schema, entry.getKey().toString());
            if (property != null) {
                named++;
                boolean listed = Keywords.has(property, "const") || Keywords.has(property, "enum");
                constants += listed && !wrong.contains(entry.getValue()) ? 1 : 0;
            }
        }
        return new BranchFit(constants, named);
    }
}
