package dev.frontmatter.edit;

import dev.frontmatter.bytes.Lines;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.NodeKind;
import java.util.ArrayList;
import java.util.List;

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
     * @param lineEnd the end of the line on which its value ends
     * @param next the start of the line after that
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
            int next) {

        int column() {
            return own - lineStart;
        }
    }

    boolean isFlow(int collection) {
        byte first = text.at(tree.start(collection));
        boolean empty = tree.span(collection).isEmpty();
        return !empty && (first == '{' || first == '[');
    }

    List<Entry> entries(int collection) {
        return tree.kind(collection) == NodeKind.MAPPING ? ofMapping(collection) : ofSequence(collection);
    }

    private List<Entry> ofMapping(int mapping) {
        List<Entry> entries = new ArrayList<>();
        int floor = floor(mapping);
        for (int key = mapping + 1; key < tree.next(mapping); key = tree.next(key + 1)) {
            int colon = text.pastBlanks(tree.span(key).end());
            if (text.at(colon) != ':' || tree.isAliased(key) || tree.isAnchored(key) && !tree.isAnchored(mapping)) {
                throw uncertain(key, "a key that is not followed by its colon, or has an anchor, cannot be edited");
            }
            Entry entry = entry(mapping, key + 1, tree.start(key), colon + 1, floor);
            entries.add(entry);
            floor = entry.next;
        }
        return entries;
    }

    private List<Entry> ofSequence(int sequence) {
        List<Entry> entries = new ArrayList<>();
        int floor = floor(sequence);
        int dash = tree.start(sequence);
        int column = dash - text.lineStart(dash);
        for (int element = sequence + 1; element < tree.next(sequence); element = tree.next(element)) {
            if (!entries.isEmpty()) {
                dash = text.pastSpace(floor);
                if (text.at(dash) != '-' || dash - text.lineStart(dash) != column) {
                    throw uncertain(element, "the dash of this entry cannot be found");
                }
            }
            Entry entry = entry(sequence, element, dash, dash + 1, floor);
            entries.add(entry);
            floor = entry.next;
        }
        return entries;
    }

    private Entry entry(int collection, int node, int own, int separator, int floor) {
        int lineStart = text.lineStart(own);
        boolean ownLine = isSpaces(lineStart, own);
        if (!ownLine && !isCompact(lineStart, own)) {
            throw uncertain(node, "what stands before this on its line cannot be moved");
        }
        int contentEnd = Math.max(separator, contentEnd(node));
        if (!text.endsLine(contentEnd)) {
            throw uncertain(node, "something follows this on its line");
        }
        int region = ownLine ? text.commentsAbove(lineStart, floor, own - lineStart) : own;
        if (collection == DataTree.ROOT && node <= 2 && isOfDocument(region)) {
            region = lineStart;
        }
        return new Entry(
                node,
                own,
                lineStart,
                ownLine,
                region,
                separator,
                contentEnd,
                text.lineEnd(contentEnd),
                text.nextLine(contentEnd));
    }

    /** Returns true if no comment stands above: these are the first of the document, and belong to it. */
    private boolean isOfDocument(int region) {
        return Lines.trimSpace(text.bytes, text.start, region) == text.start;
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

    /** Returns the offset above which no comment belongs to the first entry of a collection. */
    private int floor(int collection) {
        return collection == DataTree.ROOT ? text.start : text.lineStart(tree.start(collection - 1));
    }

    /** Returns where a value ends: of a block scalar that keeps its line ends, behind the blank lines that belong to it. */
    private int contentEnd(int node) {
        if (tree.isCollection(node)) {
            int end = tree.span(node).end();
            if (isFlow(node) || tree.size(node) == 0 || tree.isAliased(node) && !tree.isAnchored(node)) {
                return end;
            }
            List<Entry> entries = entries(node);
            return Math.max(end, entries.get(entries.size() - 1).contentEnd);
        }
        int start = tree.start(node);
        int end = tree.span(node).end();
        boolean block = end > start && (text.at(start) == '|' || text.at(start) == '>');
        if (!block || !keepsLineEnds(start)) {
            return end;
        }
        int at = text.nextLine(end);
        while (at < text.end && text.isBlankLine(at)) {
            end = text.lineEnd(at);
            at = text.nextLine(at);
        }
        return end;
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
