package dev.frontmatter.bytes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Eight bytes looked at together, the first in the lowest bits. Searches answer in the high bits of the bytes that are
 * hits; the lowest hit is always real, those above it may not be.
 */
public final class EightBytes {

    /** A one in each byte: times a character, that character in each. */
    public static final long ONES = 0x0101010101010101L;

    /** The highest bit of each byte. */
    public static final long HIGH_BITS = 0x8080808080808080L;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LINE_FEEDS = ONES * '\n';
    private static final long CARRIAGE_RETURNS = ONES * '\r';

    private EightBytes() {}

    /**
     * Returns eight bytes.
     *
     * @param bytes an array with so many
     * @param at the offset of the first
     * @return them, the first in the lowest bits
     */
    public static long at(byte[] bytes, int at) {
        return (long) LONGS.get(bytes, at);
    }

    /**
     * Returns the place of the first hit.
     *
     * @param hits high bits, at least one
     * @return the number of bytes before it
     */
    public static int first(long hits) {
        return Long.numberOfTrailingZeros(hits) >>> 3;
    }

    // Subtracting a bound of at most 0x80 from an ASCII byte sets its high bit exactly if the byte is below the bound.
    // The borrow of such a byte can make the one above look like one, never the one below.

    /**
     * Finds ASCII bytes that are below a bound. Of bytes that are not ASCII it says anything, so it is for searches that
     * take those for hits.
     *
     * @param bound the bound, from 1 to 0x80
     * @param word eight bytes
     * @return hits in the high bits, and anything in the others
     */
    public static long below(int bound, long word) {
        return word - ONES * bound;
    }

    /**
     * Finds a line end, eight bytes at a time.
     *
     * @param bytes the text
     * @param from the first offset
     * @param end the end of the text
     * @return the first LF or CR from there on, or an offset before it, less than eight bytes before the end
     */
    public static int toLineEnd(byte[] bytes, int from, int end) {
        int at = from;
        while (at <= end - Long.BYTES) {
            long ends = lineEnds(at(bytes, at));
            if (ends != 0) {
                return at + first(ends);
            }
            at += Long.BYTES;
        }
        return at;
    }

    /**
     * Counts spaces.
     *
     * @param bytes the text
     * @param at an offset with eight bytes from there on
     * @return how many of the eight bytes are spaces before the first other one
     */
    public static int spaces(byte[] bytes, int at) {
        return Long.numberOfTrailingZeros(at(bytes, at) ^ ONES * ' ') >>> 3;
    }

    /**
     * Passes text in quotes, sixteen bytes at a time.
     *
     * @param quote the closing quote, a double or a single one
     * @param bytes the text
     * @param from the first offset
     * @param end the end of the text
     * @return the first byte from there on that is the quote, a backslash, a control character (DEL is one) or part of a
     *     wide character; or an offset before it, less than eight bytes before the end
     */
    public static int pastQuoted(byte quote, byte[] bytes, int from, int end) {
        return pastText(ONES * (quote ^ ' '), ONES, bytes, from, end);
    }

    /**
     * Passes text in double quotes, sixteen bytes at a time, in formats in which DEL is a character like others.
     *
     * @param bytes the text
     * @param from the first offset
     * @param end the end of the text
     * @return the first byte from there on that is a double quote, a backslash, a control character other than DEL or part
     *     of a wide character; or an offset before it, less than eight bytes before the end
     */
    public static int pastDoubleQuoted(byte[] bytes, int from, int end) {
        return pastText(ONES * ('"' ^ ' '), 0, bytes, from, end);
    }

    private static int pastText(long flip, long deletes, byte[] bytes, int from, int end) {
        int at = from;
        while (at <= end - 2 * Long.BYTES) {
            long hits = textHits(at(bytes, at), flip, deletes);
            long nextHits = textHits(at(bytes, at + Long.BYTES), flip, deletes);
            if ((hits | nextHits) != 0) {
                return hits != 0 ? at + first(hits) : at + Long.BYTES + first(nextHits);
            }
            at += 2 * Long.BYTES;
        }
        if (at <= end - Long.BYTES) {
            long hits = textHits(at(bytes, at), flip, deletes);
            return hits != 0 ? at + first(hits) : at + Long.BYTES;
        }
        return at;
    }

    /**
     * Flipping puts the quote where the space is, and leaves the control characters among themselves. Adding one, where DEL
     * is a hit, carries into the high bit of DEL and of no other ASCII byte, and out of 0xFF, of which the bound leaves the
     * high bit.
     */
    private static long textHits(long word, long flip, long deletes) {
        return (below(' ' + 1, word ^ flip) | below(1, word ^ ONES * '\\') | word + deletes) & HIGH_BITS;
    }

    /**
     * Passes lines that begin with neither of two characters.
     *
     * @param first one of the two
     * @param second the other
     * @param bytes the text
     * @param from the start of a line
     * @param end the end of the text
     * @return the first line that begins with one of them; or the start of a line before it, or the LF of a CRLF there
     */
    public static int pastOtherLines(byte first, byte second, byte[] bytes, int from, int end) {
        int line = from;
        if (from >= end || bytes[from] == first || bytes[from] == second) {
            return from;
        }
        for (int at = from; at < end - Long.BYTES; at += Long.BYTES) {
            for (long ends = lineEnds(at(bytes, at)); ends != 0; ends &= ends - 1) {
                line = at + first(ends) + 1;
                if (bytes[line] == first || bytes[line] == second) {
                    return line;
                }
            }
        }
        return line;
    }

    /**
     * Returns the high bits of exactly the bytes that are LF or CR: adding 0x7F to seven bits sets the eighth unless they
     * are all zero, and carries into no other byte.
     */
    private static long lineEnds(long word) {
        long low = word & ~HIGH_BITS;
        long others = (low ^ LINE_FEEDS) + ~HIGH_BITS & (low ^ CARRIAGE_RETURNS) + ~HIGH_BITS;
        return ~(word | others) & HIGH_BITS;
    }

    /**
     * Passes ASCII, eight bytes at a time.
     *
     * @param bytes the text
     * @param from the first offset
     * @param end the end of the text
     * @return an offset before which all is ASCII without NUL
     */
    public static int pastAscii(byte[] bytes, int from, int end) {
        int at = from;
        while (at <= end - Long.BYTES) {
            long word = at(bytes, at);
            if (((word | word - ONES) & HIGH_BITS) != 0) {
                return at;
            }
            at += Long.BYTES;
        }
        return at;
    }

    /**
     * Reads up to eight decimal digits.
     *
     * @param bytes an array that has eight bytes before the end of the digits
     * @param start the offset of the first digit
     * @param end the offset behind the last one, at most eight further
     * @return the number; -1 if there is none, or something else among them
     */
    public static int decimal(byte[] bytes, int start, int end) {
        if (start == end) {
            return -1;
        }
        // What stands before the first digit is taken for zeros.
        long own = -1L << Long.SIZE - Byte.SIZE * (end - start);
        long digits = (at(bytes, end - Long.BYTES) ^ ONES * '0') & own;
        if (((digits + ONES * (0x80 - 10) | digits) & HIGH_BITS) != 0) {
            return -1;
        }
        // Numbers of two digits in every second byte; then those of all four, each times its power of ten.
        long pairs = 10 * digits + (digits >>> 8);
        long even = (pairs & 0x000000FF_000000FFL) * (100 + (1_000_000L << 32));
        long odd = (pairs >>> 16 & 0x000000FF_000000FFL) * (1 + (10_000L << 32));
        return (int) (even + odd >>> 32);
    }
}
