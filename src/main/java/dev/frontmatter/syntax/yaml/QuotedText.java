package dev.frontmatter.syntax.yaml;

import dev.frontmatter.bytes.Lines;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A quoted scalar with escapes or of several lines (YAML 1.2.2, 7.3.1 and 7.3.2).
 *
 * @param text what it means
 * @param end the offset behind its closing quote
 */
record QuotedText(String text, int end) {

    /** Reads one, or gives up by answering null. */
    static @Nullable QuotedText read(byte[] bytes, int start, int end) {
        return new Reader(bytes, start, end).read();
    }

    private static final class Reader {

        private static final int BAD = -1;

        /** Enough for most texts. */
        private static final int ROOM = 192;

        private final byte[] bytes;
        private final int end;
        private final byte quote;
        private final ByteArrayOutputStream text = new ByteArrayOutputStream(ROOM);
        private int at;

        Reader(byte[] bytes, int start, int end) {
            this.bytes = bytes;
            this.end = end;
            this.quote = bytes[start];
            this.at = start + 1;
        }

        @Nullable
        QuotedText read() {
            // Text that stands as it is is taken in runs: from here to where something else is.
            int run = at;
            while (at >= 0 && at < end) {
                at = quote == '"' ? Words.endOfDoubleQuoted(bytes, at, end) : Words.endOfSingleQuoted(bytes, at, end);
                if (at == end) {
                    break;
                }
                byte b = bytes[at];
                if (b == quote && quote == '\'' && at + 1 < end && bytes[at + 1] == '\'') {
                    append(run, at + 1);
                    at += 2;
                    run = at;
                } else if (b == quote) {
                    append(run, at);
                    return new QuotedText(text.toString(StandardCharsets.UTF_8), at + 1);
                } else if (b == '\\' && quote == '"') {
                    append(run, at);
                    at = escape(at + 1);
                    run = at;
                } else if (Lines.isLineEnd(b)) {
                    append(run, Lines.trimBlanks(bytes, run, at));
                    foldLineEnd();
                    run = at;
                } else if (b < 0) {
                    at = WideCharacters.after(bytes, at, end);
                } else {
                    at = b < ' ' && b != '\t' ? BAD : at + 1;
                }
            }
            return null;
        }

        private void append(int from, int to) {
            text.write(bytes, from, to - from);
        }

        private void append(int codePoint) {
            if (codePoint < 0x80) {
                text.write(codePoint);
            } else {
                text.writeBytes(Character.toString(codePoint).getBytes(StandardCharsets.UTF_8));
            }
        }

        private void appendLineEnds(int count) {
            for (int i = 0; i < count; i++) {
                text.write('\n');
            }
        }

        /** One line end becomes a space, more of them one less; the white space around them is left out. */
        private void foldLineEnd() {
            at = Lines.afterLineFeed(bytes, at, end);
            int blankLines = blankLines();
            if (blankLines == 0) {
                text.write(' ');
            }
            appendLineEnds(blankLines);
        }

        /** Moves from a line's start to the text of the next line that has some, and counts the lines that have none. */
        private int blankLines() {
            int lines = 0;
            while (at >= 0 && at < end) {
                if (isDocumentMark()) {
                    at = BAD;
                    return lines;
                }
                at = Lines.pastBlanks(bytes, at, end);
                if (at == end || !Lines.isLineEnd(bytes[at])) {
                    return lines;
                }
                at = Lines.afterLineFeed(bytes, at, end);
                lines++;
            }
            return lines;
        }

        /** Three dashes or dots at the start of a line: enough like the end of a document to give up. */
        private boolean isDocumentMark() {
            return at + 2 < end
                    && (bytes[at] == '-' || bytes[at] == '.')
                    && bytes[at] == bytes[at + 1]
                    && bytes[at] == bytes[at + 2];
        }

        private int escape(int i) {
            if (i >= end) {
                return BAD;
            }
            byte b = bytes[i];
            if (Lines.isLineEnd(b)) {
                at = Lines.afterLineFeed(bytes, i, end);
                appendLineEnds(blankLines());
                return at;
            }
            // The escapes for line and paragraph separators are YAML too; but the engine knows neither.
            int simple = "0abtnvfre \"/\\N_\t".indexOf(b);
            if (simple >= 0) {
                append("\0\u0007\b\t\n\u000B\f\r\u001B \"/\\\u0085\u00A0\t".charAt(simple));
                return i + 1;
            }
            return switch (b) {
                case 'x' -> hexadecimal(i + 1, 2);
                case 'u' -> hexadecimal(i + 1, 4);
                case 'U' -> hexadecimal(i + 1, 8);
                default -> BAD;
            };
        }

        private int hexadecimal(int start, int digits) {
            if (start + digits > end) {
                return BAD;
            }
            long codePoint = 0;
            for (int i = start; i < start + digits; i++) {
                int digit = bytes[i] < 0 ? -1 : Character.digit(bytes[i], 16);
                if (digit < 0) {
                    return BAD;
                }
                codePoint = 16 * codePoint + digit;
            }
            boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
            if (surrogate || codePoint > Character.MAX_CODE_POINT) {
                return BAD;
            }
            append((int) codePoint);
            return start + digits;
        }
    }
}
