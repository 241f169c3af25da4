package dev.frontmatter.syntax.toml;

import dev.frontmatter.bytes.EightBytes;
import dev.frontmatter.bytes.Lines;
import dev.frontmatter.bytes.Utf8;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.syntax.GiveUp;
import dev.frontmatter.syntax.SyntaxFault;
import dev.frontmatter.tree.DataTreeBuilder;
import dev.frontmatter.tree.KeyMemory;
import dev.frontmatter.tree.KeyTable;
import dev.frontmatter.tree.NodeKind;
import dev.frontmatter.tree.OpenKeys;
import dev.frontmatter.tree.RememberedKey;

/** The layer of {@link TomlScanner} that knows keys and values, and puts them into the tree. */
abstract sealed class TomlValueScanner extends TomlLineScanner permits TomlScanner {

    static final Source NO_SOURCE = Source.wrap("", NO_BYTES);

    final Limits limits;
    final KeyMemory memory;
    final DataTreeBuilder tree;
    final OpenKeys openKeys = new OpenKeys();
    Source source = NO_SOURCE;
    int values;

    /** The key before, in the order of the document. */
    RememberedKey lastKey;

    TomlValueScanner(KeyTable keys, Limits limits) {
        this.limits = limits;
        this.memory = new KeyMemory(keys, ' ');
        this.tree = new DataTreeBuilder(keys, memory);
        this.lastKey = memory.start();
    }

    // Keys

    /** Reads a key of one part and adds it to the innermost table; moves to what follows it and its blanks. */
    final void key() {
        int start = at;
        RememberedKey foreseen = lastKey.foreseen(bytes, start);
        if (foreseen != null && start + foreseen.length() < end) {
            at = start + foreseen.length();
            lastKey = foreseen;
            add(foreseen, false, start, at);
        } else {
            at = keyEnd(start);
            addKey(start, at);
        }
        skipBlanks();
    }

    /** Returns where a key of one part ends, in quotes or without. */
    final int keyEnd(int start) {
        byte first = bytes[start];
        if (first == '"' || first == '\'') {
            int after = afterSimpleText(start);
            if (after < 0) {
                throw GiveUp.NOW;
            }
            return after;
        }
        int after = start;
        while (after < end && TomlExpressions.isBare(bytes[after])) {
            after++;
        }
        if (after == start) {
            throw GiveUp.NOW;
        }
        return after;
    }

    final boolean isQuote(int offset) {
        return bytes[offset] == '"' || bytes[offset] == '\'';
    }

    /** Adds a key to the innermost table. */
    final void addKey(int start, int keyEnd) {
        boolean quoted = isQuote(start);
        int inset = quoted ? 1 : 0;
        checkLength(start, keyEnd);
        long hash = KeyTable.hash(bytes, start + inset, keyEnd - inset);
        RememberedKey key = memory.key(hash, bytes, start + inset, keyEnd - inset);
        if (key != null) {
            lastKey.foresee(key);
            lastKey = key;
            add(key, quoted, start, keyEnd);
            return;
        }
        lastKey = memory.start();
        if (!openKeys.add(hash)) {
            throw GiveUp.NOW;
        }
        tree.writtenKey(quoted, start, keyEnd, hash);
    }

    private void add(RememberedKey key, boolean quoted, int start, int keyEnd) {
        if (!openKeys.add(key)) {
            throw GiveUp.NOW;
        }
        tree.rememberedKey(quoted, start, keyEnd, key);
    }

    private void checkLength(int start, int after) {
        if (after - start > limits.scalarBytes()) {
            throw GiveUp.NOW;
        }
    }

    final void countValue() {
        if (++values > limits.values()) {
            throw GiveUp.NOW;
        }
    }

    // Collections

    final void begin(NodeKind kind, int start) {
        countValue();
        tree.begin(kind, start);
        if (tree.depth() > limits.depth()) {
            throw GiveUp.NOW;
        }
        if (kind == NodeKind.MAPPING) {
            openKeys.begin();
        }
    }

    final void end(int nodeEnd) {
        if (isTable()) {
            openKeys.end();
        }
        tree.end(nodeEnd);
    }

