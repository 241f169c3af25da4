package dev.frontmatter.record;

import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.NodeKind;
import dev.frontmatter.tree.ScalarReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes values of the common kinds by recursion, which costs no memory and lets the compiler see what comes next. The
 * thread's stack is used to a depth of 64 collections only; what is deeper, and every other kind of value, is left to a
 * {@link FrameBinder}. Both make things in the order in which the document ends them, so both report alike.
 */
final class RecursiveBinder {

    private static final int DEEPEST = 64;

    private final Binding binding;
    private final DataTree tree;

    RecursiveBinder(Binding binding) {
        this.binding = binding;
        this.tree = binding.tree;
    }

    /** Returns the value of a node, {@link Binding#FAILED}, or {@link Binding#UNMADE} if it is not wanted. */
    Object value(BindingPlan plan, int node, boolean wanted, int depth) {
        if (!wanted && !plan.mayRefuse()) {
            return Binding.UNMADE;
        }
        if (plan instanceof BindingPlan.OfScalar scalar) {
            return binding.scalar(scalar, node);
        }
        if (depth < DEEPEST) {
            if (plan instanceof RecordPlan record && record.rest() == null) {
                return record(record, node, wanted, depth);
            }
            if (plan instanceof BindingPlan.OfList sequence && sequence.as() == Collected.LIST) {
                return list(sequence.element(), node, wanted, depth);
            }
            if (plan instanceof BindingPlan.OfMap mapping
                    && mapping.key().isText()
                    && mapping.order() == KeyOrder.AS_WRITTEN) {
                return map(mapping.value(), node, wanted, depth);
            }
            if (plan instanceof BindingPlan.OfAnything) {
                return untyped(plan, node, wanted, depth);
            }
        }
        return new FrameBinder(binding).value(plan, node, wanted);
    }

    private Object untyped(BindingPlan plan, int node, boolean wanted, int depth) {
        NodeKind kind = tree.kind(node);
        if (kind == NodeKind.MAPPING) {
            return map(plan, node, wanted, depth);
        }
        return kind == NodeKind.SEQUENCE
                ? list(plan, node, wanted, depth)
                : ScalarReader.untyped(tree, node, binding.limits);
    }

    private Object record(RecordPlan record, int node, boolean wanted, int depth) {
        boolean needed = wanted || !record.isTotal();
        @Nullable Object[] components = record.newComponents();
        boolean failed = false;
        int end = tree.next(node);
        for (int key = node + 1; key < end; ) {
            int value = key + 1;
            int index = record.indexOf(tree.keyId(key));
            if (index >= 0 && !tree.isNull(value)) {
                Slot slot = record.slot(index);
                Object made = value(slot.plan(), value, needed, depth + 1);
                failed |= Binding.isFailed(made);
                components[slot.component()] = slot.wrap(made);
            }
            key = tree.next(value);
        }
        if (failed) {
            return Binding.FAILED;
        }
        return needed ? binding.create(record, components, node) : Binding.UNMADE;
    }

    private Object list(BindingPlan element, int node, boolean wanted, int depth) {
        int at = node + 1;
        if (tree.size(node) == 1 && !tree.isNull(at)) {
            // Made without an array.
            Object only = value(element, at, wanted, depth + 1);
            return Binding.isFailed(only) ? Binding.FAILED : List.of(only);
        }
        @Nullable Object[] elements = new Object[tree.size(node)];
        boolean failed = false;
        boolean hasNull = false;
        for (int i = 0; i < elements.length; i++) {
            if (tree.isNull(at)) {
                hasNull = true;
            } else {
                elements[i] = value(element, at, wanted, depth + 1);
                failed |= Binding.isFailed(elements[i]);
            }
            at = tree.next(at);
        }
        if (failed) {
            return Binding.FAILED;
        }
        return hasNull ? Collections.unmodifiableList(new ArrayList<>(Arrays.asList(elements))) : List.of(elements);
    }

    /** Makes a map whose keys are texts: they differ, or there would be no tree. */
    private Object map(BindingPlan plan, int node, boolean wanted, int depth) {
        @Nullable Object[] entries = new Object[2 * tree.size(node)];
        boolean failed = false;
        int key = node + 1;
        for (int i = 0; i < entries.length; i += 2) {
            int value = key + 1;
            entries[i] = tree.keyText(key);
            if (!tree.isNull(value)) {
                entries[i + 1] = value(plan, value, wanted, depth + 1);
                failed |= Binding.isFailed(entries[i + 1]);
            }
            key = tree.next(value);
        }
        return failed ? Binding.FAILED : EntryMap.of(entries);
    }
}
