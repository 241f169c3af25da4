package dev.frontmatter.edit;

import dev.frontmatter.scalar.ScalarKind;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.NodeKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Data as an edit means a document to have it: scalars with their text, lists, mappings. */
abstract sealed class Datum {

    /** Data that stands in a document and was not looked at yet. */
    static final class Kept extends Datum {

        private final DataTree tree;
        private final int node;

        Kept(DataTree tree, int node) {
            this.tree = tree;
            this.node = node;
        }

        /** Returns the data, with what is in it kept. */
        Datum open() {
            return of(tree, node);
        }

        @Override
        boolean isAt(DataTree other, int place, boolean ordered) {
            return ordered
                    ? SameNodes.areSame(tree, node, other, place)
                    : of(tree, node).isAt(other, place, false);
        }

        @Override
        boolean means(Datum other) {
            return open().means(other);
        }
    }

    /** Returns true for an empty list or mapping. */
    boolean isEmpty() {
        return false;
    }

    /** Returns the kind of this data, in words that follow "found". */
    String words() {
        return this instanceof Mapping
                ? "a mapping"
                : this instanceof Sequence ? "a list" : ((Scalar) this).kind.words();
    }

    /** Returns true if a node of a tree holds this data. */
    abstract boolean isAt(DataTree tree, int node, boolean ordered);

    /** Returns true if other data is the same but for how numbers are written. */
    abstract boolean means(Datum other);

    /** Returns the data at a node, with numbers in their common form. */
    static Datum of(DataTree tree, int node) {
        return of(tree, node, false);
    }

    /** Returns the data at a node, whose scalars know how they are written. */
    static Datum asWritten(DataTree tree, int node) {
        return of(tree, node, true);
    }

    private static Datum of(DataTree tree, int node, boolean asWritten) {
        return switch (tree.kind(node)) {
            case MAPPING -> {
                Mapping mapping = new Mapping();
                for (int key = node + 1; key < tree.next(node); key = tree.next(key + 1)) {
                    mapping.slots.put(
                            tree.keyText(key), new Slot(asWritten ? of(tree, key + 1, true) : new Kept(tree, key + 1)));
                }
                yield mapping;
            }
            case SEQUENCE -> {
                Sequence sequence = new Sequence();
                for (int element = node + 1; element < tree.next(node); element = tree.next(element)) {
                    sequence.slots.add(new Slot(asWritten ? of(tree, element, true) : new Kept(tree, element)));
                }
                yield sequence;
            }
            default -> {
                ScalarKind kind = tree.scalarKind(node);
                boolean number = kind.isNumber() && !asWritten;
                String text = number ? Numbers.common(kind, tree.text(node)) : tree.text(node);
                String written = asWritten ? tree.source().text(tree.span(node)) : "";
                // Behind a tag, quotes or their lack say nothing.
                boolean quoted = !written.isEmpty() && "\"'".indexOf(written.charAt(0)) >= 0;
                boolean line = !written.isEmpty()
                        && (tree.kind(node) == NodeKind.TEXT) == quoted
                        && "|>*".indexOf(written.charAt(0)) < 0
                        && written.chars().noneMatch(c -> c == '\n' || c == '\r');
                yield new Scalar(kind, text, line ? written : null);
            }
        };
    }

    /** A value in its place within a list or mapping, and what this change has done there. */
    static final class Slot {

        private Datum value;
        private boolean isWritten;
        private boolean isAdded;
        private boolean isRenamed;

        Slot(Datum value) {
            this.value = value;
        }

        static Slot added(Datum value) {
            Slot slot = new Slot(value);
            slot.isAdded = true;
            slot.isWritten = true;
            return slot;
        }

        Datum value() {
            if (value instanceof Kept kept) {
                value = kept.open();
            }
            return value;
        }

        void write(Datum changed) {
            value = changed;
            isWritten = true;
        }

        void markRenamed() {
            isRenamed = true;
        }

        boolean isAdded() {
            return isAdded;
        }

        boolean isRenamed() {
            return isRenamed;
        }

        /** Returns true if this change has written the value, or a part of it. */
        boolean holdsWritten() {
            if (isWritten) {
                return true;
            }
            if (value instanceof Mapping mapping) {
                return mapping.slots.values().stream().anyMatch(slot -> slot.isRenamed || slot.holdsWritten());
            }
            return value instanceof Sequence sequence && sequence.slots.stream().anyMatch(Slot::holdsWritten);
        }
    }

