package dev.frontmatter.edit;

import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.NodeKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The layout of the block collections of a YAML document. */
final class YamlLayout {

    private final DataTree tree;
    private final Text text;

    YamlLayout(DataTree tree, Text text) {
        this.tree = tree;
        this.text = text;
    }

    /**
     * An entry of a block mapping or list.
     *
     * @param node the node of its value
     * @param own where its key or its dash stands
     * @param lineStart the start of that line
     * @param ownLine true if only spaces stand before it on its line
     * @param region where its lines begin, with the comments that belong to it
     * @param separator the offset behind its colon or dash
     * @param contentEnd where its value ends
     * @param lineEnd the end of its last line: that on which its value ends, or of comments below that are indented deeper
     * @param next the start of the line after that
     * @param oddLine refuses to move or edit the entry, whose lines are not its own; null if they are
     * @param oddKey refuses to edit the entry, whose key is written in an uncommon way; null if it is not
     */
    record Entry(
            int node,
            int own,
            int lineStart,
            boolean ownLine,
            int region,
            int separator,
            int contentEnd,
            int lineEnd,
            int next,
            @Nullable Refusal oddLine,
            @Nullable Refusal oddKey) {

        int column() {
            return own - lineStart;
        }

        boolean isOdd() {
            return oddLine != null || oddKey != null;
        }

        /** Returns this to be moved with its lines as they are. */
        Entry movable() {
            if (oddLine != null) {
                throw oddLine;
            }
            return this;
        }

        /** Returns this to be edited itself. */
        Entry editable() {
            if (oddKey != null) {
                throw oddKey;
            }
            return movable();
        }
    }

    /** Returns true for what stands in the place of an alias: what is in it stands elsewhere. */
    static boolean isAlias(DataTree tree, int node) {
        // No scalar begins like an alias; a mapping may, with its first key.
        return tree.isAliased(node)
                && !tree.span(node).isEmpty()
                && tree.bytes()[tree.start(node)] == '*'
                && !(tree.isCollection(node) && tree.size(node) > 0 && tree.start(node + 1) == tree.start(node));
    }

    boolean isFlow(int collection) {
        byte first = text.at(tree.start(collection));
        boolean empty = tree.span(collection).isEmpty();
        return !empty && (first == '{' || first == '[');
    }

    List<Entry> entries(int collection) {
        return entries(collection, Integer.MAX_VALUE);
    }

    /** Returns an entry, of which only those above are looked at, too. */
    Entry entry(int collection, int index) {
        return entries(collection, index + 1).get(index);
    }

    /** Returns the first entries of a block collection. */
    private List<Entry> entries(int collection, int most) {
        return tree.kind(collection) == NodeKind.MAPPING ? ofMapping(collection, most) : ofSequence(collection, most);
    }

    private List<Entry> ofMapping(int mapping, int most) {
        List<Entry> entries = new ArrayList<>();
        int floor = text.head;
        int end = tree.next(mapping);
        for (int key = mapping + 1; key < end && entries.size() < most; key = tree.next(key + 1)) {
            int start = tree.start(key);
            int own = withProperties(start);
            String odd =
                    own < start || text.at(start) == '*' ? "a key with `? `, an anchor or a tag stays as it is" : null;
            if (text.at(text.pastBlanks(tree.span(key).end())) != ':') {
                odd = "a key that is not followed by its colon stays as it is";
            }
            Refusal oddKey = odd == null ? null : uncertain(key, odd);
            Entry entry = entry(key + 1, own, pastColon(key), floor, null, oddKey);
            entries.add(entry);
            floor = entry.next;
        }
        return entries;
    }

    /** Returns the offset behind the colon of a key, or where the key ends if it has none. */
    private int pastColon(int key) {
        int end = tree.span(key).end();
        int colon = text.pastBlanks(end);
        colon = text.at(colon) == ':' ? colon : text.pastSpace(end);
        return text.at(colon) == ':' ? colon + 1 : end;
    }

    /** Returns where a key starts, its question mark, anchor and tag included. */
    private int withProperties(int key) {
        int at = text.lineStart(key);
        while (at < key && (text.at(at) == ' ' || text.at(at) == '-' && text.at(at + 1) == ' ')) {
            at++;
        }
        return at < key && "?&!".indexOf(text.at(at)) >= 0 ? at : key;
    }

    private List<Entry> ofSequence(int sequence, int most) {
        List<Entry> entries = new ArrayList<>();
        int floor = text.head;
        int dash = tree.start(sequence);
        int column = dash - text.lineStart(dash);
        Refusal odd = null;
        int end = tree.next(sequence);
        for (int element = sequence + 1; element < end && entries.size() < most; element = tree.next(element)) {
            if (!entries.isEmpty()) {
                dash = text.pastSpace(floor);
                if (text.at(dash) != '-' || dash - text.lineStart(dash) != column) {
                    odd = uncertain(element, "the dash of this entry cannot be found");
                    dash = Math.max(dash, Math.min(tree.start(element), text.end));
                }
            }
            Entry entry = entry(element, dash, Math.min(dash + 1, text.end), floor, odd, null);
            entries.add(entry);
            floor = entry.next;
        }
        return entries;
    }

