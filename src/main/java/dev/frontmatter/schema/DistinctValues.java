package dev.frontmatter.schema;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values that must differ from each other, told apart by a bounded number of {@link Comparisons}. */
public final class DistinctValues {

    /** The answer for a value that is like no other. */
    public static final int NEW = -1;

    /** The answer for a value that is not compared, since there were too many comparisons before. */
    public static final int TOO_ALIKE = -2;

    /** So many values share a hash code by chance, and comparing them takes little. */
    private static final int FEW = 16;

    private final Comparisons comparisons;
    private final Map<Object, Integer> nodes = new HashMap<>();
    /** The number of values by hash code; null while there are few values. */
    private @Nullable Map<Integer, Integer> counts;

    /**
     * Makes an empty set.
     *
     * @param comparisons those of the document
     */
    public DistinctValues(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    /**
     * Adds a value.
     *
     * @param value the value
     * @param node where it stands
     * @return the node of the equal value that was added first, or {@link #NEW} or {@link #TOO_ALIKE}
     */
    public int add(Object value, int node) {
        int alike = alike(value);
        if (!comparisons.take(alike <= FEW || hasOrder(value.getClass()) ? 0 : alike)) {
            return TOO_ALIKE;
        }
        Integer first = nodes.putIfAbsent(value, node);
        if (first != null) {
            return first;
        }
        if (counts != null) {
            counts.merge(value.hashCode(), 1, Integer::sum);
        }
        return NEW;
    }

    /** Returns how many values have the hash code of another one. */
    private int alike(Object value) {
        if (nodes.size() <= FEW) {
            return 0;
        }
        Map<Integer, Integer> known = counts;
        if (known == null) {
            known = new HashMap<>();
            counts = known;
            for (Object each : nodes.keySet()) {
                known.merge(each.hashCode(), 1, Integer::sum);
            }
        }
        return known.getOrDefault(value.hashCode(), 0);
    }

    /**
     * Returns true if a hash table can order values of a class that share a hash code: it asks for just this interface.
     * The order must tell nearly all values apart, as those of the JDK do.
     */
    private static boolean hasOrder(Class<?> type) {
        return type.getClassLoader() == null
                && Arrays.stream(type.getGenericInterfaces())
                        .anyMatch(
                                each -> each.getTypeName().equals("java.lang.Comparable<" + type.getTypeName() + ">"));
    }
}
