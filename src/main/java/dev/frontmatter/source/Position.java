package dev.frontmatter.source;

import java.io.Serializable;

/**
 * A place in a text, as editors, SARIF and {@link String} count it.
 *
 * @param line line number from 1; LF, CRLF and CR each end a line
 * @param column column from 1, in UTF-16 code units; a byte order mark at the start of the text takes no column
 *
 * @serial exclude
 */
@SuppressWarnings("InvalidBlockTag") // The tag is allowed on classes (Java Object Serialization, 1.6).
public record Position(int line, int column) implements Comparable<Position>, Serializable {

    /**
     * Checks that both numbers count from 1.
     *
     * @param line line number from 1
     * @param column column from 1, in UTF-16 code units
     * @throws IllegalArgumentException if a number is below 1
     */
    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("lines and columns count from 1, not " + line + ":" + column);
        }
    }

    @Override
    public int compareTo(Position other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }

    /** Line and column, as {@code 31:12}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
