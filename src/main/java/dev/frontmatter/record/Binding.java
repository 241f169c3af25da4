package dev.frontmatter.record;

import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.schema.Comparisons;
import dev.frontmatter.schema.DistinctValues;
import dev.frontmatter.source.Limits;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.ScalarReader;
import java.lang.invoke.MethodHandle;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One tree being bound: what its values are made with, in whatever way the tree is walked. */
final class Binding {

    /** The value of what could not be made. */
    static final Object FAILED = new Object();

    /** Stands for a value that can be made and is not wanted. */
    static final Object UNMADE = new Object();

    final DataTree tree;
    final Limits limits;
    final Diagnostics diagnostics;
    private final Door door;
    /** Made when it is first asked for: few documents have what must differ. */
    private @Nullable Comparisons comparisons;

    private @Nullable Object lastUri;
    private int lastUriNode;

    Binding(DataTree tree, Limits limits, Diagnostics diagnostics, Door door) {
        this.tree = tree;
        this.limits = limits;
        this.diagnostics = diagnostics;
        this.door = door;
    }

    static boolean isFailed(@Nullable Object made) {
        return made == FAILED;
    }

    /** Returns what was made; null if that failed. */
    static @Nullable Object orNull(Object made) {
        return isFailed(made) ? null : made;
    }

    /** Returns the value that a deserializer of the user's own makes, or {@link #FAILED}. */
    Object foreign(BindingPlan.ByJackson foreign, int node) {
        Object made = door.bind(foreign, tree, node, limits, diagnostics);
        return made == null ? FAILED : made;
    }

    /** Returns a record, or {@link #FAILED}. */
    Object create(RecordPlan record, @Nullable Object[] components, int node) {
        try {
            return record.create(components);
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            return refused(node, reason(e));
        }
    }

    /** Returns the value of a scalar, or {@link #FAILED}. */
    Object scalar(BindingPlan.OfScalar scalar, int node) {
        Object value =
                scalar.type().isUri() ? uri(scalar, node) : ScalarReader.value(scalar.type(), tree, node, limits);
        MethodHandle creator = scalar.creator();
        if (creator == null) {
            return value;
        }
        try {
            Object made = creator.invokeExact(new Object[] {value});
            return made == null ? refused(node, "its creator made nothing of it") : made;
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            return refused(node, reason(e));
        }
    }

    /** Returns an empty set for values that must differ; null if the validator has compared them. */
    @Nullable
    SeenValues seenValues(BindingPlan plan, boolean sorted) {
        boolean compared = plan instanceof BindingPlan.OfScalar scalar && scalar.creator() == null;
        return compared ? null : new SeenValues(sorted, comparisons());
    }

    private Comparisons comparisons() {
        Comparisons made = comparisons;
        if (made == null) {
            made = new Comparisons();
            comparisons = made;
        }
        return made;
    }

    /** Returns the node of an equal value before this one, or {@link DistinctValues#NEW}, or reports that it cannot be told. */
    int equalBefore(@Nullable SeenValues seen, Object value, int node) {
        try {
            int first = seen == null ? DistinctValues.NEW : seen.add(value, node);
            if (first == DistinctValues.TOO_ALIKE) {
                comparisons().reportTooMany(tree, node, diagnostics);
            }
            return first;
        } catch (RuntimeException e) {
            refused(node, reason(e));
            return DistinctValues.TOO_ALIKE;
        }
    }

    /** Puts an entry into a map; false if its key could not be made, or after reporting that it is not the first. */
    boolean putEntry(
            Map<Object, @Nullable Object> entries,
            @Nullable SeenValues keys,
            Object name,
            int key,
            @Nullable Object value) {
        if (name == FAILED) {
            return false;
        }
        int first = equalBefore(keys, name, key);
        if (first >= 0) {
            diagnostics.add(diagnostics
                    .error(Rules.DUPLICATE_NAME, tree.span(key), "key `" + tree.path(key) + "` is equal to another key")
                    .at(tree.pointer(key))
                    .related(tree.span(first), "first given"));
        }
        if (first != DistinctValues.NEW) {
            return false;
        }
        entries.put(name, value);
        return true;
    }

    /** Articles often give one address twice in a row, and no scalar takes longer to make. */
    private Object uri(BindingPlan.OfScalar scalar, int node) {
        Object last = lastUri;
        if (last != null && tree.haveSameText(node, lastUriNode)) {
            return last;
        }
        Object made = ScalarReader.value(scalar.type(), tree, node, limits);
        lastUri = made;
        lastUriNode = node;
        return made;
    }

    private Object refused(int node, String reason) {
        String path = tree.path(node);
        diagnostics.add(diagnostics
                .error(Rules.CONSTRUCTOR, tree.span(node), (path.isEmpty() ? "" : path + ": ") + reason)
                .at(tree.pointer(node)));
        return FAILED;
    }

    private static String reason(Throwable e) {
        String message = e.getMessage();
        return message == null || message.isBlank()
                ? "refused by " + e.getClass().getSimpleName()
                : message;
    }
}
