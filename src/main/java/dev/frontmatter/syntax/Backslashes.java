package dev.frontmatter.syntax;

import dev.frontmatter.bytes.Ascii;
import dev.frontmatter.bytes.Lines;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Replacement;
import dev.frontmatter.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The backslashes of a text in double quotes that breaks at one of them. In a path of Windows or a pattern all of them are
 * meant as they are, also before a letter with which they happen to make an escape.
 */
public final class Backslashes {

    /** The advice on several of them. */
    public static final String EVERY = "write \\\\ for every backslash of the text";

    /** The advice on several of them where others join lines. */
    private static final String EVERY_OTHER = EVERY + " that joins no lines";

    /** The advice on a single one. */
    public static final String ONE = "write \\\\ for the backslash";

    private Backslashes() {}

    /**
     * Returns true if no escape shows that the writer of a text knows escapes.
     *
     * @param bytes hold the text
     * @param from the offset behind its opening quote
     * @param to the offset of its closing quote
     * @return false if a quote or a backslash is escaped, or a character is given by its number
     */
    public static boolean areAllMeant(byte[] bytes, int from, int to) {
        for (int at = from; at + 1 < to; at++) {
            if (bytes[at] == '\\') {
                if ("\"\\/'".indexOf(bytes[at + 1]) >= 0 || isNumbered(bytes, at + 1, to)) {
                    return false;
                }
                at++;
            }
        }
        return true;
    }

    /**
     * Returns true if a text has a backslash at the end of a line that is meant to join it to the next one: no path or pattern
     * ends with it.
     *
     * @param bytes hold the text
     * @param from the offset behind its opening quote
     * @param to the offset of its closing quote
     * @return true if there is one
     */
    public static boolean joinLines(byte[] bytes, int from, int to) {
        for (int at = from; at < to; at++) {
            if (bytes[at] == '\\' && joinsLines(bytes, from, at, to)) {
                return true;
            }
        }
        return false;
    }

    private static boolean joinsLines(byte[] bytes, int from, int at, int to) {
        int end = Lines.pastBlanks(bytes, at + 1, to);
        if (end == to || !Lines.isLineEnd(bytes[end])) {
            return false;
        }
        int word = at;
        while (word > from && !Lines.isSpace(bytes[word - 1]) && bytes[word - 1] != '\\') {
            word--;
        }
        return word == from || bytes[word - 1] != '\\';
    }

    private static boolean isNumbered(byte[] bytes, int letter, int to) {
        if (letter >= to) {
            return false;
        }
        int digits = switch (bytes[letter]) {
            case 'x' -> 2;
            case 'u' -> 4;
            case 'U' -> 8;
            default -> 0;
        };
        int at = letter + 1;
        while (at <= letter + digits && at < to && Ascii.isHexadecimal(bytes[at])) {
            at++;
        }
        return digits > 0 && at > letter + digits;
    }

    /**
     * Returns true if the backslashes of a text are those of a path of Windows, by its beginning: a drive's letter, a colon
     * and a backslash, or the two backslashes before a computer's name.
     *
     * @param bytes hold the text
     * @param from the offset behind its opening quote
     * @param to the offset of its closing quote
     * @return true if so, even if characters of it are given by their numbers
     */
    public static boolean areOfPath(byte[] bytes, int from, int to) {
        return beginsWithName(bytes, from, to)
                || from + 2 < to
                        && Character.isLetter(bytes[from])
                        && bytes[from + 1] == ':'
                        && bytes[from + 2] == '\\';
    }

    /** Returns true if a text begins with two backslashes, a computer's name and another one, and has no other two in a row. */
    private static boolean beginsWithName(byte[] bytes, int from, int to) {
        if (from + 2 >= to || bytes[from] != '\\' || bytes[from + 1] != '\\') {
            return false;
        }
        int name = from + 2;
        while (name < to && (Character.isLetterOrDigit(bytes[name]) || bytes[name] == '-' || bytes[name] == '.')) {
            name++;
        }
        boolean path = name > from + 2 && name < to && bytes[name] == '\\';
        for (int at = name + 1; path && at < to; at++) {
            path = bytes[at] != '\\' || bytes[at - 1] != '\\';
        }
        return path;
    }

    /**
     * Makes an unsafe fix that doubles the backslashes of a path, but those that are doubled, or that begin the escape of a
     * quote, of a slash, or of a character by its number.
     *
     * @param bytes hold the text
     * @param from the offset at which it starts
     * @param to the offset at which it ends, exclusive
     * @return the fix
     */
    public static Fix doublingOfPath(byte[] bytes, int from, int to) {
        List<Replacement> doubled = new ArrayList<>();
        int at = from;
        if (beginsWithName(bytes, from, to)) {
            doubled.add(new Replacement(Span.at(from), "\\\\"));
            at += 2;
        }
        for (; at < to; at++) {
            if (bytes[at] == '\\') {
                boolean escape = at + 1 < to && "\"\\/".indexOf(bytes[at + 1]) >= 0;
                if (escape || isNumbered(bytes, at + 1, to)) {
                    at++;
                } else {
                    doubled.add(new Replacement(Span.at(at), "\\"));
                }
            }
        }
        return new Fix(doubled, false, doubled.size() == 1 ? ONE : EVERY);
    }

    /**
     * Counts backslashes.
     *
     * @param bytes hold the text
     * @param from the offset at which it starts
     * @param to the offset at which it ends, exclusive
     * @return how many there are
     */
    public static int count(byte[] bytes, int from, int to) {
        int count = 0;
        for (int at = from; at < to; at++) {
            count += bytes[at] == '\\' ? 1 : 0;
        }
        return count;
    }

    /**
     * Makes a fix that doubles all backslashes of a text but those that join lines. It is safe if there is only one.
     *
     * @param bytes hold the text
     * @param from the offset at which it starts
     * @param to the offset at which it ends, exclusive
     * @param safe true if a single one may be doubled without a look
     * @return the fix
     */
    public static Fix doubling(byte[] bytes, int from, int to, boolean safe) {
        List<Replacement> doubled = new ArrayList<>();
        boolean joins = false;
        for (int at = from; at < to; at++) {
            if (bytes[at] == '\\' && joinsLines(bytes, from, at, to)) {
                joins = true;
            } else if (bytes[at] == '\\') {
                doubled.add(new Replacement(Span.at(at), "\\"));
            }
        }
        boolean single = doubled.size() == 1;
        return new Fix(doubled, safe && single && !joins, single ? ONE : joins ? EVERY_OTHER : EVERY);
    }
}
