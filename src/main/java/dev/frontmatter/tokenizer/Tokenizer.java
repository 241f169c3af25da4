package dev.frontmatter.tokenizer;

import dev.frontmatter.fence.Splitter;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import java.io.IOException;
import java.util.Objects;

/**
 * Splits a file into its {@link Segments}, by its fences alone: the text between them is not read.
 *
 * <p>Line 1, after an optional byte order mark, opens front matter if it is {@code ---}, {@code +++}, or {@code ---}
 * with {@code yaml}, {@code toml} or {@code json} right behind it, then only spaces and tabs. The block ends at the
 * first line that starts in column 1 and is the same fence without a name (for YAML also {@code ...}), then only spaces
 * and tabs. A file that begins with <code>{</code> whose next character other than white space is {@code "} or
 * <code>}</code> opens JSON, which ends with the matching brace, at the end of a line.
 */
public final class Tokenizer {

    private Tokenizer() {}

    /**
     * Splits a whole input, whatever the size of its front matter, within the {@linkplain Limits#defaults() default limit} on
     * the size of a document.
     *
     * @param source the input, which is read to its end, or to where the limit is passed
     * @return its segments; of an input that is too large all is body, with an error
     * @throws IOException if reading fails
     */
    public static Segments split(Source source) throws IOException {
        return Splitter.splitWhole(Objects.requireNonNull(source, "source"), Limits.defaults());
    }

    /**
     * Splits an input within limits, reading no further than it must: to the closing line, or to where the limit is
     * passed.
     *
     * @param source the input
     * @param limits upper bounds; those on the size of the front matter are asked
     * @return its segments, the body as far as it was read
     * @throws IOException if reading fails
     */
    public static Segments split(Source source, Limits limits) throws IOException {
        return Splitter.split(Objects.requireNonNull(source, "source"), Objects.requireNonNull(limits, "limits"));
    }
}
