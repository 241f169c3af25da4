package dev.frontmatter.edit;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.edit.Datum.Slot;
import dev.frontmatter.edit.EditRefusedException.Reason;
import dev.frontmatter.input.InputSource;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.syntax.yaml.ScannedYaml;
import dev.frontmatter.tokenizer.Format;
import dev.frontmatter.tokenizer.Segments;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.Pointers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Edits being made in a {@link Draft}, one after the other, as one change. Each is made twice: in the data as it is meant to
 * be, and in the bytes.
 */
final class Change {

    private final Source source;
    private final Limits limits;
    private final @Nullable Format whole;
    private final Presence presence;
    private final Parsed original;
    private final Draft draft;
    /** The keys of the root that edits which are made together are about. */
    private final Set<String> touched = new HashSet<>();

    private @Nullable Parsed converted;

    Change(Source source, @Nullable Format whole, Presence presence, Limits limits) throws IOException {
        this(Parsed.of(source, whole, presence, limits), whole, presence, limits);
    }

    private Change(Parsed original, @Nullable Format whole, Presence presence, Limits limits) {
        this.source = original.source();
        this.limits = limits;
        this.whole = whole;
        this.presence = presence;
        this.original = original;
        this.draft = new Draft(original, limits);
    }

    /** Returns this change before any edit was made. */
    private Change anew() {
        return new Change(original, whole, presence, limits);
    }

    /** Returns true if a condition holds for the document as it is. */
    boolean meets(Condition condition) throws IOException {
        if (original.tree().find(condition.pointer()) == DataTree.NONE) {
            return false;
        }
        Edit.Set same = condition.same();
        try {
            return same == null || anew().make(List.of(same)) == source;
        } catch (EditRefusedException e) {
            return false;
        }
    }

    /**
     * Makes the edits.
     *
     * @return the changed document, or the source itself if nothing was changed
     * @throws EditRefusedException if one of them is refused
     */
    Source make(List<Edit> wanted) throws IOException {
        List<Edit> edits = new ArrayList<>(wanted);
        // What is converted cannot be edited any more.
        edits.sort(Comparator.comparing(Edit.Convert.class::isInstance));
        if (edits.size() > 1 && canBeMadeTogether(edits)) {
            try {
                makeTogether(edits);
            } catch (Draft.ByThemselvesException | Refusal e) {
                return anew().makeOneByOne(edits);
            }
            return result();
        }
        return makeOneByOne(edits);
    }

    private Source makeOneByOne(List<Edit> edits) throws IOException {
        for (Edit edit : edits) {
            try {
                make(edit);
            } catch (Refusal refusal) {
                throw refused(edit, refusal);
            }
        }
        return result();
    }

    private Source result() throws IOException {
        if (converted != null) {
            return converted.source();
        }
        if (isUntouched() || draft.isAt(original)) {
            return source;
        }
        ScannedYaml scan = draft.parsed().scan();
        if (scan == null) {
            requireSameFences();
        } else {
            InputSource.of(draft.parsed().source()).keepReading(scan);
        }
        return draft.parsed().source();
    }

    private boolean isUntouched() {
        return draft.parsed().source() == original.source();
    }

    /** Returns true for edits of which each may be about another key of the root, and may need one place alone. */
    private boolean canBeMadeTogether(List<Edit> edits) {
        boolean ordered =
                draft.parsed().format() == Format.YAML || draft.parsed().format() == Format.JSON;
        return ordered
                && draft.parsed().tree().size(DataTree.ROOT) > edits.size()
                && edits.stream()
                        .allMatch(edit -> edit.pointer().length() > 1
                                && (edit instanceof Edit.Set
                                        || edit instanceof Edit.Remove
                                        || edit instanceof Edit.Rename
                                        || edit instanceof Edit.Add));
    }

    /** Makes edits of different keys with one reading: each finds its place in the text as it was. */
    private void makeTogether(List<Edit> edits) {
        List<Splice> splices = new ArrayList<>();
        for (Edit edit : edits) {
            touch(Pointers.parts(edit.pointer()).get(0));
            if (edit instanceof Edit.Rename rename
                    && Pointers.parts(edit.pointer()).size() == 1) {
                touch(rename.key());
            }
            splices.addAll(draft.splicesOf(() -> make(edit)));
        }
        if (!splices.isEmpty()) {
            Parsed before = draft.parsed();
            try {
                draft.accept(before, Splice.apply(before.source(), splices), DataTree.ROOT);
            } catch (IllegalStateException e) {
                // They overlap.
                throw new Draft.ByThemselvesException();
            }
        }
    }

