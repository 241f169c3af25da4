package dev.frontmatter.schema;

import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.diagnostic.Severity;
import dev.frontmatter.pattern.BoundedPattern;
import dev.frontmatter.scalar.Mismatch;
import dev.frontmatter.scalar.Reading;
import dev.frontmatter.scalar.ScalarType;
import dev.frontmatter.source.Limits;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.NodeKind;
import dev.frontmatter.tree.ScalarReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Holds a tree against a schema and reports all that does not fit. Walks the tree once, front to back, with a stack of
 * its own: the depth of a document costs memory, never the thread's stack.
 */
public final class Validator {

    /** Stands for a null element where elements are compared. */
    private static final Object NO_VALUE = new Object();

    private final Target target;
    private final DataTree tree;
    private final @Nullable Severity severity;
    private final Limits limits;
    private final Diagnostics diagnostics;
    private final ValueDiagnostics values;
    private final KeyDiagnostics keyDiagnostics;
    private final Comparisons comparisons = new Comparisons();
    private final Deque<Frame> open = new ArrayDeque<>();
    /** True if this only tries a value, of which one diagnostic tells enough. */
    private boolean trial;

    private Validator(Target target, @Nullable Severity unknownKeys, Limits limits, Diagnostics diagnostics) {
        this.target = target;
        this.tree = target.tree();
        this.severity = unknownKeys;
        this.limits = limits;
        this.diagnostics = diagnostics;
        this.values = new ValueDiagnostics(target, diagnostics);
        this.keyDiagnostics = new KeyDiagnostics(target, values, diagnostics, new Suggestions());
    }

    /**
     * Validates a document.
     *
     * @param schema what it must be
     * @param target what it is
     * @param unknownKeys how much unknown keys weigh, or null to let them pass
     * @param limits bound the size of numbers
     * @param diagnostics takes the diagnostics
     */
    public static void validate(
            Schema schema, Target target, @Nullable Severity unknownKeys, Limits limits, Diagnostics diagnostics) {
        if (!QuickCheck.certainlyFits(schema.root(), target.tree(), limits)) {
            validateAll(schema, target, unknownKeys, limits, diagnostics);
        }
    }

    /** Validates a document without the quick look before. */
    static void validateAll(
            Schema schema, Target target, @Nullable Severity unknownKeys, Limits limits, Diagnostics diagnostics) {
        new Validator(target, unknownKeys, limits, diagnostics).run(schema.root());
    }

    private void run(ValueSchema root) {
        check(root, DataTree.ROOT);
        while (!open.isEmpty() && !diagnostics.isFull()) {
            advance();
        }
    }

    private void advance() {
        Frame frame = open.getLast();
        if (frame.next < frame.end) {
            frame.step();
        } else {
            open.removeLast();
            frame.finish();
        }
    }

    /** Checks a value that is not null: a scalar at once, a collection by opening a frame for what is in it. */
    private void check(ValueSchema schema, int node) {
        if (schema instanceof ScalarSchema scalar) {
            scalar(scalar, node);
        } else if (schema instanceof ObjectSchema record) {
            if (expect(NodeKind.MAPPING, node)) {
                open.addLast(new RecordFrame(record, node, null));
            }
        } else if (schema instanceof ListSchema sequence) {
            if (expect(NodeKind.SEQUENCE, node)) {
                size(sequence.constraints(), node, tree.size(node));
                open.addLast(new SequenceFrame(sequence, node));
            }
        } else if (schema instanceof MapSchema mapping) {
            if (expect(NodeKind.MAPPING, node)) {
                size(mapping.constraints(), node, tree.size(node));
                open.addLast(new MappingFrame(mapping, node));
            }
        } else if (schema instanceof ChoiceSchema union) {
            if (expect(NodeKind.MAPPING, node)) {
                union(union, node);
            }
        } else if (schema instanceof AnySchema any) {
            untyped(any.scalars(), node);
        }
        // What Jackson binds, it also checks.
    }

