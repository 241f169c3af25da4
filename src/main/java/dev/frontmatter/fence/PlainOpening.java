package dev.frontmatter.fence;

import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.tokenizer.Format;
import org.jspecify.annotations.Nullable;

/**
 * The opening that nearly every document has: a first line {@code ---} or {@code +++} and LF, or a brace. Then a scanner of
 * the format may find the end of the front matter itself; after any other, the input has to be split.
 *
 * @param format the format that it opens
 * @param fence the opening fence itself
 * @param start the offset at which the front matter starts; the brace is part of the JSON
 */
public record PlainOpening(Format format, Span fence, int start) {

    private static final Span FENCE = new Span(0, "---".length());

    private static final PlainOpening YAML = new PlainOpening(Format.YAML, FENCE, FENCE.end() + 1);
    private static final PlainOpening TOML = new PlainOpening(Format.TOML, FENCE, FENCE.end() + 1);
    private static final PlainOpening JSON = new PlainOpening(Format.JSON, new Span(0, 1), 0);

    /** Returns the opening of an input, as far as it was read; null if it has another one, or none. */
    public static @Nullable PlainOpening of(Source source) {
        byte[] bytes = source.bytes();
        int end = FENCE.end();
        if (source.length() > 0 && bytes[0] == '{') {
            return JSON;
        }
        if (source.length() <= end || bytes[1] != bytes[0] || bytes[2] != bytes[0] || bytes[end] != '\n') {
            return null;
        }
        return bytes[0] == '-' ? YAML : bytes[0] == '+' ? TOML : null;
    }

    /**
     * Returns the segments of an input with this opening, of which a scanner has found the closing line.
     *
     * @param closing the offset at which the closing line starts
     * @param bodyStart the offset at which the next line starts
     */
    public FoundSegments segments(Source source, int closing, int bodyStart) {
        return FoundSegments.of(source, format, fence, start, closing, bodyStart);
    }
}
