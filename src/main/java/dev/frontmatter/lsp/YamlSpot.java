package dev.frontmatter.lsp;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the place of a cursor in half-written YAML: not by its grammar, which half-written text breaks, but by what people go
 * by, the indentation of lines, dashes and colons.
 */
final class YamlSpot extends LineSearch {

    private final List<Frame> frames = new ArrayList<>();

    /** A block list or mapping that lines stand in. */
    private static final class Frame {

        private final int indent;
        private final boolean list;
        private final Set<String> keys = new HashSet<>();
        private String key = "";
        private int index;
        /** True if the last key has nothing behind its colon, so that deeper lines are its value. */
        private boolean open;

        Frame(int indent, boolean list) {
            this.indent = indent;
            this.list = list;
        }

        Object part() {
            return list ? (Object) index : key;
        }
    }

    YamlSpot(String text, TextLines lines, Block block, int cursor) {
        super(text, lines, block, cursor);
        frames.add(new Frame(0, false));
    }

    private Frame top() {
        return frames.get(frames.size() - 1);
    }

    private List<Object> path(int depth) {
        List<Object> path = new ArrayList<>();
        frames.subList(0, depth).forEach(frame -> path.add(frame.part()));
        return path;
    }

    /** Returns the path of the mapping or list that a frame is. */
    private List<Object> pathTo(Frame frame) {
        return path(frames.indexOf(frame));
    }

    @Override
    int line(int number) {
        String line = lines.line(number);
        int start = lines.start(number);
        boolean here = cursor >= start && cursor <= start + line.length();
        String content = line.stripLeading();
        int indent = line.length() - content.length();
        if (content.isBlank()) {
            if (here) {
                blank(cursor - start);
            }
            return number + 1;
        }
        if (content.startsWith("#")) {
            return number + 1;
        }
        boolean entry = content.equals("-") || content.startsWith("- ");
        while (frames.size() > 1 && (top().indent > indent || top().indent == indent && top().list && !entry)) {
            frames.remove(frames.size() - 1);
        }
        while (entry) {
            dash(indent);
            String rest = content.substring(1).stripLeading();
            indent += content.length() - rest.length();
            content = rest;
            entry = content.equals("-") || content.startsWith("- ");
        }
        if (content.isEmpty()) {
            if (here && cursor > start + top().indent + 1) {
                spot = new Spot(Spot.Kind.ENTRY, path(frames.size()), Set.of(), cursor, cursor, cursor - start, false);
            }
            return number + 1;
        }
        return content(number, start, indent, content, here);
    }

    private void dash(int indent) {
        Frame top = top();
        if (top.list && top.indent == indent) {
            top.index++;
        } else {
            frames.add(new Frame(indent, true));
        }
    }

    /** Looks at the rest of a line behind its dashes. */
    private int content(int number, int start, int indent, String content, boolean here) {
        int keyEnd = keyEnd(content);
        boolean inList = top().list && top().indent < indent;
        if (keyEnd < 0) {
            return scalar(number, start, indent, content, here, inList);
        }
        Frame mapping = mapping(indent);
        String key = FlowSpot.unquoted(content.substring(0, keyEnd).strip());
        if (here && cursor <= start + indent + keyEnd) {
            spot = new Spot(
                    Spot.Kind.KEY_ALONE,
                    pathTo(mapping),
                    mapping.keys,
                    start + indent,
                    start + indent + keyEnd,
                    indent,
                    false);
        } else {
            mapping.keys.add(key);
        }
        mapping.key = key;
        String behind = content.substring(keyEnd + 1);
        String value = withoutComment(behind);
        mapping.open = value.isBlank()
                || value.strip().startsWith("&") && !value.strip().contains(" ");
        int valueStart = start
                + indent
                + keyEnd
                + 1
                + (behind.length() - behind.stripLeading().length());
        List<Object> path = Spot.join(pathTo(mapping), key);
        if (value.isBlank()) {
            if (here && spot == null && cursor > start + indent + keyEnd) {
                setValue(path, Math.min(cursor, start + indent + content.length()), cursor, behind);
            }
            return number + 1;
        }
        return value(number, start, valueStart, value.stripLeading(), path, here, indent);
    }

    private void setValue(List<Object> path, int from, int to, String behind) {
        // In a comment nothing is written.
        int comment = behind.indexOf('#');
        if (comment < 0 || to <= from) {
            spot = new Spot(Spot.Kind.VALUE, path, Set.of(), from, to, 0, false);
        }
    }

    /** Looks at a value that begins in a line, and returns the number of the next line behind it. */
    private int value(
            int number, int start, int valueStart, String value, List<Object> path, boolean here, int indent) {
        if (value.startsWith("[") || value.startsWith("{")) {
            return flow(number, valueStart, path, ':');
        }
        if (value.startsWith("|") || value.startsWith(">")) {
            int next = number + 1;
            while (next < block.end() && isWithin(lines.line(next), indent)) {
                next++;
            }
            return next;
        }
        int valueEnd = valueStart + value.stripTrailing().length();
        if (here && spot == null && cursor > start + indent && cursor <= Math.max(valueEnd, valueStart)) {
            setValue(path, valueStart, valueEnd);
        }
        return number + 1;
    }