    // Values

    /** The value of a scalar that fits, or null after saying why it does not. */
    private @Nullable Object scalar(ScalarSchema schema, int node) {
        return scalar(schema, node, false);
    }

    /** The value of a scalar or, as another subject of what is said, of a key. */
    private @Nullable Object scalar(ScalarSchema schema, int node, boolean key) {
        if (tree.isCollection(node)) {
            values.type(node, schema.type().expected());
            return null;
        }
        if (isTagTooMany(schema.type(), node)) {
            comparisons.reportTooManyTags(tree, node, diagnostics);
            return null;
        }
        Reading reading = ScalarReader.read(schema.type(), tree, node, limits);
        if (reading instanceof Mismatch mismatch) {
            Predicate<String> meant = text -> accepts(schema, text);
            values.mismatch(
                    switch (mismatch.cause()) {
                        case TYPE -> values.inMarks(values.inQuotes(mismatch, node, meant), node, meant);
                        case CHOICE -> values.inMarks(mismatch, node, meant);
                        default -> mismatch;
                    },
                    node,
                    subject(node, key));
            return null;
        }
        Object value = reading.orThrow();
        return holds(schema.constraints(), value, node, key) ? value : null;
    }

    private boolean isTagTooMany(ScalarType type, int node) {
        return type.isLanguageTag() && !comparisons.takeTag(tree.text(node));
    }

    /** Reports the constraints that a value breaks; one that cannot be decided only matters if all others hold. */
    private boolean holds(List<Constraint> constraints, Object value, int node, boolean key) {
        boolean holds = true;
        Constraint undecided = null;
        String reason = "";
        for (Constraint constraint : constraints) {
            try {
                if (!constraint.holds().test(value)) {
                    holds = false;
                    values.broken(constraint.rule(), constraint.must(), node, subject(node, key), values.shown(node));
                }
            } catch (BoundedPattern.Undecided e) {
                undecided = undecided == null ? constraint : undecided;
                reason = reason.isEmpty() ? e.reason() : reason;
            }
        }
        if (undecided != null && holds) {
            values.undecided(
                    node,
                    subject(node, key),
                    undecided.must(),
                    "the pattern " + reason,
                    ValueDiagnostics.EASIER_PATTERN);
        }
        return holds && undecided == null;
    }

    /** Made only for a diagnostic: a path takes time to find. */
    private String subject(int node, boolean key) {
        return key ? "key `" + tree.path(node) + "` " : values.subject(node);
    }

    /** Returns true if a text without quotes is a value of its type and within all bounds. */
    private boolean accepts(ScalarSchema schema, String text) {
        return schema.type().readPlain(text, limits) instanceof Reading.Value accepted
                && schema.constraints().stream()
                        .allMatch(constraint -> constraint.holds().test(accepted.value()));
    }

    /** Returns true if nothing would be reported of a value. */
    private boolean fits(ValueSchema schema, int node) {
        Diagnostics found = new Diagnostics(tree.source(), limits.withDiagnostics(1));
        Validator validator = new Validator(target, severity, limits, found);
        validator.trial = true;
        validator.check(schema, node);
        while (!validator.open.isEmpty() && found.toList().isEmpty()) {
            validator.advance();
        }
        return found.toList().isEmpty();
    }

    private void size(List<Constraint> constraints, int node, int size) {
        if (lacksPart(node)) {
            return;
        }
        for (Constraint constraint : constraints) {
            if (!constraint.holds().test(size)) {
                values.broken(constraint.rule(), constraint.must(), node, values.subject(node), Integer.toString(size));
            }
        }
    }

    private void untyped(ScalarType scalars, int node) {
        if (tree.isCollection(node)) {
            open.addLast(new UntypedFrame(scalars, node));
        } else if (!tree.isNull(node) && ScalarReader.read(scalars, tree, node, limits) instanceof Mismatch mismatch) {
            values.mismatch(mismatch, node);
        }
    }

