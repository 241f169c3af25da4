package dev.frontmatter.fence;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.tokenizer.Format;
import dev.frontmatter.tokenizer.Segments;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The segments of a file, as its fences cut it.
 *
 * @param source the file
 * @param format the format of its front matter, or empty if it has none
 * @param fence the opening fence itself
 * @param opening the first segment
 * @param frontMatter the second segment
 * @param closing the third segment
 * @param body the fourth segment
 * @param diagnostics the errors of the fences, which cannot be modified
 */
public record FoundSegments(
        Source source,
        Optional<Format> format,
        Span fence,
        Span opening,
        Span frontMatter,
        Span closing,
        Span body,
        List<Diagnostic> diagnostics)
        implements Segments {

    static FoundSegments bodyOnly(Source source, List<Diagnostic> diagnostics) {
        Span none = Span.at(0);
        return new FoundSegments(
                source, Optional.empty(), none, none, none, none, new Span(0, source.length()), diagnostics);
    }

    /** Returns the same segments with one diagnostic more, the first of all. */
    FoundSegments with(Diagnostic diagnostic) {
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.add(0, diagnostic);
        return new FoundSegments(source, format, fence, opening, frontMatter, closing, body, List.copyOf(all));
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
    public static FoundSegments of(Source source, Format format, Span fence, Span frontMatter, int bodyStart) {
        return new FoundSegments(
                source,
                Optional.of(format),
                fence,
                new Span(0, frontMatter.start()),
                frontMatter,
                new Span(frontMatter.end(), bodyStart),
                new Span(bodyStart, source.length()),
                List.of());
    }

    @Override
    public boolean hasFrontMatter() {
        return format.isPresent();
    }

    /** Returns the source's name, the format, and where front matter and body stand. */
    @Override
    public String toString() {
        String parts =
                format.map(found -> found.label() + " at " + place(frontMatter)).orElse("no front matter");
        return source.name() + ": " + parts + ", body at " + place(body);
    }

    private static String place(Span span) {
        return span.start() + ".." + span.end();
    }
}
