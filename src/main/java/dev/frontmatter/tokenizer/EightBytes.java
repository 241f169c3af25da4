package dev.frontmatter.tokenizer;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Skips what needs no look, eight bytes at once. Adding 0x7F to seven bits sets the eighth unless they are all zero, and
 * carries into no other byte.
 */
final class EightBytes {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long LINE_FEEDS = ONES * '\n';
    private static final long CARRIAGE_RETURNS = ONES * '\r';

    private EightBytes() {}

    /** The first line end at or after an offset, or an offset before it, less than eight bytes before the end. */
    static int toLineEnd(byte[] bytes, int from, int end) {
        int at = from;
        while (at <= end - Long.BYTES) {
            long ends = lineEnds((long) LONGS.get(bytes, at));
            if (ends != 0) {
                return at + (Long.numberOfTrailingZeros(ends) >>> 3);
            }
            at += Long.BYTES;
        }
        return at;
    }

    /**
     * Passes lines that begin with neither of two characters.
     *
     * @param from the start of a line
     * @return the first line that begins with one of them; or the start of a line before it, or the LF of a CRLF there
     */
    static int pastOtherLines(byte first, byte second, byte[] bytes, int from, int end) {
        int line = from;
        if (from >= end || bytes[from] == first || bytes[from] == second) {
            return from;
        }
        for (int at = from; at < end - Long.BYTES; at += Long.BYTES) {
            for (long ends = lineEnds((long) LONGS.get(bytes, at)); ends != 0; ends &= ends - 1) {
                line = at + (Long.numberOfTrailingZeros(ends) >>> 3) + 1;
                if (bytes[line] == first || bytes[line] == second) {
                    return line;
                }
            }
        }
        return line;
    }

    /** The high bits of the bytes that are LF or CR. */
    private static long lineEnds(long word) {
        long low = word & ~HIGH_BITS;
        long others = (low ^ LINE_FEEDS) + ~HIGH_BITS & (low ^ CARRIAGE_RETURNS) + ~HIGH_BITS;
        return ~(word | others) & HIGH_BITS;
    }

    /** An offset before which all is ASCII without NUL. */
    static int pastAscii(byte[] bytes, int from, int end) {
        int at = from;
        while (at <= end - Long.BYTES) {
            long word = (long) LONGS.get(bytes, at);
            if (((word | word - ONES) & HIGH_BITS) != 0) {
                return at;
            }
            at += Long.BYTES;
        }
        return at;
    }
}
