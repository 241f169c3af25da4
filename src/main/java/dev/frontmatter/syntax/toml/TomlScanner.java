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
    /** The key at each level that was opened before that one: the tables of a list have mostly one or two of their own. */
    private @Nullable RememberedKey[] others = new RememberedKey[8];
    /** The key that the last part of a header names, if it is one of those two. */
    private @Nullable RememberedKey partKey;

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
     * Reads lines as long as they are what most are: a foreseen key, and a text in double quotes that stands as it is, an
     * integer or a date-time. Each is taken or left as a whole.
     */
    private void commonLines() {
        while (true) {
            int start = at;
            RememberedKey key = foreseen(start);
            int keyEnd = key == null ? end : start + key.length();
            int value = keyEnd + " = ".length();
            if (key == null || value >= end || bytes[keyEnd + 1] != '=' || bytes[keyEnd + 2] != ' ') {
                return;
            }
            NodeKind kind = NodeKind.TEXT;
            if (bytes[value] == '"') {
                int close = endOfCommonText(value, false);
                // Three quotes would open a text of several lines.
                if (close <= value + 1) {
                    return;
                }
                at = close + 1;
            } else {
                wide = false;
                at = value;
                kind = commonKind();
            }
            if (kind == null || bytes[at] != '\n') {
                at = start;
                return;
            }
            add(key, start, keyEnd, false);
            addScalar(kind, value, at);
            lastEnd = at;
            at++;
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
            level++;
            int partStart = at;
            boolean isOpen = part(level);
            int partEnd = at;
            skipBlanks();
            last = bytes[at] == ']';
            if (!last && bytes[at] != '.') {
                throw GiveUp.NOW;
            }
            at++;
            if (!isOpen) {
                open(level, start, partStart, partEnd, last && ofElement);
            } else if (last && !(ofElement && isList[level])) {
                throw GiveUp.NOW;
            }
            if (isList[level]) {
                if (last) {
                    closeTo(level + 1);
                    open(NodeKind.MAPPING, start, 0, 0);
                    setLastKey(Objects.requireNonNull(keys[level]));
                }
                level++;
            }
        } while (!last);
        if (ofElement && (at == end || bytes[at++] != ']')) {
            throw GiveUp.NOW;
        }
        Arrays.fill(ends, kept, tree.depth(), at);
    }

    /** Moves behind a part of a header; true if it names what is open at its level. */
    private boolean part(int level) {
        int start = at;
        boolean deeper = level < tree.depth();
        partKey = level < keys.length && !isQuote(start) ? openedBefore(level, start) : null;
        if (partKey != null) {
            at = start + partKey.length();
            return deeper && partKey == keys[level];
        }
        at = keyEnd(start);
        int inset = isQuote(start) ? 1 : 0;
        return deeper && Arrays.equals(bytes, keyStarts[level], keyEnds[level], bytes, start + inset, at - inset);
    }

    /** Returns the key that ends a part here, if it is one of those that were opened last at a level. */
    private @Nullable RememberedKey openedBefore(int level, int start) {
        RememberedKey key = keys[level];
        if (key == null || !key.isWrittenAt(bytes, start)) {
            key = others[level];
            if (key == null || !key.isWrittenAt(bytes, start)) {
                return null;
            }
        }
        int after = start + key.length();
        return after < end && (bytes[after] == ']' || bytes[after] == '.') ? key : null;
    }

    /** Opens what a part of a header names, at a level where something else may be open. */
    private void open(int level, int start, int partStart, int partEnd, boolean asList) {
        closeTo(level);
        if (partKey != null) {
            add(partKey, partStart, partEnd, false);
        } else {
            addKey(partStart, partEnd, isQuote(partStart), false);
        }
        open(asList ? NodeKind.SEQUENCE : NodeKind.MAPPING, start, partStart, partEnd);
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
            others = Arrays.copyOf(others, 2 * level);
        }
        int inset = keyStart < keyEnd && isQuote(keyStart) ? 1 : 0;
        keyStarts[level] = keyStart + inset;
        keyEnds[level] = keyEnd - inset;
        RememberedKey key = lastKey();
        if (key != keys[level]) {
            others[level] = keys[level];
            keys[level] = key;
        }
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
