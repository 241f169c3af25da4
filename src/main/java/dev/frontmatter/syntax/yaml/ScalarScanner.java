package dev.frontmatter.syntax.yaml;

import dev.frontmatter.bytes.EightBytes;
import dev.frontmatter.bytes.Lines;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Span;
import dev.frontmatter.syntax.GiveUp;
import dev.frontmatter.tree.DataTreeBuilder;
import dev.frontmatter.tree.KeyMemory;
import dev.frontmatter.tree.KeyTable;
import dev.frontmatter.tree.NodeKind;
import dev.frontmatter.tree.OpenKeys;
import dev.frontmatter.tree.RememberedKey;

/** The layer of {@link BlockYamlScanner} that knows scalars of one line, and puts them and keys into the tree. */
abstract sealed class ScalarScanner extends LineScanner permits FlowScanner {

    /** A key longer than this may be none: a simple key has at most 1,024 characters (YAML 1.2.2, 7.4.2). */
    private static final int LONGEST_KEY = 256;

    /** The ASCII characters that a plain scalar begins with, whatever follows: no indicators (YAML 1.2.2, 5.3). */
    static final boolean[] BEGINS_PLAIN = new boolean[128];

    static {
        for (int c = '!'; c < 0x7F; c++) {
            BEGINS_PLAIN[c] = "-?:,[]{}#&*!|>'\"%@`.".indexOf(c) < 0;
        }
    }

    final Limits limits;
    final DataTreeBuilder tree;
    final OpenKeys openKeys = new OpenKeys();
    final KeyMemory memory;

    /** The key before, in the order of the document. */
    RememberedKey lastKey;

    int values;

    ScalarScanner(KeyTable keys, Limits limits) {
        this.limits = limits;
        this.memory = new KeyMemory(keys, ':');
        this.lastKey = memory.start();
        this.tree = new DataTreeBuilder(keys, memory);
    }

    // Keys

    final void addKey(NodeKind kind, int start, int keyEnd) {
        int inset = kind == NodeKind.TEXT ? 1 : 0;
        if (keyEnd - start > Math.min(LONGEST_KEY, limits.scalarBytes()) || isMergeKey(kind, start, keyEnd)) {
            throw GiveUp.NOW;
        }
        long hash = KeyTable.hash(bytes, start + inset, keyEnd - inset);
        boolean isOdd = isOddKey(kind, start, keyEnd);
        odd |= isOdd;
        // What is foreseen is not looked at again, so odd keys are never remembered.
        RememberedKey key = isOdd ? null : memory.key(hash, bytes, start + inset, keyEnd - inset);
        if (key != null) {
            lastKey.foresee(key);
            lastKey = key;
            add(kind, start, keyEnd, key);
            return;
        }
        lastKey = memory.start();
        if (!openKeys.add(hash)) {
            throw GiveUp.NOW;
        }
        tree.writtenKey(kind, start, keyEnd, hash);
    }

    final void add(NodeKind kind, int start, int keyEnd, RememberedKey key) {
        if (!openKeys.add(key)) {
            throw GiveUp.NOW;
        }
        tree.rememberedKey(kind, start, keyEnd, key);
    }

    /** Returns true for a key that may be none: markup, prose, a list entry, or what holds a character that nobody sees. */
    private boolean isOddKey(NodeKind kind, int start, int keyEnd) {
        if (wide && YamlWarnings.hasLookalike(bytes, start, keyEnd)) {
            return true;
        }
        if (kind != NodeKind.PLAIN) {
            return false;
        }
        int spaces = 0;
        for (int i = start; i < keyEnd; i++) {
            if (bytes[i] == ' ') {
                spaces++;
            }
        }
        return spaces > 1 || bytes[start] == '<' || bytes[start] == '-';
    }

    private boolean isMergeKey(NodeKind kind, int start, int keyEnd) {
        return kind == NodeKind.PLAIN && keyEnd - start == 2 && bytes[start] == '<' && bytes[start + 1] == '<';
    }

    // Scalars

    /** Adds a scalar that was the last thing looked at since {@link #wide} was cleared. */
    final void addScalar(NodeKind kind, int start, int scalarEnd) {
        countScalar(scalarEnd - start);
        tree.writtenScalar(kind, start, scalarEnd, !wide);
    }

    final void addScalar(NodeKind kind, int start, int scalarEnd, String text) {
        countScalar(scalarEnd - start);
        tree.scalar(kind, new Span(start, scalarEnd), text);
    }

    private void countScalar(int length) {
        if (length > limits.scalarBytes()) {
            throw GiveUp.NOW;
        }
        countValue();
    }

    final void countValue() {
        if (++values > limits.values()) {
            throw GiveUp.NOW;
        }
    }

    /** Returns true if a plain scalar begins here: with no indicator, or with a dash or a dot that is part of a word. */
    final boolean isPlainFirst(int i) {
        byte b = bytes[i];
        if (b == '-') {
            return i + 1 < end && bytes[i + 1] > ' ' && bytes[i + 1] != '-';
        }
        if (b == '.') {
            // Three dots may end the document.
            return i + 1 >= end || bytes[i + 1] != '.';
        }
        return b < 0 || BEGINS_PLAIN[b];
    }

    /**
     * Returns where the plain text of a line stops: at a colon that ends a key, at the {@code #} of a comment, or at the line end.
     */
    final int plainRun(int from) {
        int i = from;
        while (i < end) {
            i = Words.endOfPlain(bytes, i, end);
            if (i == end) {
                break;
            }
            byte b = bytes[i];
            if (b > ':') {
                i = b == 0x7F ? afterCharacter(i) : i + 1;
            } else if (b == ':') {
                if (isColon(i)) {
                    return i;
                }
                i++;
            } else if (b == '#') {
                if (i > from && bytes[i - 1] == ' ') {
                    return i;
                }
                i++;
            } else if (Lines.isLineEnd(b)) {
                return i;
            } else {
                i = afterCharacter(i);
            }
        }
        return i;
    }

    /**
     * Returns where a quoted text on one line ends that stands as it is, without escapes.
     *
     * @return the offset of its closing quote, or -1 if it is not so simple
     */
    final int simpleQuoted(byte quote) {
        int i = at + 1;
        while (i < end) {
            i = quote == '"' ? EightBytes.pastDoubleQuoted(bytes, i, end) : Words.endOfSingleQuoted(bytes, i, end);
            if (i == end) {
                break;
            }
            byte b = bytes[i];
            if (b == quote) {
                boolean doubled = quote == '\'' && i + 1 < end && bytes[i + 1] == '\'';
                return doubled ? -1 : i;
            }
            if (b >= ' ') {
                if (b == '\\' && quote == '"') {
                    return -1;
                }
                i++;
            } else if (b < 0) {
                do {
                    i = afterWide(i);
                } while (i < end && bytes[i] < 0);
            } else if (b == '\t') {
                i++;
            } else {
                return -1;
            }
        }
        throw GiveUp.NOW;
    }
}
