package dev.frontmatter.schema;

import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.tree.DataTree;
import java.util.HashSet;
import java.util.Set;

/**
 * The comparisons of values that share a hash code, of which one document has a bounded number. A hash table takes time in
 * the square of the number of such values, unless they have an order, and a document can be written to have many.
 */
public final class Comparisons {

    /** As many as four hundred different values of one hash code take. */
    private static final int MOST = 100_000;

    private static final int MOST_TAGS = 1_000;

    private int left = MOST;
    private boolean reported;

    /** Empty, and not to be changed, until there is the first: most documents have none. */
    private Set<String> tags = Set.of();

    /** Begins a document. */
    public Comparisons() {}

    /** Takes comparisons from those that are left; returns false if there are not enough, from then on. */
    boolean take(int comparisons) {
        left = left < comparisons ? 0 : left - comparisons;
        return left > 0;
    }

    /**
     * Takes a language tag in. The JDK remembers the locale of each in a hash table of its own, and a document can be written
     * to have many that share a hash code.
     *
     * @param tag the text
     * @return false if the document has too many different ones, of which no locale may be made
     */
    boolean takeTag(String tag) {
        if (tags.contains(tag)) {
            return true;
        }
        tags = tags.isEmpty() ? new HashSet<>() : tags;
        return tags.size() < MOST_TAGS && tags.add(tag);
    }

    /**
     * Reports that there are too many language tags, once a document.
     *
     * @param tree the document
     * @param node the first one too many
     * @param diagnostics takes the diagnostic
     */
    void reportTooManyTags(DataTree tree, int node, Diagnostics diagnostics) {
        if (!reported) {
            reported = true;
            diagnostics.add(diagnostics
                    .error(
                            Rules.LIMIT_VALUES,
                            tree.span(node),
                            "a document must have no more than " + MOST_TAGS + " different language tags")
                    .at(tree.pointer(node)));
        }
    }

    /**
     * Reports that there were too many, once a document.
     *
     * @param tree the document
     * @param node the value that was to be compared, or its key
     * @param diagnostics takes the diagnostic
     */
    public void reportTooMany(DataTree tree, int node, Diagnostics diagnostics) {
        if (reported) {
            return;
        }
        reported = true;
        diagnostics.add(diagnostics
                .error(
                        Rules.LIMIT_VALUES,
                        tree.span(node),
                        "different values must have different hash codes where they are told apart, found too many that"
                                + " share one: more than " + MOST + " comparisons")
                .at(tree.pointer(node)));
    }
}