    private void touch(String key) {
        if (!touched.add(key)) {
            throw new Draft.ByThemselvesException();
        }
    }

    /** The closing fence must be where it was, and the body all that it was. */
    private void requireSameFences() throws IOException {
        Segments segments = Parsed.split(draft.parsed().source(), whole, limits);
        boolean same = segments.hasFrontMatter()
                && segments.diagnostics().isEmpty()
                && segments.frontMatter().equals(draft.parsed().place())
                && segments.body().length() == original.bodyLength();
        if (!same) {
            Diagnostic diagnostic = diagnostic(
                    "", original.place(), original.source(), "the end of the front matter would be found elsewhere");
            throw new EditRefusedException(Reason.UNCERTAIN, List.of(diagnostic));
        }
    }

    private EditRefusedException refused(Edit edit, Refusal refusal) {
        Span span = isUntouched() ? new Span(refusal.start(), refusal.end()) : placeInOriginal(edit);
        return new EditRefusedException(
                refusal.reason(), List.of(diagnostic(edit.pointer(), span, original.source(), refusal.words())));
    }

    /** Returns the place that an edit is about, in the document as it was before other edits. */
    private Span placeInOriginal(Edit edit) {
        String pointer = edit.pointer();
        while (true) {
            int node = original.tree().find(pointer);
            if (node != DataTree.NONE || pointer.isEmpty()) {
                return original.tree().span(Math.max(node, 0));
            }
            pointer = pointer.substring(0, pointer.lastIndexOf('/'));
        }
    }

    private static Diagnostic diagnostic(String pointer, Span span, Source source, String words) {
        return Diagnostic.error(Rules.EDIT_REFUSED, source, span, (pointer.isEmpty() ? "" : pointer + ": ") + words)
                .at(pointer)
                .build();
    }

    private void make(Edit edit) {
        if (edit instanceof Edit.Set set) {
            set(set);
        } else if (edit instanceof Edit.Insert insert) {
            insert(insert);
        } else if (edit instanceof Edit.Remove remove) {
            Place place = draft.find(remove.pointer());
            if (place != null) {
                remove(place);
            }
        } else if (edit instanceof Edit.RemoveAt removeAt) {
            Target list = draft.list(removeAt.pointer());
            if (list != null) {
                draft.requireIndex(removeAt.index(), list.size() - 1, list);
                remove(new Place(list, removeAt.index()));
            }
        } else if (edit instanceof Edit.Rename rename) {
            rename(rename);
        } else if (edit instanceof Edit.Add add) {
            Target list = draft.list(add.pointer());
            if (list != null) {
                draft.requireIndex(add.index() < 0 ? 0 : add.index(), list.size(), list);
                add(list, add.index() < 0 ? list.size() : add.index(), true, null, draft.data(add.value()));
            }
        } else if (edit instanceof Edit.Move move) {
            move(move);
        } else if (edit instanceof Edit.Sort sort) {
            sort(sort);
        } else if (edit instanceof Edit.Convert wanted) {
            convert(wanted);
        }
    }

