package dev.frontmatter.binding;

import dev.frontmatter.diagnostic.Diagnostics;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.schema.Property;
import dev.frontmatter.schema.RecordSchema;
import dev.frontmatter.schema.Schema;
import dev.frontmatter.schema.UntypedScalar;
import dev.frontmatter.schema.ValueSchema;
import dev.frontmatter.source.Limits;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.DistinctValues;
import dev.frontmatter.tree.NodeKind;
import java.lang.invoke.MethodHandle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the Java value of a tree that the validator found no error in. What can still fail is code that is not ours:
 * constructors, creators, and what Jackson binds. A failure is a finding at its place; what holds the failed value is
 * then not made, and the rest is, so that one pass finds every constructor that refuses.
 */
public final class Binder {

    private final Schema schema;
    private final JacksonBinder jackson;

    private Binder(Schema schema, JacksonBinder jackson) {
        this.schema = schema;
        this.jackson = jackson;
    }

    /**
     * A binder for a schema.
     *
     * @param schema what the trees were checked with
     * @return the binder; it is immutable and may be shared between threads
     * @throws IllegalArgumentException if a type that Jackson has to bind is not one it can
     */
    public static Binder of(Schema schema) {
        return new Binder(schema, JacksonBinder.of(schema));
    }

    /**
     * Makes the value of a whole tree.
     *
     * @param tree a tree without validation errors
     * @param limits the limits that it was checked with
     * @param diagnostics takes what fails
     * @return the value, or null if something failed
     */
    public @Nullable Object bind(DataTree tree, Limits limits, Diagnostics diagnostics) {
        return new Run(tree, limits, diagnostics).bind(true);
    }

    /**
     * Finds what {@link #bind} would fail at, and makes no more than that takes.
     *
     * @param tree a tree without validation errors
     * @param limits the limits that it was checked with
     * @param diagnostics takes what fails
     */
    public void check(DataTree tree, Limits limits, Diagnostics diagnostics) {
        new Run(tree, limits, diagnostics).bind(false);
    }

    /** One tree being bound. */
    private final class Run {

        /** The value of what could not be made. */
        private static final Object FAILED = new Object();

        /** Stands for a value that can be made and is not wanted. */
        private static final Object UNMADE = new Object();

        private final DataTree tree;
        private final Limits limits;
        private final Diagnostics diagnostics;
        private final Deque<Frame> open = new ArrayDeque<>();
        private @Nullable Object lastUri;
        private int lastUriNode;

        Run(DataTree tree, Limits limits, Diagnostics diagnostics) {
            this.tree = tree;
            this.limits = limits;
            this.diagnostics = diagnostics;
        }

        @Nullable
        Object bind(boolean wanted) {
            Object result = value(schema.root(), DataTree.ROOT, wanted);
            while (!open.isEmpty()) {
                Frame frame = open.getLast();
                if (frame.next < frame.end) {
                    frame.step();
                } else {
                    open.removeLast();
                    Object made = frame.failed ? FAILED : frame.finish();
                    if (open.isEmpty()) {
                        result = made;
                    } else {
                        open.getLast().accept(made);
                    }
                }
            }
            return result == FAILED ? null : result;
        }

        /** The value of a node that is complete at once; null, with a frame opened, for one that is not. */
        private @Nullable Object value(ValueSchema valueSchema, int node, boolean wanted) {
            if (!wanted && !valueSchema.mayRefuse()) {
                return UNMADE;
            }
            if (valueSchema instanceof ValueSchema.Scalar scalar) {
                return scalar(scalar, node);
            }
            if (valueSchema instanceof ValueSchema.Foreign foreign) {
                Object made = jackson.bind(foreign, tree, node, limits, diagnostics);
                return made == null ? FAILED : made;
            }
            if (valueSchema instanceof ValueSchema.Untyped
                    && tree.kind(node) != NodeKind.MAPPING
                    && tree.kind(node) != NodeKind.SEQUENCE) {
                return UntypedScalar.value(tree, node, limits);
            }
            open.addLast(frame(valueSchema, node, wanted));
            return null;
        }

        private Frame frame(ValueSchema valueSchema, int node, boolean wanted) {
            if (valueSchema instanceof RecordSchema record) {
                return new RecordFrame(record, node, null, wanted);
            }
            if (valueSchema instanceof ValueSchema.Sequence sequence) {
                return new ListFrame(sequence.element(), sequence.unique(), node, wanted);
            }
            if (valueSchema instanceof ValueSchema.Mapping mapping) {
                return new MapFrame(mapping.key(), mapping.value(), node, wanted);
            }
            if (valueSchema instanceof ValueSchema.Union union) {
                String name = tree.text(tree.value(node, union.key()));
                RecordSchema record = union.records().get(name);
                if (record == null) {
                    throw new IllegalStateException("not validated: no record " + name);
                }
                return new RecordFrame(record, node, union, wanted);
            }
            return tree.kind(node) == NodeKind.MAPPING
                    ? new MapFrame(null, valueSchema, node, wanted)
                    : new ListFrame(valueSchema, false, node, wanted);
        }

