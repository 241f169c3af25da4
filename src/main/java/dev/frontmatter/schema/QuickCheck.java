package dev.frontmatter.schema;

import dev.frontmatter.scalar.Reading;
import dev.frontmatter.source.Limits;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.NodeKind;
import dev.frontmatter.tree.ScalarReader;

/**
 * Tells whether a tree certainly fits a schema, as nearly all do: one walk over the nodes in their order, that makes
 * nothing. It says no at the first doubt; then {@link Validator} looks at everything, and finds what is wrong, if
 * anything is. What is deeper than 64 collections is such a doubt too: the walk takes the thread's stack no further.
 */
final class QuickCheck {

    private static final int DOUBT = -1;
    private static final int DEEPEST = 64;

    private final DataTree tree;
    private final Limits limits;

    private QuickCheck(DataTree tree, Limits limits) {
        this.tree = tree;
        this.limits = limits;
    }

    static boolean certainlyFits(ValueSchema schema, DataTree tree, Limits limits) {
        return new QuickCheck(tree, limits).value(schema, DataTree.ROOT, 0) != DOUBT;
    }

    /** Returns the node after a value that certainly fits. A null never does: it may be as good as nothing, or wrong. */
    private int value(ValueSchema schema, int node, int depth) {
        if (schema instanceof ScalarSchema scalar) {
            return !tree.isCollection(node) && !tree.isNull(node) && fits(scalar, node) ? node + 1 : DOUBT;
        }
        if (depth == DEEPEST) {
            return DOUBT;
        }
        if (schema instanceof ObjectSchema record) {
            return tree.kind(node) == NodeKind.MAPPING && record.isSimple() ? record(record, node, depth) : DOUBT;
        }
        if (schema instanceof ListSchema sequence) {
            boolean simple = !sequence.unique() && sequence.constraints().isEmpty();
            return tree.kind(node) == NodeKind.SEQUENCE && simple ? elements(sequence.element(), node, depth) : DOUBT;
        }
        return tree.isNull(node) ? DOUBT : rarer(schema, node);
    }

    /** Apart, so that what is common stays small enough to be inlined. */
    private int rarer(ValueSchema schema, int node) {
        if (schema instanceof MapSchema mapping) {
            boolean simple = mapping.key().isText()
                    && mapping.key().constraints().isEmpty()
                    && mapping.value() instanceof AnySchema
                    && mapping.constraints().isEmpty();
            return tree.kind(node) == NodeKind.MAPPING && simple ? untyped(node) : DOUBT;
        }
        if (schema instanceof AnySchema) {
            return untyped(node);
        }
        if (schema instanceof OpaqueSchema) {
            // What Jackson binds, it also checks.
            return tree.next(node);
        }
        return DOUBT;
    }

    private int record(ObjectSchema record, int node, int depth) {
        int end = tree.next(node);
        long given = 0;
        int key = node + 1;
        while (key < end) {
            int index = record.indexOf(tree.keyId(key));
            long bit = 1L << index;
            if (index < 0 || (given & bit) != 0) {
                return DOUBT;
            }
            given |= bit;
            key = value(record.schema(index), key + 1, depth + 1);
            if (key == DOUBT) {
                return DOUBT;
            }
        }
        return record.hasJustWhatItShould(given) ? end : DOUBT;
    }

    private int elements(ValueSchema element, int node, int depth) {
        int end = tree.next(node);
        int at = node + 1;
        while (at < end) {
            at = value(element, at, depth + 1);
            if (at == DOUBT) {
                return DOUBT;
            }
        }
        return end;
    }

    /** Values of any kind, at any depth, null or not: of those only numbers may be too long or too large. */
    private int untyped(int node) {
        int end = tree.next(node);
        for (int at = node; at < end; at++) {
            if (!tree.isCollection(at) && !ScalarReader.certainlyFitsUntyped(tree, at, limits)) {
                return DOUBT;
            }
        }
        return end;
    }

    private boolean fits(ScalarSchema schema, int node) {
        if (schema.certainlyFits(tree, node, limits)) {
            return true;
        }
        Object value;
        if (schema.type().isText()) {
            value = tree.text(node);
        } else if (!schema.type().isLanguageTag()
                && ScalarReader.read(schema.type(), tree, node, limits) instanceof Reading.Value accepted) {
            value = accepted.value();
        } else {
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