    private void convert(Edit.Convert edit) {
        Conversion conversion = new Conversion(draft.parsed(), edit.format(), edit.lossy(), limits);
        if (conversion.isDone()) {
            return;
        }
        if (whole != null) {
            throw draft.refusal(Reason.UNCERTAIN, DataTree.ROOT, "a file of data has its format in its name");
        }
        try {
            Datum.Mapping data = conversion.data();
            Segments segments = Parsed.split(draft.parsed().source(), null, limits);
            int opening = segments.fence().start();
            byte[] changed = conversion.document(data, opening, segments.body().start());
            Parsed after = Parsed.of(Source.wrap(source.name(), changed), null, presence, limits);
            if (!data.isAt(after.tree(), DataTree.ROOT, false)) {
                throw draft.refusal(
                        Reason.UNCERTAIN, DataTree.ROOT, "the converted text would not be read as it is meant");
            }
            converted = after;
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
    }

    // Edits

    private void set(Edit.Set edit) {
        List<String> parts = Pointers.parts(edit.pointer());
        Datum value = draft.data(edit.value());
        if (parts.isEmpty()) {
            if (!(value instanceof Datum.Mapping mapping)) {
                throw draft.refusal(Reason.TARGET, DataTree.ROOT, "front matter must be a mapping");
            }
            merge("", mapping);
            return;
        }
        Target target = draft.root();
        for (int depth = 0; depth < parts.size(); depth++) {
            String part = parts.get(depth);
            int index = target.index(part);
            boolean last = depth == parts.size() - 1;
            if (index < 0) {
                addMissing(target, parts, depth, value);
                return;
            }
            Place place = new Place(target, index);
            Datum there = place.slot().value();
            if (last) {
                if (!edit.onlyIfAbsent() || Draft.isNull(there) && !Draft.isNull(value)) {
                    write(edit.pointer(), place, value);
                }
                return;
            }
            if (Draft.isNull(there)) {
                draft.requireKeys(parts, depth + 1, draft.valueNode(place));
                write(edit.pointer(), place, nested(parts, depth + 1, value));
                return;
            }
            if (there instanceof Datum.Scalar) {
                throw draft.refusal(
                        Reason.TARGET,
                        draft.valueNode(place),
                        "`" + part + "` is " + there.words() + ", and has no keys");
            }
            target = new Target(there, draft.valueNode(place));
        }
    }

    private void addMissing(Target target, List<String> parts, int depth, Datum value) {
        String part = parts.get(depth);
        if (target.datum instanceof Datum.Sequence) {
            int index = Target.indexOf(part);
            if (index < 0) {
                throw draft.noKeyInList(target.node, part);
            }
            draft.requireIndex(index, target.size() - 1, target);
        }
        draft.requireKeys(parts, depth + 1, target.node);
        if (((Datum.Mapping) target.datum).removed.contains(part)) {
            throw draft.conflict(target.node);
        }
        add(target, target.size(), false, part, nested(parts, depth + 1, value));
    }

    private static Datum nested(List<String> parts, int depth, Datum value) {
        Datum nested = value;
        for (int i = parts.size() - 1; i >= depth; i--) {
            Datum.Mapping mapping = new Datum.Mapping();
            mapping.slots.put(parts.get(i), Slot.added(nested));
            nested = mapping;
        }
        return nested;
    }

    /** Gives an entry another value: of a collection only what differs. */
    private void write(String pointer, Place place, Datum value) {
        Slot slot = place.slot();
        if (slot.value().means(value)) {
            return;
        }
        if (slot.holdsWritten()) {
            throw draft.conflict(draft.valueNode(place));
        }
        draft.requireHeld(value, draft.valueNode(place));
        if (value instanceof Datum.Mapping mapping
                && slot.value() instanceof Datum.Mapping there
                && !isReplacedAsWhole(place, there, mapping)) {
            merge(pointer, mapping);
            markWritten(pointer);
            return;
        }
        if (value instanceof Datum.Sequence elements
                && slot.value() instanceof Datum.Sequence
                && isMadeByElement(draft.valueNode(place), elements)) {
            mergeList(pointer, elements);
            markWritten(pointer);
            return;
        }
        int node = draft.valueNode(place);
        draft.requireNoAnchorInUse(node);
        draft.requireOwn(place.parent().node);
        int index = draft.treeIndex(place);
        slot.write(value);
        draft.splice(editor -> editor.replace(place.parent().node, index, value), node);
    }

    /** Returns true if a list gets the elements of another one each by itself. */
    private boolean isMadeByElement(int list, Datum.Sequence elements) {
        FormatEditor editor = draft.parsed().editor();
        return elements.isEmpty() ? editor.holdsFreeComments(list) : editor.takesElements(list, elements);
    }

    /** Returns true for the block of a mapping of which no key is to stay. */
    private boolean isReplacedAsWhole(Place place, Datum.Mapping there, Datum.Mapping value) {
        return Collections.disjoint(there.slots.keySet(), value.slots.keySet())
                && draft.parsed().editor().isReplacedAsWhole(place.parent().node, draft.treeIndex(place));
    }

    private void markWritten(String pointer) {
        Place place = draft.find(pointer);
        if (place != null) {
            place.slot().write(place.slot().value());
        }
    }

    /** Makes a mapping one of these keys, and leaves what is the same as it is. */
    private void merge(String pointer, Datum.Mapping value) {
        Target target = Objects.requireNonNull(draft.target(pointer));
        for (String key : target.keys()) {
            if (!value.slots.containsKey(key) && value.slots.size() > 0) {
                Target now = Objects.requireNonNull(draft.target(pointer));
                removeEntry(new Place(now, now.index(key)));
            }
        }
        if (value.isEmpty()) {
            for (String key : target.keys()) {
                Target now = Objects.requireNonNull(draft.target(pointer));
                removeEntry(new Place(now, now.index(key)));
            }
        }
        value.slots.forEach((key, slot) -> {
            Target now = Objects.requireNonNull(draft.target(pointer));
            int index = now.index(key);
            if (index < 0) {
                add(now, now.size(), false, key, slot.value());
            } else {
                write(pointer + "/" + Pointers.escape(key), new Place(now, index), slot.value());
            }
        });
    }

    private void mergeList(String pointer, Datum.Sequence value) {
        int size = Objects.requireNonNull(draft.target(pointer)).size();
        int wanted = value.slots.size();
        for (int i = size - 1; i >= wanted; i--) {
            removeEntry(new Place(Objects.requireNonNull(draft.target(pointer)), i));
        }
        for (int i = 0; i < wanted; i++) {
            Target now = Objects.requireNonNull(draft.target(pointer));
            if (i < size) {
                write(pointer + "/" + i, new Place(now, i), value.slots.get(i).value());
            } else {
                add(now, i, false, null, value.slots.get(i).value());
            }
        }
    }

    private void add(Target target, int index, boolean before, @Nullable String key, Datum value) {
        draft.requireHeld(value, target.node);
        if (target.node != DataTree.ROOT) {
            draft.requireOwn(target.node);
        }
        Slot slot = Slot.added(value);
        if (key == null) {
            ((Datum.Sequence) target.datum).slots.add(index, slot);
        } else {
            ((Datum.Mapping) target.datum).insert(index, key, slot);
        }
        if (draft.parsed().format() == null) {
            begin(Objects.requireNonNull(key), value);
            return;
        }
        int place = draft.isTogether() && target.node == DataTree.ROOT
                ? draft.parsed().tree().size(DataTree.ROOT)
                : index;
        draft.splice(editor -> editor.insert(target.node, place, before, key, value), target.node);
    }

    /** Begins a file with new front matter. */
    private void begin(String key, Datum value) {
        String lineEnd = draft.parsed().lineEnd();
        String fence = "---" + lineEnd;
        String entry = YamlRendering.ofNewFile(lineEnd).entry(key, false, value, "") + lineEnd;
        int at = draft.parsed().place().start();
        byte[] changed = Splice.apply(source, List.of(Splice.insert(at, fence + entry + fence)));
        int start = at + fence.length();
        int end = changed.length - (source.length() - at) - fence.length();
        Source text = Source.wrap(source.name(), changed);
        Parsed empty = new Parsed(
                text,
                Format.YAML,
                new Span(start, end),
                draft.parsed().tree(),
                start,
                lineEnd,
                draft.parsed().bodyLength(),
                null,
                null);
        draft.accept(empty, changed, 0);
    }

    private void remove(Place place) {
        Slot slot = place.slot();
        if (!slot.isAdded() && (slot.holdsWritten() || slot.isRenamed())) {
            throw draft.conflict(draft.valueNode(place));
        }
        removeEntry(place);
    }

    private void removeEntry(Place place) {
        int node = draft.valueNode(place);
        draft.requireNoAnchorInUse(node);
        if (place.parent().node != DataTree.ROOT) {
            draft.requireOwn(place.parent().node);
        }
        int index = draft.treeIndex(place);
        boolean added = place.slot().isAdded();
        if (place.parent().datum instanceof Datum.Mapping mapping) {
            String key = place.parent().keys().get(place.index());
            mapping.slots.remove(key);
            if (!added) {
                mapping.removed.add(key);
            }
        } else {
            ((Datum.Sequence) place.parent().datum).slots.remove(place.index());
        }
        draft.splice(editor -> editor.remove(place.parent().node, index), node);
    }

    private void rename(Edit.Rename edit) {
        Place place = draft.find(edit.pointer());
        if (place == null) {
            return;
        }
        if (!(place.parent().datum instanceof Datum.Mapping mapping)) {
            throw draft.refusal(Reason.TARGET, draft.valueNode(place), "an entry of a list has no key to rename");
        }
        List<String> keys = place.parent().keys();
        String old = keys.get(place.index());
        if (old.equals(edit.key())) {
            return;
        }
        int node = draft.valueNode(place);
        if (place.slot().isRenamed()) {
            throw draft.conflict(node);
        }
        if (keys.contains(edit.key())) {
            throw draft.refusal(Reason.TARGET, node - 1, "key `" + edit.key() + "` is there already");
        }
        if (place.parent().node != DataTree.ROOT) {
            draft.requireOwn(place.parent().node);
        }
        int index = draft.treeIndex(place);
        Slot slot = place.slot();
        slot.markRenamed();
        keys.set(place.index(), edit.key());
        mapping.slots.put(edit.key(), slot);
        mapping.reorder(keys);
        draft.splice(editor -> editor.rename(place.parent().node, index, edit.key()), node);
    }

    private void insert(Edit.Insert edit) {
        int slash = edit.pointer().lastIndexOf('/');
        Target target = slash < 0 ? null : draft.target(edit.pointer().substring(0, slash));
        if (target == null || !(target.datum instanceof Datum.Mapping mapping)) {
            throw draft.refusal(Reason.TARGET, DataTree.ROOT, "a key is added to a mapping, and there is none");
        }
        List<String> parts = Pointers.parts(edit.pointer());
        String key = parts.get(parts.size() - 1);
        List<String> keys = target.keys();
        if (keys.contains(key)) {
            write(edit.pointer(), new Place(target, keys.indexOf(key)), draft.data(edit.value()));
            return;
        }
        if (mapping.removed.contains(key)) {
            throw draft.conflict(target.node);
        }
        KeyPosition position = KeyPosition.of(edit, key, keys);
        add(target, position.index(), position.before(), key, draft.data(edit.value()));
    }

    private void move(Edit.Move edit) {
        Place from = draft.find(edit.pointer());
        if (from == null || edit.pointer().equals(edit.to())) {
            return;
        }
        if (edit.to().startsWith(edit.pointer() + "/")) {
            throw draft.refusal(Reason.TARGET, draft.valueNode(from), "a value cannot be moved into itself");
        }
        Target parent = requireParent(edit.to(), draft.valueNode(from));
        List<String> parts = Pointers.parts(edit.to());
        String last = parts.get(parts.size() - 1);
        boolean same = parent.datum == from.parent().datum;
        if (same && parent.datum instanceof Datum.Sequence sequence) {
            int index = last.equals("-") ? parent.size() - 1 : Target.indexOf(last);
            draft.requireIndex(index, parent.size() - 1, parent);
            moveWithin(from, index, sequence);
        } else if (same) {
            rename(new Edit.Rename(edit.pointer(), last));
        } else {
            moveAcross(from, edit, parent, last);
        }
    }

    private void moveWithin(Place from, int index, Datum.Sequence sequence) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < sequence.slots.size(); i++) {
            order.add(i);
        }
        order.remove(Integer.valueOf(from.index()));
        order.add(index, from.index());
        permute(from.parent(), order.stream().mapToInt(i -> i).toArray());
    }

    /** Returns the collection that something is to be moved into. */
    private Target requireParent(String to, int place) {
        Target parent = draft.target(to.substring(0, to.lastIndexOf('/')));
        if (parent == null || parent.datum instanceof Datum.Scalar) {
            throw draft.refusal(Reason.TARGET, place, "there is nothing at " + to + " to move it into");
        }
        return parent;
    }

    private void requireFree(Target target, String key, int place) {
        if (target.datum instanceof Datum.Mapping mapping && mapping.slots.containsKey(key)) {
            throw draft.refusal(Reason.TARGET, place, "key `" + key + "` is there already");
        }
    }

    private void moveAcross(Place from, Edit.Move edit, Target parent, String last) {
        int node = draft.valueNode(from);
        requireFree(parent, last, node);
        int index = from.index();
        int fromNode = from.parent().node;
        FormatEditor editor = draft.parsed().editor();
        int place = last.equals("-") || parent.datum instanceof Datum.Mapping ? parent.size() : Target.indexOf(last);
        String key = parent.datum instanceof Datum.Mapping ? last : null;
        List<Splice> lines = changesIndices(edit) || place < 0 || place > parent.size()
                ? null
                : editor.move(fromNode, index, parent.node, place, key);
        if (lines != null) {
            moveLines(from, parent, place, key, lines);
            return;
        }
        if (editor.hasComments(fromNode, index)) {
            throw draft.refusal(
                    Reason.UNCERTAIN,
                    node,
                    "comments stand with what is to be moved to another place, and cannot go there: set the value there"
                            + " and remove it here, which leaves them out");
        }
        Datum moved = Datum.asWritten(draft.parsed().tree(), node);
        removeEntry(from);
        // Behind what has gone, other elements may stand where the pointer leads.
        Target now = requireParent(edit.to(), DataTree.ROOT);
        requireFree(now, last, DataTree.ROOT);
        if (now.datum instanceof Datum.Sequence) {
            int at = last.equals("-") ? now.size() : Target.indexOf(last);
            draft.requireIndex(at, now.size(), now);
            add(now, at, true, null, moved);
        } else {
            add(now, now.size(), false, last, moved);
        }
    }

    /** Returns true if what is moved is an element of a list through which the way to its new place leads. */
    private boolean changesIndices(Edit.Move edit) {
        String parent = edit.pointer().substring(0, edit.pointer().lastIndexOf('/'));
        return edit.to().startsWith(parent + "/") && draft.isList(parent);
    }

    /** Moves an entry with its comments. */
    private void moveLines(Place from, Target to, int place, @Nullable String key, List<Splice> lines) {
        int node = draft.valueNode(from);
        draft.requireNoAnchorInUse(node);
        for (int collection : new int[] {from.parent().node, to.node}) {
            if (collection != DataTree.ROOT) {
                draft.requireOwn(collection);
            }
        }
        Slot slot = Slot.added(from.slot().value());
        if (from.parent().datum instanceof Datum.Mapping mapping) {
            mapping.slots.remove(from.parent().keys().get(from.index()));
        } else {
            ((Datum.Sequence) from.parent().datum).slots.remove(from.index());
        }
        if (key != null) {
            ((Datum.Mapping) to.datum).slots.put(key, slot);
        } else {
            ((Datum.Sequence) to.datum).slots.add(place, slot);
        }
        draft.splice(unused -> lines, node);
    }

    private void sort(Edit.Sort edit) {
        Target target = draft.target(edit.pointer());
        if (target == null || Draft.isNull(target.datum)) {
            return;
        }
        if (!(target.datum instanceof Datum.Mapping)) {
            throw draft.refusal(
                    Reason.TARGET,
                    target.node,
                    "only the keys of a mapping can be sorted, found " + target.datum.words());
        }
        List<String> keys = target.keys();
        List<String> sorted = new ArrayList<>();
        edit.order().stream().filter(keys::contains).distinct().forEach(sorted::add);
        keys.stream().filter(key -> !sorted.contains(key)).forEach(sorted::add);
        permute(target, sorted.stream().mapToInt(keys::indexOf).toArray());
    }

    private void permute(Target target, int[] order) {
        boolean sorted = true;
        for (int i = 0; i < order.length; i++) {
            sorted &= order[i] == i;
        }
        if (sorted) {
            return;
        }
        if (target.node != DataTree.ROOT) {
            draft.requireOwn(target.node);
        }
        if (target.datum instanceof Datum.Mapping mapping) {
            List<String> keys = target.keys();
            mapping.reorder(Arrays.stream(order).mapToObj(keys::get).toList());
        } else {
            List<Slot> slots = ((Datum.Sequence) target.datum).slots;
            List<Slot> before = new ArrayList<>(slots);
            slots.clear();
            Arrays.stream(order).forEach(index -> slots.add(before.get(index)));
        }
        draft.splice(editor -> editor.permute(target.node, order), target.node);
    }
}
