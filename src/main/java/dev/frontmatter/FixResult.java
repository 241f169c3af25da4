package dev.frontmatter;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import java.util.List;

/**
 * The result of fixing a document: its text with the fixes made, and the diagnostics that remain. Immutable.
 *
 * <pre>{@code
 * FixResult result = reader.fix(path);
 * Files.writeString(path, result.text());
 * }</pre>
 */
public final class FixResult {

    private final Source source;
    private final List<Diagnostic> diagnostics;
    private final int fixed;

    FixResult(Source source, List<Diagnostic> diagnostics, int fixed) {
        this.source = source;
        this.diagnostics = diagnostics;
        this.fixed = fixed;
    }

    /**
     * Returns the document with the fixes made, for whoever needs its bytes.
     *
     * @return a source of the same name; the given one if nothing was fixed
     */
    public Source source() {
        return source;
    }

    /**
     * Returns the text with the fixes made, body included. Bytes that are not UTF-8 are replaced by U+FFFD; they are as they
     * were in {@link #source()}.
     *
     * @return the whole document
     */
    public String text() {
        return source.text(new Span(0, source.length()));
    }

    /**
     * Returns the diagnostics that remain.
     *
     * @return an unmodifiable list in document order
     */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /**
     * Returns the number of fixes that were made.
     *
     * @return 0 if the text is as it was
     */
    public int fixed() {
        return fixed;
    }

    /** Returns the source's name, the number of fixes and that of the diagnostics that remain. */
    @Override
    public String toString() {
        return source.name() + ": " + fixed + " fixed, " + diagnostics.size() + " diagnostics";
    }
}
