package dev.frontmatter.tree;

import dev.frontmatter.scalar.CoreSchema;
import dev.frontmatter.scalar.ScalarKind;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parsed data with the place of everything in it: mappings, sequences and scalars, one after the other as they stand in
 * the document, in one array. A node is named by its number; the root is node 0, a collection's first child is the next
 * node, and {@link #next} leads past a node to its sibling. A mapping's children are key, value, key, value; its
 * {@link #size} counts the pairs. Every key is a scalar.
 *
 * <p>Immutable once built.
 */
public final class DataTree {

    /** The root node. */
    public static final int ROOT = 0;

    /** The answer of {@link #find} where there is nothing. */
    public static final int NONE = -1;

    // Each node takes four cells.
    static final int CELLS = 4;
    /**
     * The kind, and above it: of a collection, the number of its entries; of a key, its number in the key table, or
     * {@link KeyTable#UNKNOWN}, or, below that, what {@link KeyMemory} calls it.
     */
    static final int HEAD = 0;

    static final int START = 1;
    static final int END = 2;
    /**
     * Of a collection: the node after its last descendant. Of a scalar: the index of its text, or, if the text stands in
     * the document as it is, {@link #WRITTEN} or {@link #QUOTED}, less {@link #ASCII} where all of it is known to be ASCII.
     */
    static final int NEXT_OR_TEXT = 3;

    static final int KIND_BITS = 4;
    static final int KIND_MASK = (1 << KIND_BITS) - 1;
    static final int ONE_ENTRY = 1 << KIND_BITS;

    private static final int PLAIN = NodeKind.PLAIN.code();
    private static final int TEXT = NodeKind.TEXT.code();
    private static final int NULL = NodeKind.NULL.code();

    /** The text is the span. */
    static final int WRITTEN = -1;
    /** The text is the span without its first and last character. */
    static final int QUOTED = -2;
    /** The number that is taken off: it clears the second lowest bit and leaves the lowest, which tells QUOTED from WRITTEN. */
    static final int ASCII = 2;

    private final Source source;
    private final byte[] bytes;
    private final int[] cells;
    private final int count;
    private final @Nullable String[] texts;
    private final SharedNodes shared;
    /** The keys that a scanner remembers; null if another reader has made the tree. */
    private final @Nullable KeyMemory memory;

    private final boolean partial;

    /** The last path that was walked. A thread that sees an older one takes longer, and finds the same. */
    private Way lastWay = Way.TO_ROOT;

    DataTree(
            Source source,
            int[] cells,
            int count,
            @Nullable String[] texts,
            SharedNodes shared,
            @Nullable KeyMemory memory,
            boolean partial) {
        this.memory = memory;
        this.partial = partial;
        this.source = source;
        this.bytes = source.bytes();
        this.cells = cells;
        this.count = count;
        this.texts = texts;
        this.shared = shared;
    }

    /**
     * A tree that holds nothing.
     *
     * @param source where the data would come from
     * @param offset where it would stand
     * @return an empty mapping
     */
    public static DataTree emptyMapping(Source source, int offset) {
        DataTreeBuilder builder = new DataTreeBuilder(source, KeyTable.empty());
        builder.begin(NodeKind.MAPPING, offset);
        builder.end(offset);
        return builder.build();
    }

    /**
     * Returns a tree without a node, of a document that nothing could be read of.
     *
     * @param source the document
     * @return an empty tree
     */
    public static DataTree nothing(Source source) {
        return new DataTreeBuilder(source, KeyTable.empty()).build();
    }

    /**
     * Returns the same tree as one that lacks a part of its document.
     *
     * @return a tree that {@linkplain #isPartial is partial}
     */
    public DataTree asPartial() {
        return new DataTree(source, cells, count, texts, shared, memory, true);
    }

    /**
     * Returns true if a part of the document could not be read, so that a key that is not there may be missing for that
     * reason alone.
     *
     * @return true if keys of the root may be left out
     */
    public boolean isPartial() {
        return partial;
    }

    /**
     * Returns the document.
     *
     * @return the document that all spans lie in
     */
    public Source source() {
        return source;
    }

    /**
     * The number of nodes, keys included.
     *
     * @return one more than the last node
     */
    public int nodeCount() {
        return count;
    }

    /**
     * Returns the kind of a node.
     *
     * @param node a node
     * @return its kind
     */
    public NodeKind kind(int node) {
        return NodeKind.ofCode(code(node));
    }

    /** Returns true if a node is {@link NodeKind#TEXT}. */
    boolean isText(int node) {
        return code(node) == TEXT;
    }

    private int code(int node) {
        return cells[node * CELLS + HEAD] & KIND_MASK;
    }

    /**
     * Returns true if a node is a mapping or a sequence.
     *
     * @param node a node
     * @return false for a scalar
     */
    public boolean isCollection(int node) {
        return NodeKind.isCollection(code(node));
    }

    /**
     * Returns the span of a node.
     *
     * @param node a node
     * @return from its first to after its last character; quotes and brackets are included, anchors and tags are not; a
     *     block collection reaches from its first key or dash to the end of its last value
     */
    public Span span(int node) {
        return new Span(start(node), cells[node * CELLS + END]);
    }

    /**
     * Returns the offset at which a node starts.
     *
     * @param node a node
     * @return a byte offset
     */
    public int start(int node) {
        return cells[node * CELLS + START];
    }

    /**
     * The node after a node and all that is in it.
     *
     * @param node a node
     * @return its next sibling, or the end of the collection that it is in
     */
    public int next(int node) {
        return isCollection(node) ? cells[node * CELLS + NEXT_OR_TEXT] : node + 1;
    }

    /**
     * Returns the number of entries of a collection.
     *
     * @param node a mapping or sequence
     * @return the number of its pairs or elements
     */
    public int size(int node) {
        return cells[node * CELLS + HEAD] >> KIND_BITS;
    }

    /**
     * The text of a scalar: what the author means, with quotes, escapes and line folding resolved.
     *
     * @param node a scalar
     * @return its text
     */
    public String text(int node) {
        return textOf(bytes, cells, texts, node);
    }

    static String textOf(byte[] bytes, int[] cells, @Nullable String[] texts, int node) {
        int text = cells[node * CELLS + NEXT_OR_TEXT];
        if (text >= 0) {
            return Objects.requireNonNull(texts[text]);
        }
        int inset = inset(text);
        int start = cells[node * CELLS + START] + inset;
        int end = cells[node * CELLS + END] - inset;
        // Latin-1 is copied, UTF-8 is looked through first.
        boolean ascii = (text & ASCII) == 0;
        return new String(bytes, start, end - start, ascii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    /** The number of characters at each end of a written scalar that are quotes. */
    private static int inset(int text) {
        return ~text & 1;
    }

    /**
     * The number of a key.
     *
     * @param node a key
     * @return its number in the key table that the tree was built with, or {@link KeyTable#UNKNOWN}
     */
    public int keyId(int node) {
        return Math.max(KeyTable.UNKNOWN, cells[node * CELLS + HEAD] >> KIND_BITS);
    }

    /**
     * Returns a tree that was built with the empty key table, with its keys numbered by another one.
     *
     * @param keys numbers the keys
     * @return the same tree but for the numbers
     */
    public DataTree numberedBy(KeyTable keys) {
        int[] numbered = Arrays.copyOf(cells, count * CELLS);
        int[] remembered = memory == null ? new int[0] : memory.numbersIn(keys);
        for (int node = ROOT; node < count; node++) {
            if (kind(node) == NodeKind.MAPPING) {
                for (int key = node + 1; key < next(node); key = next(key + 1)) {
                    int cell = cells[key * CELLS + HEAD] >> KIND_BITS;
                    int id = cell < KeyTable.UNKNOWN ? remembered[KeyMemory.indexOf(cell)] : keys.id(text(key));
                    if (id != KeyTable.UNKNOWN) {
                        numbered[key * CELLS + HEAD] = id << KIND_BITS | cells[key * CELLS + HEAD] & KIND_MASK;
                    }
                }
            }
        }
        return new DataTree(source, numbered, count, texts, shared, memory, partial);
    }

    /**
     * Returns true if a part of another tree is certainly the same: the same bytes, read in the same way.
     *
     * @param node a node of this tree
     * @param other the other tree
     * @param place a node of it
     * @return false if they may be the same, and may not
     */
    public boolean isCertainlySame(int node, DataTree other, int place) {
        int start = start(node);
        int end = cells[node * CELLS + END];
        int shift = other.start(place) - start;
        int nodes = next(node) - node;
        if (memory != other.memory
                || other.next(place) - place != nodes
                || other.cells[place * CELLS + END] != end + shift
                || !Arrays.equals(bytes, start, end, other.bytes, start + shift, end + shift)) {
            return false;
        }
        for (int i = 0; i < nodes; i++) {
            int cell = (node + i) * CELLS;
            boolean within = cells[cell + START] >= start && cells[cell + END] <= end;
            if (!within || !isSameNode(node + i, other, place + i, shift)) {
                return false;
            }
        }
        return true;
    }

    /** Returns true if a node is that of another tree, so many bytes further, that was read from the same bytes. */
    private boolean isSameNode(int node, DataTree other, int place, int shift) {
        int cell = node * CELLS;
        int otherCell = place * CELLS;
        int text = cells[cell + NEXT_OR_TEXT];
        int otherText = other.cells[otherCell + NEXT_OR_TEXT];
        boolean sameText = isCollection(node)
                ? text - node == otherText - place
                : text < 0 ? text == otherText : otherText >= 0 && isSameText(text, other, otherText);
        return sameText
                && cells[cell + HEAD] == other.cells[otherCell + HEAD]
                && cells[cell + START] + shift == other.cells[otherCell + START]
                && cells[cell + END] + shift == other.cells[otherCell + END];
    }

    private boolean isSameText(int text, DataTree other, int otherText) {
        return Objects.equals(texts[text], other.texts[otherText]);
    }

    /**
     * The text of a key.
     *
     * @param node a key
     * @return its text; mostly the same string for the same key of many documents
     */
    public String keyText(int node) {
        int key = cells[node * CELLS + HEAD] >> KIND_BITS;
        return key < KeyTable.UNKNOWN && memory != null ? memory.name(key) : text(node);
    }

    /**
     * Returns true if a node has an anchor, or is in a collection that has one.
     *
     * @param node a node
     * @return true if an alias may stand for it
     */
    public boolean isAnchored(int node) {
        return shared.isAnchored(node);
    }

    /**
     * Returns true if a node stands, by an alias, at more than one place of the tree.
     *
     * @param node a node
     * @return true for what an alias stands for and all that is in it, and for what stands in the alias's place
     */
    public boolean isAliased(int node) {
        return shared.isAliased(node);
    }

    /**
     * Returns the kind of a scalar.
     *
     * @param node a scalar
     * @return the kind that its format fixed, or, for a plain scalar, that the core schema resolves its text to
     */
    public ScalarKind scalarKind(int node) {
        ScalarKind kind = kind(node).scalar();
        return kind != null ? kind : CoreSchema.kindOf(text(node));
    }

    /** Returns the kind of a scalar whose text is known. */
    ScalarKind scalarKind(int node, String text) {
        ScalarKind kind = kind(node).scalar();
        return kind != null ? kind : CoreSchema.kindOf(text);
    }

    /**
     * Returns true if a node is no value at all: a plain scalar that the core schema resolves to null.
     *
     * @param node a node
     * @return true if it is null
     */
    public boolean isNull(int node) {
        int code = code(node);
        if (code != PLAIN) {
            return code == NULL;
        }
        if (isWritten(node)) {
            // null, Null, NULL; ~; nothing
            int start = textStart(node);
            int length = textEnd(node) - start;
            boolean mayBe =
                    length == 4 ? (bytes[start] | ' ') == 'n' : length == 0 || length == 1 && bytes[start] == '~';
            if (!mayBe) {
                return false;
            }
        }
        return CoreSchema.kindOf(text(node)) == ScalarKind.NULL;
    }

    /**
     * Returns true if a scalar's text stands in the document as it is, without escapes or line ends.
     *
     * @param node a scalar
     * @return true if {@link #textStart} and {@link #textEnd} may be asked
     */
    public boolean isWritten(int node) {
        return cells[node * CELLS + NEXT_OR_TEXT] < 0;
    }

    /**
     * Returns the offset at which the text of a scalar starts, quotes left out.
     *
     * @param node a scalar that is written
     * @return a byte offset
     */
    public int textStart(int node) {
        return cells[node * CELLS + START] + inset(cells[node * CELLS + NEXT_OR_TEXT]);
    }

    /**
     * Returns the offset at which the text of a scalar ends, quotes left out.
     *
     * @param node a scalar that is written
     * @return a byte offset
     */
    public int textEnd(int node) {
        return cells[node * CELLS + END] - inset(cells[node * CELLS + NEXT_OR_TEXT]);
    }

    /**
     * Returns true if two scalars certainly have the same text.
     *
     * @param a a scalar
     * @param b a scalar
     * @return true if both are written in the document with the same bytes
     */
    public boolean haveSameText(int a, int b) {
        return isWritten(a)
                && isWritten(b)
                && Arrays.equals(bytes, textStart(a), textEnd(a), bytes, textStart(b), textEnd(b));
    }

    /**
     * The bytes of the document.
     *
     * @return the array that all spans lie in, which must not be changed
     */
    public byte[] bytes() {
        return bytes;
    }

    // Paths

    /**
     * Finds a value.
     *
     * @param pointer a JSON Pointer (RFC 6901)
     * @return the value's node, or {@link #NONE} if there is none or the text is no pointer
     */
    public int find(String pointer) {
        return pointer.isEmpty() || pointer.charAt(0) == '/' ? Pointers.follow(pointer, this::child) : NONE;
    }

    private int child(int parent, String token) {
        return switch (kind(parent)) {
            case MAPPING -> value(parent, token);
            case SEQUENCE -> element(parent, token);
            default -> NONE;
        };
    }

    /**
     * The value of a key of a mapping.
     *
     * @param mapping a mapping
     * @param key the key's text
     * @return the value's node, or {@link #NONE}
     */
    public int value(int mapping, String key) {
        int end = next(mapping);
        for (int at = mapping + 1; at < end; at = next(at + 1)) {
            if (text(at).equals(key)) {
                return at + 1;
            }
        }
        return NONE;
    }

    /** Returns the index that a part of a pointer stands for (RFC 6901, 4); negative if it is none. */
    static int index(String token) {
        boolean index = !token.isEmpty()
                && token.length() < 10
                && token.chars().allMatch(c -> c >= '0' && c <= '9')
                && (token.length() == 1 || token.charAt(0) != '0');
        return index ? Integer.parseInt(token) : -1;
    }

    private int element(int sequence, String token) {
        int left = index(token);
        if (left < 0) {
            return NONE;
        }
        int end = next(sequence);
        for (int at = sequence + 1; at < end; at = next(at)) {
            if (left-- == 0) {
                return at;
            }
        }
        return NONE;
    }

    /**
     * Returns the path of a value, for tools.
     *
     * @param node a value, or a key in place of its value
     * @return a JSON Pointer (RFC 6901)
     */
    public String pointer(int node) {
        Way way = way(node);
        StringBuilder pointer = new StringBuilder();
        for (int level = 0; level < way.depth(); level++) {
            pointer.append('/');
            if (way.isKey(level)) {
                pointer.append(Pointers.escape(text(way.child(level))));
            } else {
                pointer.append(way.index(level));
            }
        }
        return pointer.toString();
    }

    /**
     * Returns the path of a value, for people.
     *
     * @param node a value, or a key in place of its value
     * @return as in {@code images[0].width}; empty for the root
     */
    public String path(int node) {
        Way way = way(node);
        StringBuilder path = new StringBuilder();
        for (int level = 0; level < way.depth(); level++) {
            if (way.isKey(level)) {
                path.append(path.length() == 0 ? "" : ".").append(text(way.child(level)));
            } else {
                path.append('[').append(way.index(level)).append(']');
            }
        }
        return path.toString();
    }

    /** Returns the way to a node, found from where the last one led along: diagnostics come mostly in document order. */
    private Way way(int node) {
        Way known = lastWay;
        Way way = Way.to(this, node, known);
        if (!known.leadsThrough(way)) {
            lastWay = way;
        }
        return way;
    }
}
