package dev.frontmatter.edit;

import dev.frontmatter.bytes.Lines;
import dev.frontmatter.edit.YamlLayout.Entry;
import dev.frontmatter.scalar.ScalarKind;
import dev.frontmatter.syntax.yaml.YamlStrings;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.NodeKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Edits YAML: block collections line by line, and flow collections as {@link FlowEditor} does. */
final class YamlEditor implements FormatEditor {

    private final DataTree tree;
    private final Text text;
    private final YamlLayout layout;
    private final YamlRendering rendering;
    private final FlowEditor flow;

    YamlEditor(DataTree tree, Text text) {
        this.tree = tree;
        this.text = text;
        this.layout = new YamlLayout(tree, text);
        this.rendering = layout.rendering();
        this.flow = new FlowEditor(tree, text, rendering);
    }

    /** Returns an entry that is to be edited itself. */
    private Entry entry(int collection, int index) {
        return layout.entry(collection, index).editable();
    }

    // Values

    @Override
    public List<Splice> replace(int collection, int index, Datum value) {
        if (layout.isFlow(collection)) {
            return flow.replace(collection, index, value);
        }
        Entry entry = layout.entry(collection, index);
        if (entry.isOdd() && value instanceof Datum.Scalar scalar && isOnOneLine(entry.node())) {
            return List.of(FormatEditor.replaceScalar(tree, entry.node(), scalar, rendering));
        }
        entry.editable();
        int node = entry.node();
        boolean wasBlock = isBlock(node);
        String indent = indent(entry);
        boolean element = tree.kind(collection) == NodeKind.SEQUENCE;
        if (!wasBlock && !rendering.isBlock(value)) {
            return replaceInline(entry, value, indent);
        }
        int start = tree.start(node);
        if (!isBare(entry)) {
            throw Refusal.uncertain(
                    start,
                    tree.span(node).end(),
                    "an anchor or tag stands before this value: take it away first, or remove the value and set it in a"
                            + " second change");
        }
        int end = tree.span(node).end();
        boolean below = wasBlock && text.hasLineEnd(entry.separator(), start);
        boolean literal = !wasBlock && isBlockScalar(start, end);
        int line = below ? entry.separator() : literal ? start : entry.contentEnd();
        boolean above = !wasBlock && text.lineEnd(entry.contentEnd()) < entry.lineEnd();
        boolean comment = above || (below || !wasBlock) && text.hasComment(line, text.lineEnd(line));
        String after = element ? afterDash(value, indent + "  ", comment) : rendering.afterColon(value, indent);
        if (wasBlock) {
            return replaceBlock(entry, value, after, below);
        }
        // Of a scalar, the comment stays on the line of the key or dash.
        List<Splice> splices = literal
                ? withLines(entry.separator(), headEnd(start), after, text.lineEnd(start), entry.contentEnd())
                : withLines(
                        entry.separator(),
                        Math.max(entry.separator(), end),
                        after,
                        text.lineEnd(line),
                        text.lineEnd(line));
        return above ? belowComments(entry, splices.get(0), splices.get(1)) : splices;
    }

    /** Puts the lines of a block below the comments that stand below a scalar, so that they are not those of its last entry. */
    private List<Splice> belowComments(Entry entry, Splice head, Splice lines) {
        int last = text.lineStart(entry.lineEnd());
        String block = lines.text().substring(text.lineEnd.length());
        boolean deeper = text.pastBlanks(last) - last
                > block.length() - block.stripLeading().length();
        return List.of(
                head,
                Splice.delete(lines.start(), lines.end()),
                Splice.insert(entry.lineEnd(), (deeper ? "" : text.lineEnd) + lines.text()));
    }

    /** Returns what stands behind a dash; a block stands below it where a comment follows the dash. */
    private String afterDash(Datum value, String indent, boolean comment) {
        String written = rendering.afterDash(value, indent);
        return comment && rendering.isBlock(value) ? text.lineEnd + indent + written : " " + written;
    }

