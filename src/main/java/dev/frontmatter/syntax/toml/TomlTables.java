package dev.frontmatter.syntax.toml;

import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.DataTreeBuilder;
import dev.frontmatter.tree.KeyTable;
import dev.frontmatter.tree.NodeKind;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The values read so far, linked to the tables that they belong to, since tables come in any order. Once all is read they
 * are laid out as a {@link DataTree}. A value is named by its number; the root is 0.
 */
final class TomlTables {

    static final int ROOT = 0;
    static final int NONE = -1;

    /** In place of a part of a key: the value is an element of a list. */
    static final int ELEMENT = -1;

    /** The origin of a table or a list, which decides what may be added to it (TOML 1.1, Table). */
    enum Origin {
        /** A scalar. */
        VALUE,
        /** A table that a header names on the way to another. */
        IMPLIED,
        /** A table with a header of its own. */
        HEADER,
        /** A table that a dotted key names on the way to its value. */
        DOTTED,
        /** A table in braces, or a list in brackets. */
        INLINE,
        /** A list whose elements are tables with a header. */
        TABLES
    }

    /** A table with more keys finds them by a map. */
    private static final int MOST_COMPARED = 16;

    /** A value with its key is rarely shorter, so that the arrays seldom have to grow. */
    private static final int BYTES_OF_A_VALUE = 20;

    private static final int FEWEST_EXPECTED = 16;
    private static final int MOST_EXPECTED = 1 << 12;

    // Of each value: what it is, where it stands, what it says, and how it is linked.
    private static final int START = 0;
    private static final int END = 1;
    private static final int KEY_START = 2;
    private static final int KEY_END = 3;
    private static final int FIRST = 4;
    private static final int LAST = 5;
    private static final int NEXT = 6;
    private static final int SIZE = 7;
    private static final int DEPTH = 8;
    /** Of a table that a dotted key made: the table below whose header it stands. */
    private static final int OWNER = 9;

    private static final int CELLS = 10;

    private final Source source;
    private final byte[] bytes;
    private final TomlErrors errors;
    private int[] cells;
    private NodeKind[] kinds;
    private Origin[] origins;
    private boolean[] ascii;
    private long[] keyHashes;
    private @Nullable String[] keyTexts;
    private @Nullable String[] texts;
    private final Map<Integer, Map<String, Integer>> large = new HashMap<>();
    private int count;

    TomlTables(Source source, int length, TomlErrors errors) {
        this.source = source;
        this.bytes = source.bytes();
        this.errors = errors;
        int expected = Math.max(FEWEST_EXPECTED, Math.min(length / BYTES_OF_A_VALUE, MOST_EXPECTED));
        this.cells = new int[expected * CELLS];
        this.kinds = new NodeKind[expected];
        this.origins = new Origin[expected];
        this.ascii = new boolean[expected];
        this.keyHashes = new long[expected];
        this.keyTexts = new String[expected];
        this.texts = new String[expected];
        append(NodeKind.MAPPING, Origin.HEADER, 0, 0, 1);
        errors.countValue(0, 0);
    }

    int count() {
        return count;
    }

    NodeKind kind(int node) {
        return kinds[node];
    }

    Origin origin(int node) {
        return origins[node];
    }

    void setOrigin(int node, Origin origin, int owner) {
        origins[node] = origin;
        cells[node * CELLS + OWNER] = owner;
    }

    int owner(int node) {
        return cells[node * CELLS + OWNER];
    }

    int size(int node) {
        return cells[node * CELLS + SIZE];
    }

    int start(int node) {
        return cells[node * CELLS + START];
    }

    void setStart(int node, int start) {
        cells[node * CELLS + START] = start;
    }

    int end(int node) {
        return cells[node * CELLS + END];
    }

    void setEnd(int node, int end) {
        cells[node * CELLS + END] = end;
    }

    /** Returns the place of the key that a value was first given by. */
    Span key(int node) {
        return new Span(cells[node * CELLS + KEY_START], cells[node * CELLS + KEY_END]);
    }

    /** Returns the last element of a list. */
    int last(int node) {
        return cells[node * CELLS + LAST];
    }

    /** Adds a table that belongs nowhere, for what follows an error. */
    int addDetached(int at) {
        return append(NodeKind.MAPPING, Origin.HEADER, at, at, 1);
    }

    /**
     * Adds a value.
     *
     * @param parent the table or list that it belongs to
     * @param key the key, of which {@code part} is the last; or {@link #ELEMENT}
     */
    int add(int parent, DottedKey key, int part, NodeKind kind, Origin origin, int start, int end) {
        errors.countValue(start, end);
        int depth = cells[parent * CELLS + DEPTH] + 1;
        if (kind == NodeKind.MAPPING || kind == NodeKind.SEQUENCE) {
            errors.checkDepth(depth, start, end);
        }
        int node = append(kind, origin, start, end, depth);
        if (part != ELEMENT) {
            cells[node * CELLS + KEY_START] = key.start(part);
            cells[node * CELLS + KEY_END] = key.end(part);
            keyHashes[node] = key.hash(part);
            keyTexts[node] = key.text(part);
        }
        int last = cells[parent * CELLS + LAST];
        cells[(last == NONE ? parent * CELLS + FIRST : last * CELLS + NEXT)] = node;
        cells[parent * CELLS + LAST] = node;
        int size = ++cells[parent * CELLS + SIZE];
        if (part != ELEMENT && size > MOST_COMPARED) {
            index(parent).put(keyText(node), node);
        }
        return node;
    }

