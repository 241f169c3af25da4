package dev.frontmatter.edit;

import dev.frontmatter.bytes.Lines;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.edit.EditRefusedException.Reason;
import dev.frontmatter.scalar.ScalarKind;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Span;
import dev.frontmatter.tokenizer.Format;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.Pointers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A document that is being edited: its data as it is meant to be, and the bytes that hold it. It finds places in both,
 * refuses what must not be done to them, and takes splices if what is read from the bytes is the data.
 */
final class Draft {

    private final Limits limits;
    private final Datum.Mapping model;
    private Parsed parsed;
    /** The splices of edits that are made together; null if each is made by itself. */
    private @Nullable List<Splice> together;

    Draft(Parsed parsed, Limits limits) {
        this.limits = limits;
        this.parsed = parsed;
        this.model = (Datum.Mapping) Datum.of(parsed.tree(), DataTree.ROOT);
    }

    /** Returns the document as it is by now. */
    Parsed parsed() {
        return parsed;
    }

    /** Returns true if a document holds the data as it is meant to be. */
    boolean isAt(Parsed other) {
        return model.isAt(other.tree(), DataTree.ROOT, true);
    }

    /** Returns the splices of an edit, which are not made yet. */
    List<Splice> splicesOf(Runnable edit) {
        List<Splice> splices = new ArrayList<>();
        together = splices;
        edit.run();
        together = null;
        return splices;
    }

    /** Returns true while splices are not made. */
    boolean isTogether() {
        return together != null;
    }

