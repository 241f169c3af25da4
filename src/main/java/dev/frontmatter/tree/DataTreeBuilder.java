package dev.frontmatter.tree;

import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Builds a tree front to back. It may be emptied and used again; then its trees are lent, unless they are copied. */
public final class DataTreeBuilder {

    private static final Source NO_SOURCE = Source.wrap("", new byte[0]);

    /** An emptied builder whose arrays are longer is not worth its memory: a quarter of a megabyte for the cells. */
    private static final int MOST_KEPT = 1 << 16;

    private Source source;
    private byte[] bytes;
    private final KeyTable keys;
    private final @Nullable KeyMemory memory;
    private int[] cells = new int[64 * DataTree.CELLS];
    private int count;
    private @Nullable String[] texts = {};
    private int textCount;
    private int[] open = new int[16];
    private int depth;
    /** The first cell of the innermost open collection. */
    private int openHead;
    /** True if that is a sequence, whose values are its entries. */
    private boolean inSequence;

    private int lastEnd;

    /**
     * An empty tree.
     *
     * @param source where the data comes from
     * @param keys numbers the keys
     */
    public DataTreeBuilder(Source source, KeyTable keys) {
        this(source, keys, null);
    }

    /**
     * A builder to be used again and again, each time from {@link #begin(Source, int)} to {@link #empty}.
     *
     * @param keys numbers the keys
     * @param memory remembers keys
     */
    public DataTreeBuilder(KeyTable keys, KeyMemory memory) {
        this(NO_SOURCE, keys, memory);
    }

    private DataTreeBuilder(Source source, KeyTable keys, @Nullable KeyMemory memory) {
        this.source = source;
        this.bytes = source.bytes();
        this.keys = keys;
        this.memory = memory;
    }

    /**
     * Begins an empty tree, in the arrays that are there.
     *
     * @param newSource where the data comes from
     * @param nodes how many nodes to expect
     */
    public void begin(Source newSource, int nodes) {
        source = newSource;
        bytes = newSource.bytes();
        count = 0;
        depth = 0;
        inSequence = false;
        lastEnd = 0;
        if (cells.length < nodes * DataTree.CELLS) {
            cells = new int[nodes * DataTree.CELLS];
        }
    }

    /**
     * Lets go of the source and all texts.
     *
     * @return true if the builder is worth keeping; false if its arrays have grown large
     */
    public boolean empty() {
        source = NO_SOURCE;
        bytes = NO_SOURCE.bytes();
        Arrays.fill(texts, 0, textCount, null);
        textCount = 0;
        return Math.max(cells.length, texts.length) <= MOST_KEPT;
    }

    /**
     * The number that the next node will have.
     *
     * @return the number of nodes so far
     */
    public int nodeCount() {
        return count;
    }

    /**
     * Returns the number of open collections.
     *
     * @return 0 before the root and after it
     */
    public int depth() {
        return depth;
    }

    /**
     * The innermost open collection.
     *
     * @return its node
     */
    public int openNode() {
        return open[depth - 1];
    }

    /**
     * Returns the offset at which the last finished node ends.
     *
     * @return the end of the last key, scalar, alias or ended collection
     */
    public int lastEnd() {
        return lastEnd;
    }

    /**
     * Begins a collection; its entries follow, then {@link #end}.
     *
     * @param kind {@link NodeKind#MAPPING} or {@link NodeKind#SEQUENCE}
     * @param start the offset at which it starts
     */
    public void begin(NodeKind kind, int start) {
        countElement();
        if (depth == open.length) {
            open = Arrays.copyOf(open, 2 * depth);
        }
        open[depth++] = append(kind, start, start, 0, 0);
        lookAtOpen();
    }

    /**
     * Ends the innermost collection.
     *
     * @param end the offset at which it ends, exclusive
     */
    public void end(int end) {
        int cell = open[--depth] * DataTree.CELLS;
        cells[cell + DataTree.END] = end;
        cells[cell + DataTree.NEXT_OR_TEXT] = count;
        lastEnd = end;
        lookAtOpen();
    }

    private void lookAtOpen() {
        openHead = depth == 0 ? 0 : openNode() * DataTree.CELLS + DataTree.HEAD;
        inSequence = depth > 0 && (cells[openHead] & DataTree.KIND_MASK) == NodeKind.SEQUENCE.code();
    }

    /**
     * Adds a key to the innermost mapping; its value must follow.
     *
     * @param kind {@link NodeKind#PLAIN} or {@link NodeKind#TEXT}
     * @param span its place
     * @param text its text
     */
    public void key(NodeKind kind, Span span, String text) {
        cells[openHead] += DataTree.ONE_ENTRY;
        append(kind, span.start(), span.end(), add(text), keys.id(text));
        lastEnd = span.end();
    }

