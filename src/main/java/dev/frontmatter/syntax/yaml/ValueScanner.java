package dev.frontmatter.syntax.yaml;

import dev.frontmatter.bytes.Lines;
import dev.frontmatter.bytes.Lookalikes;
import dev.frontmatter.source.Limits;
import dev.frontmatter.syntax.GiveUp;
import dev.frontmatter.tree.KeyTable;
import dev.frontmatter.tree.NodeKind;
import java.util.Arrays;

/** The layer of {@link BlockYamlScanner} that knows the open block collections, and reads the values in them. */
abstract sealed class ValueScanner extends FlowScanner permits CommonLineScanner {

    // The open block collections: their columns and what they are.
    int[] columns = new int[8];
    boolean[] sequences = new boolean[8];
    boolean[] indentless = new boolean[8];
    int depth;

    final QuotedText quotedText = new QuotedText();

    ValueScanner(KeyTable keys, Limits limits) {
        super(keys, limits);
    }

    // Block collections

    final void beginBlock(NodeKind kind, int column, boolean isIndentless) {
        if (depth == limits.depth()) {
            throw GiveUp.NOW;
        }
        if (depth == columns.length) {
            columns = Arrays.copyOf(columns, 2 * depth);
            sequences = Arrays.copyOf(sequences, 2 * depth);
            indentless = Arrays.copyOf(indentless, 2 * depth);
        }
        countValue();
        columns[depth] = column;
        sequences[depth] = kind == NodeKind.SEQUENCE;
        indentless[depth] = isIndentless;
        depth++;
        tree.begin(kind, at);
        openKeys.begin();
    }

    final void endBlock() {
        depth--;
        tree.end(tree.lastEnd());
        openKeys.end();
    }

    // Values

    /** The value at this place, to the end of its last line. */
    final void value() {
        switch (bytes[at]) {
            case '"', '\'' -> quotedValue(bytes[at]);
            case '[', '{' -> {
                flow();
                endOfValue();
            }
            case '|', '>' -> blockScalar();
            default -> plainValue();
        }
    }

    private void plainValue() {
        if (!isPlainFirst(at)) {
            throw GiveUp.NOW;
        }
        int start = at;
        wide = false;
        int stop = plainRun(start);
        if (stop < end && bytes[stop] == ':') {
            throw GiveUp.NOW;
        }
        int textEnd = trimEnd(start, stop);
        odd |= bytes[textEnd - 1] == ',' || wide && Lookalikes.invisibleAt(bytes, start, end) != Lookalikes.NONE;
        at = stop;
        boolean comment = at < end && bytes[at] == '#';
        endOfValue();
        if (!comment && continues()) {
            foldPlain(start, textEnd);
        } else {
            addScalar(NodeKind.PLAIN, start, textEnd);
        }
    }

    /** Returns true if the next line that is not blank is indented deeper than the collection that the value is in. */
    private boolean continues() {
        int next = at;
        while (next < end) {
            int first = next;
            next = afterSpaces(next);
            if (next == end) {
                return false;
            }
            if (!Lines.isLineEnd(bytes[next])) {
                return next - first > columns[depth - 1] && bytes[next] != '#';
            }
            next = afterLineEnd(next);
        }
        return false;
    }

    /** A plain scalar of several lines: one line end becomes a space, more of them one less (YAML 1.2.2, 7.3.3). */
    private void foldPlain(int start, int firstEnd) {
        StringBuilder text = new StringBuilder().append(string(start, firstEnd));
        int textEnd = firstEnd;
        while (continues()) {
            int blankLines = 0;
            while (true) {
                skipSpaces();
                if (!Lines.isLineEnd(bytes[at])) {
                    break;
                }
                blankLines++;
                skipLineEnd();
            }
            int lineText = at;
            odd |= bytes[at] == '-' || bytes[at] < 0;
            int stop = plainRun(lineText);
            if (stop < end && bytes[stop] == ':') {
                throw GiveUp.NOW;
            }
            textEnd = trimEnd(lineText, stop);
            text.append(blankLines == 0 ? " " : "\n".repeat(blankLines)).append(string(lineText, textEnd));
            at = stop;
            boolean comment = at < end && bytes[at] == '#';
            endOfValue();
            if (comment) {
                break;
            }
        }
        addScalar(NodeKind.PLAIN, start, textEnd, text.toString());
    }

    private void quotedValue(byte quote) {
        int start = at;
        wide = false;
        int close = simpleQuoted(quote);
        if (close >= 0) {
            at = close + 1;
            addScalar(NodeKind.TEXT, start, at);
        } else {
            String text = quotedText.read(bytes, start, end);
            if (text == null) {
                throw GiveUp.NOW;
            }
            at = quotedText.end();
            odd |= Lines.lineEnd(bytes, start, at) < at;
            addScalar(NodeKind.TEXT, start, at, text);
        }
        endOfValue();
    }

    private void blockScalar() {
        int start = at;
        BlockText block = BlockText.read(bytes, start, end, columns[depth - 1]);
        if (block == null) {
            throw GiveUp.NOW;
        }
        at = block.end();
        addScalar(NodeKind.TEXT, start, Lines.trimSpace(bytes, start, at), block.text());
    }
}