    private void union(ChoiceSchema union, int node) {
        int value = tree.value(node, union.key());
        if (value == DataTree.NONE && lacksPart(node)) {
            return;
        }
        if (value == DataTree.NONE || tree.isNull(value)) {
            String names = String.join(", ", union.objects().keySet());
            values.missing(
                    node,
                    ownKey(node),
                    union.key(),
                    "add `" + target.notation().entry(union.key()) + "`, one of " + names,
                    names);
            return;
        }
        String expected = "one of " + String.join(", ", union.objects().keySet());
        if (tree.isCollection(value)) {
            values.type(value, expected);
            return;
        }
        ObjectSchema record = union.objects().get(tree.text(value));
        if (record == null) {
            // Another kind has other keys, so to name it is not all that there is to do.
            values.mismatch(
                    Mismatch.choice(tree.text(value), union.objects().keySet())
                            .withReplacement(null, Mismatch.Style.SAME),
                    value);
            return;
        }
        open.addLast(new RecordFrame(record, node, union));
    }

    private boolean expect(NodeKind kind, int node) {
        if (tree.kind(node) == kind) {
            return true;
        }
        values.type(node, kind == NodeKind.MAPPING ? "a mapping" : "a list");
        return false;
    }

    /** Returns true if keys of a mapping may be given where the document could not be read. */
    private boolean lacksPart(int mapping) {
        return mapping == DataTree.ROOT && tree.isPartial();
    }

    /** The key of a mapping that is about to be checked, or null if it has none. */
    private @Nullable Integer ownKey(int mapping) {
        return open.isEmpty() ? null : open.getLast().keyOf(mapping);
    }

    // Frames: collections whose entries are being checked

    private abstract class Frame {

        final int node;
        final int end;
        int next;

        Frame(int node) {
            this.node = node;
            this.end = tree.next(node);
            this.next = node + 1;
        }

        /** Checks the next entry. */
        abstract void step();

        /** Checks what can be known once all entries were seen; the frame is no longer open. */
        void finish() {}

        /** The key of a value in this collection, or null if it has none. */
        @Nullable
        Integer keyOf(int value) {
            return tree.kind(node) == NodeKind.MAPPING ? value - 1 : null;
        }
    }

    private final class RecordFrame extends Frame {

        private final ObjectSchema record;
        private final @Nullable ChoiceSchema union;
        /** The key by which each property was given; 0, the root, if it was not. */
        private final int[] keys;

        private final List<Integer> unknownKeys = new ArrayList<>(0);
        /** The map that takes the other keys; null if nothing takes them. */
        private final @Nullable MapSchema rest;

        private final @Nullable DistinctKeys restKeys;
        /** The last key that has no value and wants keys below it, with the keys of those that follow it; NONE if there is none. */
        private int owner = DataTree.NONE;

        private int firstBelow = DataTree.NONE;
        private int lastBelow = DataTree.NONE;
        private final Set<Integer> ownersOfKeys = new HashSet<>(0);

        RecordFrame(ObjectSchema record, int node, @Nullable ChoiceSchema union) {
            super(node);
            this.record = record;
            this.union = union;
            this.keys = new int[record.properties().size()];
            this.rest = record.rest();
            this.restKeys = rest == null ? null : new DistinctKeys(rest.key());
        }

