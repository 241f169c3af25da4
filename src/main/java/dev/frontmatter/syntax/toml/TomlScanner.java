package dev.frontmatter.syntax.toml;

import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.syntax.GiveUp;
import dev.frontmatter.syntax.TreeScanner;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.KeyTable;
import dev.frontmatter.tree.NodeKind;
import java.util.Arrays;

/**
 * Reads the common part of TOML in one pass over the bytes, straight into a tree: keys of one part, values, and tables whose
 * headers come in the order of the tree. Dotted keys, tables that are added to later, and whatever may be an error are left
 * to {@link TomlReader}.
 *
 * <p>Headers open tables within each other. A table stays open as long as the next header may name one in it, but its place
 * ends at the last value below its own header.
 */
public final class TomlScanner extends TomlValueScanner implements TreeScanner {

    /** A value with its key takes about so many bytes; a guess for the size of the tree. */
    private static final int BYTES_PER_NODE = 14;

    /** Room for a short document, where it is not known how long it is. */
    private static final int FEW_NODES = 64;

    /** Of each open collection, the outermost first, its key, and where its place ends. An element of a list has no key. */
    private int[] keyStarts = new int[8];

    private int[] keyEnds = new int[8];
    private int[] ends = new int[8];
    private boolean[] isList = new boolean[8];
    /** The number of open collections that the last header has not opened. */
    private int kept;

    private int lastEnd;

    /**
     * Makes an empty scanner.
     *
     * @param keys numbers the keys
     * @param limits bound the work; where they are passed, the scanner gives up
     */
    public TomlScanner(KeyTable keys, Limits limits) {
        super(keys, limits);
    }

    @Override
    public boolean scan(Source newSource, Span text) {
        fenced = false;
        return reads(newSource, text.start(), text.end(), 8 + text.length() / BYTES_PER_NODE);
    }

    @Override
    public boolean scanToFence(Source newSource, int start) {
        fenced = true;
        closing = NO_FENCE;
        long most = start + limits.frontMatterBytes() + 2L * LONGEST_FENCE;
        return reads(newSource, start, (int) Math.min(newSource.length(), most), FEW_NODES)
                && closing != NO_FENCE
                && closing - start <= limits.frontMatterBytes();
    }

    @Override
    public Span closing() {
        return new Span(closing, bodyStart);
    }

    @Override
    public DataTree lentTree() {
        return tree.build();
    }

    @Override
    public DataTree lastingTree() {
        return tree.buildCopy();
    }

    @Override
    public boolean empty() {
        source = NO_SOURCE;
        bytes = NO_BYTES;
        return tree.empty();
    }

    private boolean reads(Source newSource, int start, int newEnd, int nodes) {
        source = newSource;
        bytes = newSource.bytes();
        at = start;
        end = newEnd;
        values = 0;
        lastKey = memory.start();
        openKeys.clear();
        tree.begin(newSource, nodes);
        try {
            return document();
        } catch (GiveUp e) {
            return false;
        }
    }

    private boolean document() {
        if (!toContent()) {
            return false;
        }
        begin(NodeKind.MAPPING, at);
        kept = 1;
        do {
            if (bytes[at] == '[') {
                header();
            } else {
                key();
                equalsSign();
                value();
            }
            lastEnd = at;
            endOfLine();
        } while (toContent());
        endTables();
        // The outermost reaches to the end of all values, wherever they are.
        ends[0] = lastEnd;
        closeTo(0);
        return true;
    }

    // Headers

    /** Reads a header of any number of parts, in single or double brackets, and opens what it names. */
    private void header() {
        endTables();
        int start = at;
        boolean ofElement = start + 1 < end && bytes[start + 1] == '[';
        at += ofElement ? 2 : 1;
        kept = tree.depth();
        int level = 0;
        boolean last;
        do {
            skipBlanks();
            int partStart = at;
            at = keyEnd(partStart);
            int partEnd = at;
            skipBlanks();
            last = bytes[at] == ']';
            if (!last && bytes[at] != '.') {
                throw GiveUp.NOW;
            }
            at++;
            level = open(level + 1, start, partStart, partEnd, last, ofElement);
        } while (!last);
        if (ofElement && (at == end || bytes[at++] != ']')) {
            throw GiveUp.NOW;
        }
        Arrays.fill(ends, kept, tree.depth(), at);
    }

    /**
     * Opens what a part of a header names, unless it is open.
     *
     * @param level the level that is named
     * @param ofElement true if the header names an element of a list
     * @return the level of the table
     */
    private int open(int level, int start, int partStart, int partEnd, boolean last, boolean ofElement) {
        if (level >= tree.depth() || !isKeyOf(level, partStart, partEnd)) {
            closeTo(level);
            addKey(partStart, partEnd);
            open(last && ofElement ? NodeKind.SEQUENCE : NodeKind.MAPPING, start, partStart, partEnd);
        } else if (last && !(ofElement && isList[level])) {
            throw GiveUp.NOW;
        }
        if (!isList[level]) {
            return level;
        }
        if (last) {
            closeTo(level + 1);
            open(NodeKind.MAPPING, start, 0, 0);
        }
        return level + 1;
    }

    /** Returns true if a part of a header is the key of what is open at a level. */
    private boolean isKeyOf(int level, int partStart, int partEnd) {
        return Arrays.equals(
                bytes,
                keyStarts[level],
                keyEnds[level],
                bytes,
                isQuote(partStart) ? partStart + 1 : partStart,
                isQuote(partStart) ? partEnd - 1 : partEnd);
    }

    /** Opens a table or a list, under a key or as an element. */
    private void open(NodeKind kind, int start, int keyStart, int keyEnd) {
        int level = tree.depth();
        if (level == ends.length) {
            keyStarts = Arrays.copyOf(keyStarts, 2 * level);
            keyEnds = Arrays.copyOf(keyEnds, 2 * level);
            ends = Arrays.copyOf(ends, 2 * level);
            isList = Arrays.copyOf(isList, 2 * level);
        }
        int inset = keyStart < keyEnd && isQuote(keyStart) ? 1 : 0;
        keyStarts[level] = keyStart + inset;
        keyEnds[level] = keyEnd - inset;
        isList[level] = kind == NodeKind.SEQUENCE;
        begin(kind, start);
    }

    /** Closes what is open until there are so many left. */
    private void closeTo(int left) {
        while (tree.depth() > left) {
            end(ends[tree.depth() - 1]);
        }
        kept = Math.min(kept, left);
    }

    /** Ends the places of what the last header has opened. */
    private void endTables() {
        Arrays.fill(ends, kept, tree.depth(), lastEnd);
    }
}