    /**
     * Adds a key whose text stands in the document as it is.
     *
     * @param kind {@link NodeKind#PLAIN}, or {@link NodeKind#TEXT} for one in quotes
     * @param start the offset at which it starts
     * @param end the offset at which it ends, exclusive
     * @param hash what {@link KeyTable#hash} gives for the text
     */
    public void writtenKey(NodeKind kind, int start, int end, long hash) {
        writtenKey(kind, kind == NodeKind.TEXT, start, end, hash);
    }

    /**
     * Adds a key of a format whose keys are always text, so that its quotes say nothing about what its text may stand for.
     *
     * @param quoted true if it is in quotes
     * @param start the offset at which it starts
     * @param end the offset at which it ends, exclusive
     * @param hash what {@link KeyTable#hash} gives for the text
     */
    public void writtenKey(boolean quoted, int start, int end, long hash) {
        writtenKey(NodeKind.PLAIN, quoted, start, end, hash);
    }

    private void writtenKey(NodeKind kind, boolean quoted, int start, int end, long hash) {
        int inset = quoted ? 1 : 0;
        cells[openHead] += DataTree.ONE_ENTRY;
        append(
                kind,
                start,
                end,
                quoted ? DataTree.QUOTED : DataTree.WRITTEN,
                keys.id(hash, bytes, start + inset, end - inset));
        lastEnd = end;
    }

    /**
     * Adds a key that is remembered.
     *
     * @param kind {@link NodeKind#PLAIN}, or {@link NodeKind#TEXT} for one in quotes
     * @param start the offset at which it starts
     * @param end the offset at which it ends, exclusive
     * @param key the key
     */
    public void rememberedKey(NodeKind kind, int start, int end, RememberedKey key) {
        rememberedKey(kind, kind == NodeKind.TEXT, start, end, key);
    }

    /**
     * Adds a key that is remembered, of a format whose keys are always text.
     *
     * @param quoted true if it is in quotes
     * @param start the offset at which it starts
     * @param end the offset at which it ends, exclusive
     * @param key the key
     */
    public void rememberedKey(boolean quoted, int start, int end, RememberedKey key) {
        rememberedKey(NodeKind.PLAIN, quoted, start, end, key);
    }

    private void rememberedKey(NodeKind kind, boolean quoted, int start, int end, RememberedKey key) {
        cells[openHead] += DataTree.ONE_ENTRY;
        append(kind, start, end, quoted ? DataTree.QUOTED : DataTree.WRITTEN, key.cell());
        lastEnd = end;
    }

    /**
     * Adds a scalar whose text stands in the document as it is.
     *
     * @param kind {@link NodeKind#PLAIN}, or {@link NodeKind#TEXT} for one in quotes
     * @param start the offset at which it starts
     * @param end the offset at which it ends, exclusive
     * @param ascii true if all of it is ASCII; false if that is not known
     */
    public void writtenScalar(NodeKind kind, int start, int end, boolean ascii) {
        countElement();
        int written = kind == NodeKind.TEXT ? DataTree.QUOTED : DataTree.WRITTEN;
        append(kind, start, end, ascii ? written - DataTree.ASCII : written, KeyTable.UNKNOWN);
        lastEnd = end;
    }

    /**
     * Adds a scalar as a value.
     *
     * @param kind {@link NodeKind#PLAIN} or {@link NodeKind#TEXT}
     * @param span its place
     * @param text its text
     */
    public void scalar(NodeKind kind, Span span, String text) {
        countElement();
        append(kind, span.start(), span.end(), add(text), KeyTable.UNKNOWN);
        lastEnd = span.end();
    }

    /**
     * Adds a copy of a finished value and all that is in it, in place of an alias.
     *
     * @param node the value; what is in it keeps its places
     * @param span where the alias stands: the place of the copy itself
     */
    public void copy(int node, Span span) {
        countElement();
        int from = node * DataTree.CELLS;
        int nodes = next(node) - node;
        int shift = count - node;
        ensure(nodes);
        System.arraycopy(cells, from, cells, count * DataTree.CELLS, nodes * DataTree.CELLS);
        for (int copy = count; copy < count + nodes; copy++) {
            if (isCollection(copy)) {
                cells[copy * DataTree.CELLS + DataTree.NEXT_OR_TEXT] += shift;
            }
        }
        cells[count * DataTree.CELLS + DataTree.START] = span.start();
        cells[count * DataTree.CELLS + DataTree.END] = span.end();
        count += nodes;
        lastEnd = span.end();
    }