        @Override
        void step() {
            int key = next;
            int value = key + 1;
            next = tree.next(value);
            int index = record.indexOf(tree.keyId(key));
            boolean discriminator = union != null && union.key().equals(tree.text(key));
            if (index < 0) {
                if (!discriminator && !belongsBelow(key)) {
                    unknown(key, value);
                }
                return;
            }
            own(key, value, record.properties().get(index));
            if (discriminator && union != null && !union.visible()) {
                return;
            }
            boolean repeated = keys[index] != 0 && tree.text(keys[index]).equals(tree.text(key));
            if (keys[index] != 0 && !repeated) {
                Property property = record.properties().get(index);
                diagnostics.add(diagnostics
                        .error(
                                Rules.DUPLICATE_NAME,
                                tree.span(key),
                                "key `" + values.childPath(node, property.name()) + "` is given twice, as `"
                                        + tree.text(keys[index]) + "` and as `" + tree.text(key) + "`")
                        .at(tree.pointer(value))
                        .related(tree.span(keys[index]), "first given"));
                return;
            }
            // A key that is repeated was reported where the text was read, and hides nothing.
            keys[index] = repeated ? keys[index] : key;
            if (!tree.isNull(value)) {
                if (!trial && record.properties().get(index).notes().deprecated()) {
                    keyDiagnostics.deprecated(
                            node, key, record.properties().get(index).notes().description());
                }
                check(record.properties().get(index).schema(), value);
            }
        }

        /** Remembers a key without a value, whose own keys may follow without their indentation. */
        private void own(int key, int value, Property property) {
            reportNotIndented();
            boolean wants = property.schema() instanceof ObjectSchema && tree.isNull(value);
            owner = wants ? key : DataTree.NONE;
        }

        /** Returns true for a key that is known below the last one, and was meant to stand there. */
        private boolean belongsBelow(int key) {
            int above = owner == DataTree.NONE ? DataTree.NONE : record.indexOf(tree.keyId(owner));
            boolean belongs = above != DataTree.NONE
                    && record.properties().get(above).schema() instanceof ObjectSchema below
                    && below.indexOf(tree.keyId(key)) >= 0;
            if (belongs) {
                firstBelow = firstBelow == DataTree.NONE ? key : firstBelow;
                lastBelow = key;
                ownersOfKeys.add(owner);
            } else {
                reportNotIndented();
            }
            return belongs;
        }

        private void reportNotIndented() {
            if (firstBelow != DataTree.NONE) {
                keyDiagnostics.notIndented(node, owner, firstBelow, lastBelow);
            }
            owner = DataTree.NONE;
            firstBelow = DataTree.NONE;
        }

        private void unknown(int key, int value) {
            if (record.passesOver(tree.text(key))) {
                return;
            }
            DistinctKeys others = restKeys;
            if (rest == null || others == null) {
                if (!KeyDiagnostics.isSchemaKey(tree, node, key)) {
                    unknownKeys.add(key);
                }
            } else {
                mappingEntry(rest, key, value);
                others.add(key);
            }
        }

        @Override
        void finish() {
            reportNotIndented();
            if (rest != null && restKeys != null) {
                size(rest.constraints(), node, restKeys.count);
            }
            List<Property> missing = new ArrayList<>(0);
            for (int i = 0; i < keys.length; i++) {
                Property property = record.properties().get(i);
                if (!property.required()) {
                    continue;
                }
                if (keys[i] == 0) {
                    if (!lacksPart(node)) {
                        missing.add(property);
                    }
                } else if (tree.isNull(keys[i] + 1) && !ownersOfKeys.contains(keys[i])) {
                    values.withoutValue(node, keys[i], property.name());
                }
            }
            // What seems to be absent may stand where the document could not be read, and would be given twice.
            List<Property> absent = unknownKeys.isEmpty() || lacksPart(node) ? List.of() : absent();
            for (int key : unknownKeys) {
                if (diagnostics.isFull()) {
                    return;
                }
                keyDiagnostics.unknown(
                        node, key, record.isOpen() ? null : severity, missing, absent, known -> mayBe(known, key + 1));
            }
            for (Property property : missing) {
                String hint = node == DataTree.ROOT
                        ? null
                        : "add `" + target.notation().entry(property.name()) + "`";
                values.missing(node, ownKey(node), property.name(), hint, null);
            }
        }

        /** Returns true if renaming an unknown key to a known one brings nothing to light that is wrong with its value. */
        private boolean mayBe(KnownKey known, int value) {
            return !trial
                    && known instanceof Property property
                    && (tree.isNull(value) ? !property.required() : fits(property.schema(), value));
        }

