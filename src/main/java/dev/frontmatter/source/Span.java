package dev.frontmatter.source;

import java.io.Serializable;

/**
 * A range of bytes in a {@link Source}.
 *
 * @param start offset of the first byte, 0-based
 * @param end offset after the last byte; equal to {@code start} for an empty span
 *
 * @serial exclude
 */
@SuppressWarnings("InvalidBlockTag") // The tag is allowed on classes (Java Object Serialization, 1.6).
public record Span(int start, int end) implements Serializable {

    /**
     * Checks that the range is one.
     *
     * @param start offset of the first byte, 0-based
     * @param end offset after the last byte
     * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a span needs 0 <= start <= end, not " + start + ".." + end);
        }
    }

    /**
     * Returns the empty span at an offset.
     *
     * @param offset a byte offset, 0-based
     * @return the span from {@code offset} to {@code offset}
     */
    public static Span at(int offset) {
        return new Span(offset, offset);
    }

    /**
     * Returns the number of bytes in this span.
     *
     * @return {@code end - start}
     */
    public int length() {
        return end - start;
    }

    /**
     * Returns true if this span holds no byte.
     *
     * @return true if start and end are the same
     */
    public boolean isEmpty() {
        return start == end;
    }
}
