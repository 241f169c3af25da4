package dev.frontmatter;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.source.Source;
import dev.frontmatter.tokenizer.Segments;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The result of reading a document: the document, or the errors that it has. Immutable.
 *
 * @param <T> the type that the front matter is read into
 */
public final class ReadResult<T> {

    private final Source source;
    private final @Nullable Document<T> document;
    private final List<Diagnostic> diagnostics;
    private final Values values;

    ReadResult(Segments segments, DocumentParser parser, @Nullable Document<T> document, List<Diagnostic> diagnostics) {
        this.source = segments.source();
        this.document = document;
        this.diagnostics = diagnostics;
        this.values = document != null ? document.values() : Values.of(segments, parser);
    }

    /** Makes the result of an input that could not be read. */
    ReadResult(Source source, Diagnostic unreadable) {
        this.source = source;
        this.document = null;
        this.diagnostics = List.of(unreadable);
        this.values = Values.none(source);
    }

    /**
     * Returns the values that could be read, even of a document with errors.
     *
     * @return values by pointer, with their places; of an input with errors of syntax those that could be read, and none of
     *     one with errors of encoding or fences
     */
    public Values values() {
        return values;
    }

    /**
     * Returns the document.
     *
     * @return the document, or empty if there are errors
     */
    public Optional<Document<T>> document() {
        return Optional.ofNullable(document);
    }

    /**
     * Returns the diagnostics.
     *
     * @return an unmodifiable list in document order; without a document there is at least one error in it, with one
     *     there are only warnings
     */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /**
     * Returns the input.
     *
     * @return the source, which turns spans into lines and columns
     */
    public Source source() {
        return source;
    }

    /**
     * Returns the document, or throws.
     *
     * @return the document
     * @throws InvalidFrontMatterException if there are errors; it lists them all
     * @throws NoSuchElementException if front matter is optional, there is none, and the record needs some
     */
    public Document<T> orThrow() {
        Document<T> read = document;
        if (read == null && diagnostics.isEmpty()) {
            throw new NoSuchElementException(source.name() + " has no front matter");
        }
        if (read == null) {
            throw new InvalidFrontMatterException(source.name(), diagnostics);
        }
        return read;
    }

    /** Returns the source's name and the outcome. */
    @Override
    public String toString() {
        return source.name() + (document != null ? ": read" : ": not read") + ", " + diagnostics.size()
                + " diagnostics";
    }
}
