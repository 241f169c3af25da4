package dev.frontmatter.fence;

import dev.frontmatter.bytes.EightBytes;
import dev.frontmatter.bytes.Lines;
import dev.frontmatter.input.InputSource;
import dev.frontmatter.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The bytes and lines of an input, which is read as far as they are asked for. Not thread-safe. */
final class InputLines {

    private final InputSource source;
    private final int limit;
    private byte[] bytes;
    private int length;

    /**
     * Begins to look at an input.
     *
     * @param limit the most bytes of front matter
     */
    InputLines(InputSource source, int limit) {
        this.source = source;
        this.limit = limit;
        this.length = source.length();
        this.bytes = source.bytes();
    }

    Source source() {
        return source;
    }

    /** Returns the most bytes of front matter. */
    int limit() {
        return limit;
    }

    /** Returns the bytes, of which there are {@link #length()} by now. */
    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    byte at(int offset) {
        return bytes[offset];
    }

    /** Returns true if the input has a byte at an offset; reads on if it must. */
    boolean has(int at) throws IOException {
        if (at >= length) {
            length = source.load(at + 1);
            bytes = source.bytes();
        }
        return at < length;
    }

    /** Returns the offset after the byte order mark, if there is one. */
    int textStart() throws IOException {
        return has(2) && at(0) == (byte) 0xEF && at(1) == (byte) 0xBB && at(2) == (byte) 0xBF ? 3 : 0;
    }

    int lineEnd(int at) throws IOException {
        return lineEnd(at, Integer.MAX_VALUE);
    }

    /** Returns the offset up to which a line that starts here is read: one that reaches past it is no line of front matter. */
    int bound(int start) {
        return (int) Math.min(Integer.MAX_VALUE, (long) start + Math.max(limit, Splitter.LONGEST_LINE));
    }

    /** Returns the offset of the next line end, or of the end of the input, or the first one past a bound. */
    int lineEnd(int from, int bound) throws IOException {
        int at = from;
        while (has(at) && at <= bound) {
            // However much of the input is there by now, no further than the bound.
            int seen = (int) Math.min(length, bound + 1L);
            at = EightBytes.toLineEnd(bytes, at, seen);
            if (at < seen) {
                if (Lines.isLineEnd(bytes[at])) {
                    return at;
                }
                at++;
            }
        }
        return at;
    }

    int afterLineEnd(int lineEnd) throws IOException {
        if (!has(lineEnd)) {
            return lineEnd;
        }
        return bytes[lineEnd] == '\r' && has(lineEnd + 1) && bytes[lineEnd + 1] == '\n' ? lineEnd + 2 : lineEnd + 1;
    }

    int countOf(byte mark, int start, int end) {
        int at = start;
        while (at < end && bytes[at] == mark) {
            at++;
        }
        return at - start;
    }

    /** Returns true if a line is three marks, with nothing but blanks behind them. */
    boolean isFence(byte mark, int line, int lineEnd) {
        return countOf(mark, line, lineEnd) == Opening.LENGTH
                && Lines.trimBlanks(bytes, line, lineEnd) == line + Opening.LENGTH;
    }

    String text(int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }
}
