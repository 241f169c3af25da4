package dev.frontmatter.testing;

import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.NodeKind;

/** A tree as text, all that can be asked of it: two trees are the same if their texts are. */
public final class TreeText {

    private TreeText() {}

    /** One line for each node, as in {@code 1 PLAIN 4..9 key 0 STRING "title"}. */
    public static String of(DataTree tree) {
        StringBuilder text = new StringBuilder();
        for (int node = 0; node < tree.nodeCount(); node++) {
            text.append(node).append(' ').append(tree.kind(node)).append(' ');
            text.append(tree.span(node).start()).append("..");
            text.append(tree.span(node).end());
            if (tree.kind(node) == NodeKind.MAPPING || tree.kind(node) == NodeKind.SEQUENCE) {
                text.append(" size ").append(tree.size(node)).append(" next ").append(tree.next(node));
            } else {
                text.append(" key ").append(tree.keyId(node)).append(' ');
                text.append(tree.isNull(node) ? "null" : tree.scalarKind(node)).append(' ');
                text.append('"').append(visible(tree.text(node))).append('"');
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** A text on one line. */
    public static String visible(String text) {
        return text.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
    }
}
