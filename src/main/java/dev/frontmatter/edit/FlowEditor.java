package dev.frontmatter.edit;

import dev.frontmatter.bytes.Lines;
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
            throw uncertain(collection, "this has no braces of its own: put it in braces first");
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

    /** Returns true for the first part of a key of several, which TOML has. */
    private boolean isDotted(Entry entry) {
        return entry.keyEnd > entry.start && text.at(text.pastBlanks(entry.keyEnd)) == '.';
    }

    /** Refuses to edit a table that more than one key with dots makes. */
    private void requireOneKey(Entry entry) {
        int value = entry.value;
        while (isDotted(entry) && tree.kind(value) == NodeKind.MAPPING && text.at(tree.start(value)) != '{') {
            if (tree.size(value) != 1) {
                throw uncertain(
                        entry.value - 1,
                        "keys with dots make this table between braces: write it in braces of its own first, as in"
                                + " {k = {x = 1}} for {k.x = 1}");
            }
            value += 2;
        }
    }

    private boolean isOnLines(int collection, List<Entry> entries) {
        return !entries.isEmpty() && text.hasLineEnd(tree.start(collection), entries.get(0).start);
    }

    @Override
    public List<Splice> replace(int collection, int index, Datum value) {
        int node = FormatEditor.value(tree, collection, index);
        if (value instanceof Datum.Scalar scalar
                && !tree.isCollection(node)
                && !tree.span(node).isEmpty()) {
            return List.of(FormatEditor.replaceScalar(tree, node, scalar, rendering));
        }
        Entry entry = entries(collection).get(index);
        int start = tree.start(entry.value);
        int end = tree.span(entry.value).end();
        String written = text.text(start, end);
        boolean lines = isOnLines(collection, entries(collection));
        String indent = indent(entry.start);
        requireOneKey(entry);
        String changed = value instanceof Datum.Scalar scalar && !tree.isCollection(entry.value)
                ? rendering.scalar(scalar, written, true)
                : rendering.flow(value, indent, lines);
        if (isDotted(entry)) {
            return List.of(new Splice(entry.keyEnd, entry.end, rendering.separator() + changed));
        }
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
        if (text.at(tree.start(mapping)) == '{') {
            requireOneKey(entries(mapping).get(index));
        }
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
        if (index == 0 && lines) {
            int at = region(first, tree.start(collection));
            return List.of(Splice.insert(at, indent + entry(entries, key, value, indent, true) + "," + text.lineEnd));
        }
        if (index == 0) {
            String entry = entry(entries, key, value, indent, false);
            // Behind a comment, the line is that of the entry alone.
            String gap = isBeforeComment(first) ? text.lineEnd + lineIndent(collection, entries) : gap(entries);
            return List.of(Splice.insert(first.start, entry + "," + gap));
        }
        Entry previous = entries.get(index - 1);
        if (leadsWithComma(previous)) {
            String space = text.text(previous.comma + 1, text.pastBlanks(previous.comma + 1));
            String entry = entry(entries, key, value, indent, lines);
            return List.of(
                    Splice.insert(commaRegion(previous), indent(previous.comma) + "," + space + entry + text.lineEnd));
        }
        boolean line = lines
                ? text.endsLine(previous.after())
                : isBeforeComment(previous) || hasOwnLines(previous) && hasCommentBetween(collection, entries);
        return line
                ? insertLine(collection, entries, previous, key, value)
                : List.of(Splice.insert(
                        previous.end, (lines ? ", " : "," + gap(entries)) + entry(entries, key, value, indent, lines)));
    }

    /** Adds an entry on a line of its own below another one. */
    private List<Splice> insertLine(
            int collection, List<Entry> entries, Entry previous, @Nullable String key, Datum value) {
        String indent = lineIndent(collection, entries);
        String entry = indent + entry(entries, key, value, indent, true);
        boolean last = previous.comma < 0;
        Splice line = Splice.insert(text.nextLine(previous.after()), entry + (last ? "" : ",") + text.lineEnd);
        return last ? List.of(Splice.insert(previous.end, ","), line) : List.of(line);
    }

    /** Returns the blanks that begin the line of an entry. */
    private String lineIndent(int collection, List<Entry> entries) {
        for (Entry entry : entries) {
            if (beginsLine(entry.start)) {
                return indent(entry.start);
            }
        }
        String deeper = indent(tree.start(collection)) + "  ";
        int close = tree.span(collection).end() - 1;
        return indent(close).length() > deeper.length() ? indent(close) : deeper;
    }

    /** Returns true if an entry and its comma stand on lines on which no other entry stands. */
    private boolean hasOwnLines(Entry entry) {
        return beginsLine(entry.start) && text.endsLine(entry.after());
    }

    /** Returns true if a comment stands behind an entry on its line. */
    private boolean isBeforeComment(Entry entry) {
        return text.isComment(text.pastBlanks(entry.end)) || text.isComment(text.pastBlanks(entry.after()));
    }

    /** Returns true if a comment stands behind an entry, and its comma on the line of the next one. */
    private boolean leadsWithComma(Entry entry) {
        return entry.comma >= 0
                && text.hasComment(entry.end, entry.comma)
                && beginsLine(entry.comma)
                && !text.endsLine(entry.after());
    }

    /** Returns where the lines begin of a comma that leads the next entry, with the comments that belong to that. */
    private int commaRegion(Entry entry) {
        int line = text.lineStart(entry.comma);
        return text.commentsAbove(line, text.nextLine(entry.end), entry.comma - line);
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
        Entry previous = index == 0 ? null : entries.get(index - 1);
        int floor = previous == null ? open - 1 : previous.after();
        requireOneKey(entry);
        boolean split = text.hasLineEnd(entry.end, entry.after());
        if (hasOwnLines(entry) && !split) {
            List<Splice> splices = new ArrayList<>();
            if (previous != null && entry.comma < 0) {
                splices.add(Splice.delete(previous.comma, previous.comma + 1));
            }
            splices.addAll(removeLines(floor, region(entry, floor), entry.after()));
            return splices;
        }
        if (entries.size() == 1) {
            boolean comments = text.hasComment(open, entry.start);
            boolean behind = text.isComment(text.pastBlanks(entry.after()));
            int end = behind ? text.lineEnd(entry.after()) : entry.after();
            return List.of(Splice.delete(comments ? entry.start : open, end));
        }
        int from = previous == null ? entry.start : previous.end;
        int to = previous == null ? entries.get(1).start : entry.end;
        boolean below = split && text.isComment(text.pastBlanks(entry.end));
        if (!below && !text.hasComment(from, entry.start) && !text.hasComment(entry.end, to)) {
            return List.of(Splice.delete(from, to));
        }
        int behind = index + 1 < entries.size()
                ? entries.get(index + 1).start
                : tree.span(collection).end() - 1;
        List<Splice> splices = previous != null && isLedByComma(previous, entry)
                ? removeLines(previous.end, commaRegion(previous), entry.end)
                : below && beginsLine(entry.start)
                        ? removeAboveComma(entry, floor)
                        : previous == null
                                ? removeBeforeComment(open, entry, behind)
                                : removeBehindComment(previous, entry, behind);
        if (splices.isEmpty()) {
            throw uncertain(
                    collection,
                    "comments stand beside what is to be removed from a line: put each entry on a line of its own first");
        }
        return splices;
    }

    /** Returns true if an entry stands alone on its line but for the comma of the one before it. */
    private boolean isLedByComma(Entry previous, Entry entry) {
        return beginsLine(previous.comma)
                && text.isBlank(previous.comma + 1, entry.start)
                && text.endsLine(entry.end)
                && (entry.comma < 0 || beginsLine(entry.comma));
    }

    /** Removes an entry with its lines, and its comma, which stands below a comment; nothing if that is not certain. */
    private List<Splice> removeAboveComma(Entry entry, int floor) {
        if (!beginsLine(entry.comma) || !text.endsLine(entry.end)) {
            return List.of();
        }
        List<Splice> splices = new ArrayList<>(removeLines(floor, region(entry, floor), entry.end));
        splices.add(Splice.delete(entry.comma, text.pastBlanks(entry.after())));
        return splices;
    }

    private List<Splice> removeLines(int floor, int from, int end) {
        LineRemoval.Run lines = new LineRemoval.Run(from, text.nextLine(end), false, false);
        return new LineRemoval(text, floor).remove(List.of(lines));
    }

    /** Removes the first entry, on the line of the bracket, with the comment behind it; nothing if that is not certain. */
    private List<Splice> removeBeforeComment(int open, Entry entry, int behind) {
        if (text.endsLine(entry.end) && !text.hasComment(text.nextLine(entry.end), behind)) {
            return List.of(Splice.delete(entry.start, behind));
        }
        if (!text.endsLine(entry.after()) || text.hasLineEnd(entry.end, entry.after())) {
            return List.of();
        }
        return text.hasComment(text.nextLine(entry.after()), behind)
                ? List.of(Splice.delete(Lines.trimBlanks(text.bytes, open, entry.start), text.lineEnd(entry.after())))
                : List.of(Splice.delete(entry.start, behind));
    }

    /**
     * Removes an entry that is not alone on its lines, and above which comments stand; nothing if that is not certain.
     *
     * @param previous the entry before it
     * @param entry the entry
     * @param behind where the next entry starts, or the bracket stands
     */
    private List<Splice> removeBehindComment(Entry previous, Entry entry, int behind) {
        boolean last = text.at(behind) == ']' || text.at(behind) == '}';
        if (!beginsLine(entry.start) || text.hasComment(entry.end, behind)) {
            return List.of();
        }
        int line = text.lineStart(entry.start);
        int region = region(entry, previous.after());
        if (!last) {
            return region == line ? List.of(Splice.delete(entry.start, behind)) : List.of();
        }
        List<Splice> splices = new ArrayList<>();
        if (entry.comma < 0) {
            splices.add(Splice.delete(previous.comma, previous.comma + 1));
        }
        splices.add(Splice.delete(region, line));
        splices.add(Splice.delete(entry.start, text.pastBlanks(entry.after())));
        return splices;
    }

    /** Comments that a removal takes belong to what is removed. */
    @Override
    public boolean hasComments(int collection, int index) {
        return remove(collection, index).stream().anyMatch(splice -> text.hasComment(splice.start(), splice.end()));
    }

    @Override
    public boolean holdsFreeComments(int collection) {
        List<Entry> entries = entries(collection);
        int from = tree.start(collection) + 1;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (text.hasComment(from, beginsLine(entry.start) ? region(collection, entries, i) : entry.start)) {
                return true;
            }
            from = isBeforeComment(entry) ? text.lineEnd(entry.after()) : entry.after();
        }
        return text.hasComment(from, tree.span(collection).end());
    }

    @Override
    public List<Splice> permute(int collection, int[] order) {
        List<Entry> entries = entries(collection);
        boolean lines = hasCommentBetween(collection, entries);
        List<Splice> splices = new ArrayList<>();
        for (int slot = 0; slot < order.length; slot++) {
            if (lines) {
                requireOwnLines(collection, entries.get(slot));
            }
            if (order[slot] != slot) {
                Entry there = entries.get(slot);
                Entry moved = entries.get(order[slot]);
                splices.add(
                        lines
                                ? new Splice(
                                        region(collection, entries, slot),
                                        text.lineEnd(there.after()),
                                        text.text(region(collection, entries, order[slot]), moved.end)
                                                + (there.comma < 0 ? "" : text.text(there.end, there.after()))
                                                + text.text(moved.after(), text.lineEnd(moved.after())))
                                : new Splice(there.start, there.end, text.text(moved.start, moved.end)));
            }
        }
        return splices;
    }

    private boolean hasCommentBetween(int collection, List<Entry> entries) {
        int from = tree.start(collection) + 1;
        for (Entry entry : entries) {
            if (text.hasComment(from, entry.start)) {
                return true;
            }
            from = entry.end;
        }
        return text.hasComment(from, tree.span(collection).end());
    }

    private void requireOwnLines(int collection, Entry entry) {
        if (!hasOwnLines(entry) || text.hasLineEnd(entry.end, entry.after())) {
            throw uncertain(
                    collection,
                    "comments stand between the entries of these brackets: put each entry on a line of its own first");
        }
    }

    private int region(int collection, List<Entry> entries, int index) {
        return region(
                entries.get(index),
                index == 0 ? tree.start(collection) : entries.get(index - 1).after());
    }
}
