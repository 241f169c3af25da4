package dev.frontmatter.schema;

import dev.frontmatter.diagnostic.Diagnostics;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.tree.DataTree;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values that must differ from each other. A hash table takes time in the square of their number if they share a hash code
 * and have no order, which a document can be written for: so there is a bound on that.
 */
public final class DistinctValues {

    /** How many values without an order may share a hash code. */
    public static final int MOST_ALIKE = 1_000;

    /** The answer for a value that is like no other. */
    public static final int NEW = -1;

    /** The answer for a value that shares its hash code with too many others. */
    public static final int TOO_ALIKE = -2;

    private final Map<Object, Integer> nodes = new HashMap<>();
    private @Nullable Map<Integer, Integer> counts;
    private boolean full;

    /**
     * Adds a value; once there were too many that are alike, all further ones count as new.
     *
     * @param value the value
     * @param node where it stands
     * @return the node of the equal value that was added first, or {@link #NEW} or {@link #TOO_ALIKE}
     */
    public int add(Object value, int node) {
        if (full) {
            return NEW;
        }
        Integer first = nodes.putIfAbsent(value, node);
        if (first != null) {
            return first;
        }
        full = nodes.size() > MOST_ALIKE && countOf(value) > MOST_ALIKE && !hasOrder(value.getClass());
        return full ? TOO_ALIKE : NEW;
    }

    /**
     * Says that a value is one too many.
     *
     * @param tree holds the value
     * @param node where it stands
     * @param diagnostics takes the finding
     */
    public static void reportTooAlike(DataTree tree, int node, Diagnostics diagnostics) {
        diagnostics.add(diagnostics
                .error(
                        Rules.LIMIT_VALUES,
                        tree.span(node),
                        "there must be no more than " + MOST_ALIKE
                                + " different values of one hash code, which take too long to tell apart, found another")
                .at(tree.pointer(node)));
    }

    private int countOf(Object value) {
        Map<Integer, Integer> known = counts;
        if (known == null) {
            known = new HashMap<>();
            counts = known;
            for (Object each : nodes.keySet()) {
                known.merge(each.hashCode(), 1, Integer::sum);
            }
            return known.getOrDefault(value.hashCode(), 0);
        }
        return known.merge(value.hashCode(), 1, Integer::sum);
    }

    /** Whether a hash table can order values of a class that share a hash code: it asks for just this interface. */
    private static boolean hasOrder(Class<?> type) {
        return Arrays.stream(type.getGenericInterfaces())
                .anyMatch(each -> each.getTypeName().equals("java.lang.Comparable<" + type.getTypeName() + ">"));
    }
}
