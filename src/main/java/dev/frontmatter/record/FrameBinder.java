package dev.frontmatter.record;

import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.schema.DistinctValues;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.NodeKind;
import dev.frontmatter.tree.ScalarReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes values of any kind and any depth, with a stack of its own: depth costs memory, never the thread's stack. */
final class FrameBinder {

    private final Binding binding;
    private final DataTree tree;
    private final Diagnostics diagnostics;
    private final Deque<Frame> open = new ArrayDeque<>();

    FrameBinder(Binding binding) {
        this.binding = binding;
        this.tree = binding.tree;
        this.diagnostics = binding.diagnostics;
    }

    /** Returns the value of a node, {@link Binding#FAILED}, or {@link Binding#UNMADE} if it is not wanted. */
    Object value(BindingPlan root, int node, boolean wanted) {
        Object result = begin(root, node, wanted);
        while (!open.isEmpty()) {
            Frame frame = open.getLast();
            if (frame.next < frame.end) {
                frame.step();
            } else {
                open.removeLast();
                Object made = frame.failed ? Binding.FAILED : frame.finish();
                if (open.isEmpty()) {
                    result = made;
                } else {
                    open.getLast().accept(made);
                }
            }
        }
        if (result == null) {
            throw new IllegalStateException("a frame was opened and never finished");
        }
        return result;
    }

    /** The value of a node that is complete at once; null, with a frame opened, for one that is not. */
    private @Nullable Object begin(BindingPlan plan, int node, boolean wanted) {
        if (!wanted && !plan.mayRefuse()) {
            return Binding.UNMADE;
        }
        if (plan instanceof BindingPlan.OfScalar scalar) {
            return binding.scalar(scalar, node);
        }
        if (plan instanceof BindingPlan.ByJackson foreign) {
            return binding.foreign(foreign, node);
        }
        if (plan instanceof BindingPlan.OfAnything
                && tree.kind(node) != NodeKind.MAPPING
                && tree.kind(node) != NodeKind.SEQUENCE) {
            return ScalarReader.untyped(tree, node, binding.limits);
        }
        open.addLast(frame(plan, node, wanted));
        return null;
    }

    private Frame frame(BindingPlan plan, int node, boolean wanted) {
        if (plan instanceof RecordPlan record) {
            return new RecordFrame(record, node, null, wanted);
        }
        if (plan instanceof BindingPlan.OfList sequence) {
            return new ListFrame(sequence.element(), sequence.as(), node, wanted);
        }
        if (plan instanceof BindingPlan.OfMap mapping) {
            return new MapFrame(mapping.key(), mapping.value(), mapping.order(), node, wanted);
        }
        if (plan instanceof BindingPlan.OfChoice union) {
            String name = tree.text(tree.value(node, union.key()));
            RecordPlan record = union.records().get(name);
            if (record == null) {
                throw new IllegalStateException("not validated: no record " + name);
            }
            return new RecordFrame(record, node, union, wanted);
        }
        return tree.kind(node) == NodeKind.MAPPING
                ? new MapFrame(null, plan, KeyOrder.AS_WRITTEN, node, wanted)
                : new ListFrame(plan, Collected.LIST, node, wanted);
    }

    private abstract class Frame {

        final int node;
        final int end;
        /** True if something needs the values of the entries. */
        final boolean wanted;

        int next;
        boolean failed;

        Frame(int node, boolean wanted) {
            this.node = node;
            this.wanted = wanted;
            this.end = tree.next(node);
            this.next = node + 1;
        }

        /** Makes the next entry's value, or opens a frame that will. */
        abstract void step();

        /** Takes the value of the last entry. */
        final void accept(@Nullable Object value) {
            if (Binding.isFailed(value)) {
                failed = true;
            } else {
                put(value);
            }
        }

        abstract void put(@Nullable Object value);

        abstract Object finish();

        /** Makes a value that may be null. */
        final void make(BindingPlan plan, int value) {
            if (tree.isNull(value)) {
                put(null);
                return;
            }
            Object made = begin(plan, value, wanted);
            if (made != null) {
                accept(made);
            }
        }
    }

    private final class RecordFrame extends Frame {

        private final RecordPlan record;
        private final BindingPlan.@Nullable OfChoice union;
        private final @Nullable Object[] components;
        private final @Nullable Map<Object, @Nullable Object> rest;
        private final @Nullable SeenValues restKeys;
        private @Nullable Slot slot;
        /** The key, if it is one of those that the record does not have, else the root; and what it means. */
        private int restKey;

