package dev.frontmatter.yaml;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Looks at eight bytes at once for those that mean something. The arithmetic is the usual one: a byte is zero exactly if
 * subtracting one borrows from it while its own high bit is clear. A borrow can make the byte above a zero byte look
 * like one, never the byte below, so the lowest hit is always real.
 */
final class Words {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private Words() {}

    /**
     * The first byte at or after an offset that is {@code first}, {@code second}, a control character (DEL is one) or
     * part of a wide character; or an offset less than eight bytes before the end, where there are no eight bytes left
     * to look at.
     */
    static int indexOf(byte first, byte second, byte[] bytes, int from, int end) {
        long firsts = ONES * first;
        long seconds = ONES * second;
        int at = from;
        while (at <= end - Long.BYTES) {
            long word = (long) LONGS.get(bytes, at);
            // Adding one carries into the high bit of DEL, and out of no byte but 0xFF, which is a hit itself.
            long controls = (word - ONES * ' ') & ~word | word + ONES;
            long hits = (zeros(word ^ firsts) | zeros(word ^ seconds) | controls | word) & HIGH_BITS;
            if (hits != 0) {
                return at + (Long.numberOfTrailingZeros(hits) >>> 3);
            }
            at += Long.BYTES;
        }
        return at;
    }

    private static long zeros(long word) {
        return word - ONES & ~word;
    }
}
