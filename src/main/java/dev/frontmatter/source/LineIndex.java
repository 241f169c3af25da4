package dev.frontmatter.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/** Where the lines of a text begin: the one place that counts lines and columns. */
final class LineIndex {

    private final byte[] bytes;
    private final int length;
    private final int[] starts;

    private LineIndex(byte[] bytes, int length, int[] starts) {
        this.bytes = bytes;
        this.length = length;
        this.starts = starts;
    }

    static LineIndex of(byte[] bytes, int length) {
        int[] starts = new int[16];
        starts[0] = Utf8.byteOrderMarkLength(bytes, length);
        int count = 1;
        for (int at = starts[0]; at < length; at++) {
            byte b = bytes[at];
            boolean ends = b == '\n' || (b == '\r' && !(at + 1 < length && bytes[at + 1] == '\n'));
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * count);
                }
                starts[count++] = at + 1;
            }
        }
        return new LineIndex(bytes, length, Arrays.copyOf(starts, count));
    }

    Position position(int offset) {
        Objects.checkIndex(offset, length + 1);
        int found = Arrays.binarySearch(starts, offset);
        int line = Math.max(0, found >= 0 ? found : -found - 2);
        int start = starts[line];
        int end = Math.max(start, characterStart(offset));
        int column = new String(bytes, start, end - start, StandardCharsets.UTF_8).length() + 1;
        return new Position(line + 1, column);
    }

    /** The offset itself, or the start of the character or CRLF that it lies within. */
    private int characterStart(int offset) {
        if (offset > 0 && offset < length && bytes[offset] == '\n' && bytes[offset - 1] == '\r') {
            return offset - 1;
        }
        int lead = offset;
        while (lead > 0 && lead < length && offset - lead < 3 && (bytes[lead] & 0xC0) == 0x80) {
            lead--;
        }
        return lead < offset && offset - lead < Utf8.sequenceLength(bytes[lead]) ? lead : offset;
    }

    Span line(int line) {
        Objects.checkIndex(line - 1, starts.length);
        int start = starts[line - 1];
        int end = line < starts.length ? starts[line] : length;
        while (end > start && (bytes[end - 1] == '\n' || bytes[end - 1] == '\r')) {
            end--;
        }
        return new Span(start, end);
    }
}
