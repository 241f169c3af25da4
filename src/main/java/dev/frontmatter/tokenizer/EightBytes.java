package dev.frontmatter.tokenizer;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Skips what needs no look, eight bytes at once. Taking one from a byte sets its high bit if the byte was zero, or if a
 * lower byte was and borrowed from it: so a zero byte is never missed, and the lowest hit is always real.
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
            long word = (long) LONGS.get(bytes, at);
            long hits = (zeros(word ^ LINE_FEEDS) | zeros(word ^ CARRIAGE_RETURNS)) & HIGH_BITS;
            if (hits != 0) {
                return at + (Long.numberOfTrailingZeros(hits) >>> 3);
            }
            at += Long.BYTES;
        }
        return at;
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

    private static long zeros(long word) {
        return word - ONES & ~word;
    }
}
