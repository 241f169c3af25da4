package dev.frontmatter.syntax.toml;

import dev.frontmatter.source.Limits;
import dev.frontmatter.syntax.GiveUp;
import dev.frontmatter.tree.KeyTable;
import dev.frontmatter.tree.NodeKind;
import dev.frontmatter.tree.RememberedKey;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads the common part of TOML in one pass over the bytes, straight into a tree: keys of one part, values, and tables whose
 * headers come in the order of the tree. Dotted keys, tables that are added to later, and whatever may be an error are left
 * to {@link TomlReader}.
 *
 * <p>Headers open tables within each other. A table stays open as long as the next header may name one in it, but its place
 * ends at the last value below its own header.
 */
public final class TomlScanner extends TomlValueScanner {

    /** Of each open collection, the outermost first, its key, and where its place ends. An element of a list has none. */
    private int[] keyStarts = new int[8];

    private int[] keyEnds = new int[8];
    private int[] ends = new int[8];
    private boolean[] isList = new boolean[8];
    private @Nullable RememberedKey[] keys = new RememberedKey[8];
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
    protected boolean document() {
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
                value();
            }
            lastEnd = at;
            endOfLine();
            commonLines();
        } while (toContent());
        endTables();
        // The outermost reaches to the end of all values, wherever they are.
        ends[0] = lastEnd;
        closeTo(0);
        return true;
    }

    /**
     * Reads lines as long as they are what most are: a foreseen key and a text in double quotes that stands as it is. Each is
     * taken or left as a whole.
     */
    private void commonLines() {
        while (true) {
            RememberedKey key = foreseen(at);
            int keyEnd = key == null ? end : at + key.length();
            int value = keyEnd + " = ".length();
            if (key == null
                    || value >= end
                    || bytes[keyEnd + 1] != '='
                    || bytes[keyEnd + 2] != ' '
                    || bytes[value] != '"') {
                return;
            }
            int close = endOfCommonText(value);
            // Three quotes would open a text of several lines.
            if (close <= value + 1 || bytes[close + 1] != '\n') {
                return;
            }
            add(key, at, keyEnd, false);
            addScalar(NodeKind.TEXT, value, close + 1);
            lastEnd = close + 1;
            at = close + 2;
        }
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
            at = partEnd(level + 1, partStart);
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
            addKey(partStart, partEnd, isQuote(partStart), false);
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
            setLastKey(Objects.requireNonNull(keys[level]));
        }
        return level + 1;
    }

    /** Returns where a part of a header ends; what is open at its level is the most likely. */
    private int partEnd(int level, int partStart) {
        if (level < tree.depth() && !isQuote(partStart)) {
            int after = partStart + keyEnds[level] - keyStarts[level];
            boolean ends = after > partStart && after < end && (bytes[after] == ']' || bytes[after] == '.');
            if (ends && isKeyOf(level, partStart, after)) {
                return after;
            }
        }
        return keyEnd(partStart);
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
            keys = Arrays.copyOf(keys, 2 * level);
        }
        int inset = keyStart < keyEnd && isQuote(keyStart) ? 1 : 0;
        keyStarts[level] = keyStart + inset;
        keyEnds[level] = keyEnd - inset;
        keys[level] = lastKey();
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
