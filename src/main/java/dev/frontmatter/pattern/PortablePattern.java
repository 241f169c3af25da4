package dev.frontmatter.pattern;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Writes patterns of Java in the subset that ECMA-262 shares with it, for schemas that others read. What it writes matches
 * each text that the pattern matches, under ECMA-262 with its {@code u} flag and in Java alike; where the two cannot say the
 * same, it may match more, as where a possessive repetition becomes a greedy one.
 */
public final class PortablePattern {

    private static final String SPACES = " \\t\\n\\u000B\\f\\r";
    private static final String SYNTAX = "^$\\.*+?()[]{}|/";
    private static final String QUANTIFIER = "\\{[0-9]+(,[0-9]*)?\\}";

    private final String regex;
    private final StringBuilder out = new StringBuilder();
    /** For each open group, whether it is a negative lookahead. */
    private final Deque<Boolean> groups = new ArrayDeque<>();

    private int negative;
    private int at;

    private PortablePattern(String regex) {
        this.regex = regex;
    }

    /**
     * Writes a pattern without flags that is matched against whole texts.
     *
     * @param regex the pattern, as {@link java.util.regex.Pattern} reads it
     * @return a pattern of the subset, or null if the pattern says what the subset cannot
     */
    public static @Nullable String of(String regex) {
        PortablePattern pattern = new PortablePattern(regex);
        while (pattern.at < regex.length()) {
            if (!pattern.next()) {
                return null;
            }
        }
        return pattern.groups.isEmpty() ? pattern.out.toString() : null;
    }

    private boolean next() {
        char c = regex.charAt(at);
        switch (c) {
            case '\\' -> {
                return escape(false);
            }
            case '[' -> {
                return characterClass();
            }
            case '(' -> {
                return open();
            }
            case ')' -> {
                negative -= groups.isEmpty() || !groups.pop() ? 0 : 1;
                return copy(1);
            }
            case '*', '+', '?', '{' -> {
                return quantifier();
            }
            case '.' -> {
                // For ECMA-262 it is the next line of U+0085, too.
                return negative == 0 && copy(1);
            }
            // Elsewhere than at the ends they mean different places.
            case '^' -> {
                return at == 0 && copy(1);
            }
            case '$' -> {
                return at == regex.length() - 1 && copy(1);
            }
            case ']', '}' -> out.append('\\').append(c);
            default -> out.append(c);
        }
        at++;
        return true;
    }

    private boolean copy(int length) {
        out.append(regex, at, at + length);
        at += length;
        return true;
    }

    private boolean open() {
        for (String opening : new String[] {"(?:", "(?=", "(?!"}) {
            if (regex.startsWith(opening, at)) {
                boolean negates = opening.equals("(?!");
                groups.push(negates);
                negative += negates ? 1 : 0;
                return copy(opening.length());
            }
        }
        if (regex.startsWith("(?>", at) && negative == 0) {
            groups.push(false);
            out.append("(?:");
            at += "(?>".length();
            return true;
        }
        groups.push(false);
        return !regex.startsWith("(?", at) && copy(1);
    }

    private boolean quantifier() {
        int end = at + 1;
        if (regex.charAt(at) == '{') {
            end = regex.indexOf('}', at) + 1;
            if (end == 0 || !regex.substring(at, end).matches(QUANTIFIER)) {
                return false;
            }
        }
        copy(end - at);
        if (at < regex.length() && regex.charAt(at) == '?') {
            return copy(1);
        }
        if (at < regex.length() && regex.charAt(at) == '+') {
            at++;
            return negative == 0;
        }
        return true;
    }

    /** Writes an escape, in a class of characters or outside of one. */
    private boolean escape(boolean inClass) {
        if (at + 1 == regex.length()) {
            return false;
        }
        char c = regex.charAt(at + 1);
        switch (c) {
            case 'd', 'D', 'w', 'W', 't', 'n', 'r', 'f' -> {
                return copy(2);
            }
            case 's' -> out.append(inClass ? SPACES : "[" + SPACES + "]");
            case 'S' -> {
                if (inClass) {
                    return false;
                }
                out.append("[^").append(SPACES).append(']');
            }
            case 'x' -> {
                return hexadecimal(2);
            }
            case 'u' -> {
                return hexadecimal(4);
            }
            case 'p', 'P' -> {
                return category();
            }
            default -> {
                if (c < 0x80 && Character.isLetterOrDigit(c)) {
                    return false;
                }
                boolean syntax = SYNTAX.indexOf(c) >= 0 || inClass && c == '-';
                out.append(syntax ? "\\" : "").append(c);
            }
        }
        at += 2;
        return true;
    }

    private boolean hexadecimal(int digits) {
        int end = at + 2 + digits;
        return end <= regex.length() && regex.substring(at + 2, end).matches("[0-9a-fA-F]+") && copy(2 + digits);
    }

    /** General categories, which both know by one or two letters; each knows others by names of its own. */
    private boolean category() {
        int end = regex.indexOf('}', at) + 1;
        return end > 0 && regex.substring(at + 2, end).matches("\\{[CLMNPSZ][a-z]?\\}") && copy(end - at);
    }

    /** Writes a class of characters that holds no other class: how those are joined, only Java says. */
    private boolean characterClass() {
        copy(regex.startsWith("[^", at) ? 2 : 1);
        int start = at;
        while (at < regex.length()) {
            char c = regex.charAt(at);
            if (c == ']') {
                return at > start && copy(1);
            }
            if (c == '\\') {
                if (!escape(true)) {
                    return false;
                }
            } else if (c == '[' || regex.startsWith("&&", at)) {
                return false;
            } else {
                out.append(c == '-' && (at == start || regex.startsWith("-]", at)) ? "\\-" : String.valueOf(c));
                at++;
            }
        }
        return false;
    }
}