    /**
     * Puts a value in place of a block, which goes with the comments of its entries and those directly below them. Others in
     * the block stay, and all that the removal of each entry would leave if nothing is to be there.
     *
     * @param entry the entry
     * @param value the value
     * @param after the value as it is written behind the colon or dash
     * @param below true if the block starts below the line of the colon or dash
     */
    private List<Splice> replaceBlock(Entry entry, Datum value, String after, boolean below) {
        int head = below ? text.lineEnd(entry.separator()) : entry.separator();
        List<LineRemoval.Run> runs = runs(entry, value.isEmpty());
        if (!leaveComments(runs, head, entry.lineEnd())) {
            boolean lines = text.hasLineEnd(entry.separator(), entry.contentEnd());
            int blockEnd = lines ? entry.lineEnd() : entry.contentEnd();
            // The comment behind the key stays on its line.
            return below
                    ? withLines(entry.separator(), entry.separator(), after, head, blockEnd)
                    : List.of(new Splice(entry.separator(), blockEnd, after));
        }
        // Comments below a text on several lines would be a part of it.
        String written = value instanceof Datum.Scalar scalar ? " " + rendering.scalar(scalar, "", false) : after;
        boolean block = written.startsWith(text.lineEnd);
        if (below && !block) {
            List<Splice> splices =
                    new ArrayList<>(withLines(entry.separator(), entry.separator(), written, head, head));
            splices.addAll(new LineRemoval(text, head).remove(runs));
            return splices;
        }
        // The first entry makes room for a block.
        LineRemoval.Run first = runs.get(0);
        int from = below ? first.from() : entry.separator();
        int to = text.lineEnd(text.lineAbove(first.to()));
        List<Splice> splices = new ArrayList<>();
        splices.add(new Splice(from, to, below ? written.substring(text.lineEnd.length()) : written));
        splices.addAll(new LineRemoval(text, to).remove(runs.subList(1, runs.size())));
        return splices;
    }

    /**
     * Returns the lines of each entry of a block.
     *
     * @param entry the entry whose value is the block
     * @param alone false to take comments directly below an entry with it
     * @return nothing if they cannot be told apart
     */
    private List<LineRemoval.Run> runs(Entry entry, boolean alone) {
        List<LineRemoval.Run> runs = new ArrayList<>();
        List<Entry> entries = layout.entries(entry.node());
        for (int i = 0; i < entries.size(); i++) {
            Entry inner = entries.get(i);
            if (inner.oddLine() != null) {
                return List.of();
            }
            int end = inner.next();
            int limit = i + 1 < entries.size() ? entries.get(i + 1).region() : entry.lineEnd();
            while (!alone && end < limit && text.isCommentLine(end)) {
                end = text.nextLine(end);
            }
            runs.add(new LineRemoval.Run(inner.region(), end, false, false));
        }
        return runs;
    }

    /** Returns true if comments stand between runs of lines, or above the first or below the last of them. */
    private boolean leaveComments(List<LineRemoval.Run> runs, int from, int to) {
        int at = from;
        for (LineRemoval.Run run : runs) {
            if (text.hasComment(at, run.from())) {
                return true;
            }
            at = run.to();
        }
        return !runs.isEmpty() && text.hasComment(at, to);
    }

    private boolean isOnOneLine(int scalar) {
        int start = tree.start(scalar);
        int end = tree.span(scalar).end();
        return !tree.isCollection(scalar) && start < end && !isBlockScalar(start, end) && !text.hasLineEnd(start, end);
    }

    private boolean isBlockScalar(int start, int end) {
        return start < end && (text.at(start) == '|' || text.at(start) == '>');
    }

    /** Returns where the header of a block scalar ends, its comment and the blanks before that left out. */
    private int headEnd(int start) {
        int lineEnd = text.lineEnd(start);
        int comment = start;
        while (comment < lineEnd && !text.isComment(comment)) {
            comment++;
        }
        return comment == lineEnd ? lineEnd : Lines.trimBlanks(text.bytes, start, comment);
    }

    private boolean isBlock(int node) {
        return tree.isCollection(node) && !layout.isFlow(node) && !YamlLayout.isAlias(tree, node);
    }

    /** Returns true if neither an anchor nor a tag stands before a value. */
    private boolean isBare(Entry entry) {
        int start = tree.start(entry.node());
        return text.isBlank(entry.separator(), start)
                || text.endsLine(entry.separator()) && text.pastSpace(entry.separator()) == start;
    }

    @Override
    public boolean holdsFreeComments(int collection) {
        return layout.isFlow(collection) && flow.holdsFreeComments(collection);
    }

