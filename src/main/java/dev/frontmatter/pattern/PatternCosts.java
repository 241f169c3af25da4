package dev.frontmatter.pattern;

import java.util.regex.Pattern;

/** Reads a regular expression of Java's for its {@link PatternCost}, once {@link Pattern} has read it. */
final class PatternCosts {

    private static final char END = '\0';

    private final String regex;
    private int at;
    private boolean comments;

    private PatternCosts(String regex, boolean comments) {
        this.regex = regex;
        this.comments = comments;
    }

    static PatternCost of(Pattern pattern) {
        if ((pattern.flags() & Pattern.LITERAL) != 0) {
            return PatternCost.CHARACTER;
        }
        String regex = withoutQuotations(pattern.pattern());
        PatternCosts costs = new PatternCosts(regex, (pattern.flags() & Pattern.COMMENTS) != 0);
        PatternCost cost = costs.alternatives();
        boolean read = costs.isAtEnd() && (pattern.flags() & Pattern.CANON_EQ) == 0;
        return read ? cost : unread(regex);
    }

    /** A bound for a pattern that is not understood: as if each of its characters were a loop around all others. */
    private static PatternCost unread(String regex) {
        PatternCost cost = new PatternCost(regex.length(), 16.0 * regex.length(), 0, 1, regex.length(), false);
        for (int brace = regex.indexOf('{'); brace >= 0; brace = regex.indexOf('{', brace + 1)) {
            PatternCosts bounds = new PatternCosts(regex, false);
            bounds.at = brace + 1;
            cost = cost.repeated(bounds.number(), Double.POSITIVE_INFINITY, false);
        }
        return cost;
    }

