package dev.frontmatter.syntax.yaml;

import dev.frontmatter.bytes.Lines;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A literal or folded block scalar that does not say its indentation (YAML 1.2.2, 8.1).
 *
 * @param text what it means
 * @param end the start of the first line that is no longer part of it
 */
record BlockText(String text, int end) {

    /**
     * Reads one, or gives up by answering null.
     *
     * @param start where its {@code |} or <code>&gt;</code> stands
     * @param parent the column of the collection that it is in
     */
    static @Nullable BlockText read(byte[] bytes, int start, int end, int parent) {
        return new Reader(bytes, start, end, parent).read();
    }

    private static final class Reader {

        private final byte[] bytes;
        private final int end;
        private final int parent;
        private final boolean folded;
        private final StringBuilder text = new StringBuilder();
        private int at;
        private char chomping = ' ';

        Reader(byte[] bytes, int start, int end, int parent) {
            this.bytes = bytes;
            this.end = end;
            this.parent = parent;
            this.folded = bytes[start] == '>';
            this.at = start + 1;
        }

        @Nullable
        BlockText read() {
            if (!header()) {
                return null;
            }
            int line = at;
            int breaks = 0;
            int emptyColumn = 0;
            int column = spaces(line);
            while (line + column < end && Lines.isLineEnd(bytes[line + column])) {
                emptyColumn = Math.max(emptyColumn, column);
                line = Lines.afterLineFeed(bytes, line + column, end);
                if (line < 0) {
                    return null;
                }
                breaks++;
                column = spaces(line);
            }
            if (column <= parent || column < emptyColumn || line + column >= end) {
                return null;
            }
            return lines(line, column, breaks);
        }

        /** The indicator of chomping, spaces, and a comment: whatever else there may be is left to the engine. */
        private boolean header() {
            if (at < end && (bytes[at] == '-' || bytes[at] == '+')) {
                chomping = (char) bytes[at];
                at++;
            }
            while (at < end && bytes[at] == ' ') {
                at++;
            }
            at = at < end && Lines.isLineEnd(bytes[at]) ? Lines.afterLineFeed(bytes, at, end) : -1;
            return at >= 0;
        }

        private @Nullable BlockText lines(int firstLine, int column, int leadingBreaks) {
            int line = firstLine;
            int breaks = leadingBreaks;
            while (true) {
                text.append("\n".repeat(breaks));
                int start = line + column;
                int stop = textEnd(start);
                if (stop < 0) {
                    return null;
                }
                text.append(new String(bytes, start, stop - start, StandardCharsets.UTF_8));
                boolean indented = Lines.isBlank(bytes[start]);
                line = stop < end ? Lines.afterLineFeed(bytes, stop, end) : -1;
                if (line < 0) {
                    return null;
                }
                breaks = 0;
                int spaces = Math.min(spaces(line), column);
                while (line + spaces < end && Lines.isLineEnd(bytes[line + spaces])) {
                    line = Lines.afterLineFeed(bytes, line + spaces, end);
                    if (line < 0) {
                        return null;
                    }
                    breaks++;
                    spaces = Math.min(spaces(line), column);
                }
                if (spaces < column || line + spaces >= end) {
                    return new BlockText(chomped(breaks), line);
                }
                if (folded && !indented && !Lines.isBlank(bytes[line + column])) {
                    text.append(breaks == 0 ? " " : "");
                } else {
                    text.append('\n');
                }
            }
        }

        private String chomped(int breaks) {
            if (chomping != '-') {
                text.append('\n');
            }
            if (chomping == '+') {
                text.append("\n".repeat(breaks));
            }
            return text.toString();
        }

        private int spaces(int line) {
            int i = line;
            while (i < end && bytes[i] == ' ') {
                i++;
            }
            return i - line;
        }

        /** The end of a line, or -1 if there is a character in it that is not plain text everywhere. */
        private int textEnd(int start) {
            int i = start;
            while (i < end && !Lines.isLineEnd(bytes[i])) {
                byte b = bytes[i];
                if (b < 0) {
                    i = WideCharacters.after(bytes, i, end);
                    if (i < 0) {
                        return i;
                    }
                } else if (b < ' ' && b != '\t' || b == 0x7F) {
                    return -1;
                } else {
                    i++;
                }
            }
            return i;
        }
    }
}
