package dev.frontmatter.edit;

import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.NodeKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Edits collections in brackets and braces: those of JSON, the inline ones of TOML, the flow style of YAML. */
final class FlowEditor implements FormatEditor {

    private final DataTree tree;
    private final Text text;
    private final Rendering rendering;

    FlowEditor(DataTree tree, Text text, Rendering rendering) {
        this.tree = tree;
        this.text = text;
        this.rendering = rendering;
    }

    /**
     * An entry.
     *
     * @param start the offset at which it starts, anchors and tags included
     * @param keyEnd where its key ends; its start if it has none
     * @param value the node of its value
     * @param end the offset at which it ends, exclusive
     * @param comma the offset of the comma behind it, or -1
     */
    private record Entry(int start, int keyEnd, int value, int end, int comma) {

        int after() {
            return comma < 0 ? end : comma + 1;
        }
    }

    /** Returns true for an object that is not even written: nothing stands between two fences. */
    private boolean isNothing(int collection) {
        return collection == DataTree.ROOT && tree.span(collection).isEmpty();
    }

    private List<Entry> entries(int collection) {
        if (isNothing(collection)) {
            return List.of();
        }
        if (text.at(tree.start(collection)) != '{' && text.at(tree.start(collection)) != '[') {
            throw uncertain(collection, "a pair without braces cannot be edited between brackets: put it in braces");
        }
        boolean mapping = tree.kind(collection) == NodeKind.MAPPING;
        List<Entry> entries = new ArrayList<>();
        int from = tree.start(collection) + 1;
        int node = collection + 1;
        while (node < tree.next(collection)) {
            int value = mapping ? node + 1 : node;
            int keyEnd = mapping ? tree.span(node).end() : tree.start(node);
            int start = text.pastSpace(from);
            int end = Math.max(keyEnd, tree.span(value).end());
            if (mapping && text.at(text.pastSpace(keyEnd)) == ':') {
                end = Math.max(end, text.pastSpace(keyEnd) + 1);
            }
            int behind = text.pastSpace(end);
            int comma = text.at(behind) == ',' ? behind : -1;
            if (comma < 0 && behind != tree.span(collection).end() - 1) {
                throw uncertain(collection, "the entries of these brackets cannot be told apart");
            }
            entries.add(new Entry(start, mapping ? keyEnd : start, value, end, comma));
            from = comma + 1;
            node = tree.next(value);
        }
        return entries;
    }

    private Refusal uncertain(int node, String words) {
        return Refusal.uncertain(tree.start(node), tree.span(node).end(), words);
    }

    private boolean isOnLines(int collection, List<Entry> entries) {
        return !entries.isEmpty() && text.hasLineEnd(tree.start(collection), entries.get(0).start);
    }

    @Override
    public List<Splice> replace(int collection, int index, Datum value) {
        Entry entry = entries(collection).get(index);
        int start = tree.start(entry.value);
        int end = tree.span(entry.value).end();
        String written = text.text(start, end);
        boolean lines = isOnLines(collection, entries(collection));
        String indent = indent(entry.start);
        String changed = value instanceof Datum.Scalar scalar && !tree.isCollection(entry.value)
                ? rendering.scalar(scalar, written, true)
                : rendering.flow(value, indent, lines);
        if (start < end) {
            return List.of(new Splice(start, end, changed));
        }
        boolean mapping = tree.kind(collection) == NodeKind.MAPPING;
        boolean separated = !mapping || text.at(text.pastSpace(entry.keyEnd)) == ':';
        return separated
                ? List.of(Splice.insert(start, " " + changed))
                : List.of(Splice.insert(entry.keyEnd, rendering.separator() + changed));
    }

    @Override
    public List<Splice> rename(int mapping, int index, String key) {
        int node = FormatEditor.value(tree, mapping, index) - 1;
        int start = tree.start(node);
        int end = tree.span(node).end();
        return List.of(new Splice(start, end, rendering.renamed(key, text.text(start, end))));
    }

    // Insertion

    @Override
    public List<Splice> insert(int collection, int index, boolean before, @Nullable String key, Datum value) {
        List<Entry> entries = entries(collection);
        if (entries.isEmpty()) {
            return insertFirst(collection, key, value);
        }
        Entry first = entries.get(0);
        boolean lines = isOnLines(collection, entries);
        String indent = lines ? indent(first.start) : indent(tree.start(collection));
        String entry = entry(entries, key, value, indent, lines);
        if (!lines) {
            String gap = gap(entries);
            return index == 0
                    ? List.of(Splice.insert(first.start, entry + "," + gap))
                    : List.of(Splice.insert(entries.get(index - 1).end, "," + gap + entry));
        }
        if (index == 0) {
            int at = region(first, tree.start(collection));
            return List.of(Splice.insert(at, indent + entry + "," + text.lineEnd));
        }
        Entry previous = entries.get(index - 1);
        boolean last = previous.comma < 0;
        if (!text.endsLine(previous.after())) {
            return List.of(Splice.insert(previous.end, ", " + entry));
        }
        Splice line = Splice.insert(text.nextLine(previous.after()), indent + entry + (last ? "" : ",") + text.lineEnd);
        return last ? List.of(Splice.insert(previous.end, ","), line) : List.of(line);
    }

