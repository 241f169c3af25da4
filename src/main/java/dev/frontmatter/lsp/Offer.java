package dev.frontmatter.lsp;

import org.eclipse.lsp4j.CompletionItemKind;
import org.jspecify.annotations.Nullable;

/**
 * Something that may be written at a place.
 *
 * @param label what is shown
 * @param text what is written
 * @param kind its kind
 * @param detail a few words behind the label; null for none
 * @param documentation Markdown about it; null for none
 * @param deprecated true if it should no longer be written
 * @param first true if it is offered before others
 */
record Offer(
        String label,
        String text,
        CompletionItemKind kind,
        @Nullable String detail,
        @Nullable String documentation,
        boolean deprecated,
        boolean first) {

    static Offer of(String label, String text, CompletionItemKind kind, @Nullable String detail) {
        return new Offer(label, text, kind, detail, null, false, false);
    }
}
