package dev.frontmatter.tree;

import dev.frontmatter.bytes.EightBytes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A key that was met, and the two keys that came behind it last. Documents of one kind have the same keys in the same
 * order, so the next key is nearly always one of those two: then it is enough to compare, eight bytes at once, and there
 * is no need to look for the key's end, to hash it and to find it. All its bytes are compared, and the mark behind them, such as a colon.
 *
 * <p>Only the thread that has the scanner changes it.
 */
public final class RememberedKey {

    private static final byte[] NO_BYTES = {};

    /** More bytes than there are: for what stands nowhere. */
    private static final int TOO_LONG = Integer.MAX_VALUE;

    private final byte[] bytes;
    private final int number;
    private final int cell;
    private final String name;

    /** The number of bytes that are read to compare: all of the key, the mark behind it, and eight at least. */
    private final int reach;
    /** The first eight bytes of key and mark, as far as the mask says, and the last eight. */
    private final long head;

    private final long mask;
    private final long tail;

    private RememberedKey next;
    private RememberedKey other;

    /**
     * Remembers a key.
     *
     * @param bytes the key in UTF-8, without quotes
     * @param mark what stands right behind a key that is foreseen
     * @param number its number in its memory
     * @param cell what stands for it in a tree
     * @param before what stands nowhere: no key is foreseen yet
     */
    RememberedKey(byte[] bytes, char mark, int number, int cell, RememberedKey before) {
        this.bytes = bytes;
        this.number = number;
        this.cell = cell;
        this.name = new String(bytes, StandardCharsets.UTF_8);
        this.reach = isWord(bytes) ? Math.max(Long.BYTES, bytes.length + 1) : TOO_LONG;
        byte[] written = Arrays.copyOf(bytes, Math.max(Long.BYTES, bytes.length + 1));
        written[bytes.length] = (byte) mark;
        this.mask = bytes.length + 1 < Long.BYTES ? (1L << Byte.SIZE * (bytes.length + 1)) - 1 : -1;
        this.head = EightBytes.at(written, 0);
        this.tail = EightBytes.at(written, written.length - Long.BYTES);
        this.next = before;
        this.other = before;
    }

    /** Makes what stands nowhere, for the place before the first key of a document. */
    private RememberedKey() {
        this.bytes = NO_BYTES;
        this.number = KeyTable.UNKNOWN;
        this.cell = KeyTable.UNKNOWN;
        this.name = "";
        this.reach = TOO_LONG;
        this.head = 0;
        this.mask = 0;
        this.tail = 0;
        this.next = this;
        this.other = this;
    }

    /** Returns a key that stands nowhere, for what comes before the first one of a document. */
    static RememberedKey nowhere() {
        return new RememberedKey();
    }

    /** Returns true if a key is plain text wherever it stands: letters, digits and underscores, and hyphens within. */
    private static boolean isWord(byte[] key) {
        boolean word = key.length > 0 && key[0] != '-';
        for (byte b : key) {
            boolean letter = (b | ' ') >= 'a' && (b | ' ') <= 'z';
            word &= letter || b >= '0' && b <= '9' || b == '_' || b == '-';
        }
        return word;
    }

    /**
     * Looks for a key that came behind this one before.
     *
     * @param text the bytes of a document
     * @param start where a key starts
     * @return the key that stands there without quotes, with the mark right behind it; or null if it is none of those
     *     foreseen
     */
    public @Nullable RememberedKey foreseen(byte[] text, int start) {
        if (next.standsAt(text, start)) {
            return next;
        }
        return other.standsAt(text, start) ? other : null;
    }

    private boolean standsAt(byte[] text, int start) {
        if (reach > text.length - start || ((EightBytes.at(text, start) ^ head) & mask) != 0) {
            return false;
        }
        return reach == Long.BYTES
                || EightBytes.at(text, start + reach - Long.BYTES) == tail && isMiddleAt(text, start);
    }

    /**
     * Looks for this key, whatever stands behind it.
     *
     * @param text the bytes of a document
     * @param start where a key starts
     * @return true if its bytes stand there; false also so near the end that its mark would not fit
     */
    public boolean isWrittenAt(byte[] text, int start) {
        if (reach > text.length - start) {
            return false;
        }
        long differs = EightBytes.at(text, start) ^ head;
        if (bytes.length < Long.BYTES) {
            return (differs & mask >>> Byte.SIZE) == 0;
        }
        // The last of these eight bytes is the mark.
        return differs == 0
                && (EightBytes.at(text, start + reach - Long.BYTES) ^ tail) << Byte.SIZE == 0
                && isMiddleAt(text, start);
    }

    /** Compares what is between the first eight bytes and the last. */
    private boolean isMiddleAt(byte[] text, int start) {
        int end = reach - Long.BYTES;
        return end <= Long.BYTES || Arrays.equals(bytes, Long.BYTES, end, text, start + Long.BYTES, start + end);
    }

    /**
     * Foresees a key behind this one from now on; the one that came before the last is forgotten.
     *
     * @param key the key that came
     */
    public void foresee(RememberedKey key) {
        other = next;
        next = key;
    }

    /**
     * Returns the key's number, which no other key of its memory has.
     *
     * @return a number from 0, in the order in which the keys were first met
     */
    public int number() {
        return number;
    }

    /**
     * Returns the length of the key.
     *
     * @return a count of bytes, quotes left out
     */
    public int length() {
        return bytes.length;
    }

    /** Returns what stands for the key in a tree: its number in the key table, or one below {@link KeyTable#UNKNOWN}. */
    int cell() {
        return cell;
    }

    String name() {
        return name;
    }

    boolean hasBytes(byte[] text, int start, int end) {
        return Arrays.equals(bytes, 0, bytes.length, text, start, end);
    }
}
