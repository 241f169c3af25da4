package dev.frontmatter.content;

import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.edit.EditRefusedException;
import dev.frontmatter.edit.FrontMatterEditor;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.tokenizer.Format;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
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
        Source before = document.source();
        FrontMatterEditor editor = FrontMatterEditor.of(before);
        Optional<Format> data = Format.ofDataFile(document.path());
        try {
            Source after = edit.apply(data.isPresent() ? editor.withoutFences(data.get()) : editor)
                    .toSource();
            return difference(before, after, safe, description);
        } catch (EditRefusedException e) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException("what was read needs no more reading", e);
        }
    }

    /** Returns the fix that replaces the lines from the first that differs to the last. */
    private static @Nullable Fix difference(Source before, Source after, boolean safe, String description) {
        byte[] old = before.bytes();
        byte[] changed = after.bytes();
        int oldEnd = before.length();
        int changedEnd = after.length();
        int start = Arrays.mismatch(old, 0, oldEnd, changed, 0, changedEnd);
        if (start < 0) {
            return null;
        }
        while (start > 0 && old[start - 1] != '\n') {
            start--;
        }
        int same = 0;
        int most = Math.min(oldEnd, changedEnd) - start;
        int sameLines = 0;
        while (same < most && old[oldEnd - same - 1] == changed[changedEnd - same - 1]) {
            same++;
            if (old[oldEnd - same] == '\n') {
                // What follows the line end is the same.
                sameLines = same - 1;
            }
        }
        Span replaced = new Span(start, oldEnd - sameLines);
        String text = before.text(replaced);
        boolean plain = text.indexOf('&') < 0 && text.indexOf('*') < 0;
        return new Fix(replaced, after.text(new Span(start, changedEnd - sameLines)), safe && plain, description);
    }
}
