package dev.frontmatter.diagnostic;

import dev.frontmatter.bytes.Utf8;
import dev.frontmatter.source.Position;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import java.io.Serializable;

/**
 * A span in its first line, of which it holds no more than is ever shown.
 *
 * @param span the span
 * @param start the offset at which it begins
 * @param end the offset at which it ends, exclusive
 * @param before the text of the line before it, or its last part
 * @param marked the text of the span within the line, or its first part
 * @param after the text of the line behind it, or its first part
 */
record CodeFrame(Span span, Position start, Position end, String before, String marked, String after)
        implements Serializable {

    /** The most characters of a line that are shown. */
    static final int WINDOW = 120;

    /** As many bytes as there can be in one character more than that. */
    private static final int WINDOW_BYTES = 4 * (WINDOW + 1);

    static CodeFrame of(Source source, Span span) {
        Position start = source.position(span.start());
        Span line = source.line(start.line());
        int from = Math.min(Math.max(span.start(), line.start()), line.end());
        int to = Math.min(Math.max(span.end(), from), line.end());
        return new CodeFrame(
                span,
                start,
                source.position(span.end()),
                tail(source, line.start(), from),
                head(source, from, to),
                head(source, to, line.end()));
    }

    /** Returns more of the end of a text than is ever shown. */
    private static String tail(Source source, int start, int end) {
        return source.text(new Span(characterStart(source, Math.max(start, end - WINDOW_BYTES), start), end));
    }

    /** Returns more of the start of a text than is ever shown. */
    private static String head(Source source, int start, int end) {
        return source.text(new Span(start, characterStart(source, Math.min(end, start + WINDOW_BYTES), start)));
    }

    /** Returns the start of the character that an offset lies in. */
    private static int characterStart(Source source, int offset, int from) {
        byte[] bytes = source.bytes();
        int at = offset;
        while (at > from && at > offset - 4 && at < source.length() && Utf8.isContinuation(bytes[at])) {
            at--;
        }
        return at;
    }
}