    @Override
    public boolean isReplacedAsWhole(int collection, int index) {
        if (layout.isFlow(collection)) {
            return false;
        }
        Entry entry = layout.entry(collection, index);
        return isBlock(entry.node()) && isBare(entry);
    }

    private List<Splice> replaceInline(Entry entry, Datum value, String indent) {
        int start = tree.start(entry.node());
        int end = tree.span(entry.node()).end();
        boolean wasLiteral = isBlockScalar(start, end);
        String written = wasLiteral ? "" : text.text(start, end);
        String changed = rendering.inline(value, written, indent);
        if (value instanceof Datum.Scalar scalar
                && changed.contains(text.lineEnd)
                && text.lineEnd(entry.contentEnd()) < entry.lineEnd()) {
            // Comments below a text on several lines would be a part of it.
            changed = rendering.scalar(scalar, written, false);
        }
        if (value instanceof Datum.Scalar scalar
                && scalar.kind == ScalarKind.STRING
                && changed.equals(scalar.text)
                && isTightComment(text.pastBlanks(wasLiteral ? headEnd(start) : Math.max(entry.separator(), end)))) {
            // Text that a number sign and no blank follow looks cut off.
            changed = YamlStrings.doubleQuoted(scalar.text);
        }
        if (wasLiteral) {
            return withLines(start, headEnd(start), changed, text.lineEnd(start), entry.contentEnd());
        }
        int lineEnd = text.lineEnd(entry.contentEnd());
        if (start == end) {
            // Nothing stands here but perhaps an anchor or a tag.
            int at = Math.max(entry.separator(), start);
            return withLines(at, at, " " + changed, lineEnd, lineEnd);
        }
        return withLines(start, end, changed, lineEnd, lineEnd);
    }

    private boolean isTightComment(int offset) {
        return text.isComment(offset) && !Lines.isSpace(text.at(offset + 1)) && text.at(offset + 1) != '#';
    }

    /**
     * Returns the splices that put the first line of a text here, before a comment, and the others below it. A tab before the
     * comment becomes a space, since not all readers take one behind the header of a block scalar.
     *
     * @param start where the first line goes
     * @param end the end of what it replaces
     * @param changed the text
     * @param line the end of the line
     * @param linesEnd the end of the lines below that are replaced
     */
    private List<Splice> withLines(int start, int end, String changed, int line, int linesEnd) {
        int first = changed.indexOf(text.lineEnd);
        if (first < 0 && line == linesEnd) {
            return List.of(new Splice(start, end, changed));
        }
        int split = first < 0 ? changed.length() : first;
        int blanks = text.pastBlanks(end);
        boolean tab = first >= 0 && text.text(end, blanks).indexOf('\t') >= 0;
        String gap = tab && text.isComment(blanks) ? " " : "";
        return List.of(
                new Splice(start, tab ? blanks : end, changed.substring(0, split) + gap),
                new Splice(line, linesEnd, changed.substring(split)));
    }

    @Override
    public List<Splice> rename(int mapping, int index, String key) {
        if (layout.isFlow(mapping)) {
            return flow.rename(mapping, index, key);
        }
        int node = entry(mapping, index).node() - 1;
        int start = tree.start(node);
        int end = tree.span(node).end();
        return List.of(new Splice(start, end, rendering.renamed(key, text.text(start, end))));
    }

    // Entries

    @Override
    public List<Splice> insert(int collection, int index, boolean before, @Nullable String key, Datum value) {
        if (layout.isFlow(collection)) {
            return flow.insert(collection, index, before, key, value);
        }
        List<Entry> entries = layout.entries(collection);
        if (entries.isEmpty()) {
            return insertIntoNothing(String.valueOf(key), value);
        }
        Entry first = entries.get(0);
        if (index == 0 || before && index < entries.size()) {
            entries.get(index).editable();
        }
        Entry sibling = entries.size() > 1 ? entries.get(1) : first;
        String indent = sibling.ownLine() ? text.text(sibling.lineStart(), sibling.own()) : " ".repeat(first.column());
        String entry = key == null
                ? element(sibling, value, indent)
                : rendering.entry(key, areKeysQuoted(collection), value, indent);
        if (index == 0 && !first.ownLine()) {
            return List.of(Splice.insert(first.own(), entry + text.lineEnd + indent));
        }
        if (index == 0 || before && index < entries.size()) {
            return List.of(Splice.insert(entries.get(index).region(), indent + entry + text.lineEnd));
        }
        return List.of(below(entries.get(index - 1).movable(), indent + entry));
    }

