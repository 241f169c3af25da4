package dev.frontmatter.syntax.toml;

import dev.frontmatter.bytes.Lines;

/** The lines that are surely the beginning of an expression, whatever stands above them: headers and keys with their {@code =}. */
final class TomlExpressions {

    private static final int NONE = -1;

    private static final boolean[] BARE = new boolean[0x80];

    static {
        for (char c : "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-".toCharArray()) {
            BARE[c] = true;
        }
    }

    private TomlExpressions() {}

    /** Returns true for a character of a key without quotes (TOML 1.1, Keys). */
    static boolean isBare(byte b) {
        return b >= 0 && BARE[b];
    }

    static int lineStart(byte[] bytes, int from, int start) {
        int at = from;
        while (at > start && !Lines.isLineEnd(bytes[at - 1])) {
            at--;
        }
        return at;
    }

    /** Returns true if a key and its {@code =} stand here. */
    static boolean isKey(byte[] bytes, int from, int end) {
        int at = afterKey(bytes, Lines.pastBlanks(bytes, from, end), end);
        return at != NONE && at < end && bytes[at] == '=';
    }

    /** Returns true if the header of a table stands here, alone on its line; {@code [1]} or {@code ["x"]} may be a list. */
    static boolean isHeader(byte[] bytes, int from, int end) {
        int open = Lines.pastBlanks(bytes, from, end);
        if (open == end || bytes[open] != '[') {
            return false;
        }
        int brackets = open + 1 < end && bytes[open + 1] == '[' ? 2 : 1;
        int key = Lines.pastBlanks(bytes, open + brackets, end);
        if (key == end || !isBare(bytes[key]) || TomlScalars.kind(bytes, key, bareEnd(bytes, key, end)) != null) {
            return false;
        }
        int at = afterKey(bytes, key, end);
        for (int bracket = 0; bracket < brackets; bracket++) {
            if (at == NONE || at >= end || bytes[at] != ']') {
                return false;
            }
            at++;
        }
        at = Lines.pastBlanks(bytes, at, end);
        return at == end || Lines.isLineEnd(bytes[at]) || bytes[at] == '#';
    }

    private static int bareEnd(byte[] bytes, int from, int end) {
        int at = from;
        while (at < end && isBare(bytes[at])) {
            at++;
        }
        return at;
    }

    /** Returns the offset behind a dotted key and the blanks after it, or {@link #NONE}. */
    private static int afterKey(byte[] bytes, int from, int end) {
        int at = from;
        while (true) {
            int part = afterPart(bytes, at, end);
            if (part == at || part == NONE) {
                return NONE;
            }
            at = Lines.pastBlanks(bytes, part, end);
            if (at == end || bytes[at] != '.') {
                return at;
            }
            at = Lines.pastBlanks(bytes, at + 1, end);
        }
    }

    private static int afterPart(byte[] bytes, int from, int end) {
        if (from == end || bytes[from] != '"' && bytes[from] != '\'') {
            return bareEnd(bytes, from, end);
        }
        byte quote = bytes[from];
        for (int at = from + 1; at < end && !Lines.isLineEnd(bytes[at]); at++) {
            if (bytes[at] == quote) {
                return at + 1;
            }
            if (bytes[at] == '\\' && quote == '"') {
                at++;
            }
        }
        return NONE;
    }
}
