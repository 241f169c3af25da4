package dev.frontmatter.tokenizer;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file cut in four: opening line, front matter, closing line and body. The four follow each other without a gap, so
 * joined they are the input, byte for byte. Without front matter the first three are empty and the body is everything.
 * Immutable.
 */
public final class Segments {

    private final Source source;
    private final @Nullable Format format;
    private final Span fence;
    private final Span opening;
    private final Span frontMatter;
    private final Span closing;
    private final Span body;
    private final List<Diagnostic> diagnostics;

    private Segments(
            Source source,
            @Nullable Format format,
            Span fence,
            Span opening,
            Span frontMatter,
            Span closing,
            Span body,
            List<Diagnostic> diagnostics) {
        this.source = source;
        this.format = format;
        this.fence = fence;
        this.opening = opening;
        this.frontMatter = frontMatter;
        this.closing = closing;
        this.body = body;
        this.diagnostics = diagnostics;
    }

    static Segments bodyOnly(Source source, List<Diagnostic> diagnostics) {
        Span none = Span.at(0);
        return new Segments(source, null, none, none, none, none, new Span(0, source.length()), diagnostics);
    }

    /** Returns the same segments with one diagnostic more, the first of all. */
    Segments with(Diagnostic diagnostic) {
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.add(0, diagnostic);
        return new Segments(source, format, fence, opening, frontMatter, closing, body, List.copyOf(all));
    }

    /**
     * Returns the segments of a source that was read to its end and whose fences are known.
     *
     * @param source the file
     * @param format the format of its front matter
     * @param fence the opening fence itself, as {@link #fence()} returns it
     * @param frontMatter the front matter between the fences
     * @param bodyStart the offset of the first byte of the body
     * @return the segments, without diagnostics
     * @throws IllegalArgumentException if the body begins before the front matter ends, or after the file
     */
    public static Segments of(Source source, Format format, Span fence, Span frontMatter, int bodyStart) {
        return new Segments(
                source,
                format,
                fence,
                new Span(0, frontMatter.start()),
                frontMatter,
                new Span(frontMatter.end(), bodyStart),
                new Span(bodyStart, source.length()),
                List.of());
    }

    /**
     * The file.
     *
     * @return the source that was split
     */
    public Source source() {
        return source;
    }

    /**
     * Whether there is front matter, opened and closed.
     *
     * @return true if the first three segments hold it
     */
    public boolean hasFrontMatter() {
        return format != null;
    }

    /**
     * The language of the front matter.
     *
     * @return the format, or empty if there is no front matter
     */
    public Optional<Format> format() {
        return Optional.ofNullable(format);
    }

    /**
     * The opening fence itself, for findings that concern the front matter as a whole.
     *
     * @return {@code ---} with the name of the format if it has one, {@code +++}, or the brace that opens JSON; empty
     *     where a file of data begins, and at 0 if there is no front matter
     */
    public Span fence() {
        return fence;
    }

    /**
     * The opening line, with a byte order mark before it and its line end. For JSON just the byte order mark, if any.
     *
     * @return the first segment
     */
    public Span opening() {
        return opening;
    }

    /**
     * The front matter between the fences. For JSON the object, braces included.
     *
     * @return the second segment
     */
    public Span frontMatter() {
        return frontMatter;
    }

    /**
     * The closing line with its line end. For JSON what follows the closing brace on its line.
     *
     * @return the third segment
     */
    public Span closing() {
        return closing;
    }

    /**
     * What follows the front matter.
     *
     * @return the fourth segment, to the end of the input, or of what was read of it
     */
    public Span body() {
        return body;
    }

    /**
     * Returns what is wrong with the fences: near misses, and front matter that is not at the beginning.
     *
     * @return an unmodifiable list; empty if nothing is, or there is nothing that looks like front matter
     */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Returns the source's name, the format, and where front matter and body stand. */
    @Override
    public String toString() {
        String parts = format == null ? "no front matter" : format.label() + " at " + place(frontMatter);
        return source.name() + ": " + parts + ", body at " + place(body);
    }

    private static String place(Span span) {
        return span.start() + ".." + span.end();
    }
}
