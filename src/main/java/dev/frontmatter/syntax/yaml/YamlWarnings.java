package dev.frontmatter.syntax.yaml;

import dev.frontmatter.bytes.Lookalikes;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Span;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.NodeKind;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Looks through a tree of YAML for what is valid and what nobody means, such as text that a comment cuts off. It takes time in
 * proportion to the text, and is asked only where there may be something: see {@link LineScanner#odd}.
 */
public final class YamlWarnings {

    private final DataTree tree;
    private final KeyWarnings keys;
    private final TextWarnings texts;
    private final QuoteWarnings quotes;
    private final Deque<Collection> open = new ArrayDeque<>();

    /** An open collection. */
    static final class Collection {

        final int node;
        final int end;
        final boolean isMapping;
        /** True in brackets or braces. */
        final boolean isFlow;
        /** Bytes from the start of the line to the collection, for one that is not in brackets. */
        final int column;

        /** True if the next child is a key. */
        boolean keyNext;
        /** The last key. */
        int key = DataTree.NONE;

        Collection(int node, int end, boolean isMapping, boolean isFlow, int column) {
            this.node = node;
            this.end = end;
            this.isMapping = isMapping;
            this.isFlow = isFlow;
            this.column = column;
            this.keyNext = isMapping;
        }
    }

    private YamlWarnings(DataTree tree, WrittenText text, WarningSink warnings) {
        this.tree = tree;
        this.keys = new KeyWarnings(tree, text, warnings);
        this.texts = new TextWarnings(tree, text, warnings);
        this.quotes = new QuoteWarnings(tree, text, warnings);
    }

    /**
     * Reports what nobody means.
     *
     * @param tree the data
     * @param span the place of the text that it was read from
     * @param limits bound the work
     * @param diagnostics takes the warnings
     */
    public static void check(DataTree tree, Span span, Limits limits, Diagnostics diagnostics) {
        WrittenText text = new WrittenText(tree.bytes(), span.start(), span.end());
        new YamlWarnings(tree, text, new WarningSink(tree, span, limits, diagnostics)).run(text);
        BodyText.check(tree, text, diagnostics);
    }

    /** Returns true if bytes hold a character that may be taken for another one. */
    static boolean hasLookalike(byte[] bytes, int start, int end) {
        for (int at = start; at < end; at++) {
            int character = Lookalikes.wideAt(bytes, at, end);
            if (Lookalikes.isSpace(character)
                    || Lookalikes.isZeroWidth(character)
                    || Lookalikes.isWideColon(character)) {
                return true;
            }
        }
        return false;
    }

    private void run(WrittenText text) {
        for (int node = DataTree.ROOT; node < tree.nodeCount(); node++) {
            while (!open.isEmpty() && node >= open.getLast().end) {
                open.removeLast();
            }
            Collection parent = open.peekLast();
            boolean isKey = parent != null && parent.keyNext;
            if (parent != null && parent.isMapping) {
                parent.keyNext = !isKey;
            }
            int start = tree.start(node);
            if (text.at(start) == '*' && tree.isAliased(node)) {
                // What stands here in place of an alias stands elsewhere, too.
                node = tree.next(node) - 1;
            } else if (isKey) {
                parent.key = node;
                keys.check(node, parent);
            } else if (tree.isCollection(node)) {
                boolean flow = parent != null && parent.isFlow || text.at(start) == '[' || text.at(start) == '{';
                open.addLast(new Collection(
                        node,
                        tree.next(node),
                        tree.kind(node) == NodeKind.MAPPING,
                        flow,
                        flow ? parent == null ? 0 : parent.column : start - text.lineStart(start)));
            } else if (parent != null && tree.kind(node) == NodeKind.PLAIN) {
                texts.check(node, parent);
            } else if (WrittenLines.isQuote(text.at(start)) && parent != null && !parent.isFlow) {
                quotes.check(node, parent);
            }
        }
    }
}