    private boolean isTable() {
        return tree.kind(tree.openNode()) == NodeKind.MAPPING;
    }

    /** Moves behind the equals sign of a key, and the blanks around it. */
    final void equalsSign() {
        if (bytes[at] != '=') {
            throw GiveUp.NOW;
        }
        at++;
        skipBlanks();
    }

    /** Reads a value, which may be a list or a table in brackets, these without recursion; moves behind it. */
    final void value() {
        int around = tree.depth();
        do {
            boolean complete = one();
            if (tree.depth() > around) {
                toNext(around, complete);
            }
        } while (tree.depth() > around);
    }

    /** Reads a scalar, or the opening bracket of a collection; false behind a bracket. */
    private boolean one() {
        byte first = bytes[at];
        if (first == '[' || first == '{') {
            begin(first == '[' ? NodeKind.SEQUENCE : NodeKind.MAPPING, at);
            at++;
            return false;
        }
        if (first == '"' || first == '\'') {
            text();
        } else {
            bareValue();
        }
        return true;
    }

    /** Moves to the next value of what is open, closing what is closed. */
    private void toNext(int around, boolean behindValue) {
        boolean value = behindValue;
        while (tree.depth() > around) {
            skipSpace();
            byte b = bytes[at];
            if (b == (isTable() ? '}' : ']')) {
                at++;
                end(at);
                value = true;
            } else if (value) {
                if (b != ',') {
                    throw GiveUp.NOW;
                }
                at++;
                value = false;
            } else {
                if (isTable()) {
                    key();
                    equalsSign();
                }
                return;
            }
        }
    }

    // Scalars

    private void bareValue() {
        int start = at;
        while (at < end && !endsBareValue(bytes[at])) {
            at++;
        }
        NodeKind kind = TomlScalars.kind(bytes, start, at);
        if (kind == null) {
            throw GiveUp.NOW;
        }
        checkLength(start, at);
        countValue();
        tree.writtenScalar(kind, start, at, true);
    }

    private static boolean endsBareValue(byte b) {
        return b == ',' || Lines.isSpace(b) || b == ']' || b == '}' || b == '#';
    }

    private void text() {
        int start = at;
        int after = afterSimpleText(start);
        if (after < 0) {
            decodedText(start);
            return;
        }
        checkLength(start, after);
        countValue();
        tree.writtenScalar(NodeKind.TEXT, start, after, !wide);
        at = after;
    }

    /** Returns the offset behind a text on one line that stands as it is, or -1 for one with escapes or three quotes. */
    private int afterSimpleText(int start) {
        byte quote = bytes[start];
        wide = false;
        int i = start + 1;
        while (i < end) {
            i = EightBytes.pastQuoted(quote, bytes, i, end);
            if (i == end) {
                break;
            }
            byte b = bytes[i];
            if (b == quote) {
                boolean several = i == start + 1 && i + 1 < end && bytes[i + 1] == quote;
                return several ? -1 : i + 1;
            }
            if (b < 0) {
                do {
                    i = afterWide(i);
                } while (i < end && bytes[i] < 0);
            } else if (b == '\\' && quote == '"') {
                return -1;
            } else if (TomlErrors.isControl(b)) {
                throw GiveUp.NOW;
            } else {
                i++;
            }
        }
        throw GiveUp.NOW;
    }

    /** Reads a text with escapes, or one of several lines, as the reader does; gives up at an error. */
    private void decodedText(int start) {
        TomlErrors errors = new TomlErrors(source, new Span(0, end), limits, new Diagnostics(source, limits));
        TomlText texts = new TomlText(bytes, end, errors);
        int after;
        try {
            after = texts.read(start);
        } catch (SyntaxFault fault) {
            throw GiveUp.NOW;
        }
        if (errors.any() || !Utf8.isText(bytes, start, after)) {
            throw GiveUp.NOW;
        }
        countValue();
        String text = texts.text();
        if (text == null) {
            tree.writtenScalar(NodeKind.TEXT, start, after, texts.isAscii());
        } else {
            tree.scalar(NodeKind.TEXT, new Span(start, after), text);
        }
        at = after;
    }
}