    /** Escapes each character between {@code \Q} and {@code \E}, as the JDK does before all else. */
    private static String withoutQuotations(String regex) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < regex.length()) {
            if (regex.startsWith("\\Q", at)) {
                int end = regex.indexOf("\\E", at + 2);
                String quoted = regex.substring(at + 2, end < 0 ? regex.length() : end);
                quoted.chars().forEach(c -> text.append(Character.isLetterOrDigit(c) ? "q" : "\\" + (char) c));
                at = end < 0 ? regex.length() : end + 2;
            } else {
                int length = regex.charAt(at) == '\\' ? 2 : 1;
                text.append(regex, at, Math.min(regex.length(), at + length));
                at += length;
            }
        }
        return text.toString();
    }

    // The grammar

    private PatternCost alternatives() {
        PatternCost cost = sequence();
        while (peek() == '|') {
            at++;
            PatternCost next = sequence();
            cost = cost.or(next).grouped();
        }
        return cost;
    }

    private PatternCost sequence() {
        PatternCost cost = PatternCost.NOTHING;
        while (!isAtEnd() && peek() != '|' && peek() != ')') {
            // Braces after a repetition repeat nothing.
            PatternCost atom = peek() == '{' ? PatternCost.PLACE : atom();
            cost = cost.then(quantified(atom));
        }
        return cost;
    }

    private PatternCost quantified(PatternCost atom) {
        double min;
        double max = Double.POSITIVE_INFINITY;
        switch (peek()) {
            case '*' -> min = 0;
            case '+' -> min = 1;
            case '?' -> {
                min = 0;
                max = 1;
            }
            case '{' -> {
                at++;
                min = number();
                max = min;
                if (peek() == ',') {
                    at++;
                    max = peek() == '}' ? Double.POSITIVE_INFINITY : number();
                }
            }
            default -> {
                return atom;
            }
        }
        at++;
        boolean possessive = peek() == '+';
        if (possessive || peek() == '?') {
            at++;
        }
        return atom.repeated(min, max, possessive);
    }

    private double number() {
        double number = 0;
        while (!isAtEnd() && regex.charAt(at) >= '0' && regex.charAt(at) <= '9') {
            number = 10 * number + regex.charAt(at++) - '0';
        }
        return number;
    }

    private PatternCost atom() {
        return switch (peek()) {
            case '(' -> group();
            case '[' -> {
                characterClass();
                yield PatternCost.CHARACTER;
            }
            case '\\' -> escape();
            case '^', '$' -> {
                at++;
                yield PatternCost.PLACE;
            }
            default -> {
                at += Character.charCount(regex.codePointAt(at));
                yield PatternCost.CHARACTER;
            }
        };
    }

    private PatternCost group() {
        at++;
        boolean outer = comments;
        boolean look = false;
        boolean atomic = false;
        if (regex.startsWith("?", at)) {
            at++;
            int name = regex.startsWith("<", at) ? 1 : 0;
            char kind = at + name < regex.length() ? regex.charAt(at + name) : END;
            if (kind == '=' || kind == '!') {
                look = true;
                at += name + 1;
            } else if (name == 1) {
                at = after('>');
            } else if (kind == '>') {
                atomic = true;
                at++;
            } else if (flags()) {
                // They hold up to the end of the group that they stand in.
                return PatternCost.NOTHING;
            }
        }
        PatternCost inner = alternatives();
        comments = outer;
        if (peek() == ')') {
            at++;
        }
        return look ? inner.lookedAt() : atomic ? inner.repeated(1, 1, true).grouped() : inner.grouped();
    }

    /** Reads flags; tells whether they are all of the group. */
    private boolean flags() {
        boolean on = true;
        while (!isAtEnd()) {
            char flag = regex.charAt(at++);
            switch (flag) {
                case ':' -> {
                    return false;
                }
                case ')' -> {
                    return true;
                }
                case '-' -> on = false;
                case 'x' -> comments = on;
                default -> {
                    // The other flags change what matches, not how.
                }
            }
        }
        return true;
    }

    private void characterClass() {
        at++;
        if (peek() == '^') {
            at++;
        }
        boolean first = true;
        while (!isAtEnd() && (first || peek() != ']')) {
            switch (peek()) {
                case '[' -> characterClass();
                case '\\' -> escape();
                default -> at++;
            }
            first = false;
        }
        at++;
    }

    private PatternCost escape() {
        at++;
        if (at >= regex.length()) {
            return PatternCost.CHARACTER;
        }
        char escaped = regex.charAt(at++);
        switch (escaped) {
            case 'x', 'p', 'P', 'N', 'u' -> {
                if (regex.startsWith("{", at)) {
                    at = after('}');
                } else {
                    at += escaped == 'x' ? 2 : escaped == 'u' ? 4 : 1;
                }
                return PatternCost.CHARACTER;
            }
            case 'c' -> at++;
            case 'k' -> {
                at = after('>');
                return PatternCost.PLACE;
            }
            case 'b' -> {
                if (regex.startsWith("{", at)) {
                    at = after('}');
                }
                return PatternCost.PLACE;
            }
            case 'R', 'X', 'B', 'A', 'G', 'z', 'Z' -> {
                return PatternCost.PLACE;
            }
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> {
                number();
                return PatternCost.PLACE;
            }
            default -> {
                if (Character.isHighSurrogate(escaped)) {
                    at++;
                }
            }
        }
        return PatternCost.CHARACTER;
    }

    // Characters

    private int after(char end) {
        int found = regex.indexOf(end, at);
        return found < 0 ? regex.length() : found + 1;
    }

    private boolean isAtEnd() {
        skipComments();
        return at >= regex.length();
    }

    private char peek() {
        return isAtEnd() ? END : regex.charAt(at);
    }

    private void skipComments() {
        while (comments && at < regex.length()) {
            char c = regex.charAt(at);
            if (c == '#') {
                while (at < regex.length() && "\n\r\u0085\u2028\u2029".indexOf(regex.charAt(at)) < 0) {
                    at++;
                }
            } else if (c == ' ' || c >= '\t' && c <= '\r') {
                at++;
            } else {
                return;
            }
        }
    }
}
