package dev.frontmatter;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.source.Source;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a document: the document, or the errors that it has. Immutable.
 *
 * @param <T> what the front matter is read into
 */
public final class ReadResult<T> {

    private final Source source;
    private final @Nullable Document<T> document;
    private final List<Diagnostic> diagnostics;

    ReadResult(Source source, @Nullable Document<T> document, List<Diagnostic> diagnostics) {
        this.source = source;
        this.document = document;
        this.diagnostics = diagnostics;
    }

    /**
     * The document.
     *
     * @return the document, or empty if there are errors
     */
    public Optional<Document<T>> document() {
        return Optional.ofNullable(document);
    }

    /**
     * What was found.
     *
     * @return an unmodifiable list in document order; without a document there is at least one error in it, with one
     *     there are only warnings
     */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /**
     * The input.
     *
     * @return the source, which turns spans into lines and columns
     */
    public Source source() {
        return source;
    }

    /**
     * The document.
     *
     * @return the document
     * @throws InvalidFrontMatterException if there are errors; it lists them all
     */
    public Document<T> orThrow() {
        Document<T> read = document;
        if (read == null) {
            throw new InvalidFrontMatterException(source.name(), diagnostics);
        }
        return read;
    }
}
