package dev.frontmatter.lsp;

import dev.frontmatter.diagnostic.Diagnostic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that was checked.
 *
 * @param document its text
 * @param alone the result of checking it by itself
 * @param diagnostics all its diagnostics as they were told, in document order
 */
record Checked(OpenDocument document, Setting.Alone alone, List<Diagnostic> diagnostics) {

    /** Returns this with other diagnostics. */
    Checked with(List<Diagnostic> told) {
        return new Checked(document, alone, told);
    }

    /** Returns this with the diagnostics that were told before. */
    Checked with(@Nullable Checked before) {
        return before == null ? this : with(before.diagnostics());
    }
}