    private Splice below(Entry previous, String lines) {
        boolean ended = previous.lineEnd() < previous.next();
        int at = previous.next();
        boolean comments = text.lineEnd(previous.contentEnd()) < previous.lineEnd();
        while (comments && at < text.end && text.isBlankLine(at)) {
            // Comments at the end of a block stay apart from what comes below it.
            at = text.nextLine(at);
        }
        return Splice.insert(at, ended ? lines + text.lineEnd : text.lineEnd + lines);
    }

    private List<Splice> insertIntoNothing(String key, Datum value) {
        return List.of(text.insertIntoNothing(rendering.entry(key, false, value, "")));
    }

    private String element(Entry sibling, Datum value, String indent) {
        int content = text.pastBlanks(sibling.separator());
        boolean onLine = !text.endsLine(sibling.separator());
        String gap = onLine ? text.text(sibling.separator(), content) : " ";
        return "-" + gap + rendering.afterDash(value, indent + " " + " ".repeat(gap.length()));
    }

    /** Returns true if all keys of a mapping, which has some, are in double quotes. */
    private boolean areKeysQuoted(int mapping) {
        for (int key = mapping + 1; key < tree.next(mapping); key = tree.next(key + 1)) {
            if (text.at(tree.start(key)) != '"') {
                return false;
            }
        }
        return true;
    }

    private String indent(Entry entry) {
        return entry.ownLine() ? text.text(entry.lineStart(), entry.own()) : " ".repeat(entry.column());
    }

    @Override
    public List<Splice> remove(int collection, int index) {
        if (layout.isFlow(collection)) {
            return flow.remove(collection, index);
        }
        List<Entry> entries = layout.entries(collection);
        Entry entry = entries.get(index).editable();
        if (entries.size() == 1 && collection != DataTree.ROOT) {
            return empty(collection, entry);
        }
        if (!entry.ownLine()) {
            Entry second = entries.get(1);
            if (text.pastSpaceOnly(entry.next()) == second.own()) {
                return List.of(Splice.delete(entry.own(), second.own()));
            }
            int dash = Lines.trimBlanks(text.bytes, entry.lineStart(), entry.own());
            return List.of(Splice.delete(dash, entry.lineEnd()));
        }
        return delete(entry, index == 0 ? text.start : entries.get(index - 1).lineEnd());
    }

    /** Returns the splices that remove an entry, and blank lines that are not above an offset. */
    private List<Splice> delete(Entry entry, int floor) {
        LineRemoval.Run lines = new LineRemoval.Run(entry.region(), entry.next(), false, false);
        return new LineRemoval(text, floor).remove(List.of(lines));
    }

    /** Returns the splices that remove the only entry of a collection. */
    private List<Splice> empty(int collection, Entry entry) {
        String brackets = tree.kind(collection) == NodeKind.MAPPING ? "{}" : "[]";
        if (!entry.ownLine()) {
            return List.of(new Splice(entry.own(), entry.lineEnd(), brackets));
        }
        // Behind the colon or dash above, and the anchor or tag that may follow it.
        int line = text.lineAbove(entry.region());
        while (line > text.start && (text.isBlankLine(line) || text.isCommentLine(line))) {
            line = text.lineAbove(line);
        }
        int at = line;
        int lineEnd = text.lineEnd(line);
        while (at < lineEnd && !text.isComment(at)) {
            at++;
        }
        int behind = Lines.trimBlanks(text.bytes, line, at);
        List<Splice> splices = new ArrayList<>(delete(entry, behind));
        splices.add(Splice.insert(behind, " " + brackets));
        return splices;
    }

    @Override
    public List<Splice> permute(int collection, int[] order) {
        if (layout.isFlow(collection)) {
            return flow.permute(collection, order);
        }
        List<Entry> entries = layout.entries(collection);
        String indent = " ".repeat(entries.get(0).column());
        List<Splice> splices = new ArrayList<>();
        for (int slot = 0; slot < order.length; slot++) {
            if (order[slot] == slot) {
                continue;
            }
            Entry there = entries.get(slot).movable();
            Entry moved = entries.get(order[slot]).movable();
            String lines = text.text(moved.region(), moved.lineEnd());
            boolean indented = moved.ownLine();
            if (there.ownLine()) {
                splices.add(new Splice(there.region(), there.lineEnd(), indented ? lines : indent + lines));
            } else {
                splices.add(new Splice(there.own(), there.lineEnd(), indented ? lines.stripLeading() : lines));
            }
        }
        return splices;
    }

