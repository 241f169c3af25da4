package dev.frontmatter.syntax;

import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.KeyTable;
import org.jspecify.annotations.Nullable;

/** Reads the text of one format into a {@link DataTree}. Immutable and thread-safe. */
public interface FormatReader {

    /**
     * Returns how the format is written.
     *
     * @return the notation of the trees that the reader makes
     */
    Notation notation();

    /**
     * Reads the text between two fences, or that of a whole file.
     *
     * @param source the document, well-formed UTF-8 where the span lies
     * @param span the place of the text
     * @param keys numbers the keys
     * @param limits bound the work
     * @param diagnostics takes the errors
     * @return the data, an empty mapping where there is none; after an error, {@linkplain DataTree#isPartial a part} of it or null
     */
    @Nullable
    DataTree read(Source source, Span span, KeyTable keys, Limits limits, Diagnostics diagnostics);
}
