package dev.frontmatter.fence;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.tokenizer.Format;
import dev.frontmatter.tokenizer.Segments;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The segments of a file, as its fences cut it. Most documents are asked for few of them, so that only the offsets are kept.
 *
 * @param source the file
 * @param written the format of its front matter, or null if it has none
 * @param fence the opening fence itself
 * @param frontMatterStart where the front matter starts, in bytes
 * @param frontMatterEnd where it ends
 * @param bodyStart where the body starts
 * @param length where the body ends
 * @param diagnostics the errors of the fences, which cannot be modified
 */
public record FoundSegments(
        Source source,
        @Nullable Format written,
        Span fence,
        int frontMatterStart,
        int frontMatterEnd,
        int bodyStart,
        int length,
        List<Diagnostic> diagnostics)
        implements Segments {

    /**
     * Makes segments.
     *
     * @throws IllegalArgumentException if the body begins before the front matter ends, or after the file
     */
    public FoundSegments {
        if (frontMatterStart < 0
                || frontMatterEnd < frontMatterStart
                || bodyStart < frontMatterEnd
                || length < bodyStart) {
            throw new IllegalArgumentException("offsets must ascend: " + frontMatterStart + ", " + frontMatterEnd + ", "
                    + bodyStart + ", " + length);
        }
    }

    static FoundSegments bodyOnly(Source source, List<Diagnostic> diagnostics) {
        return new FoundSegments(source, null, Span.at(0), 0, 0, 0, source.length(), diagnostics);
    }

    /** Returns the same segments with one diagnostic more, the first of all. */
    FoundSegments with(Diagnostic diagnostic) {
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.add(0, diagnostic);
        return new FoundSegments(
                source, written, fence, frontMatterStart, frontMatterEnd, bodyStart, length, List.copyOf(all));
    }

    /**
     * Returns the segments of a source that was read to its end and whose fences are known.
     *
     * @param source the file
     * @param format the format of its front matter
     * @param fence the opening fence itself, as {@link #fence()} returns it
     * @param frontMatterStart where the front matter between the fences starts, in bytes
     * @param frontMatterEnd where it ends
     * @param bodyStart where the body starts
     * @return the segments, without diagnostics
     * @throws IllegalArgumentException if the body begins before the front matter ends, or after the file
     */
    public static FoundSegments of(
            Source source, Format format, Span fence, int frontMatterStart, int frontMatterEnd, int bodyStart) {
        return new FoundSegments(
                source, format, fence, frontMatterStart, frontMatterEnd, bodyStart, source.length(), List.of());
    }

    @Override
    public Optional<Format> format() {
        return Optional.ofNullable(written);
    }

    @Override
    public Span opening() {
        return new Span(0, frontMatterStart);
    }

    @Override
    public Span frontMatter() {
        return new Span(frontMatterStart, frontMatterEnd);
    }

    @Override
    public Span closing() {
        return new Span(frontMatterEnd, bodyStart);
    }

    @Override
    public Span body() {
        return new Span(bodyStart, length);
    }

    @Override
    public boolean hasFrontMatter() {
        return written != null;
    }

    /** Returns the source's name, the format, and where front matter and body stand. */
    @Override
    public String toString() {
        String parts = written == null
                ? "no front matter"
                : written.label() + " at " + frontMatterStart + ".." + frontMatterEnd;
        return source.name() + ": " + parts + ", body at " + bodyStart + ".." + length;
    }
}
