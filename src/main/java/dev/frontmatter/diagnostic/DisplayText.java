package dev.frontmatter.diagnostic;

import java.util.Locale;

/**
 * Text made safe to show: what would move a cursor, turn the writing direction or end a line is written as an escape.
 */
public final class DisplayText {

    private DisplayText() {}

    /**
     * Escapes control characters (C0, DEL, C1), bidirectional controls, line and paragraph separators, byte order marks,
     * no-break and zero-width spaces, and lone surrogates.
     *
     * @param text any text
     * @return the text, on one line, with nothing in it that acts on a terminal
     */
    public static String escape(String text) {
        int at = 0;
        while (at < text.length() && !needsEscape(text.charAt(at)) && !Character.isSurrogate(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(codePoint -> append(out, codePoint));
        return out.toString();
    }

    static void append(StringBuilder out, int codePoint) {
        switch (codePoint) {
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            default -> {
                if (needsEscape(codePoint)) {
                    out.append(String.format(Locale.ROOT, "\\u%04x", codePoint));
                } else {
                    out.appendCodePoint(codePoint);
                }
            }
        }
    }

    private static boolean needsEscape(int c) {
        return c < 0x20
                || c >= 0x7F && c < 0xA0
                || c == 0x00A0
                || c == 0x061C
                || c == 0x200B
                || c == 0x200E
                || c == 0x200F
                || c >= 0x2028 && c <= 0x202E
                || c == 0x2060
                || c >= 0x2066 && c <= 0x2069
                || c == 0xFEFF
                || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    /** How many columns of a terminal a character takes: 0 for combining ones, 2 for wide ones. */
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
