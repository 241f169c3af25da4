package dev.frontmatter.tree;

import java.util.Arrays;

/**
 * The keys of the open mappings so far. Of a remembered key its number says all: most of them are one bit of a mapping.
 * Any other key is told by its hash: two keys of one hash are equal, or rare enough for a slower reader. A key is remembered
 * each time or never, so it is told from others in one way only.
 */
public final class OpenKeys {

    /** Larger mappings are left to a slower reader, whose check for duplicate keys does not compare all pairs. */
    private static final int MOST_KEYS = 512;

    private long[] hashes = new long[24];
    private int count;

    // Of each open mapping, where its hashes start, and the bits of its remembered keys.
    private int[] starts = new int[8];
    private long[] bits = new long[8];
    private int open;

    /** Forgets all mappings. */
    public void clear() {
        count = 0;
        open = 0;
    }

    /** Opens a mapping. */
    public void begin() {
        if (open == starts.length) {
            starts = Arrays.copyOf(starts, 2 * open);
            bits = Arrays.copyOf(bits, 2 * open);
        }
        bits[open] = 0;
        starts[open++] = count;
    }

    /** Closes the innermost mapping. */
    public void end() {
        count = starts[--open];
    }

    /**
     * Adds a key to the innermost mapping.
     *
     * @param key a key that is remembered
     * @return false if the mapping has that key, or too many
     */
    public boolean add(RememberedKey key) {
        int number = key.number();
        if (number >= Long.SIZE) {
            // Among the hashes, which are rarely so small.
            return add(number);
        }
        long before = bits[open - 1];
        bits[open - 1] = before | 1L << number;
        return bits[open - 1] != before && size() <= MOST_KEYS;
    }

    /**
     * Adds a key to the innermost mapping.
     *
     * @param hash what {@link KeyTable#hash} gives for a key that is not remembered
     * @return false if the mapping may have that key, or has too many
     */
    public boolean add(long hash) {
        if (size() == MOST_KEYS) {
            return false;
        }
        for (int i = starts[open - 1]; i < count; i++) {
            if (hashes[i] == hash) {
                return false;
            }
        }
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * count);
        }
        hashes[count++] = hash;
        return true;
    }

    private int size() {
        return count - starts[open - 1] + Long.bitCount(bits[open - 1]);
    }
}
