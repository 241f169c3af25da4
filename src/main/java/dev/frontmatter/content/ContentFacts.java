package dev.frontmatter.content;

import dev.frontmatter.diagnostic.Diagnostic;
import java.util.List;
import java.util.Objects;
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
    private final @Nullable String shortName;
    private final @Nullable String unread;

    ContentFacts(
            String sourceName,
            ContentEntry entry,
            @Nullable String shortName,
            List<Diagnostic> diagnostics,
            List<@Nullable Object> kept,
            @Nullable String unread) {
        this.sourceName = sourceName;
        this.entry = entry;
        this.shortName = shortName;
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

    /**
     * Returns true if another look at the document found the same to compare with other documents, though perhaps elsewhere in
     * it.
     *
     * @param other the result of the other look
     * @return false if there may be a difference
     */
    public boolean comparesLike(ContentFacts other) {
        return sourceName.equals(other.sourceName)
                && entry.collection().equals(other.entry.collection())
                && entry.path().equals(other.entry.path())
                && Objects.equals(entry.id(), other.entry.id())
                && Objects.equals(unread, other.unread)
                && isAlike(kept, other.kept);
    }

    private static boolean isAlike(@Nullable Object one, @Nullable Object other) {
        if (one instanceof KeptValue value && other instanceof KeptValue same) {
            return value.isLike(same);
        }
        if (one instanceof List<?> list && other instanceof List<?> same && list.size() == same.size()) {
            for (int i = 0; i < list.size(); i++) {
                if (!isAlike(list.get(i), same.get(i))) {
                    return false;
                }
            }
            return true;
        }
        return Objects.equals(one, other);
    }

    /** Returns the second name of a document that is identified by its path; null for others. */
    @Nullable
    String shortName() {
        return shortName;
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
