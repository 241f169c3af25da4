package dev.frontmatter;

import dev.frontmatter.source.Position;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.tokenizer.Segments;
import dev.frontmatter.tree.DataTree;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document without errors: its front matter as data, and its body. Immutable and thread-safe if the data is.
 *
 * @param <T> the type that the front matter is read into
 */
public final class Document<T> {

    private final T data;
    private final Segments segments;
    private final boolean hasBody;
    private final Values values;
    private @Nullable String body;

    Document(T data, Segments segments, DocumentParser parser, @Nullable DataTree tree, boolean hasBody) {
        this.data = data;
        this.segments = segments;
        this.values = Values.ofDocument(segments, parser, tree);
        this.hasBody = hasBody;
    }

    /**
     * Returns the front matter as data.
     *
     * @return the data, never null
     */
    public T data() {
        return data;
    }

    /**
     * Returns the body: the text behind the front matter, as it stands in the file. It is decoded when it is first asked for.
     *
     * @return the body, possibly empty
     * @throws IllegalStateException if the reader was told to leave bodies out
     */
    public String body() {
        if (!hasBody) {
            throw new IllegalStateException("the document was read without its body");
        }
        String text = body;
        if (text == null) {
            text = source().text(segments.body());
            body = text;
        }
        return text;
    }

    /**
     * Returns where a value stands, in the time that it takes to read the pointer. The first time the front matter is parsed
     * again.
     *
     * @param pointer a JSON Pointer (RFC 6901), such as {@code /images/0/width}
     * @return the bytes of the value, quotes and brackets included; empty if there is no such value in the document
     * @throws IllegalArgumentException if the text is no JSON Pointer
     * @throws IllegalStateException if the bytes of the source were changed so that they have errors now
     */
    public Optional<Span> span(String pointer) {
        return values.span(pointer);
    }

    /**
     * Returns where the key of a value stands, as {@link #span} does for the value.
     *
     * @param pointer a JSON Pointer (RFC 6901), such as {@code /images/0/width}
     * @return the bytes of the key, quotes included; empty for the whole and for an element of a list, and if there is no
     *     such value in the document
     * @throws IllegalArgumentException if the text is no JSON Pointer
     * @throws IllegalStateException if the bytes of the source were changed so that they have errors now
     */
    public Optional<Span> keySpan(String pointer) {
        return values.keySpan(pointer);
    }

    /**
     * Returns where the body begins in the file, which is where line 1 of a Markdown parser stands that is given the body.
     *
     * @return line and column, from 1
     */
    public Position bodyStart() {
        return source().position(segments.body().start());
    }

    /** Returns all values with their places. */
    Values values() {
        return values;
    }

    /**
     * Returns the input.
     *
     * @return the source, which turns spans into lines and columns
     */
    public Source source() {
        return segments.source();
    }

    /**
     * Returns the parts of the file.
     *
     * @return opening line, front matter, closing line and body
     */
    public Segments segments() {
        return segments;
    }

    /** Returns the source's name and the data. */
    @Override
    public String toString() {
        return source().name() + ": " + data;
    }
}
