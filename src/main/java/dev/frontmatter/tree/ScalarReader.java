package dev.frontmatter.tree;

import dev.frontmatter.scalar.IntegerRange;
import dev.frontmatter.scalar.Reading;
import dev.frontmatter.scalar.ScalarType;
import dev.frontmatter.scalar.UntypedScalar;
import dev.frontmatter.source.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Reads the scalars of a tree as values of a type: from the bytes of the document where that is sure, else from their
 * text. Checking and binding both ask here, so they cannot disagree.
 */
public final class ScalarReader {

    private ScalarReader() {}

    /**
     * Returns true if a scalar that is not null is certainly accepted. False means that {@link #read} has to say.
     *
     * @param type the type
     * @param tree holds the scalar
     * @param node the scalar
     * @param integers the range that an integer must be in
     * @param limits bound the length of numbers
     * @return true if it can be told without making a string that the type accepts the scalar
     */
    public static boolean certainlyAccepts(
            ScalarType type, DataTree tree, int node, @Nullable IntegerRange integers, Limits limits) {
        if (!tree.isWritten(node)) {
            return type.isText();
        }
        boolean plain = !tree.isText(node);
        return type.certainlyAccepts(tree.bytes(), tree.textStart(node), tree.textEnd(node), plain, integers, limits);
    }

    /**
     * Reads a scalar that is not null.
     *
     * @param type the type
     * @param tree holds the scalar
     * @param node the scalar
     * @param limits bound the length of numbers
     * @return its value, or why it is not accepted
     */
    public static Reading read(ScalarType type, DataTree tree, int node, Limits limits) {
        String text = tree.text(node);
        return type.read(text, tree.scalarKind(node, text), limits);
    }

    /**
     * Returns the value of a scalar that was found to be accepted.
     *
     * @param type the type
     * @param tree holds the scalar
     * @param node the scalar, not null
     * @param limits the limits that it was checked with
     * @return its value
     */
    public static Object value(ScalarType type, DataTree tree, int node, Limits limits) {
        if (type.isText()) {
            return tree.text(node);
        }
        if (!type.isUri() && tree.isWritten(node)) {
            boolean plain = !tree.isText(node);
            Object value = type.commonValue(tree.bytes(), tree.textStart(node), tree.textEnd(node), plain, limits);
            if (value != null) {
                return value;
            }
        }
        return read(type, tree, node, limits).orThrow();
    }

    /**
     * Returns true if a scalar of no declared type, null or not, is certainly a value.
     *
     * @param tree holds the scalar
     * @param node the scalar
     * @param limits bound the length of numbers
     * @return false for what may be a number that is too large
     */
    public static boolean certainlyFitsUntyped(DataTree tree, int node, Limits limits) {
        NodeKind kind = tree.kind(node);
        return kind == NodeKind.TEXT
                || kind == NodeKind.BOOLEAN
                || kind == NodeKind.NULL
                || kind == NodeKind.LOCAL_DATE
                || kind == NodeKind.PLAIN
                        && tree.isWritten(node)
                        && UntypedScalar.certainlyFits(tree.bytes(), tree.textStart(node), tree.textEnd(node), limits)
                || kind == NodeKind.INTEGER
                        && tree.isWritten(node)
                        && UntypedScalar.shortInteger(tree.bytes(), tree.textStart(node), tree.textEnd(node), limits)
                                != null
                || kind == NodeKind.OFFSET_DATE_TIME
                        && tree.isWritten(node)
                        && UntypedScalar.isMoment(tree.bytes(), tree.textStart(node), tree.textEnd(node));
    }

    /**
     * Returns the value of a scalar of no declared type that was found to fit.
     *
     * @param tree holds the scalar
     * @param node the scalar, not null
     * @param limits the limits that it was checked with
     * @return what {@link ScalarType#untypedOfAnyNumbers()} makes of it
     */
    public static Object untyped(DataTree tree, int node, Limits limits) {
        NodeKind kind = tree.kind(node);
        if (kind == NodeKind.TEXT) {
            return tree.text(node);
        }
        Object value = tree.isWritten(node) ? writtenUntyped(tree, node, kind, limits) : null;
        return value != null
                ? value
                : read(ScalarType.untypedOfAnyNumbers(), tree, node, limits).orThrow();
    }

    /** Returns the value of a scalar whose text stands in the document, if that can be told from its bytes; else null. */
    private static @Nullable Object writtenUntyped(DataTree tree, int node, NodeKind kind, Limits limits) {
        byte[] bytes = tree.bytes();
        int start = tree.textStart(node);
        int end = tree.textEnd(node);
        if (kind == NodeKind.PLAIN && UntypedScalar.isCertainlyText(bytes, start, end)) {
            return tree.text(node);
        }
        if (kind == NodeKind.OFFSET_DATE_TIME) {
            return UntypedScalar.moment(bytes, start, end);
        }
        boolean mayBeNumber = kind == NodeKind.PLAIN || kind == NodeKind.INTEGER;
        Object integer = mayBeNumber ? UntypedScalar.shortInteger(bytes, start, end, limits) : null;
        boolean mayBeTruth = kind == NodeKind.PLAIN || kind == NodeKind.BOOLEAN;
        return integer != null || !mayBeTruth ? integer : UntypedScalar.smallBoolean(bytes, start, end);
    }
}
