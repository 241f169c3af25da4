package dev.frontmatter.record;

import dev.frontmatter.schema.Comparisons;
import dev.frontmatter.schema.DistinctValues;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Values of the user's own that must differ: told apart by what they equal or, where they are sorted, by their order. */
final class SeenValues {

    private final @Nullable DistinctValues byHash;
    private final NavigableMap<Object, Integer> byOrder = new TreeMap<>();

    /**
     * Makes an empty set.
     *
     * @param sorted true if the values' order tells them apart
     * @param comparisons those of the document
     */
    SeenValues(boolean sorted, Comparisons comparisons) {
        this.byHash = sorted ? null : new DistinctValues(comparisons);
    }

    /** Adds a value; returns the node of an equal one that was added first, or the answers of {@link DistinctValues}. */
    int add(Object value, int node) {
        if (byHash != null) {
            return byHash.add(value, node);
        }
        Integer first = byOrder.putIfAbsent(value, node);
        return first == null ? DistinctValues.NEW : first;
    }
}
