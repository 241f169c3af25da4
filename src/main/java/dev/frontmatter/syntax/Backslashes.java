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

    /** The advice on a single one. */
    public static final String ONE = "write \\\\ for the backslash";

    private Backslashes() {}

    /**
     * Returns true if no escape shows that the writer of a text knows escapes.
     *
     * @param bytes hold the text
     * @param from the offset behind its opening quote
     * @param to the offset of its closing quote
     * @return false if a quote, a backslash or the end of a line is escaped, or a character is given by its number
     */
    public static boolean areAllMeant(byte[] bytes, int from, int to) {
        for (int at = from; at + 1 < to; at++) {
            if (bytes[at] == '\\') {
                int end = Lines.pastBlanks(bytes, at + 1, to);
                boolean joins = end < to && Lines.isLineEnd(bytes[end]);
                if (joins || "\"\\/'".indexOf(bytes[at + 1]) >= 0 || isNumbered(bytes, at + 1, to)) {
                    return false;
                }
                at++;
            }
        }
        return true;
    }

    private static boolean isNumbered(byte[] bytes, int letter, int to) {
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
     * Makes a fix that doubles all backslashes of a text that has one at least. It is safe if there is only one.
     *
     * @param bytes hold the text
     * @param from the offset at which it starts
     * @param to the offset at which it ends, exclusive
     * @param safe true if a single one may be doubled without a look
     * @return the fix
     */
    public static Fix doubling(byte[] bytes, int from, int to, boolean safe) {
        List<Replacement> doubled = new ArrayList<>();
        for (int at = from; at < to; at++) {
            if (bytes[at] == '\\') {
                doubled.add(new Replacement(Span.at(at), "\\"));
            }
        }
        boolean single = doubled.size() == 1;
        return new Fix(doubled, safe && single, single ? ONE : EVERY);
    }
}