        private Object restName = Binding.FAILED;

        RecordFrame(RecordPlan record, int node, BindingPlan.@Nullable OfChoice union, boolean wanted) {
            super(node, wanted || !record.isTotal());
            this.record = record;
            this.union = union;
            this.components = record.newComponents();
            BindingPlan.OfMap others = record.rest() == null
                    ? null
                    : (BindingPlan.OfMap) record.rest().plan();
            this.rest = others == null ? null : others.order().open();
            this.restKeys = others == null ? null : binding.seenValues(others.key(), others.order() == KeyOrder.SORTED);
        }

        @Override
        void step() {
            int key = next;
            int value = key + 1;
            next = tree.next(value);
            int index = record.indexOf(tree.keyId(key));
            boolean discriminator = union != null && union.key().equals(tree.text(key));
            if (discriminator && (index < 0 || union != null && !union.visible())) {
                return;
            }
            slot = index < 0 ? record.rest() : record.slot(index);
            if (slot == null || index < 0 && record.schema().passesOver(tree.text(key))) {
                return;
            }
            restKey = index < 0 ? key : DataTree.ROOT;
            if (index < 0) {
                BindingPlan.OfMap others = (BindingPlan.OfMap) slot.plan();
                restName = binding.scalar(others.key(), key);
                make(others.value(), value);
            } else if (!tree.isNull(value)) {
                make(slot.plan(), value);
            }
        }

        @Override
        void put(@Nullable Object value) {
            Slot target = slot;
            if (target == null) {
                throw new IllegalStateException("no component takes the value");
            }
            if (restKey != DataTree.ROOT && rest != null) {
                failed |= !binding.putEntry(rest, restKeys, restName, restKey, value);
            } else {
                components[target.component()] = value == null ? null : target.wrap(value);
            }
        }

        @Override
        Object finish() {
            if (!wanted) {
                return Binding.UNMADE;
            }
            Slot other = record.rest();
            if (other != null && rest != null) {
                components[other.component()] =
                        ((BindingPlan.OfMap) other.plan()).order().close(rest);
            }
            return binding.create(record, components, node);
        }
    }

    private final class ListFrame extends Frame {

        private final BindingPlan element;
        private final Collected as;
        private final @Nullable Object[] elements;
        private int count;
        private final @Nullable SeenValues seen;
        private int current;

        ListFrame(BindingPlan element, Collected as, int node, boolean wanted) {
            super(node, wanted || as.isUnique());
            this.element = element;
            this.as = as;
            this.elements = new Object[tree.size(node)];
            this.seen = as.isUnique() ? binding.seenValues(element, as == Collected.SORTED_SET) : null;
        }

        @Override
        void step() {
            current = next;
            next = tree.next(next);
            make(element, current);
        }

        @Override
        void put(@Nullable Object value) {
            elements[count++] = value;
            int first = value == null ? DistinctValues.NEW : binding.equalBefore(seen, value, current);
            failed |= first != DistinctValues.NEW;
            if (first >= 0) {
                diagnostics.add(diagnostics
                        .error(
                                Rules.DUPLICATE_ELEMENT,
                                tree.span(current),
                                tree.path(current) + " must differ from all other elements, found an equal one")
                        .at(tree.pointer(current))
                        .related(tree.span(first), "first given"));
            }
        }

        @Override
        Object finish() {
            return as.collect(elements);
        }
    }

    private final class MapFrame extends Frame {

        private final BindingPlan.@Nullable OfScalar key;
        private final BindingPlan value;
        private final KeyOrder order;
        private final Map<Object, @Nullable Object> entries;
        private final @Nullable SeenValues keys;
        private int current;
        private Object name = Binding.FAILED;

        MapFrame(BindingPlan.@Nullable OfScalar key, BindingPlan value, KeyOrder order, int node, boolean wanted) {
            super(node, wanted);
            this.order = order;
            this.entries = order.open();
            this.key = key;
            this.keys = key == null ? null : binding.seenValues(key, order == KeyOrder.SORTED);
            this.value = value;
        }

        @Override
        void step() {
            current = next;
            next = tree.next(current + 1);
            name = key == null ? tree.text(current) : binding.scalar(key, current);
            make(value, current + 1);
        }

        @Override
        void put(@Nullable Object made) {
            failed |= !binding.putEntry(entries, keys, name, current, made);
        }

        @Override
        Object finish() {
            return order.close(entries);
        }
    }
}