    /** Leaves edits that cannot be made together. */
    static final class ByThemselvesException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        ByThemselvesException() {
            super(null, null, false, false);
        }
    }

    /** Returns the data that the value of an edit stands for in this document. */
    Datum data(@Nullable Object value) {
        if (!(value instanceof Written written)) {
            return Data.of(value);
        }
        try {
            return written.in(parsed.format() == null ? Format.YAML : parsed.format());
        } catch (IllegalArgumentException e) {
            throw refusal(Reason.FORMAT, DataTree.ROOT, String.valueOf(e.getMessage()));
        }
    }

    // Places

    /** Returns the node of an entry's value. */
    int valueNode(Place place) {
        DataTree tree = parsed.tree();
        if (place.parent().datum instanceof Datum.Mapping) {
            return tree.value(place.parent().node, place.parent().keys().get(place.index()));
        }
        return FormatEditor.value(tree, place.parent().node, place.index());
    }

    /** Returns the index of an entry in the tree, which edits that are made together have not changed yet. */
    int treeIndex(Place place) {
        if (together == null || place.parent().node != DataTree.ROOT) {
            return place.index();
        }
        String key = place.parent().keys().get(place.index());
        DataTree tree = parsed.tree();
        int index = 0;
        for (int node = DataTree.ROOT + 1; node < tree.next(DataTree.ROOT); node = tree.next(node + 1)) {
            if (tree.keyText(node).equals(key)) {
                return index;
            }
            index++;
        }
        throw new ByThemselvesException();
    }

    /** Returns all of the front matter. */
    Target root() {
        return new Target(model, DataTree.ROOT);
    }

    /** Returns the entry at a pointer; null if nothing is there. */
    @Nullable
    Place find(String pointer) {
        Target target = root();
        List<String> parts = Pointers.parts(pointer);
        Place place = null;
        for (String part : parts) {
            if (place != null) {
                target = new Target(place.slot().value(), valueNode(place));
            }
            int index = target.index(part);
            if (index < 0) {
                return null;
            }
            place = new Place(target, index);
        }
        return place;
    }

    /** Returns the value at a pointer, which may be a scalar; null if nothing is there. */
    @Nullable
    Target target(String pointer) {
        if (pointer.isEmpty()) {
            return root();
        }
        Place place = find(pointer);
        return place == null ? null : new Target(place.slot().value(), valueNode(place));
    }

    /** Returns true if a list is at a pointer. */
    boolean isList(String pointer) {
        Target target = target(pointer);
        return target != null && target.datum instanceof Datum.Sequence;
    }

    /** Returns the list at a pointer; null if nothing is there. */
    @Nullable
    Target list(String pointer) {
        Target target = target(pointer);
        if (target == null) {
            requireNoEndOfList(pointer);
            return null;
        }
        if (isNull(target.datum)) {
            return null;
        }
        if (!(target.datum instanceof Datum.Sequence)) {
            throw refusal(Reason.TARGET, target.node, "must be a list, found " + target.datum.words());
        }
        return target;
    }

    /** Refuses what names the end of a list where the list itself is asked for. */
    private void requireNoEndOfList(String pointer) {
        Target parent = pointer.endsWith("/-") ? target(pointer.substring(0, pointer.length() - 2)) : null;
        if (parent != null && parent.datum instanceof Datum.Sequence) {
            throw noKeyInList(parent.node, "-");
        }
    }

    /** Returns true for the value of nothing. */
    static boolean isNull(Datum datum) {
        return datum instanceof Datum.Scalar scalar && scalar.kind == ScalarKind.NULL;
    }

    // Refusals

    /** Returns a refusal at a node, or at the beginning where there is none. */
    Refusal refusal(Reason reason, int node, String words) {
        Span span = parsed.tree().nodeCount() == 0 || node < 0
                ? Span.at(parsed.place().start())
                : parsed.tree().span(node);
        return new Refusal(reason, span.start(), span.end(), words);
    }

    /** Refuses an index that is past the last one of a list. */
    void requireIndex(int index, int last, Target list) {
        if (index < 0 || index > last) {
            throw refusal(
                    Reason.INDEX,
                    list.node,
                    last < 0
                            ? "the list is empty, and has no index " + index + ": append to it"
                            : "the index must be from 0 to " + last + " in a list of " + list.size() + ", found "
                                    + index);
        }
    }

    /** Refuses what would change another place by an alias. */
    void requireOwn(int node) {
        if (parsed.tree().isAliased(node)) {
            throw shared(node);
        }
    }

    private Refusal shared(int node) {
        return refusal(
                Reason.ALIAS,
                node,
                "an alias makes this value stand in more than one place, which would change with it");
    }

    /** Refuses to take away what an alias elsewhere stands for. */
    void requireNoAnchorInUse(int node) {
        DataTree tree = parsed.tree();
        int at = node;
        while (at < tree.next(node)) {
            if (YamlLayout.isAlias(tree, at)) {
                at = tree.next(at);
            } else if (tree.isAnchored(at) && tree.isAliased(at)) {
                throw shared(at);
            } else {
                at++;
            }
        }
    }

    Refusal conflict(int node) {
        return refusal(
                Reason.CONFLICT,
                node,
                "an earlier edit of the same change is about this place too: make this one in a change of its own");
    }

    /** Refuses to make a place for what may be the index of a list, or a key. */
    void requireKeys(List<String> parts, int depth, int node) {
        for (String part : parts.subList(depth, parts.size())) {
            if (Target.indexOf(part) >= 0 || part.equals("-")) {
                throw refusal(
                        Reason.TARGET,
                        node,
                        "`" + part
                                + "` may be an index or a key, and there is neither list nor mapping yet: set it as a"
                                + " whole, as in [x] or {\"" + part + "\": x}");
            }
        }
    }

    Refusal noKeyInList(int node, String part) {
        return refusal(
                Reason.TARGET,
                node,
                "a list has no key `" + part + "`" + (part.equals("-") ? ": append to the list itself" : ""));
    }

    // Bytes

    /** Finds the splices of an edit. */
    interface Splices extends Function<FormatEditor, List<Splice>> {}

    /** Makes splices, or keeps them to be made together with others. */
    void splice(Splices splices, int node) {
        if (together != null) {
            if (!together.isEmpty()) {
                throw new ByThemselvesException();
            }
            together.addAll(splices.apply(parsed.editor()));
            return;
        }
        accept(parsed, Splice.apply(parsed.source(), splices.apply(parsed.editor())), node);
    }

    /** Takes what a document has become, if it holds the data as it is meant to be. */
    void accept(Parsed before, byte[] changed, int node) {
        List<Diagnostic> problems = new ArrayList<>();
        Parsed after = before.with(changed, limits, problems::add);
        boolean ordered = after != null && after.format() != Format.TOML;
        if (after == null || !model.isAt(after.tree(), DataTree.ROOT, ordered)) {
            throw unlike(problems, node);
        }
        parsed = after;
        if (!ordered) {
            // Tables come in any order: the data takes that of the document.
            DocumentOrder.align(model, parsed.tree(), DataTree.ROOT);
        }
    }

    /** Returns the refusal of an edit of which something else would come than is meant. */
    private Refusal unlike(List<Diagnostic> problems, int node) {
        Diagnostic problem = problems.isEmpty() ? null : problems.get(0);
        String words = "the changed text would not be read as it is meant";
        if (problem != null && problem.rule().equals(Rules.ALIAS)) {
            return refusal(
                    Reason.ALIAS,
                    node,
                    "an alias must stay below its anchor, choose an order in which it does: " + problem.message());
        }
        String tag = parsed.format() == Format.YAML && node > 0 ? tag(node) : "";
        if (!tag.isEmpty() && (problem == null || problem.rule().equals(Rules.TAG))) {
            return refusal(
                    Reason.UNCERTAIN,
                    node,
                    "the tag `" + tag
                            + "` says what this value is, and the new one is something else: take the tag away"
                            + " first, or remove the value and set it in a second change");
        }
        return refusal(Reason.UNCERTAIN, node, problem == null ? words : words + ": " + problem.message());
    }

    /** Returns the tag that stands before a value; nothing if there is none. */
    private String tag(int node) {
        Text text = parsed.text();
        int start = parsed.tree().start(node);
        int line = text.lineStart(start);
        int end = Lines.trimBlanks(text.bytes, line, start);
        while (true) {
            int from = end;
            while (from > line && " \t[{,".indexOf(text.bytes[from - 1]) < 0) {
                from--;
            }
            if (from < end && text.bytes[from] == '!') {
                return text.text(from, end);
            }
            if (from == end || text.bytes[from] != '&') {
                return "";
            }
            end = Lines.trimBlanks(text.bytes, line, from);
        }
    }

    /** Refuses data that the format has no way to write. */
    void requireHeld(Datum value, int node) {
        Format format = parsed.format() == null ? Format.YAML : parsed.format();
        String lack = Unheld.in(value, format, limits);
        if (lack != null) {
            throw refusal(Reason.FORMAT, node, lack);
        }
    }
}
