package dev.frontmatter.schema;

import dev.frontmatter.scalar.Spelling;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names that the writer of one document meant, as {@link Spelling} does, with a bounded number of comparisons:
 * afterwards there are no more suggestions.
 */
public final class Suggestions {

    /** As many as a thousand misspelt names take among two hundred known ones. */
    private static final int MOST_COMPARISONS = 200_000;

    private int left = MOST_COMPARISONS;

    /** Begins a document. */
    public Suggestions() {}

    /**
     * Returns the nearest of the known names.
     *
     * @param name a name that is not known
     * @param known the names to choose from
     * @return the first of the nearest; null if none is near, or if there were too many comparisons
     */
    public @Nullable String nearest(String name, Collection<String> known) {
        return take(known.size()) ? Spelling.nearest(name, known) : null;
    }

    /**
     * Returns how many more names may be compared.
     *
     * @return the number, at least 0: among more names than that nothing is found
     */
    public int left() {
        return left;
    }

    /** Takes comparisons from those that are left; returns false if there are not enough. */
    boolean take(int comparisons) {
        left = left < comparisons ? 0 : left - comparisons;
        return left > 0;
    }
}
