package dev.frontmatter.syntax.yaml;

import static dev.frontmatter.bytes.EightBytes.HIGH_BITS;
import static dev.frontmatter.bytes.EightBytes.ONES;
import static dev.frontmatter.bytes.EightBytes.below;
import static dev.frontmatter.bytes.EightBytes.first;

import dev.frontmatter.bytes.EightBytes;

/** Looks at eight bytes at once, or twice eight, for those that mean something in a scalar. */
final class Words {

    private Words() {}

    // Flipping some of the lowest three bits puts a mark where the space is, right above the control characters, which
    // stay among themselves: then one subtraction tells all of them from the rest.

    /**
     * Returns the first byte at or after an offset that may end a run of single-quoted text: a single quote, a control
     * character other than DEL, or part of a wide character; or an offset less than eight bytes before the end.
     */
    static int endOfSingleQuoted(byte[] bytes, int from, int end) {
        int at = from;
        while (at <= end - Long.BYTES) {
            long word = EightBytes.at(bytes, at);
            long hits = (below(' ' + 1, word ^ ONES * 7) | word) & HIGH_BITS;
            if (hits != 0) {
                return at + first(hits);
            }
            at += Long.BYTES;
        }
        return at;
    }

    /**
     * Returns the first byte at or after an offset that may end a run of plain text: a colon, a number sign, a control
     * character (DEL is one) or part of a wide character; or an offset less than eight bytes before the end.
     */
    static int endOfPlain(byte[] bytes, int from, int end) {
        int at = from;
        while (at <= end - Long.BYTES) {
            long word = EightBytes.at(bytes, at);
            // Adding one carries into the high bit of DEL, and out of 0xFF, of which the bound leaves the high bit.
            long hits = (below(' ' + 1, word ^ ONES * 3) | below(1, word ^ ONES * ':') | word + ONES) & HIGH_BITS;
            if (hits != 0) {
                return at + first(hits);
            }
            at += Long.BYTES;
        }
        return at;
    }

    /** Returns how many of the eight bytes at an offset are spaces before the first other one. */
    static int leadingSpaces(byte[] bytes, int at) {
        return first(EightBytes.at(bytes, at) ^ ONES * ' ');
    }
}