    private List<Splice> insertFirst(int collection, @Nullable String key, Datum value) {
        if (isNothing(collection)) {
            String object = "{" + entry(List.of(), key, value, "", false) + "}";
            return List.of(Splice.insert(text.start, text.start == text.end ? object + text.lineEnd : object));
        }
        int open = tree.start(collection) + 1;
        int close = tree.span(collection).end() - 1;
        String outer = indent(tree.start(collection));
        if (text.hasLineEnd(open, close)) {
            String indent = outer + "  ";
            String entry = entry(List.of(), key, value, indent, true);
            return List.of(Splice.insert(text.nextLine(open), indent + entry + text.lineEnd));
        }
        String space = text.text(open, close);
        return List.of(Splice.insert(close, entry(List.of(), key, value, outer, false) + space));
    }

    private String entry(List<Entry> entries, @Nullable String key, Datum value, String indent, boolean lines) {
        String written = rendering.flow(value, indent, lines);
        if (key == null) {
            return written;
        }
        for (Entry entry : entries) {
            int valueStart = tree.start(entry.value);
            String separator = valueStart > entry.keyEnd ? text.text(entry.keyEnd, valueStart) : "";
            if (separator.strip().equals(rendering.separator().strip()) && separator.length() <= 3) {
                boolean compact = separator.strip().length() == separator.length();
                if (!compact) {
                    return rendering.key(key) + separator + written;
                }
                if (text.at(entry.start) == '"') {
                    return rendering.renamed(key, "\"") + separator + written;
                }
            }
        }
        return rendering.key(key) + rendering.separator() + written;
    }

    /** Returns what stands behind a comma. */
    private String gap(List<Entry> entries) {
        if (entries.size() > 1) {
            String gap = text.text(entries.get(0).comma + 1, entries.get(1).start);
            return gap.isBlank() && !text.hasLineEnd(entries.get(0).comma, entries.get(1).start) ? gap : " ";
        }
        return rendering.separator().endsWith(" ") ? " " : "";
    }

    /** Returns the blanks that begin a line. */
    private String indent(int offset) {
        int lineStart = text.lineStart(offset);
        return text.text(lineStart, Math.min(offset, text.pastBlanks(lineStart)));
    }

    private boolean beginsLine(int offset) {
        return text.isBlank(text.lineStart(offset), offset);
    }

    /** Returns where the lines of an entry begin, with the comments that belong to it. */
    private int region(Entry entry, int floor) {
        int lineStart = text.lineStart(entry.start);
        return text.commentsAbove(lineStart, text.nextLine(floor), entry.start - lineStart);
    }

    // Removal and order

    @Override
    public List<Splice> remove(int collection, int index) {
        List<Entry> entries = entries(collection);
        Entry entry = entries.get(index);
        int open = tree.start(collection) + 1;
        int floor = index == 0 ? open - 1 : entries.get(index - 1).after();
        boolean ownLines = isOnLines(collection, entries) && beginsLine(entry.start) && text.endsLine(entry.after());
        int region = ownLines ? region(entry, floor) : entry.start;
        if (entries.size() == 1 && !ownLines) {
            boolean comments = text.hasComment(open, entry.start);
            return List.of(Splice.delete(comments ? entry.start : open, entry.after()));
        }
        if (ownLines) {
            List<Splice> splices = new ArrayList<>();
            if (index > 0 && entry.comma < 0) {
                int comma = entries.get(index - 1).comma;
                splices.add(Splice.delete(comma, comma + 1));
            }
            LineRemoval.Run lines = new LineRemoval.Run(region, text.nextLine(entry.after()), false, false);
            splices.addAll(new LineRemoval(text, floor).remove(List.of(lines)));
            return splices;
        }
        int from = index == 0 ? entry.start : entries.get(index - 1).end;
        int to = index == 0 ? entries.get(1).start : entry.end;
        if (text.hasComment(from, entry.start) || text.hasComment(entry.end, to)) {
            throw uncertain(collection, "comments stand beside what is to be removed from a line");
        }
        return List.of(Splice.delete(from, to));
    }

    /** Comments that a removal takes belong to what is removed. */
    @Override
    public boolean hasComments(int collection, int index) {
        return remove(collection, index).stream().anyMatch(splice -> text.hasComment(splice.start(), splice.end()));
    }

    @Override
    public List<Splice> permute(int collection, int[] order) {
        List<Entry> entries = entries(collection);
        int from = tree.start(collection) + 1;
        for (Entry entry : entries) {
            if (text.hasComment(from, entry.start)) {
                throw uncertain(collection, "comments stand between the entries of these brackets");
            }
            from = entry.end;
        }
        if (text.hasComment(from, tree.span(collection).end())) {
            throw uncertain(collection, "comments stand between the entries of these brackets");
        }
        List<Splice> splices = new ArrayList<>();
        for (int slot = 0; slot < order.length; slot++) {
            if (order[slot] != slot) {
                Entry there = entries.get(slot);
                Entry moved = entries.get(order[slot]);
                splices.add(new Splice(there.start, there.end, text.text(moved.start, moved.end)));
            }
        }
        return splices;
    }
}
