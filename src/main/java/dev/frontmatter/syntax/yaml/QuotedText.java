package dev.frontmatter.syntax.yaml;

import dev.frontmatter.bytes.EightBytes;
import dev.frontmatter.bytes.Lines;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A reader of quoted scalars with escapes or of several lines (YAML 1.2.2, 7.3.1 and 7.3.2). Their text is put together in a room
 * that is used again, and emptied between two documents.
 */
final class QuotedText {

    private static final int BAD = -1;

    /** Enough for most texts. */
    private static final int ROOM = 192;

    private static final int MOST_KEPT = 4096;

    private static final byte[] NOTHING = {};

    private byte[] bytes = NOTHING;
    private int end;
    private byte quote;
    private int at;

    private byte[] room = new byte[ROOM];
    private int length;
    /** The most of the room that was filled since it was emptied. */
    private int filled;

    /**
     * Reads the scalar whose quote opens at an offset.
     *
     * @return what it means; null to give up
     */
    @Nullable
    String read(byte[] text, int start, int textEnd) {
        bytes = text;
        end = textEnd;
        quote = text[start];
        at = start + 1;
        length = 0;
        String read = read();
        filled = Math.max(filled, length);
        return read;
    }

    /** Returns the offset behind the closing quote of what was read. */
    int end() {
        return at;
    }

    /** Forgets all that was read. */
    void empty() {
        bytes = NOTHING;
        if (room.length > MOST_KEPT) {
            room = new byte[ROOM];
        } else {
            Arrays.fill(room, 0, filled, (byte) 0);
        }
        filled = 0;
    }

    private @Nullable String read() {
        // Text that stands as it is is taken in runs: from here to where something else is.
        int run = at;
        while (at >= 0 && at < end) {
            at = quote == '"' ? EightBytes.pastDoubleQuoted(bytes, at, end) : Words.endOfSingleQuoted(bytes, at, end);
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
                at++;
                return new String(room, 0, length, StandardCharsets.UTF_8);
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

    private void append(byte[] from, int start, int count) {
        if (room.length - length < count) {
            room = Arrays.copyOf(room, Math.max(2 * room.length, length + count));
        }
        System.arraycopy(from, start, room, length, count);
        length += count;
    }

    private void append(int from, int to) {
        append(bytes, from, to - from);
    }

    private void append(int codePoint) {
        if (codePoint < 0x80 && length < room.length) {
            room[length++] = (byte) codePoint;
        } else {
            byte[] character = Character.toString(codePoint).getBytes(StandardCharsets.UTF_8);
            append(character, 0, character.length);
        }
    }

    private void appendLineEnds(int count) {
        for (int i = 0; i < count; i++) {
            append('\n');
        }
    }

    /** One line end becomes a space, more of them one less; the white space around them is left out. */
    private void foldLineEnd() {
        at = Lines.afterLineFeed(bytes, at, end);
        int blankLines = blankLines();
        if (blankLines == 0) {
            append(' ');
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