    private Entry entry(int node, int own, int separator, int floor, @Nullable Refusal odd, @Nullable Refusal oddKey) {
        int lineStart = text.lineStart(own);
        boolean ownLine = isSpaces(lineStart, own);
        int contentEnd = Math.max(separator, contentEnd(node));
        Refusal oddLine = !ownLine && !isCompact(lineStart, own)
                ? uncertain(node, "what stands before this on its line cannot be moved")
                : text.endsLine(contentEnd) ? odd : uncertain(node, "something follows this on its line");
        int region = ownLine ? text.commentsAbove(lineStart, floor, own - lineStart) : own;
        int lineEnd = text.commentsBelow(text.lineEnd(contentEnd), own - lineStart);
        return new Entry(
                node,
                own,
                lineStart,
                ownLine,
                region,
                separator,
                contentEnd,
                lineEnd,
                text.nextLine(lineEnd),
                oddLine,
                oddKey);
    }

    private boolean isSpaces(int from, int to) {
        for (int at = from; at < to; at++) {
            if (text.bytes[at] != ' ') {
                return false;
            }
        }
        return true;
    }

    /** Returns true if an entry follows the dash of the list that it is in. */
    private boolean isCompact(int from, int to) {
        for (int at = from; at < to; at++) {
            boolean dash = text.bytes[at] == '-' && text.bytes[at + 1] == ' ';
            if (text.bytes[at] != ' ' && !dash) {
                return false;
            }
        }
        return true;
    }

    /** Returns where a value ends: of a block scalar behind the blank lines that belong to it. */
    private int contentEnd(int node) {
        if (tree.isCollection(node)) {
            int end = tree.span(node).end();
            if (isFlow(node) || tree.size(node) == 0 || isAlias(tree, node)) {
                return end;
            }
            return Math.max(end, lastContentEnd(node));
        }
        int start = tree.start(node);
        int end = tree.span(node).end();
        boolean block = end > start && (text.at(start) == '|' || text.at(start) == '>');
        return block ? blockEnd(start, end) : end;
    }

    /** Returns where a block scalar ends: a line of more blanks than it is indented by is text, and `+` keeps all lines. */
    private int blockEnd(int header, int spanEnd) {
        int least = keepsLineEnds(header) ? -1 : indentation(text.nextLine(header), spanEnd);
        int end = spanEnd;
        int line = text.nextLine(spanEnd);
        while (line < text.end && text.isBlankLine(line)) {
            end = text.lineEnd(line) - line > least ? text.lineEnd(line) : end;
            line = text.nextLine(line);
        }
        return end;
    }

    /** Returns the fewest blanks that a line of text begins with. */
    private int indentation(int from, int to) {
        int least = Integer.MAX_VALUE;
        for (int line = from; line < to; line = text.nextLine(line)) {
            if (!text.isBlankLine(line)) {
                least = Math.min(least, text.pastBlanks(line) - line);
            }
        }
        return least;
    }

    /** Returns where the value of the last entry of a block collection ends. */
    private int lastContentEnd(int collection) {
        boolean mapping = tree.kind(collection) == NodeKind.MAPPING;
        int last = collection + 1;
        int next = last;
        while (next < tree.next(collection)) {
            last = next;
            next = tree.next(mapping ? last + 1 : last);
        }
        if (mapping) {
            return Math.max(pastColon(last), contentEnd(last + 1));
        }
        if (!tree.span(last).isEmpty()) {
            return contentEnd(last);
        }
        // Nothing stands behind the dash, which only those above lead to.
        List<Entry> entries = entries(collection);
        return entries.get(entries.size() - 1).contentEnd;
    }

    private boolean keepsLineEnds(int header) {
        return text.at(header + 1) == '+' || text.at(header + 2) == '+';
    }

    private Refusal uncertain(int node, String words) {
        return Refusal.uncertain(tree.start(node), tree.span(node).end(), words);
    }

    /** Returns the way in which new values of this document are written. */
    YamlRendering rendering() {
        String unit = null;
        String list = null;
        boolean flow = false;
        boolean block = false;
        for (int node = 1; node < tree.nodeCount() && (unit == null || list == null); node++) {
            if (!tree.isCollection(node) || tree.isAliased(node) || tree.size(node) == 0) {
                continue;
            }
            if (isFlow(node)) {
                flow |= tree.kind(node) == NodeKind.SEQUENCE;
                continue;
            }
            int start = tree.start(node);
            int lineStart = text.lineStart(start);
            int key = node - 1;
            int keyLine = tree.isCollection(key) ? lineStart : text.lineStart(tree.start(key));
            boolean below = isSpaces(lineStart, start) && keyLine < lineStart && tree.start(key) < start;
            int delta = start - lineStart - (tree.start(key) - keyLine);
            if (tree.kind(node) == NodeKind.SEQUENCE) {
                block = true;
                list = below && list == null && delta >= 0 ? " ".repeat(delta) : list;
            } else if (below && delta > 0 && unit == null) {
                unit = " ".repeat(delta);
            }
        }
        String level = unit != null ? unit : list != null && !list.isEmpty() ? list : "  ";
        return new YamlRendering(text.lineEnd, level, list != null ? list : level, flow && !block);
    }
}
