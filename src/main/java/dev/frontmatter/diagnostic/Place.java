package dev.frontmatter.diagnostic;

import dev.frontmatter.source.Position;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document that can be kept without the document: a range of bytes, its lines and columns, and no more of the
 * text than a diagnostic shows. Immutable.
 *
 * @serial exclude
 */
@SuppressWarnings("InvalidBlockTag") // The tag is allowed on classes (Java Object Serialization, 1.6).
public final class Place implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String sourceName;
    private final String pointer;
    private final boolean hasText;
    private final CodeFrame frame;

    private Place(String sourceName, String pointer, boolean hasText, CodeFrame frame) {
        this.sourceName = sourceName;
        this.pointer = pointer;
        this.hasText = hasText;
        this.frame = frame;
    }

    /**
     * Returns a place in a document.
     *
     * @param source the document
     * @param pointer the value that it is about, a JSON Pointer (RFC 6901); empty for the whole document
     * @param span the bytes
     * @return the place
     */
    public static Place of(Source source, String pointer, Span span) {
        Objects.requireNonNull(pointer, "pointer");
        return new Place(source.name(), pointer, source.length() > 0, CodeFrame.of(source, span));
    }

    /**
     * Returns the document's name.
     *
     * @return the name of its source
     */
    public String sourceName() {
        return sourceName;
    }

    /**
     * Returns the pointer of the value that the place is about.
     *
     * @return a JSON Pointer (RFC 6901); empty for the whole document
     */
    public String pointer() {
        return pointer;
    }

    /**
     * Returns the bytes.
     *
     * @return a range of bytes
     */
    public Span span() {
        return frame.span();
    }

    /**
     * Returns where it begins.
     *
     * @return line and column
     */
    public Position start() {
        return frame.start();
    }

    /**
     * Returns where it ends.
     *
     * @return line and column after the last character
     */
    public Position end() {
        return frame.end();
    }

    /**
     * Returns the text as it is written, quotes included.
     *
     * @return the text of the place within its first line, of which at least 120 characters are kept
     */
    public String written() {
        return frame.marked();
    }

    /**
     * Returns what stands before it in its line.
     *
     * @return the text before the place, of which at least 120 characters are kept
     */
    public String before() {
        return frame.before();
    }

    boolean hasText() {
        return hasText;
    }

    CodeFrame frame() {
        return frame;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Place that
                && sourceName.equals(that.sourceName)
                && pointer.equals(that.pointer)
                && frame.equals(that.frame);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sourceName, span());
    }

    /** Returns the document's name with line and column. */
    @Override
    public String toString() {
        return sourceName + ":" + start();
    }
}
