package dev.frontmatter.input;

import dev.frontmatter.bytes.Lines;
import dev.frontmatter.bytes.Utf8;
import dev.frontmatter.source.Position;
import dev.frontmatter.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The offsets at which the lines of a text begin, as far as that was asked for: the one place that counts lines and columns. Not thread-safe.
 */
final class LineIndex {

    private final byte[] bytes;
    private final int length;
    private int[] starts = new int[16];
    private int count = 1;
    /** Up to here all line ends are known. */
    private int seen;

    private @Nullable Columns columns;

    private LineIndex(byte[] bytes, int length) {
        this.bytes = bytes;
        this.length = length;
        this.seen = Utf8.byteOrderMarkLength(bytes, length);
        this.starts[0] = seen;
    }

    static LineIndex of(byte[] bytes, int length) {
        return new LineIndex(bytes, length);
    }

    /** Finds the lines that begin up to an offset, and no more than a number of them. */
    private void find(int offset, int lines) {
        for (; seen < offset && count < lines; seen++) {
            byte b = bytes[seen];
            boolean ends = b == '\n' || (b == '\r' && !(seen + 1 < length && bytes[seen + 1] == '\n'));
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * count);
                }
                starts[count++] = seen + 1;
            }
        }
    }

    Position position(int offset) {
        Objects.checkIndex(offset, length + 1);
        find(offset, Integer.MAX_VALUE);
        int found = Arrays.binarySearch(starts, 0, count, offset);
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

    /** The numbers of UTF-16 code units up to some places, for columns in lines that are too long to be counted often. */
    private final class Columns {

        static final int STEP = 1024;

        /** The first character starts after each {@link #STEP} bytes, and the code units before them. */
        private final int[] places = new int[length / STEP + 1];

        private final int[] units = new int[length / STEP + 1];

        Columns() {
            for (int i = 1; i < places.length; i++) {
                int place = Math.max(places[i - 1], i * STEP);
                // Not even malformed text has a character that reaches past a byte that does not continue one.
                while (place < length && Utf8.isContinuation(bytes[place])) {
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
        while (lead > 0 && lead < length && offset - lead < 3 && Utf8.isContinuation(bytes[lead])) {
            lead--;
        }
        return lead < offset && offset - lead < Utf8.sequenceLength(bytes[lead]) ? lead : offset;
    }

    Span line(int line) {
        find(length, (int) Math.min(Integer.MAX_VALUE, line + 1L));
        Objects.checkIndex(line - 1, count);
        int start = starts[line - 1];
        int end = line < count ? starts[line] : length;
        while (end > start && Lines.isLineEnd(bytes[end - 1])) {
            end--;
        }
        return new Span(start, end);
    }
}
