package dev.frontmatter.schema;

import dev.frontmatter.source.Limits;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.Mismatch;
import dev.frontmatter.tree.NodeKind;
import java.util.Arrays;

/**
 * Tells whether a tree certainly fits a schema, as nearly all do: one walk over the nodes in their order, that makes
 * nothing. It says no at the first doubt; then {@link Validator} looks at everything, and finds what is wrong, if
 * anything is.
 */
final class QuickCheck {

    private final DataTree tree;
    private final Limits limits;

    // The open collections: what each must be, the node after it, and of a record the properties seen so far.
    private ValueSchema[] schemas = new ValueSchema[8];
    private int[] ends = new int[8];
    private long[] given = new long[8];
    private int depth;

    private QuickCheck(DataTree tree, Limits limits) {
        this.tree = tree;
        this.limits = limits;
    }

    static boolean certainlyFits(ValueSchema schema, DataTree tree, Limits limits) {
        return new QuickCheck(tree, limits).run(schema);
    }

    private boolean run(ValueSchema root) {
        if (!begin(root, DataTree.ROOT)) {
            return false;
        }
        int node = DataTree.ROOT + 1;
        while (true) {
            while (node == ends[depth - 1]) {
                if (schemas[depth - 1] instanceof RecordSchema record && !record.hasAllRequired(given[depth - 1])) {
                    return false;
                }
                if (--depth == 0) {
                    return true;
                }
            }
            ValueSchema schema = schemas[depth - 1];
            ValueSchema expected;
            int value;
            if (schema instanceof RecordSchema record) {
                int index = record.indexOf(tree.keyId(node));
                value = node + 1;
                long bit = 1L << index;
                if (index < 0 || (given[depth - 1] & bit) != 0) {
                    return false;
                }
                if (tree.isNull(value)) {
                    // Given, without a value: as good as not given, but the next of the same name is one too many.
                    return false;
                }
                given[depth - 1] |= bit;
                expected = record.properties().get(index).schema();
            } else if (schema instanceof ValueSchema.Sequence sequence && !tree.isNull(node)) {
                value = node;
                expected = sequence.element();
            } else {
                return false;
            }
            if (expected instanceof ValueSchema.Scalar scalar) {
                if (tree.isCollection(value) || !fits(scalar, value)) {
                    return false;
                }
                node = value + 1;
            } else if (expected instanceof ValueSchema.Foreign) {
                // What Jackson binds, it also checks.
                node = tree.next(value);
            } else if (begin(expected, value)) {
                node = value + 1;
            } else {
                return false;
            }
        }
    }

    private boolean begin(ValueSchema schema, int node) {
        boolean known = schema instanceof RecordSchema record
                ? tree.kind(node) == NodeKind.MAPPING && record.isSimple()
                : schema instanceof ValueSchema.Sequence sequence
                        && tree.kind(node) == NodeKind.SEQUENCE
                        && !sequence.unique()
                        && sequence.constraints().isEmpty();
        if (!known) {
            return false;
        }
        if (depth == schemas.length) {
            schemas = Arrays.copyOf(schemas, 2 * depth);
            ends = Arrays.copyOf(ends, 2 * depth);
            given = Arrays.copyOf(given, 2 * depth);
        }
        schemas[depth] = schema;
        ends[depth] = tree.next(node);
        given[depth] = 0;
        depth++;
        return true;
    }

    private boolean fits(ValueSchema.Scalar schema, int node) {
        if (schema.certainlyFits(tree, node, limits)) {
            return true;
        }
        Object value = schema.type().read(tree, node, limits);
        if (value instanceof Mismatch) {
            return false;
        }
        for (Constraint constraint : schema.constraints()) {
            if (!constraint.certainlyHolds(value)) {
                return false;
            }
        }
        return true;
    }
}
