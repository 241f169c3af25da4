package dev.frontmatter.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where the lines of a text begin: the one place that counts lines and columns. */
final class LineIndex {

    private final byte[] bytes;
    private final int length;
    private final int[] starts;
    private @Nullable Columns columns;

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
        int units = end - start > Columns.STEP ? columns().between(start, end) : units(start, end);
        return new Position(line + 1, units + 1);
    }

    private Columns columns() {
        Columns made = columns;
        if (made == null) {
            made = new Columns();
            columns = made;
        }
        return made;
    }

    private int units(int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.UTF_8).length();
    }

    /** How many UTF-16 code units there are up to some places, for columns in lines that are too long to be counted often. */
    private final class Columns {

        static final int STEP = 1024;

        /** The first character starts after each {@link #STEP} bytes, and the code units before them. */
        private final int[] places = new int[length / STEP + 1];

        private final int[] units = new int[length / STEP + 1];

        Columns() {
            for (int i = 1; i < places.length; i++) {
                int place = Math.max(places[i - 1], i * STEP);
                // Not even malformed text has a character that reaches past a byte that does not continue one.
                while (place < length && (bytes[place] & 0xC0) == 0x80) {
                    place++;
                }
                places[i] = place;
                units[i] = units[i - 1] + LineIndex.this.units(places[i - 1], place);
            }
        }

        int between(int start, int end) {
            return before(end) - before(start);
        }

        private int before(int offset) {
            int i = offset / STEP;
            while (places[i] > offset) {
                i--;
            }
            return units[i] + LineIndex.this.units(places[i], offset);
        }
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
