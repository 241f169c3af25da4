package dev.frontmatter.content;

import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.edit.EditRefusedException;
import dev.frontmatter.edit.FrontMatterEditor;
import dev.frontmatter.tokenizer.Format;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Fixes that are edits of front matter, so that comments, quotes and tables go where an editor takes them. */
final class EditedFix {

    private EditedFix() {}

    /**
     * Returns the fix that an edit makes.
     *
     * @param document the document
     * @param edit adds the edit to an editor
     * @param safe true if it may be made without asking, unless an anchor or alias is touched
     * @param description what it does
     * @return the fix; null if the edit is refused or changes nothing
     */
    static @Nullable Fix of(
            ContentDocument document, UnaryOperator<FrontMatterEditor> edit, boolean safe, String description) {
        FrontMatterEditor editor = FrontMatterEditor.of(document.source());
        Optional<Format> data = Format.ofDataFile(document.path());
        try {
            return edit.apply(data.isPresent() ? editor.withoutFences(data.get()) : editor)
                    .toFix(safe, description)
                    .orElse(null);
        } catch (EditRefusedException e) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException("what was read needs no more reading", e);
        }
    }
}