    private static boolean isWithin(String line, int indent) {
        return line.isBlank() || line.length() - line.stripLeading().length() > indent;
    }

    /** Looks at content that has no colon: an entry of a list, a key that is being written, or the rest of a text. */
    private int scalar(int number, int start, int indent, String content, boolean here, boolean inList) {
        int from = start + indent;
        if (inList) {
            String value = withoutComment(content);
            if (value.startsWith("[") || value.startsWith("{") || value.startsWith("|") || value.startsWith(">")) {
                return value(number, start, from, value, path(frames.size()), here, top().indent);
            }
            if (here && cursor >= from) {
                setEntry(from, from + value.stripTrailing().length(), indent, content);
            }
            return number + 1;
        }
        if (here && cursor >= from && isPartOfKey(content)) {
            Frame mapping = mappingFor(indent);
            if (mapping != null) {
                spot = new Spot(
                        Spot.Kind.KEY,
                        pathTo(mapping),
                        mapping.keys,
                        from,
                        from + content.stripTrailing().length(),
                        indent,
                        false);
            }
        }
        return number + 1;
    }

    private void setEntry(int from, int to, int indent, String content) {
        // Behind a comment's mark nothing is written.
        if (!content.startsWith("#") && (cursor <= to || content.isBlank())) {
            spot = new Spot(Spot.Kind.ENTRY, path(frames.size()), Set.of(), from, Math.max(from, to), indent, false);
        }
    }

    private static boolean isPartOfKey(String content) {
        return content.chars().noneMatch(c -> c == '"' || c == '[' || c == '{' || c == '#' || c == '*' || c == '&');
    }

    /** Looks at an empty line with the cursor in some column. */
    private void blank(int column) {
        int depth = frames.size();
        while (depth > 1 && frames.get(depth - 1).indent > column) {
            depth--;
        }
        Frame frame = frames.get(depth - 1);
        if (frame.list && frame.indent == column && depth > 1) {
            // A list may stand as deep as its key; what is written there is the next key.
            Frame outer = frames.get(depth - 2);
            frame = !outer.list && outer.indent == column ? outer : frame;
        }
        boolean opened = !frame.list && frame.open && column > frame.indent;
        if (!frame.list && frame.indent == column) {
            spot = new Spot(Spot.Kind.KEY, pathTo(frame), frame.keys, cursor, cursor, column, false);
        } else if (opened) {
            List<Object> path = Spot.join(pathTo(frame), frame.key);
            Frame inner = new Frame(column, false);
            frames.subList(frames.indexOf(frame) + 1, frames.size()).clear();
            frames.add(inner);
            spot = new Spot(Spot.Kind.KEY, path, inner.keys, cursor, cursor, column, false);
        }
    }

    /** Returns the mapping that keys of an indentation are in, and puts it in if it is new. */
    private Frame mapping(int indent) {
        Frame top = top();
        if (!top.list && top.indent == indent) {
            return top;
        }
        Frame mapping = new Frame(indent, false);
        frames.add(mapping);
        return mapping;
    }

    /** Returns the mapping that a key which is being written is in; null if it is the rest of a text. */
    private @Nullable Frame mappingFor(int indent) {
        Frame top = top();
        boolean belongs = !top.list && (top.indent == indent || top.open && top.indent < indent);
        return belongs ? mapping(indent) : null;
    }

    /** Returns the index of the colon behind a key; negative if there is none. */
    private static int keyEnd(String content) {
        char first = content.charAt(0);
        if (QuotedWord.isQuote(first)) {
            int quote = content.indexOf(first, 1);
            int colon = quote < 0 ? -1 : content.indexOf(':', quote);
            return colon >= 0 && content.substring(quote + 1, colon).isBlank() ? colon : -1;
        }
        if ("[{#|>&*!%@`".indexOf(first) >= 0) {
            return -1;
        }
        int colon = content.indexOf(':');
        while (colon >= 0
                && colon + 1 < content.length()
                && content.charAt(colon + 1) != ' '
                && content.charAt(colon + 1) != '\t') {
            colon = content.indexOf(':', colon + 1);
        }
        return colon;
    }

    /** Returns a value without the comment behind it. */
    private static String withoutComment(String value) {
        String start = value.stripLeading();
        if (!start.isEmpty() && QuotedWord.isQuote(start.charAt(0))) {
            return value.substring(
                    0, QuotedWord.end(value, value.length() - start.length(), value.length(), c -> false));
        }
        int mark = start.startsWith("#") ? value.indexOf('#') : value.indexOf(" #");
        return mark < 0 ? value : value.substring(0, mark);
    }
}
