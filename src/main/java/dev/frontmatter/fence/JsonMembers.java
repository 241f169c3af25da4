package dev.frontmatter.fence;

import dev.frontmatter.bytes.Ascii;
import dev.frontmatter.bytes.Lines;
import java.io.IOException;

/** Finds keys of JSON behind a brace that closes the outermost object too early, and the brace that does not. */
final class JsonMembers {

    private static final int NONE = -1;

    /** Of a longer key the end is not looked for: a count of bytes. */
    private static final int FARTHEST = 512;

    private final InputLines input;
    /** The offset of the closing brace that is known to follow keys, or -1. */
    private int last = NONE;

    JsonMembers(InputLines input) {
        this.input = input;
    }

    /**
     * Returns true if more keys follow a closing brace: behind a comma, or on lines of JSON up to a line that is a brace
     * alone.
     *
     * @param brace the offset of the brace
     * @param start the offset of the opening one
     */
    boolean follow(int brace, int start) throws IOException {
        if (brace < last) {
            return true;
        }
        int next = pastSpace(brace + 1);
        // Other brackets may be one too many as well.
        for (int at = brace + 1; at - brace < FARTHEST && input.has(at) && "]} \t".indexOf(input.at(at)) >= 0; at++) {
            next = pastSpace(at + 1);
        }
        boolean comma = next != NONE && input.at(next) == ',';
        next = comma ? pastSpace(next + 1) : next;
        if (next == NONE || !isKey(next)) {
            return false;
        }
        last = comma ? NONE : closingBelow(next, start);
        return comma || last != NONE;
    }

    private int pastSpace(int from) throws IOException {
        int at = from;
        while (at - from <= Splitter.LONGEST_LINE && input.has(at) && Lines.isSpace(input.at(at))) {
            at++;
        }
        return at - from <= Splitter.LONGEST_LINE && input.has(at) ? at : NONE;
    }

    /** Returns true if text in double quotes and a colon stand here. */
    boolean isKey(int start) throws IOException {
        if (input.at(start) != '"') {
            return false;
        }
        int at = start + 1;
        while (at - start < FARTHEST && input.has(at) && input.at(at) != '"' && !Lines.isLineEnd(input.at(at))) {
            at += input.at(at) == '\\' ? 2 : 1;
        }
        if (!input.has(at) || input.at(at) != '"') {
            return false;
        }
        int colon = at + 1;
        while (colon - start < FARTHEST && input.has(colon) && Lines.isBlank(input.at(colon))) {
            colon++;
        }
        return input.has(colon) && input.at(colon) == ':';
    }

    /** Returns the offset of a line that is a brace alone, below lines that begin as those of JSON do; or -1. */
    private int closingBelow(int from, int start) throws IOException {
        for (int line = from; input.has(line) && line - start <= input.limit(); ) {
            int end = input.lineEnd(line, input.bound(line));
            int at = Lines.pastBlanks(input.bytes(), line, end);
            if (isLoneBrace(line, end)) {
                return line;
            }
            if (!isLine(at, end)) {
                return NONE;
            }
            line = input.afterLineEnd(end);
        }
        return NONE;
    }

    /** Returns true if a line begins as those of JSON mostly do, or is blank. */
    boolean isLine(int at, int end) {
        return at == end || "\"{}[],-".indexOf(input.at(at)) >= 0 || Ascii.isDigit(input.at(at));
    }

    private boolean isLoneBrace(int line, int end) {
        return line < end && input.at(line) == '}' && Lines.pastBlanks(input.bytes(), line + 1, end) == end;
    }

    /**
     * Returns the offset of the brace that closes front matter in which another brace or a quote is not closed: the first one
     * that is alone on its line in column 1, and that nothing of JSON follows. Returns -1 if there is none.
     */
    int loneBrace(int start) throws IOException {
        for (int line = start; input.has(line) && line - start <= input.limit(); ) {
            int end = input.lineEnd(line, input.bound(line));
            if (isLoneBrace(line, end)) {
                int next = pastSpace(line + 1);
                if (next == NONE || "\"{}[],".indexOf(input.at(next)) < 0) {
                    return line;
                }
            }
            line = input.afterLineEnd(end);
        }
        return NONE;
    }
}
