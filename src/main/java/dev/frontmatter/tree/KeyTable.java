package dev.frontmatter.tree;

import dev.frontmatter.bytes.EightBytes;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers for the keys that a schema knows, so that a tree can carry a number in place of each known key. */
public final class KeyTable {

    /** The number of every key that is not in a table. */
    public static final int UNKNOWN = -1;

    // Odd numbers with bits all over.
    private static final long FIRST = 0x9E3779B97F4A7C15L;
    private static final long LAST = 0xC2B2AE3D27D4EB4FL;

    private static final KeyTable EMPTY = new KeyTable(List.of());

    /** The keys' bytes, at the places that their hashes give them; at least half of the places are free. */
    private final byte[] @Nullable [] places;

    private final int[] ids;
    private final int size;

    private KeyTable(List<String> keys) {
        int capacity = 2 * Integer.highestOneBit(Math.max(1, 2 * keys.size() - 1));
        this.places = new byte[capacity][];
        this.ids = new int[capacity];
        this.size = keys.size();
        for (int id = 0; id < size; id++) {
            byte[] key = keys.get(id).getBytes(StandardCharsets.UTF_8);
            int place = place(hash(key, 0, key.length));
            while (places[place] != null) {
                place = place + 1 & capacity - 1;
            }
            places[place] = key;
            ids[place] = id;
        }
    }

    /**
     * A table without keys.
     *
     * @return the empty table
     */
    public static KeyTable empty() {
        return EMPTY;
    }

    /**
     * Numbers keys from 0.
     *
     * @param keys the keys, in the order of their numbers; repetitions count once
     * @return the table
     */
    public static KeyTable of(Collection<String> keys) {
        return new KeyTable(List.copyOf(new LinkedHashSet<>(keys)));
    }

    /**
     * The number of a key.
     *
     * @param key any key
     * @return its number, or {@link #UNKNOWN}
     */
    public int id(String key) {
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        return id(bytes, 0, bytes.length);
    }

    /**
     * The number of a key, without making a string of it.
     *
     * @param bytes hold the key in UTF-8
     * @param start the offset at which it starts
     * @param end the offset at which it ends, exclusive
     * @return its number, or {@link #UNKNOWN}
     */
    public int id(byte[] bytes, int start, int end) {
        return id(hash(bytes, start, end), bytes, start, end);
    }

    /**
     * The number of a key whose hash is known.
     *
     * @param hash what {@link #hash} gives for the key
     * @param bytes hold the key in UTF-8
     * @param start the offset at which it starts
     * @param end the offset at which it ends, exclusive
     * @return its number, or {@link #UNKNOWN}
     */
    public int id(long hash, byte[] bytes, int start, int end) {
        int place = place(hash);
        for (byte[] key = places[place]; key != null; key = places[place]) {
            if (key.length == end - start && areEqual(key, bytes, start)) {
                return ids[place];
            }
            place = place + 1 & places.length - 1;
        }
        return UNKNOWN;
    }

    /** In a loop: keys are too short for what the JDK has for long arrays to pay. */
    private static boolean areEqual(byte[] key, byte[] bytes, int start) {
        for (int i = 0; i < key.length; i++) {
            if (key[i] != bytes[start + i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the number of keys.
     *
     * @return the number after the largest in use
     */
    public int size() {
        return size;
    }

    /**
     * A hash of a key: of its first and last eight bytes and its length, which keys that people think up differ in.
     *
     * @param bytes hold the key
     * @param start the offset at which it starts
     * @param end the offset at which it ends, exclusive
     * @return the same for the same bytes
     */
    public static long hash(byte[] bytes, int start, int end) {
        int length = end - start;
        long hash = length;
        if (length >= Long.BYTES) {
            hash += EightBytes.at(bytes, start) * FIRST + EightBytes.at(bytes, end - Long.BYTES) * LAST;
        } else {
            long all = 0;
            for (int at = start; at < end; at++) {
                all = all << Byte.SIZE | bytes[at] & 0xFF;
            }
            hash += all * FIRST;
        }
        return hash ^ hash >>> 32;
    }

    private int place(long hash) {
        return (int) (hash * FIRST >>> 40) & places.length - 1;
    }
}
