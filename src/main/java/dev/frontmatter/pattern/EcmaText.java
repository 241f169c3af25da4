package dev.frontmatter.pattern;

import java.util.regex.PatternSyntaxException;

/** A pattern of ECMA-262 that is read from left to right, code point by code point. */
final class EcmaText {

    private final String regex;
    private int at;

    EcmaText(String regex) {
        this.regex = regex;
    }

    int position() {
        return at;
    }

    void back(int position) {
        at = position;
    }

    boolean isAtEnd() {
        return at == regex.length();
    }

    boolean isAt(char c) {
        return !isAtEnd() && regex.charAt(at) == c;
    }

    boolean isDigit() {
        return !isAtEnd() && regex.charAt(at) >= '0' && regex.charAt(at) <= '9';
    }

    boolean startsWith(String prefix, int from) {
        return regex.startsWith(prefix, from);
    }

    /** Returns the next code point and passes it. */
    int next() {
        int c = regex.codePointAt(at);
        at += Character.charCount(c);
        return c;
    }

    /** Passes a character if it is the next one. */
    boolean take(char c) {
        if (isAt(c)) {
            at++;
            return true;
        }
        return false;
    }

    /** Passes a text if it is what comes next. */
    boolean take(String prefix) {
        if (regex.startsWith(prefix, at)) {
            at += prefix.length();
            return true;
        }
        return false;
    }

    /** Reads a decimal number, at most {@link Integer#MAX_VALUE}. */
    int number() {
        long number = 0;
        while (isDigit()) {
            number = Math.min(Integer.MAX_VALUE, 10 * number + regex.charAt(at++) - '0');
        }
        return (int) number;
    }

    /** Reads a number of so many hexadecimal digits, or returns -1 and passes nothing. */
    int hexadecimal(int digits) {
        int end = at + digits;
        int value = end > regex.length() ? -1 : value(at, end);
        at = value < 0 ? at : end;
        return value;
    }

    /** Reads a code point in braces, of any number of hexadecimal digits; returns -1 if there is none. */
    int inBraces() {
        int end = regex.indexOf('}', at);
        int start = at + 1;
        while (start < end - 1 && regex.charAt(start) == '0') {
            start++;
        }
        int value = end < 0 || end == start || end - start > 6 ? -1 : value(start, end);
        at = end + 1;
        return value > Character.MAX_CODE_POINT ? -1 : value;
    }

    private int value(int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            int digit = regex.charAt(i) < 0x80 ? Character.digit(regex.charAt(i), 16) : -1;
            if (digit < 0) {
                return -1;
            }
            value = 16 * value + digit;
        }
        return value;
    }

    /** Reads the text up to a closing character and passes that, too; fails if it is not there. */
    String upTo(char end, int start) {
        int found = regex.indexOf(end, at);
        if (found < 0) {
            throw fault("`" + end + "` is missing", start);
        }
        String text = regex.substring(at, found);
        at = found + 1;
        return text;
    }

    /** Reads the name of a group in angle brackets. */
    String name(int start) {
        String name = take('<') ? upTo('>', start) : "";
        boolean identifier = !name.isEmpty()
                && isNameStart(name.codePointAt(0))
                && name.codePoints().allMatch(c -> isNameStart(c) || Character.isUnicodeIdentifierPart(c));
        if (!identifier) {
            throw fault("a group has no name, or one that is no word", start);
        }
        return name;
    }

    private static boolean isNameStart(int c) {
        return c == '$' || c == '_' || Character.isUnicodeIdentifierStart(c);
    }

    /** Returns what is wrong at a place, for people. */
    PatternSyntaxException fault(String description, int index) {
        return new PatternSyntaxException(description, regex, index);
    }
}