    // Moves

    @Override
    public boolean hasComments(int collection, int index) {
        if (layout.isFlow(collection)) {
            return flow.hasComments(collection, index);
        }
        Entry entry = layout.entry(collection, index);
        return text.hasComment(entry.region(), entry.lineEnd());
    }

    @Override
    public @Nullable List<Splice> move(int from, int index, int to, int place, @Nullable String key) {
        boolean empty = tree.size(to) == 0;
        if (layout.isFlow(from) || layout.isFlow(to) || empty) {
            return null;
        }
        String kept = tree.kind(from) == NodeKind.MAPPING ? key : null;
        Entry entry = entry(from, index);
        if (kept != null ? !entry.ownLine() : !hasComments(from, index)) {
            return null;
        }
        List<Entry> others = layout.entries(to);
        Entry beside = others.get(Math.min(place, others.size() - 1));
        String lines = kept != null ? withKey(entry, kept, beside.column()) : anew(entry, to, key, beside.column());
        if (lines == null || place < others.size() && !beside.ownLine()) {
            return null;
        }
        Splice added = place < others.size()
                ? Splice.insert(beside.region(), lines + text.lineEnd)
                : below(beside.movable(), lines);
        return Splice.moved(remove(from, index), added);
    }

    /** Returns the lines of an entry with another key; null if they cannot be indented as far. */
    private @Nullable String withKey(Entry entry, String key, int column) {
        int node = entry.node() - 1;
        int end = tree.span(node).end();
        String lines = text.text(entry.region(), tree.start(node))
                + rendering.renamed(key, text.text(tree.start(node), end))
                + text.text(end, entry.lineEnd());
        return indented(lines, column - entry.column());
    }

    /** Returns the lines of an entry as one of another collection, its comments in their places; null if they have none. */
    private @Nullable String anew(Entry entry, int to, @Nullable String key, int column) {
        int separator = entry.separator();
        int start = tree.start(entry.node());
        String name = " ".repeat(column) + (key == null ? "-" : rendering.key(key, areKeysQuoted(to)) + ":");
        int shift = column - entry.column();
        String above = indented(text.text(entry.region(), entry.ownLine() ? entry.lineStart() : entry.own()), shift);
        if (above == null) {
            return null;
        }
        if (!isBlock(entry.node())) {
            int lineEnd = text.lineEnd(separator);
            String below = indented(text.text(lineEnd, entry.lineEnd()), shift);
            return below == null ? null : above + name + text.text(separator, lineEnd) + below;
        }
        if (!isBare(entry)) {
            return null;
        }
        boolean below = text.hasLineEnd(separator, start);
        int content = below ? text.nextLine(separator) : start;
        int firstEnd = below ? content : text.lineEnd(start);
        int inner = column + 2;
        String rest = indented(text.text(firstEnd, entry.lineEnd()), inner - (start - text.lineStart(start)));
        if (rest == null) {
            return null;
        }
        String behind = below ? text.text(separator, text.lineEnd(separator)) : "";
        String block = below ? rest : " ".repeat(inner) + text.text(content, firstEnd) + rest;
        boolean compact = key == null && behind.isBlank() && text.pastBlanks(content) == start;
        return above + name + (compact ? " " + block.stripLeading() : behind + text.lineEnd + block);
    }

    /** Returns lines further in, or further out; null if they do not have so many spaces to give. */
    private @Nullable String indented(String lines, int spaces) {
        StringBuilder indented = new StringBuilder(lines.length() + 16);
        boolean first = true;
        for (String line : lines.split(text.lineEnd, -1)) {
            indented.append(first ? "" : text.lineEnd);
            first = false;
            if (line.isBlank()) {
                indented.append(line);
            } else if (spaces >= 0) {
                indented.append(" ".repeat(spaces)).append(line);
            } else if (line.substring(0, Math.min(line.length(), -spaces)).isBlank()) {
                indented.append(line.substring(-spaces));
            } else {
                return null;
            }
        }
        return indented.toString();
    }
}