        private List<Property> absent() {
            List<Property> absent = new ArrayList<>();
            for (int i = 0; i < keys.length; i++) {
                if (keys[i] == 0) {
                    absent.add(record.properties().get(i));
                }
            }
            return absent;
        }
    }

    private void mappingEntry(MapSchema schema, int key, int value) {
        scalar(schema.key(), key, true);
        if (!tree.isNull(value)) {
            check(schema.value(), value);
        } else if (!schema.nullable() && !(schema.value() instanceof AnySchema)) {
            values.nullElement(value);
        }
    }

    /** The keys of one mapping so far, which must differ also in what they mean. */
    private final class DistinctKeys {

        private final ScalarType type;
        private final @Nullable DistinctValues seen;
        private int count;

        DistinctKeys(ScalarSchema schema) {
            this.type = schema.type();
            // Texts differ as they stand; what the user's code makes can only be compared once it is made.
            this.seen = type.isText() || schema.derived() ? null : new DistinctValues(comparisons);
        }

        void add(int key) {
            count++;
            DistinctValues keys = seen;
            if (keys == null || isTagTooMany(type, key)) {
                return;
            }
            int first = ScalarReader.read(type, tree, key, limits) instanceof Reading.Value accepted
                    ? keys.add(accepted.value(), key)
                    : DistinctValues.NEW;
            if (first == DistinctValues.TOO_ALIKE) {
                comparisons.reportTooMany(tree, key, diagnostics);
            } else if (first != DistinctValues.NEW && !tree.text(first).equals(tree.text(key))) {
                diagnostics.add(diagnostics
                        .error(
                                Rules.DUPLICATE_NAME,
                                tree.span(key),
                                "key `" + tree.path(key) + "` is given twice, first as `" + tree.text(first) + "`")
                        .at(tree.pointer(key))
                        .related(tree.span(first), "first given"));
            }
        }
    }

    private final class MappingFrame extends Frame {

        private final MapSchema schema;
        private final DistinctKeys keys;

        MappingFrame(MapSchema schema, int node) {
            super(node);
            this.schema = schema;
            this.keys = new DistinctKeys(schema.key());
        }

        @Override
        void step() {
            int key = next;
            next = tree.next(key + 1);
            mappingEntry(schema, key, key + 1);
            keys.add(key);
        }
    }

    private final class SequenceFrame extends Frame {

        private final ListSchema schema;
        private final @Nullable DistinctValues seen;

        SequenceFrame(ListSchema schema, int node) {
            super(node);
            this.schema = schema;
            this.seen = schema.unique() ? new DistinctValues(comparisons) : null;
        }

        @Override
        void step() {
            int element = next;
            next = tree.next(element);
            if (tree.isNull(element)) {
                unique(element, NO_VALUE);
                if (!schema.nullable() && !(schema.element() instanceof AnySchema)) {
                    values.nullElement(element);
                }
                return;
            }
            if (schema.element() instanceof ScalarSchema scalar) {
                Object value = scalar(scalar, element);
                // Elements that are made by the user's code can only be compared once they are made.
                if (value != null && !scalar.derived()) {
                    unique(element, value);
                }
            } else {
                check(schema.element(), element);
            }
        }

        private void unique(int element, Object value) {
            int first = seen == null ? DistinctValues.NEW : seen.add(value, element);
            if (first == DistinctValues.TOO_ALIKE) {
                comparisons.reportTooMany(tree, element, diagnostics);
            } else if (first != DistinctValues.NEW) {
                values.reportDuplicateElement(element, first);
            }
        }
    }

    private final class UntypedFrame extends Frame {

        private final ScalarType scalars;

        UntypedFrame(ScalarType scalars, int node) {
            super(node);
            this.scalars = scalars;
        }

        @Override
        void step() {
            int value = tree.kind(node) == NodeKind.MAPPING ? next + 1 : next;
            next = tree.next(value);
            untyped(scalars, value);
        }
    }
}