    /** A scalar, of whose text the kind says what it means. */
    static final class Scalar extends Datum {

        /** The value of nothing. */
        static final Scalar NULL = new Scalar(ScalarKind.NULL, "null");

        final ScalarKind kind;
        final String text;
        /** The scalar as it is written elsewhere in the document, which is kept; null for a new one. */
        final @Nullable String written;

        Scalar(ScalarKind kind, String text) {
            this(kind, text, null);
        }

        private Scalar(ScalarKind kind, String text, @Nullable String written) {
            this.kind = kind;
            this.text = text;
            this.written = written;
        }

        static Scalar ofText(String text) {
            return new Scalar(ScalarKind.STRING, text);
        }

        @Override
        boolean isAt(DataTree tree, int node, boolean ordered) {
            if (tree.isCollection(node)) {
                return false;
            }
            if (kind == ScalarKind.NULL) {
                return tree.isNull(node);
            }
            ScalarKind found = tree.scalarKind(node);
            boolean sameKind = found == kind || found == ScalarKind.STRING && kind.isDateTime();
            String there = tree.text(node);
            return sameKind && (there.equals(text) || kind.isNumber() && SameScalar.isSame(kind, text, kind, there));
        }

        @Override
        boolean means(Datum other) {
            if (!(other instanceof Scalar scalar)) {
                return false;
            }
            if (kind == ScalarKind.NULL || scalar.kind == ScalarKind.NULL) {
                return kind == scalar.kind;
            }
            return SameScalar.isSame(kind, text, scalar.kind, scalar.text);
        }
    }

    /** A list. */
    static final class Sequence extends Datum {

        final List<Slot> slots = new ArrayList<>();

        @Override
        boolean isEmpty() {
            return slots.isEmpty();
        }

        @Override
        boolean isAt(DataTree tree, int node, boolean ordered) {
            if (tree.kind(node) != NodeKind.SEQUENCE || tree.size(node) != slots.size()) {
                return false;
            }
            int element = node + 1;
            for (Slot slot : slots) {
                if (!slot.value.isAt(tree, element, ordered)) {
                    return false;
                }
                element = tree.next(element);
            }
            return true;
        }

        @Override
        boolean means(Datum other) {
            if (!(other instanceof Sequence sequence) || sequence.slots.size() != slots.size()) {
                return false;
            }
            for (int i = 0; i < slots.size(); i++) {
                if (!slots.get(i).value().means(sequence.slots.get(i).value())) {
                    return false;
                }
            }
            return true;
        }
    }

    /** A mapping, in order. */
    static final class Mapping extends Datum {

        final Map<String, Slot> slots = new LinkedHashMap<>();
        /** The keys that are numbers or booleans, which YAML writes without quotes. */
        final Set<String> plainKeys = new HashSet<>();
        /** The keys that this change has removed. */
        final List<String> removed = new ArrayList<>();

        @Override
        boolean isEmpty() {
            return slots.isEmpty();
        }

        @Override
        boolean isAt(DataTree tree, int node, boolean ordered) {
            if (tree.kind(node) != NodeKind.MAPPING || tree.size(node) != slots.size()) {
                return false;
            }
            List<String> keys = new ArrayList<>(slots.keySet());
            int index = 0;
            for (int key = node + 1; key < tree.next(node); key = tree.next(key + 1)) {
                String name = tree.keyText(key);
                Slot slot = slots.get(name);
                if (slot == null
                        || ordered && !keys.get(index).equals(name)
                        || !slot.value.isAt(tree, key + 1, ordered)) {
                    return false;
                }
                index++;
            }
            return true;
        }

        @Override
        boolean means(Datum other) {
            return other instanceof Mapping mapping
                    && mapping.slots.keySet().equals(slots.keySet())
                    && slots.entrySet().stream()
                            .allMatch(entry -> entry.getValue().value().means(mapping.at(entry.getKey())));
        }

        /** Returns the value of a key that is there. */
        Datum at(String key) {
            return Objects.requireNonNull(slots.get(key), key).value();
        }

        /** Puts the entries in another order, which holds the same keys. */
        void reorder(List<String> keys) {
            Map<String, Slot> before = new LinkedHashMap<>(slots);
            slots.clear();
            keys.forEach(key -> slots.put(key, before.get(key)));
        }

        /** Adds an entry at a place. */
        void insert(int index, String key, Slot slot) {
            List<String> keys = new ArrayList<>(slots.keySet());
            slots.put(key, slot);
            keys.add(index, key);
            reorder(keys);
        }
    }
}
