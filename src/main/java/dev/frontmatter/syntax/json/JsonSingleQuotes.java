package dev.frontmatter.syntax.json;

import dev.frontmatter.scalar.JsonString;
import dev.frontmatter.syntax.Backslashes;

/** A text in single quotes, written in double ones. */
final class JsonSingleQuotes {

    private static final String HEXADECIMAL = "0123456789abcdefABCDEF";

    private final String inside;
    private final StringBuilder text = new StringBuilder("\"");
    /** True if each backslash that begins no escape shows that none of them does. */
    private final boolean plain;

    private boolean certain = true;
    private boolean whole = true;
    private int doubled;

    /** Rewrites the text between two offsets. */
    JsonSingleQuotes(byte[] bytes, int from, int to, String inside) {
        this.inside = inside;
        boolean path = Backslashes.areOfPath(bytes, from, to);
        this.plain = path || hasNoEscape() && Backslashes.areAllMeant(bytes, from, to);
        int at = 0;
        if (path && inside.startsWith("\\\\")) {
            // Those before a computer's name.
            text.append("\\\\\\\\");
            doubled = 2;
            at = 2;
        }
        while (at < inside.length()) {
            at = next(at);
        }
        text.append('"');
        certain &= doubled <= 1;
    }

    /** Returns false if the text has an escape of half a character, so that nothing can be written for it. */
    boolean isWhole() {
        return whole;
    }

    /** Returns true if there is no doubt about what the text stands for. */
    boolean isCertain() {
        return certain;
    }

    /** Returns the text in double quotes. */
    String text() {
        return text.toString();
    }

    /** Returns true if a backslash begins no escape. */
    private boolean hasNoEscape() {
        for (int at = 0; at < inside.length(); at++) {
            if (inside.charAt(at) == '\\') {
                if (at + 1 == inside.length() || "\"\\/bfnrtu'x".indexOf(inside.charAt(at + 1)) < 0) {
                    return true;
                }
                at++;
            }
        }
        return false;
    }

    /** Writes a character or an escape; returns the offset behind it. */
    private int next(int at) {
        char c = inside.charAt(at);
        if (c == '\\') {
            return backslash(at);
        }
        // A quote that is not escaped may end the text.
        certain &= c != '\'';
        if (c == '"' || c < ' ') {
            String quoted = JsonString.quoted(String.valueOf(c));
            text.append(quoted, 1, quoted.length() - 1);
        } else {
            text.append(c);
        }
        return at + 1;
    }

    private int backslash(int at) {
        char letter = at + 1 < inside.length() ? inside.charAt(at + 1) : ' ';
        if (letter == '\'') {
            text.append('\'');
            return at + 2;
        }
        if ("\"\\".indexOf(letter) >= 0 || !plain && "/bfnrt".indexOf(letter) >= 0) {
            text.append('\\').append(letter);
            certain &= "\"\\/".indexOf(letter) >= 0;
            return at + 2;
        }
        int digits = letter == 'u' ? 4 : letter == 'x' ? 2 : 0;
        if (digits > 0 && areHexadecimal(at + 2, digits)) {
            return number(at + 2, digits);
        }
        text.append("\\\\");
        certain &= "/bfnrtu".indexOf(letter) < 0;
        doubled++;
        return at + 1;
    }

    /** Writes a character that is given by its number. */
    private int number(int from, int digits) {
        int after = from + digits;
        char unit = (char) Integer.parseInt(inside, from, after, 16);
        text.append("\\u").append("0".repeat(4 - digits)).append(inside, from, after);
        certain = false;
        if (Character.isHighSurrogate(unit) && inside.startsWith("\\u", after) && areHexadecimal(after + 2, 4)) {
            char low = (char) Integer.parseInt(inside, after + 2, after + 6, 16);
            text.append(inside, after, after + 6);
            whole &= Character.isLowSurrogate(low);
            return after + 6;
        }
        whole &= !Character.isSurrogate(unit);
        return after;
    }

    private boolean areHexadecimal(int from, int count) {
        int at = from;
        while (at < Math.min(inside.length(), from + count) && HEXADECIMAL.indexOf(inside.charAt(at)) >= 0) {
            at++;
        }
        return at == from + count;
    }
}
