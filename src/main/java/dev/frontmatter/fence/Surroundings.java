package dev.frontmatter.fence;

import dev.frontmatter.bytes.Lines;
import dev.frontmatter.bytes.Marks;
import dev.frontmatter.source.Span;
import dev.frontmatter.tokenizer.Format;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Tells by the lines around what a line that looks like a fence most likely is. */
final class Surroundings {

    private static final int NONE = -1;

    private final InputLines input;

    Surroundings(InputLines input) {
        this.input = input;
    }

    /** Returns true if the line at an offset opens front matter beyond doubt, however it is written. */
    boolean certainlyOpens(int opening) throws IOException {
        KeyBlock block = new KeyBlock();
        int closing = closingBelow(opening, block);
        return closing >= 0
                && block.isCertain()
                && bodyBegins(input.afterLineEnd(input.lineEnd(closing, input.bound(closing))));
    }

    /**
     * Returns the line of dashes below an opening line, if all lines between them may be keys and their values and one of them is
     * a key, else -1.
     */
    int closingBelow(int opening, KeyBlock block) throws IOException {
        return endOfKeys(input.lineEnd(opening, input.bound(opening)), block, false);
    }

    /** Returns the line of dashes or other marks below keys that begin below a line, or -1. */
    int endOfKeys(int lineEnd) throws IOException {
        return endOfKeys(lineEnd, new KeyBlock(), true);
    }

    private int endOfKeys(int lineEnd, KeyBlock block, boolean orOther) throws IOException {
        int start = input.afterLineEnd(lineEnd);
        for (int line = start; input.has(line) && line - start <= input.limit(); ) {
            int end = input.lineEnd(line, input.bound(line));
            if (isDashes(line, end) || orOther && Marks.areOther(input.bytes(), line, end)) {
                return block.hasKeys() ? line : NONE;
            }
            if (!block.add(input.bytes(), line, end)) {
                return NONE;
            }
            line = input.afterLineEnd(end);
        }
        return NONE;
    }

    /**
     * Returns true if all lines from here on to a closing line of YAML may be keys of any form and their values. Without a key
     * of one word the last one must not be blank: text between two thematic breaks is parted from them.
     */
    boolean areKeys(int start) throws IOException {
        boolean blank = true;
        boolean key = false;
        for (int line = start; input.has(line) && line - start <= input.limit(); ) {
            int end = input.lineEnd(line, input.bound(line));
            if (input.isFence((byte) '-', line, end) || input.isFence((byte) '.', line, end)) {
                return key || !blank;
            }
            blank = Lines.trimBlanks(input.bytes(), line, end) == line;
            key |= KeyLines.isKey(input.bytes(), line, end);
            if (!blank
                    && !KeyLines.isOne(input.bytes(), line, end)
                    && !KeyLines.isKeyOfWords(input.bytes(), line, end)) {
                return false;
            }
            line = input.afterLineEnd(end);
        }
        return false;
    }

    /** Returns the fence of three marks below lines of TOML, the first of them a key, that begin below a line; or -1. */
    int endOfAssignments(int lineEnd, byte mark) throws IOException {
        int start = input.afterLineEnd(lineEnd);
        for (int line = start; input.has(line) && line - start <= input.limit(); ) {
            int end = input.lineEnd(line, input.bound(line));
            if (line > start && input.isFence(mark, line, end)) {
                return line;
            }
            boolean other = line > start && (line == end || " \t#[]".indexOf(input.at(line)) >= 0);
            if (!other && !KeyLines.isAssignment(input.bytes(), line, end)) {
                return NONE;
            }
            line = input.afterLineEnd(end);
        }
        return NONE;
    }

    /** Returns the line of other marks below keys of JSON without braces that begin below a line, or -1. */
    int endOfMembers(int lineEnd) throws IOException {
        int start = input.afterLineEnd(lineEnd);
        JsonMembers members = new JsonMembers(input);
        for (int line = start; input.has(line) && line - start <= input.limit(); ) {
            int end = input.lineEnd(line, input.bound(line));
            if (line > start && Marks.areOther(input.bytes(), line, end)) {
                return line;
            }
            int at = Lines.pastBlanks(input.bytes(), line, end);
            if (line == start ? at == end || !members.isKey(at) : !members.isLine(at, end)) {
                return NONE;
            }
            line = input.afterLineEnd(end);
        }
        return NONE;
    }

    /** Returns the line of dashes or other marks below an object of JSON that begins below a line, or -1. */
    int endOfObject(int lineEnd) throws IOException {
        int start = pastSpace(input.afterLineEnd(lineEnd));
        int end = input.has(start) && Opening.opensJson(input, start) ? behindObject(start) : NONE;
        int line = end == NONE ? NONE : pastSpace(end);
        if (line == NONE || !input.has(line) || !Lines.isLineEnd(input.at(line - 1))) {
            return NONE;
        }
        int last = input.lineEnd(line, input.bound(line));
        return isDashes(line, last) || Marks.areOther(input.bytes(), line, last) ? line : NONE;
    }

    private int pastSpace(int from) throws IOException {
        int at = from;
        while (at - from <= input.limit() && input.has(at) && Lines.isSpace(input.at(at))) {
            at++;
        }
        return at;
    }

    private int behindObject(int start) throws IOException {
        int depth = 0;
        boolean quoted = false;
        for (int at = start; at - start <= input.limit() && input.has(at); at++) {
            byte b = input.at(at);
            if (b == '"') {
                quoted = !quoted;
            } else if (quoted) {
                at += b == '\\' ? 1 : 0;
            } else if (b == '{') {
                depth++;
            } else if (b == '}' && --depth == 0) {
                return at + 1;
            }
        }
        return NONE;
    }

    /**
     * Returns true if what begins at a line can be no part of front matter: it is nothing at all, or text comes first, there
     * and below each line of dashes, and no key nor line of dots anywhere.
     */
    boolean bodyBegins(int start) throws IOException {
        boolean text = false;
        for (int line = start; input.has(line); ) {
            int end = input.lineEnd(line, input.bound(line));
            if (line - start > input.limit()) {
                return false;
            }
            if (isDashes(line, end)) {
                if (!text) {
                    return false;
                }
                text = false;
            } else if (Lines.trimBlanks(input.bytes(), line, end) > line && input.at(line) != '#') {
                boolean key = text
                        ? KeyLines.isKey(input.bytes(), line, end) || KeyLines.isDots(input.bytes(), line, end)
                        : KeyLines.mayBeOne(input.bytes(), line, end);
                if (key) {
                    return false;
                }
                text = true;
            }
            line = input.afterLineEnd(end);
        }
        return true;
    }

    private boolean isDashes(int line, int end) {
        int marks = input.countOf((byte) '-', line, end);
        return marks >= 2 && Lines.trimBlanks(input.bytes(), line, end) == line + marks;
    }

    /** Returns the opening line of what looks like front matter near the beginning, or null if nothing does. */
    @Nullable
    Span openingBelow() throws IOException {
        for (int line = 0; input.has(line) && line <= Splitter.LONGEST_LINE; ) {
            int end = input.lineEnd(line, input.bound(line));
            Opening opening = Opening.at(input, line, end);
            if (opening != null && opening.format() == Format.YAML) {
                return closingBelow(line, new KeyBlock()) < 0 ? null : opening.fence();
            }
            line = input.afterLineEnd(end);
        }
        return null;
    }
}
