package dev.frontmatter.fence;

import dev.frontmatter.bytes.Ascii;
import dev.frontmatter.bytes.Lines;

/** Tells by their look alone whether lines are keys and values, so that what a line of dashes below them means is sure. */
final class KeyLines {

    private KeyLines() {}

    /**
     * Returns true if a line may stand among keys: it is blank, indented, a comment, a list entry or a closing bracket, or has a
     * colon behind its first word.
     */
    static boolean isOne(byte[] bytes, int start, int end) {
        if (start == end) {
            return true;
        }
        return switch (bytes[start]) {
            case ' ', '\t', '#', ']', '}' -> true;
            case '-' -> start + 1 == end || Lines.isBlank(bytes[start + 1]);
            default -> isKey(bytes, start, end);
        };
    }

    /** Returns true if a line in column 1 begins with a key, without spaces in it, and a colon. */
    static boolean isKey(byte[] bytes, int start, int end) {
        int at = start;
        while (at < end && bytes[at] != ':' && !Lines.isBlank(bytes[at])) {
            at++;
        }
        return at > start && at < end && bytes[at] == ':' && (at + 1 == end || Lines.isBlank(bytes[at + 1]));
    }

    /** Returns true if a line in column 1 begins with a key of TOML and an equals sign. */
    static boolean isAssignment(byte[] bytes, int start, int end) {
        int at = start;
        if (start < end && isQuote(bytes[start])) {
            at = Math.min(end, afterQuoted(bytes, start, end));
        }
        while (at < end && (Character.isLetterOrDigit(bytes[at]) || "_-.".indexOf(bytes[at]) >= 0)) {
            at++;
        }
        int sign = Lines.pastBlanks(bytes, at, end);
        return at > start && sign < end && bytes[sign] == '=';
    }

    /** Returns true if a line in column 1 begins with a key that is in quotes or of several words, or that a blank parts from its colon. */
    static boolean isKeyOfWords(byte[] bytes, int start, int end) {
        if (start < end && isQuote(bytes[start])) {
            int colon = Lines.pastBlanks(bytes, Math.min(end, afterQuoted(bytes, start, end)), end);
            return colon < end && bytes[colon] == ':' && isEndOfWord(bytes, colon + 1, end);
        }
        boolean begins = start < end && (bytes[start] < 0 || bytes[start] == '_' || Character.isLetter(bytes[start]));
        int at = start;
        while (at < end && !(bytes[at] == ':' && isEndOfWord(bytes, at + 1, end))) {
            at++;
        }
        return begins && at < end;
    }

    /** Returns true if a line cannot be told from one of keys and values by its first line alone: it may hold a key of any form. */
    static boolean mayBeOne(byte[] bytes, int start, int end) {
        if (isOne(bytes, start, end) || bytes[start] == '?' || isDots(bytes, start, end)) {
            return true;
        }
        for (int at = start; at < end; at++) {
            if (bytes[at] == ':' && isEndOfWord(bytes, at + 1, end)) {
                return true;
            }
        }
        return false;
    }

    /** Returns true if a line is {@code ...} and blanks, which closes YAML as dashes do. */
    static boolean isDots(byte[] bytes, int start, int end) {
        return end - start >= 3
                && bytes[start] == '.'
                && bytes[start + 1] == '.'
                && bytes[start + 2] == '.'
                && isBlank(bytes, start + 3, end);
    }

    /** Returns true if a line has nothing but blanks. */
    static boolean isBlank(byte[] bytes, int start, int end) {
        return Lines.pastBlanks(bytes, start, end) == end;
    }

    /** Returns true if a line has nothing but dashes, three or more, and blanks before and after them. */
    static boolean isIndentedFence(byte[] bytes, int start, int end) {
        int dashes = Lines.pastBlanks(bytes, start, end);
        int at = dashes;
        while (at < end && bytes[at] == '-') {
            at++;
        }
        return at - dashes >= 3 && isBlank(bytes, at, end);
    }

    /**
     * Returns true if the value on a line may go on below it, where lines of any look may be part of it: it is a block text,
     * or a quote or bracket is open at its end. An anchor or a tag may stand before any of these.
     */
    static boolean goesOn(byte[] bytes, int start, int end) {
        int at = Lines.pastBlanks(bytes, start, end);
        while (at < end && bytes[at] == '-' && isEndOfWord(bytes, at + 1, end)) {
            at = Lines.pastBlanks(bytes, at + 1, end);
        }
        if (at < end && isQuote(bytes[at])) {
            at = afterQuoted(bytes, at, end);
            if (at > end) {
                return true;
            }
        }
        int key = at;
        while (key < end && !(bytes[key] == ':' && isEndOfWord(bytes, key + 1, end))) {
            key++;
        }
        int value = Lines.pastBlanks(bytes, key < end ? key + 1 : at, end);
        if (value == end) {
            return false;
        }
        return switch (bytes[value]) {
            case '|', '>', '&', '!', '?' -> true;
            case '"', '\'', '[', '{' -> isOpenAtEnd(bytes, value, end);
            default -> beginsText(bytes, value, end);
        };
    }

    /** Returns true if a quote or a bracket is open at the end of a line. */
    private static boolean isOpenAtEnd(byte[] bytes, int start, int end) {
        int depth = 0;
        for (int at = start; at < end; at++) {
            byte b = bytes[at];
            if (isQuote(b)) {
                at = afterQuoted(bytes, at, end) - 1;
                if (at >= end) {
                    return true;
                }
            } else if (b == '[' || b == '{') {
                depth++;
            } else if (b == ']' || b == '}') {
                depth--;
            }
        }
        return depth != 0;
    }

    /** Returns the offset after the closing quote, or one past the end of the line if there is none on it. */
    private static int afterQuoted(byte[] bytes, int quote, int end) {
        byte mark = bytes[quote];
        for (int at = quote + 1; at < end; at++) {
            if (mark == '"' && bytes[at] == '\\') {
                at++;
            } else if (bytes[at] == mark) {
                return at + 1;
            }
        }
        return end + 1;
    }

    /** Returns true if a line may begin a block text: it ends in {@code |} or {@code >}. */
    static boolean beginsText(byte[] bytes, int start, int end) {
        int at = end;
        while (at > start
                && (Lines.isBlank(bytes[at - 1])
                        || bytes[at - 1] == '+'
                        || bytes[at - 1] == '-'
                        || Ascii.isDigit(bytes[at - 1]))) {
            at--;
        }
        return at > start && (bytes[at - 1] == '|' || bytes[at - 1] == '>');
    }

    private static boolean isEndOfWord(byte[] bytes, int at, int end) {
        return at >= end || Lines.isBlank(bytes[at]);
    }

    private static boolean isQuote(byte b) {
        return b == '"' || b == '\'';
    }
}
