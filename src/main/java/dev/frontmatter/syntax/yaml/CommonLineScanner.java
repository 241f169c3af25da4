package dev.frontmatter.syntax.yaml;

import dev.frontmatter.bytes.EightBytes;
import dev.frontmatter.bytes.Lines;
import dev.frontmatter.source.Limits;
import dev.frontmatter.tree.KeyTable;
import dev.frontmatter.tree.NodeKind;
import dev.frontmatter.tree.RememberedKey;

/** The layer of {@link BlockYamlScanner} that reads what most lines are, faster than they are read in the general way. */
abstract sealed class CommonLineScanner extends ValueScanner permits BlockYamlScanner {

    /** So many bytes there must be at least for a line to be read as a common one. */
    private static final int NEAR_END = 2 * Long.BYTES;

    private static final int NOT_COMMON = -1;

    CommonLineScanner(KeyTable keys, Limits limits) {
        super(keys, limits);
    }

    /**
     * Reads lines of the innermost mapping as long as they are what most lines are: a foreseen key, and a value on the same
     * line, double-quoted without escapes or plain. Each is taken or left as a whole, and what is left is read in the
     * general way: so nothing here needs to be complete, only right. Near the end all is left, so that bytes may be looked
     * at without asking whether they are there.
     */
    final void commonLines() {
        int column = columns[depth - 1];
        int last = end - NEAR_END;
        if (column >= Long.BYTES) {
            return;
        }
        while (at < last) {
            if (bytes[at] == '\n') {
                at++;
                continue;
            }
            int start = at + column;
            RememberedKey key = Words.leadingSpaces(bytes, at) == column ? lastKey.foreseen(bytes, start) : null;
            if (key == null) {
                return;
            }
            int keyEnd = start + key.length();
            int value = keyEnd + 2;
            if (value >= last || bytes[keyEnd + 1] != ' ') {
                return;
            }
            wide = false;
            boolean quoted = bytes[value] == '"';
            int valueEnd = quoted ? commonQuotedEnd(value, last) : commonPlainEnd(value, last, column);
            if (valueEnd == NOT_COMMON) {
                return;
            }
            lastKey = key;
            add(NodeKind.PLAIN, start, keyEnd, key);
            addScalar(quoted ? NodeKind.TEXT : NodeKind.PLAIN, value, valueEnd);
            at = valueEnd + 1;
        }
    }

    /** Returns where a double-quoted text without escapes ends whose closing quote ends its line. */
    private int commonQuotedEnd(int start, int last) {
        int i = EightBytes.pastDoubleQuoted(bytes, start + 1, end);
        while (i < last && bytes[i] < 0) {
            do {
                i = afterWide(i);
            } while (i < last && bytes[i] < 0);
            i = EightBytes.pastDoubleQuoted(bytes, i, end);
        }
        return i < last && bytes[i] == '"' && bytes[i + 1] == '\n' ? i + 1 : NOT_COMMON;
    }

    /** Returns where plain ASCII text ends that fills its line and does not go on in the next. */
    private int commonPlainEnd(int start, int last, int column) {
        if (bytes[start] < 0 || !BEGINS_PLAIN[bytes[start]]) {
            return NOT_COMMON;
        }
        int i = Words.endOfPlain(bytes, start, end);
        while (i < last && bytes[i] == ':' && bytes[i + 1] > ' ') {
            i = Words.endOfPlain(bytes, i + 1, end);
        }
        if (i >= last || bytes[i] != '\n' || bytes[i - 1] == ' ' || bytes[i - 1] == ',') {
            return NOT_COMMON;
        }
        int next = bytes[i + 1] == '\n' ? i + 2 : i + 1;
        int spaces = Words.leadingSpaces(bytes, next);
        boolean mayGoOn = spaces > column || Lines.isLineEnd(bytes[next + spaces]);
        return mayGoOn ? NOT_COMMON : i;
    }
}
