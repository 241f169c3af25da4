package dev.frontmatter.syntax.yaml;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Looks at eight bytes at once, or twice eight, for those that mean something. The arithmetic is the usual one: a byte is zero exactly if
 * subtracting one borrows from it while its own high bit is clear. A borrow can make the byte above a zero byte look
 * like one, never the byte below, so the lowest hit is always real.
 */
final class Words {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private Words() {}

    // Flipping some of the lowest three bits puts a mark where the space is, right above the control characters, which
    // stay
    // among themselves: then one subtraction tells all of them from the rest.

    /**
     * Returns the first byte at or after an offset that may end a run of double-quoted text: a double quote, a backslash,
     * a control character other than DEL, or part of a wide character; or an offset less than eight bytes before the end.
     */
    static int endOfDoubleQuoted(byte[] bytes, int from, int end) {
        int at = from;
        while (at <= end - 2 * Long.BYTES) {
            long hits = doubleQuotedHits((long) LONGS.get(bytes, at));
            long nextHits = doubleQuotedHits((long) LONGS.get(bytes, at + Long.BYTES));
            if ((hits | nextHits) != 0) {
                return hits != 0 ? at + first(hits) : at + Long.BYTES + first(nextHits);
            }
            at += 2 * Long.BYTES;
        }
        if (at <= end - Long.BYTES) {
            long hits = doubleQuotedHits((long) LONGS.get(bytes, at));
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
            long word = (long) LONGS.get(bytes, at);
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
            long word = (long) LONGS.get(bytes, at);
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
        return Long.numberOfTrailingZeros((long) LONGS.get(bytes, at) ^ ONES * ' ') >>> 3;
    }

    private static int first(long hits) {
        return Long.numberOfTrailingZeros(hits) >>> 3;
    }

    private static long upToSpace(long word) {
        return word - ONES * (' ' + 1) & ~word;
    }

    private static long zeros(long word) {
        return word - ONES & ~word;
    }
}
