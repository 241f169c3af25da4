package dev.frontmatter.content;

import dev.frontmatter.diagnostic.Diagnostic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept of a document that was looked at: its identity, its own diagnostics, and what each check of its collection
 * wants for the end. Immutable.
 */
public final class ContentFacts {

    private final String sourceName;
    private final ContentEntry entry;
    private final List<Diagnostic> diagnostics;
    private final List<@Nullable Object> kept;
    private final @Nullable String unread;

    ContentFacts(
            String sourceName,
            ContentEntry entry,
            List<Diagnostic> diagnostics,
            List<@Nullable Object> kept,
            @Nullable String unread) {
        this.sourceName = sourceName;
        this.entry = entry;
        this.diagnostics = List.copyOf(diagnostics);
        this.kept = kept;
        this.unread = unread;
    }

    /**
     * Returns the name by which diagnostics call the document.
     *
     * @return the name of its source
     */
    public String sourceName() {
        return sourceName;
    }

    /**
     * Returns the document's identity.
     *
     * @return its collection, identity, path and place
     */
    public ContentEntry entry() {
        return entry;
    }

    /**
     * Returns the document's own diagnostics: those of reading it, and those of checks that need no other document.
     *
     * @return an unmodifiable list in document order
     */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Returns what each check of the collection keeps for the end, in their order. */
    List<@Nullable Object> kept() {
        return kept;
    }

    /** Returns the text of front matter whose errors hide the identity; null if that is known. */
    @Nullable
    String unread() {
        return unread;
    }

    /** Returns the source's name and the number of diagnostics. */
    @Override
    public String toString() {
        return sourceName + ": " + diagnostics.size() + " diagnostics";
    }
}
