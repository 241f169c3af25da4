package dev.frontmatter.syntax.json;

import dev.frontmatter.bytes.Lines;

/**
 * Tells comments from text without quotes that begins as they do, such as a colour or an address without its scheme. It is
 * text if the line lacks what goes with it when it is removed. What is found out of a line is kept for the next one of it.
 */
final class JsonCommentLike {

    /** Of a longer text the end is not looked for: a count of bytes. */
    private static final int FARTHEST = 512;

    private static final int NONE = Integer.MAX_VALUE;
    private static final String NO_WORD = "\"'[]{},";

    private final byte[] bytes;
    private final int end;

    // The line that was looked at last
    private int lineStart = -1;
    private int lineEnd = -1;
    /** The offset of a comment behind its entries, or its end. */
    private int entriesEnd = -1;
    /** The offset of the bracket that the last one of the line closes: -1 for one on a line before, none if it ends in no bracket. */
    private int opening = NONE;

    private boolean endsInComma;

    /** The offset of the first byte behind the comments that begin on that line. */
    private int next = -1;

    private int nextFrom = -1;
    private boolean nextIsKey;

    JsonCommentLike(byte[] bytes, int end) {
        this.bytes = bytes;
        this.end = end;
    }

    /**
     * Returns true if what begins as a comment is text where a value must stand.
     *
     * @param at the offset of its mark
     * @param beginsLine true if nothing but blanks stands before it on its line
     */
    boolean isText(int at, boolean inList, boolean beginsLine) {
        if (bytes[at] == '/' && bytes[at + 1] == '*') {
            return false;
        }
        lookAtLine(at);
        lookBehind();
        boolean closes = opening < at;
        byte found = byteAt(next);
        boolean valueFollows = next < end && "}],".indexOf(found) < 0 && !nextIsKey;
        if (!inList) {
            return !beginsLine && (!valueFollows || closes && beginsWord(at));
        }
        if (closes && !valueFollows && found != ']') {
            return true;
        }
        return !beginsLine && (closes || endsInComma || found == ',') && beginsWord(at);
    }

    private void lookAtLine(int at) {
        if (at >= lineStart && at < entriesEnd) {
            return;
        }
        lineStart = at;
        while (lineStart > 0 && !Lines.isLineEnd(bytes[lineStart - 1])) {
            lineStart--;
        }
        lineEnd = Lines.lineEnd(bytes, at, end);
        entriesEnd = beforeComment(at);
        int last = Lines.trimBlanks(bytes, at, entriesEnd);
        endsInComma = bytes[last - 1] == ',';
        last = endsInComma ? Lines.trimBlanks(bytes, at, last - 1) : last;
        boolean bracket = last > at && (bytes[last - 1] == ']' || bytes[last - 1] == '}');
        opening = bracket ? openingOf(last - 1) : NONE;
    }

    /** Returns where another comment begins behind text on the line, or the end of the line. */
    private int beforeComment(int from) {
        for (int at = from + 1; at < lineEnd; at++) {
            boolean mark = bytes[at] == '#' || bytes[at] == '/' && byteAt(at + 1) == '/';
            if (mark && Lines.isBlank(bytes[at - 1]) && Lines.isSpace(byteAt(bytes[at] == '#' ? at + 1 : at + 2))) {
                return at;
            }
        }
        return lineEnd;
    }

    private int openingOf(int closing) {
        int open = 1;
        int at = closing;
        while (open > 0 && --at >= lineStart) {
            byte b = bytes[at];
            open += b == ']' || b == '}' ? 1 : b == '[' || b == '{' ? -1 : 0;
        }
        return open == 0 ? at : -1;
    }

    private void lookBehind() {
        if (lineEnd >= nextFrom && lineEnd <= next) {
            return;
        }
        nextFrom = lineEnd;
        next = lineEnd;
        int after = pastComment(next);
        while (after > next) {
            next = after;
            after = pastComment(next);
        }
        nextIsKey = next < end && isKey(next);
    }

    /** Returns the offset behind white space or a comment, or the same offset if neither stands there. */
    private int pastComment(int at) {
        byte b = byteAt(at);
        if (at == end || Lines.isSpace(b)) {
            return Math.min(end, at + 1);
        }
        boolean line = b == '#' || b == '/' && byteAt(at + 1) == '/';
        return line
                ? Lines.lineEnd(bytes, at, end)
                : b == '/' && byteAt(at + 1) == '*' ? JsonSpace.blockEnd(bytes, at + 2, end) : at;
    }

    /** Returns true if what begins here ends at a colon, as a key does. */
    private boolean isKey(int from) {
        byte quote = bytes[from] == '\'' ? (byte) '\'' : (byte) '"';
        boolean quoted = bytes[from] == quote;
        int farthest = Math.min(end, from + FARTHEST);
        int at = from + 1;
        while (at < farthest && (quoted ? bytes[at] != quote : ":={}[],\"\r\n".indexOf(bytes[at]) < 0)) {
            at += quoted && bytes[at] == '\\' ? 2 : 1;
        }
        int sign = Lines.pastBlanks(bytes, quoted ? at + 1 : at, end);
        return byteAt(sign) == '=' || byteAt(sign) == ':' && byteAt(sign + 1) != '/';
    }

    /** Returns true if the mark is part of a word: if it is slashes, of one with a dot or a slash, as an address has. */
    private boolean beginsWord(int mark) {
        boolean slashes = bytes[mark] == '/';
        int from = slashes ? mark + 2 : mark + 1;
        int at = from;
        boolean address = false;
        while (at < lineEnd && !Lines.isBlank(bytes[at]) && NO_WORD.indexOf(bytes[at]) < 0) {
            address |= at > from && (bytes[at] == '.' || bytes[at] == '/');
            at++;
        }
        return at > from && (!slashes || address && (bytes[from] < 0 || Character.isLetter(bytes[from])));
    }

    /** Returns a byte, or a line end where there is none. */
    private byte byteAt(int at) {
        return at < end ? bytes[at] : (byte) '\n';
    }
}
