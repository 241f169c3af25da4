package dev.frontmatter;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.tokenizer.Segments;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a reader answers about a document.
 *
 * @param data what it was read into; null after an error
 * @param segments where its parts stand
 * @param tree its tree; empty after an error
 * @param diagnostics what was found
 */
record Answer(@Nullable Object data, String segments, String tree, List<Diagnostic> diagnostics) {

    static String segments(Segments segments) {
        return segments.format() + " " + segments.opening() + " " + segments.fence() + " " + segments.frontMatter()
                + " " + segments.closing() + " " + segments.body();
    }
}