        private Object scalar(ValueSchema.Scalar scalar, int node) {
            Object value =
                    scalar.type().isUri() ? uri(scalar, node) : scalar.type().value(tree, node, limits);
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

        /** Puts an entry into a map; false if its key could not be made, or after saying that it is not the first. */
        private boolean putEntry(Map<Object, @Nullable Object> entries, Object name, int key, @Nullable Object value) {
            if (name == FAILED) {
                return false;
            }
            if (entries.containsKey(name)) {
                diagnostics.add(diagnostics
                        .error(
                                Rules.DUPLICATE_NAME,
                                tree.span(key),
                                "key `" + tree.path(key) + "` is equal to another key")
                        .at(tree.pointer(key)));
                return false;
            }
            entries.put(name, value);
            return true;
        }

        /** Articles often give one address twice in a row, and no scalar takes longer to make. */
        private Object uri(ValueSchema.Scalar scalar, int node) {
            Object last = lastUri;
            if (last != null && tree.haveSameText(node, lastUriNode)) {
                return last;
            }
            Object made = scalar.type().value(tree, node, limits);
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

        private abstract class Frame {

            final int node;
            final int end;
            /** Whether something needs the values of the entries. */
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
                if (value == FAILED) {
                    failed = true;
                } else {
                    put(value);
                }
            }

            abstract void put(@Nullable Object value);

            abstract Object finish();

            /** Makes a value that may be null. */
            final void make(ValueSchema valueSchema, int value) {
                if (tree.isNull(value)) {
                    put(null);
                    return;
                }
                Object made = value(valueSchema, value, wanted);
                if (made != null) {
                    accept(made);
                }
            }
        }

        private final class RecordFrame extends Frame {

            private final RecordSchema record;
            private final ValueSchema.@Nullable Union union;
            private final @Nullable Object[] components;
            private final @Nullable Map<Object, @Nullable Object> rest;
            private @Nullable Property property;
            /** The key, if it is one of those that the record does not have, else the root; and what it means. */
            private int restKey;

            private Object restName = FAILED;

            RecordFrame(RecordSchema record, int node, ValueSchema.@Nullable Union union, boolean wanted) {
                super(node, wanted || !record.isTotal());
                this.record = record;
                this.union = union;
                this.components = record.newComponents();
                this.rest = record.rest() == null ? null : new LinkedHashMap<>();
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
                property = index < 0 ? record.rest() : record.properties().get(index);
                if (property == null) {
                    return;
                }
                restKey = index < 0 ? key : DataTree.ROOT;
                if (index < 0) {
                    ValueSchema.Mapping others = (ValueSchema.Mapping) property.schema();
                    restName = scalar(others.key(), key);
                    make(others.value(), value);
                } else if (!tree.isNull(value)) {
                    make(property.schema(), value);
                }
            }

            @Override
            void put(@Nullable Object value) {
                Property target = property;
                if (target == null) {
                    throw new IllegalStateException("no component takes the value");
                }
                if (restKey != DataTree.ROOT && rest != null) {
                    failed |= !putEntry(rest, restName, restKey, value);
                } else {
                    components[target.component()] = target.wrapped() ? Optional.ofNullable(value) : value;
                }
            }

            @Override
            Object finish() {
                if (!wanted) {
                    return UNMADE;
                }
                Property other = record.rest();
                if (other != null && rest != null) {
                    components[other.component()] = Collections.unmodifiableMap(rest);
                }
                try {
                    return record.create(components);
                } catch (Error e) {
                    throw e;
                } catch (Throwable e) {
                    return refused(node, reason(e));
                }
            }
        }

        private final class ListFrame extends Frame {

            private final ValueSchema element;
            private final boolean unique;
            private final @Nullable Object[] elements;
            private int count;
            private boolean hasNull;
            private final @Nullable DistinctValues seen;
            private int current;

            ListFrame(ValueSchema element, boolean unique, int node, boolean wanted) {
                super(node, wanted || unique);
                this.element = element;
                this.unique = unique;
                this.elements = new Object[tree.size(node)];
                this.seen = unique ? new DistinctValues() : null;
            }

            @Override
            void step() {
                current = next;
                next = tree.next(next);
                make(element, current);
            }

            @Override
            void put(@Nullable Object value) {
                hasNull |= value == null;
                elements[count++] = value;
                int first = seen == null || value == null ? DistinctValues.NEW : seen.add(value, current);
                if (first == DistinctValues.TOO_ALIKE) {
                    DistinctValues.reportTooAlike(tree, current, diagnostics);
                    failed = true;
                } else if (first != DistinctValues.NEW) {
                    diagnostics.add(diagnostics
                            .error(
                                    Rules.DUPLICATE_ELEMENT,
                                    tree.span(current),
                                    tree.path(current) + " must differ from all other elements, found an equal one")
                            .at(tree.pointer(current))
                            .related(tree.span(first), "first given"));
                    failed = true;
                }
            }

            @Override
            Object finish() {
                List<@Nullable Object> list = Arrays.asList(elements);
                if (unique) {
                    Set<@Nullable Object> set = new LinkedHashSet<>(list);
                    return Collections.unmodifiableSet(set);
                }
                return hasNull ? Collections.unmodifiableList(new ArrayList<>(list)) : List.of(elements);
            }
        }

        private final class MapFrame extends Frame {

            private final ValueSchema.@Nullable Scalar key;
            private final ValueSchema value;
            private final Map<Object, @Nullable Object> entries = new LinkedHashMap<>();
            private int current;
            private Object name = FAILED;

            MapFrame(ValueSchema.@Nullable Scalar key, ValueSchema value, int node, boolean wanted) {
                super(node, wanted);
                this.key = key;
                this.value = value;
            }

            @Override
            void step() {
                current = next;
                next = tree.next(current + 1);
                name = key == null ? tree.text(current) : scalar(key, current);
                make(value, current + 1);
            }

            @Override
            void put(@Nullable Object made) {
                failed |= !putEntry(entries, name, current, made);
            }

            @Override
            Object finish() {
                return Collections.unmodifiableMap(entries);
            }
        }
    }
}