    /**
     * The node after a finished node and all that is in it.
     *
     * @param node a finished node
     * @return its end
     */
    public int next(int node) {
        return isCollection(node) ? cells[node * DataTree.CELLS + DataTree.NEXT_OR_TEXT] : node + 1;
    }

    /**
     * Returns the kind of a node.
     *
     * @param node a node
     * @return its kind
     */
    public NodeKind kind(int node) {
        return NodeKind.ofCode(cells[node * DataTree.CELLS + DataTree.HEAD] & DataTree.KIND_MASK);
    }

    /**
     * Returns true if a node is a mapping or a sequence.
     *
     * @param node a node
     * @return false for a scalar
     */
    public boolean isCollection(int node) {
        return NodeKind.isCollection(cells[node * DataTree.CELLS + DataTree.HEAD] & DataTree.KIND_MASK);
    }

    /**
     * The text of a scalar.
     *
     * @param node a scalar
     * @return its text
     */
    public String text(int node) {
        return DataTree.textOf(bytes, cells, texts, node);
    }

    /**
     * Returns the offset at which a node starts.
     *
     * @param node a node
     * @return a byte offset
     */
    public int start(int node) {
        return cells[node * DataTree.CELLS + DataTree.START];
    }

    /**
     * Returns the number of values that a finished node stands for.
     *
     * @param node a finished node
     * @return itself and all that is in it, keys left out
     */
    public int valueCount(int node) {
        int end = next(node);
        int values = end - node;
        for (int at = node; at < end; at++) {
            int head = cells[at * DataTree.CELLS + DataTree.HEAD];
            if ((head & DataTree.KIND_MASK) == NodeKind.MAPPING.code()) {
                values -= head >> DataTree.KIND_BITS;
            }
        }
        return values;
    }

    /**
     * Returns the length of the text that a finished node stands for.
     *
     * @param node a finished node
     * @return the length of all keys and scalars in it, in UTF-16 code units
     */
    public long textLength(int node) {
        int end = next(node);
        long length = 0;
        for (int at = node; at < end; at++) {
            length += isCollection(at) ? 0 : text(at).length();
        }
        return length;
    }

    /**
     * Returns the depth of the collections in a finished node.
     *
     * @param node a finished node
     * @return 0 for a scalar, 1 for a collection of scalars
     */
    public int height(int node) {
        int end = next(node);
        int[] ends = new int[16];
        int height = 0;
        int level = 0;
        for (int at = node; at < end; at++) {
            while (level > 0 && ends[level - 1] <= at) {
                level--;
            }
            if (isCollection(at)) {
                if (level == ends.length) {
                    ends = Arrays.copyOf(ends, 2 * level);
                }
                ends[level++] = next(at);
                height = Math.max(height, level);
            }
        }
        return height;
    }

    /**
     * The tree, once the root is finished.
     *
     * @return a tree of the nodes so far; immutable as long as the builder is not used again
     */
    public DataTree build() {
        return build(SharedNodes.NONE);
    }

    /**
     * The tree of a document with anchors, once the root is finished.
     *
     * @param shared the nodes that have an anchor or that aliases stand for
     * @return an immutable tree of the nodes so far
     */
    public DataTree build(SharedNodes shared) {
        return new DataTree(source, cells, count, texts, shared, memory, false);
    }

    /**
     * Returns the tree, once the root is finished, in arrays of its own that are no longer than they must be.
     *
     * @return an immutable tree of the nodes so far
     */
    public DataTree buildCopy() {
        int[] ownCells = Arrays.copyOf(cells, count * DataTree.CELLS);
        return new DataTree(source, ownCells, count, Arrays.copyOf(texts, textCount), SharedNodes.NONE, memory, false);
    }

    private void countElement() {
        if (inSequence) {
            cells[openHead] += DataTree.ONE_ENTRY;
        }
    }

    private int add(String text) {
        if (textCount == texts.length) {
            texts = Arrays.copyOf(texts, Math.max(8, 2 * textCount));
        }
        texts[textCount] = text;
        return textCount++;
    }

    private int append(NodeKind kind, int start, int end, int nextOrText, int sizeOrKey) {
        ensure(1);
        int cell = count * DataTree.CELLS;
        cells[cell + DataTree.HEAD] = sizeOrKey << DataTree.KIND_BITS | kind.code();
        cells[cell + DataTree.START] = start;
        cells[cell + DataTree.END] = end;
        cells[cell + DataTree.NEXT_OR_TEXT] = nextOrText;
        return count++;
    }

    private void ensure(int nodes) {
        int needed = (count + nodes) * DataTree.CELLS;
        if (needed > cells.length) {
            cells = Arrays.copyOf(cells, Math.max(needed, 2 * cells.length));
        }
    }
}
