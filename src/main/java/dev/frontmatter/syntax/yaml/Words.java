package dev.frontmatter.syntax.yaml;

import static dev.frontmatter.bytes.EightBytes.HIGH_BITS;
import static dev.frontmatter.bytes.EightBytes.ONES;
import static dev.frontmatter.bytes.EightBytes.first;
import static dev.frontmatter.bytes.EightBytes.upToSpace;
import static dev.frontmatter.bytes.EightBytes.zeros;

import dev.frontmatter.bytes.EightBytes;

/** Looks at eight bytes at once, or twice eight, for those that mean something in a scalar. */
final class Words {

    private Words() {}

    // Flipping some of the lowest three bits puts a mark where the space is, right above the control characters, which
    // stay among themselves: then one subtraction tells all of them from the rest.

    /**
     * Returns the first byte at or after an offset that may end a run of double-quoted text: a double quote, a backslash,
     * a control character other than DEL, or part of a wide character; or an offset less than eight bytes before the end.
     */
    static int endOfDoubleQuoted(byte[] bytes, int from, int end) {
        int at = from;
        while (at <= end - 2 * Long.BYTES) {
            long hits = doubleQuotedHits(EightBytes.at(bytes, at));
            long nextHits = doubleQuotedHits(EightBytes.at(bytes, at + Long.BYTES));
            if ((hits | nextHits) != 0) {
                return hits != 0 ? at + first(hits) : at + Long.BYTES + first(nextHits);
            }
            at += 2 * Long.BYTES;
        }
        if (at <= end - Long.BYTES) {
            long hits = doubleQuotedHits(EightBytes.at(bytes, at));
            return hits != 0 ? at + first(hits) : at + Long.BYTES;
        }
        return at;
    }

    private static long doubleQuotedHits(long word) {
        return (upToSpace(word ^ ONES * 2) | zeros(word ^ ONES * '\\') | word) & HIGH_BITS;
    }

    /** Returns the same for single-quoted text, in which a backslash is nothing special. */
    static int endOfSingleQuoted(byte[] bytes, int from, int end) {
        int at = from;
        while (at <= end - Long.BYTES) {
            long word = EightBytes.at(bytes, at);
            long hits = (upToSpace(word ^ ONES * 7) | word) & HIGH_BITS;
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
            // Adding one carries into the high bit of DEL, and out of no byte but 0xFF, which is a hit itself.
            long hits = (upToSpace(word ^ ONES * 3) | zeros(word ^ ONES * ':') | word + ONES | word) & HIGH_BITS;
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
