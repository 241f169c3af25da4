package dev.frontmatter.tokenizer;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.fence.FoundSegments;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A file cut in four: opening line, front matter, closing line and body. The four follow each other without a gap, so
 * joined they are the input, byte for byte. Without front matter the first three are empty and the body is everything.
 * Immutable.
 */
public sealed interface Segments permits FoundSegments {

    /**
     * Returns the file.
     *
     * @return the source that was split
     */
    Source source();

    /**
     * Returns true if there is front matter, opened and closed.
     *
     * @return true if the first three segments hold it
     */
    boolean hasFrontMatter();

    /**
     * Returns the language of the front matter.
     *
     * @return the format, or empty if there is no front matter
     */
    Optional<Format> format();

    /**
     * Returns the opening fence itself, for diagnostics that concern the front matter as a whole.
     *
     * @return {@code ---} with the name of the format if it has one, {@code +++}, or the brace that opens JSON; empty
     *     where a file of data begins, and at 0 if there is no front matter
     */
    Span fence();

    /**
     * Returns the opening line, with a byte order mark before it and its line end. For JSON just the byte order mark, if any.
     *
     * @return the first segment
     */
    Span opening();

    /**
     * Returns the front matter between the fences. For JSON the object, braces included.
     *
     * @return the second segment
     */
    Span frontMatter();

    /**
     * Returns the closing line with its line end. For JSON what follows the closing brace on its line.
     *
     * @return the third segment
     */
    Span closing();

    /**
     * Returns the body, which follows the front matter.
     *
     * @return the fourth segment, to the end of the input, or of what was read of it
     */
    Span body();

    /**
     * Returns what is wrong with the fences: near misses, and front matter that is not at the beginning.
     *
     * @return an unmodifiable list; empty if nothing is, or there is nothing that looks like front matter
     */
    List<Diagnostic> diagnostics();
}
