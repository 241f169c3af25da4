package dev.frontmatter.schema;

import dev.frontmatter.source.Limits;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.NodeKind;

/**
 * Scalars of no declared type, told by their bytes where that is sure: quoted text, text that does not begin as a number
 * or a word of the core schema does, and short integers. Anything else is asked of {@link ScalarType#untyped()}, which has
 * the last word on all of them.
 */
public final class UntypedScalar {

    /** No word of the core schema is longer: {@code false}. */
    private static final int LONGEST_WORD = 5;

    private UntypedScalar() {}

    /** Returns whether a scalar, null or not, is certainly a value: false for what may be a number that is too large. */
    static boolean certainlyFits(DataTree tree, int node, Limits limits) {
        return tree.kind(node) == NodeKind.TEXT
                || tree.isWritten(node) && (!beginsNumber(tree, node) || ScalarType.isShortInteger(tree, node, limits));
    }

    /**
     * Returns the value of a scalar that was found to fit.
     *
     * @param tree holds the scalar
     * @param node the scalar, not null
     * @param limits the limits that it was checked with
     * @return an Integer, Long, BigInteger, Double, Boolean or String
     */
    public static Object value(DataTree tree, int node, Limits limits) {
        if (tree.kind(node) == NodeKind.TEXT) {
            return tree.text(node);
        }
        if (tree.isWritten(node)) {
            if (beginsNumber(tree, node)) {
                if (ScalarType.isShortInteger(tree, node, limits)) {
                    long value = WrittenForm.integer(tree.bytes(), tree.textStart(node), tree.textEnd(node));
                    // Not a conditional: that would make a long of both.
                    if ((int) value == value) {
                        return (int) value;
                    }
                    return value;
                }
            } else if (!beginsWord(tree, node)) {
                return tree.text(node);
            }
        }
        return ScalarType.untyped().value(tree, node, limits);
    }

    /** Returns whether plain text begins as a number does, whatever comes of it. */
    private static boolean beginsNumber(DataTree tree, int node) {
        byte[] bytes = tree.bytes();
        int start = tree.textStart(node);
        int end = tree.textEnd(node);
        if (start == end) {
            return false;
        }
        if (bytes[start] == '+' || bytes[start] == '-' || bytes[start] == '.') {
            return true;
        }
        int at = start;
        while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        // A number ends behind its digits, or goes on with a point, an exponent or the mark of a radix.
        return at > start && (at == end || ".eExo".indexOf(bytes[at]) >= 0);
    }

    /** Returns whether plain text may be a boolean: it is short, and begins as one does. */
    private static boolean beginsWord(DataTree tree, int node) {
        int start = tree.textStart(node);
        int length = tree.textEnd(node) - start;
        return length > 0 && length <= LONGEST_WORD && "tTfF".indexOf(tree.bytes()[start]) >= 0;
    }
}
