package dev.frontmatter.diagnostic;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Makes text safe to show, on a terminal and in the log of a CI system. What would move a cursor, turn the writing
 * direction, end a line or not be seen at all is written as an escape, and so is one character of whatever a CI system
 * would take for a command: of {@code ::name::} at the start of a line, and of {@code ##[}, <code>##vso[</code>,
 * <code>##teamcity[</code> and {@code section_start:} anywhere.
 *
 * <p>Escapes have the form <code>&#92;u001b</code>, with two of them for a character beyond U+FFFF. They are those of JSON: of
 * JSON on one line the escaped text is the same JSON.
 */
public final class DisplayText {

    private static final HexFormat HEX = HexFormat.of();

    /** Below it no script joins letters, so that there nothing but deceit has a use for what joins or parts them. */
    private static final int FIRST_JOINING = 0x0600;

    private DisplayText() {}

    /**
     * Escapes text that may begin a line. What is escaped: control characters (C0, DEL, C1), bidirectional controls, line
     * and paragraph separators, byte order marks, tag characters and other format characters, no-break and zero-width
     * spaces, fillers, lone surrogates and noncharacters; joiners and variation selectors but behind letters of scripts
     * that join and behind emoji; and commands of CI systems.
     *
     * @param text any text
     * @return the text, on one line, with nothing in it that acts on a terminal or a CI system
     */
    public static String escape(String text) {
        return escape(text, LogCommands.startIn(text));
    }

    /**
     * Escapes text that never begins a line, since other text is before it.
     *
     * @param text any text
     * @return as {@link #escape}, but for commands that count at the start of a line only
     */
    public static String escapeWithin(String text) {
        return escape(text, -1);
    }

    private static String escape(String text, int start) {
        int at = 0;
        while (at < text.length() && at != start && isPlain(text, at)) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, at);
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (at == start) {
                appendEscaped(out, codePoint);
            } else {
                append(out, text, at);
            }
            at += Character.charCount(codePoint);
        }
        return out.toString();
    }

    private static boolean isPlain(String text, int at) {
        return !Character.isSurrogate(text.charAt(at)) && !needsEscape(text, at);
    }

    /** Appends the character at an index of a text, escaped if it must be. */
    static void append(StringBuilder out, String text, int at) {
        int codePoint = text.codePointAt(at);
        switch (codePoint) {
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            default -> {
                if (needsEscape(text, at)) {
                    appendEscaped(out, codePoint);
                } else {
                    out.appendCodePoint(codePoint);
                }
            }
        }
    }

    private static void appendEscaped(StringBuilder out, int codePoint) {
        for (char unit : Character.toChars(codePoint)) {
            out.append("\\u").append(HEX.toHexDigits(unit));
        }
    }

    private static boolean needsEscape(String text, int at) {
        int c = text.codePointAt(at);
        if (c >= ' ' && c < 0x7F) {
            return (c == '#' || c == '_') && LogCommands.isBrokenAt(text, at);
        }
        if (isJoiner(c)) {
            return !mayBeJoined(text, at);
        }
        return c < 0xA0 || isUnseen(c) || isLoneSurrogate(c);
    }

    /** Returns true for what changes how its neighbours look: joiners, and variation selectors as emoji have them. */
    private static boolean isJoiner(int c) {
        return c == 0x200C || c == 0x200D || c >= 0xFE00 && c <= 0xFE0F;
    }

    /** Returns true if a joiner has its use behind what is before it, which may end with a variation selector. */
    private static boolean mayBeJoined(String text, int end) {
        int before = end == 0 ? 0 : text.codePointBefore(end);
        if (isJoiner(before)) {
            before = end == 1 ? 0 : text.codePointBefore(end - 1);
        }
        return before >= FIRST_JOINING && !isJoiner(before) && !isUnseen(before) && !isLoneSurrogate(before);
    }

    private static boolean isLoneSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    private static boolean isUnseen(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default ->
                switch (c) {
                    case 0x00A0, 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2065, 0x3164, 0xFFA0 -> true;
                    default -> c >= 0x180B && c <= 0x180F || c >= 0xE0000 && c <= 0xE0FFF || (c & 0xFFFE) == 0xFFFE;
                };
        };
    }

    /**
     * Returns the number of columns of a terminal that a text takes.
     *
     * @param text text that is escaped
     * @return the columns
     */
    public static int columns(String text) {
        int columns = 0;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            columns += columns(text.codePointAt(at));
        }
        return columns;
    }

    /**
     * Returns the beginning of a text that fits some columns of a terminal, with an ellipsis if it is not all of it.
     *
     * @param text text that is escaped
     * @param most the columns
     * @return the text or its beginning
     */
    public static String cut(String text, int most) {
        return text.length() <= most / 2 || columns(text) <= most
                ? text
                : text.substring(0, fitting(text, most - 1)) + "…";
    }

    /**
     * Breaks a text into lines that fit some columns of a terminal: at spaces, and within a word that is longer than a line.
     *
     * @param text text that is escaped
     * @param first the columns of the first line; if its first word does not fit, it is empty
     * @param rest the columns of the other lines
     * @return at least one line
     */
    public static List<String> wrap(String text, int first, int rest) {
        List<String> lines = new ArrayList<>();
        String left = text;
        int most = first;
        while (columns(left) > most) {
            int end = fitting(left, Math.max(0, most));
            int space = left.lastIndexOf(' ', end);
            if (space > 0) {
                lines.add(left.substring(0, space));
                left = left.substring(space + 1);
            } else if (lines.isEmpty() && first < rest) {
                lines.add("");
            } else {
                int cut = Math.max(end, left.offsetByCodePoints(0, 1));
                lines.add(left.substring(0, cut));
                left = left.substring(cut);
            }
            most = Math.max(1, rest);
        }
        lines.add(left);
        // What stood within a line may begin one now.
        lines.replaceAll(DisplayText::escape);
        return lines;
    }

    /** Returns the index up to which a text fits some columns. */
    private static int fitting(String text, int most) {
        int at = 0;
        int columns = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            columns += columns(codePoint);
            if (columns > most) {
                break;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }

    /** Returns the number of columns of a terminal that a character takes: 0 for combining ones, 2 for wide ones. */
    static int columns(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = Character.isIdeographic(codePoint)
                || codePoint >= 0x1100 && codePoint <= 0x115F
                || codePoint >= 0x3000 && codePoint <= 0x30FF
                || codePoint >= 0xAC00 && codePoint <= 0xD7A3
                || codePoint >= 0xFF01 && codePoint <= 0xFF60
                || codePoint >= 0x1F300 && codePoint <= 0x1FAFF;
        return wide ? 2 : 1;
    }
}