    /** Says what a scalar's text is, if it does not stand in the document as it is. */
    void setText(int node, @Nullable String text, boolean isAscii) {
        texts[node] = text;
        ascii[node] = isAscii;
    }

    private int append(NodeKind kind, Origin origin, int start, int end, int depth) {
        if (count == kinds.length) {
            grow();
        }
        int cell = count * CELLS;
        cells[cell + START] = start;
        cells[cell + END] = end;
        cells[cell + FIRST] = NONE;
        cells[cell + LAST] = NONE;
        cells[cell + NEXT] = NONE;
        cells[cell + DEPTH] = depth;
        kinds[count] = kind;
        origins[count] = origin;
        return count++;
    }

    private void grow() {
        int length = 2 * count;
        cells = Arrays.copyOf(cells, length * CELLS);
        kinds = Arrays.copyOf(kinds, length);
        origins = Arrays.copyOf(origins, length);
        ascii = Arrays.copyOf(ascii, length);
        keyHashes = Arrays.copyOf(keyHashes, length);
        keyTexts = Arrays.copyOf(keyTexts, length);
        texts = Arrays.copyOf(texts, length);
    }

    // Keys

    /** Returns the value of a key in a table, or {@link #NONE}. */
    int find(int table, DottedKey key, int part) {
        if (cells[table * CELLS + SIZE] > MOST_COMPARED) {
            return index(table).getOrDefault(textOf(key, part), NONE);
        }
        for (int node = cells[table * CELLS + FIRST]; node != NONE; node = cells[node * CELLS + NEXT]) {
            if (keyHashes[node] == key.hash(part) && isKeyOf(node, key, part)) {
                return node;
            }
        }
        return NONE;
    }

    private Map<String, Integer> index(int table) {
        Map<String, Integer> known = large.get(table);
        if (known != null) {
            return known;
        }
        Map<String, Integer> index = new HashMap<>();
        for (int node = cells[table * CELLS + FIRST]; node != NONE; node = cells[node * CELLS + NEXT]) {
            index.put(keyText(node), node);
        }
        large.put(table, index);
        return index;
    }

    private boolean isKeyOf(int node, DottedKey key, int part) {
        if (keyTexts[node] != null || key.text(part) != null) {
            return keyText(node).equals(textOf(key, part));
        }
        int start = textStart(key.start(part));
        int end = textEnd(key.start(part), key.end(part));
        int from = cells[node * CELLS + KEY_START];
        return Arrays.equals(bytes, textStart(from), textEnd(from, cells[node * CELLS + KEY_END]), bytes, start, end);
    }

    String keyText(int node) {
        String text = keyTexts[node];
        int start = cells[node * CELLS + KEY_START];
        return text != null ? text : written(start, cells[node * CELLS + KEY_END]);
    }

    String textOf(DottedKey key, int part) {
        String text = key.text(part);
        return text != null ? text : written(key.start(part), key.end(part));
    }

    private String written(int start, int end) {
        int from = textStart(start);
        return new String(bytes, from, textEnd(start, end) - from, StandardCharsets.UTF_8);
    }

    private int textStart(int start) {
        return isQuoted(start) ? start + 1 : start;
    }

    private int textEnd(int start, int end) {
        return isQuoted(start) ? end - 1 : end;
    }

    private boolean isQuoted(int start) {
        return bytes[start] == '"' || bytes[start] == '\'';
    }

    // The tree

    DataTree build(KeyTable keys) {
        DataTreeBuilder tree = new DataTreeBuilder(source, keys);
        // Most values have a key.
        tree.begin(source, count * 2);
        tree.begin(NodeKind.MAPPING, start(ROOT));
        int[] open = new int[16];
        int depth = 0;
        open[depth++] = ROOT;
        int node = cells[FIRST];
        while (depth > 0) {
            if (node == NONE) {
                int ended = open[--depth];
                tree.end(end(ended));
                node = cells[ended * CELLS + NEXT];
                continue;
            }
            if (kinds[open[depth - 1]] == NodeKind.MAPPING) {
                addKey(tree, node);
            }
            if (kinds[node] == NodeKind.MAPPING || kinds[node] == NodeKind.SEQUENCE) {
                tree.begin(kinds[node], start(node));
                if (depth == open.length) {
                    open = Arrays.copyOf(open, 2 * depth);
                }
                open[depth++] = node;
                node = cells[node * CELLS + FIRST];
            } else {
                addScalar(tree, node);
                node = cells[node * CELLS + NEXT];
            }
        }
        return tree.build();
    }

    private void addKey(DataTreeBuilder tree, int node) {
        Span place = key(node);
        String text = keyTexts[node];
        if (text != null) {
            tree.key(NodeKind.PLAIN, place, text);
        } else {
            tree.writtenKey(isQuoted(place.start()), place.start(), place.end(), keyHashes[node]);
        }
    }

    private void addScalar(DataTreeBuilder tree, int node) {
        String text = texts[node];
        if (text != null) {
            tree.scalar(kinds[node], new Span(start(node), end(node)), Objects.requireNonNull(text));
        } else {
            tree.writtenScalar(kinds[node], start(node), end(node), ascii[node]);
        }
    }
}
