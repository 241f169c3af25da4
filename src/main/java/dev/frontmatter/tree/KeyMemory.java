package dev.frontmatter.tree;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The keys that a scanner has met: the first 256 of at most 64 bytes, whatever comes after them. That is what tells it
 * from a cache of inputs: it holds words of the authors' vocabulary, a bounded number of them, and no value.
 *
 * <p>A key is never forgotten and never moved, so its number is the same each time: two keys of a mapping are equal if
 * their numbers are, and a key that once found no room never does. Keys that were chosen to have one hash find room for a
 * few of them only, and none is looked for in more than a few places.
 */
public final class KeyMemory {

    private static final int MOST = 256;
    private static final int LONGEST = 64;
    private static final int PLACES = 2 * MOST;
    private static final int MOST_STEPS = 8;

    /** The number that stands in a tree for the first key that the key table does not have; those of others go down from it. */
    private static final int FIRST_NAME = KeyTable.UNKNOWN - 1;

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private static final RememberedKey NOWHERE = RememberedKey.nowhere();

    private final KeyTable table;
    private final char mark;
    private final @Nullable RememberedKey[] places = new RememberedKey[PLACES];
    private final RememberedKey start = RememberedKey.nowhere();
    private final @Nullable String[] names = new String[MOST];
    private int count;

    /**
     * Makes an empty memory.
     *
     * @param table numbers the keys in trees
     * @param mark the ASCII character that mostly stands right behind a key, such as the colon of YAML
     */
    public KeyMemory(KeyTable table, char mark) {
        this.table = table;
        this.mark = mark;
    }

    /**
     * Returns what stands for the key before the first one of a document, and for each that is not remembered.
     *
     * @return a key that is none
     */
    public RememberedKey start() {
        return start;
    }

    /**
     * Finds a key, or remembers it.
     *
     * @param hash what {@link KeyTable#hash} gives for the key
     * @param bytes hold the key in UTF-8
     * @param from the offset at which it starts
     * @param to the offset at which it ends, exclusive
     * @return the key, the same each time; null, each time, if there is no room for it
     */
    public @Nullable RememberedKey key(long hash, byte[] bytes, int from, int to) {
        if (to - from > LONGEST) {
            return null;
        }
        int first = (int) (hash * SPREAD >>> 40);
        for (int step = 0; step < MOST_STEPS; step++) {
            int place = first + step & PLACES - 1;
            RememberedKey key = places[place];
            if (key == null) {
                return count == MOST ? null : remember(place, hash, bytes, from, to);
            }
            if (key.hasBytes(bytes, from, to)) {
                return key;
            }
        }
        return null;
    }

    /**
     * Returns the text of a key that the key table does not have. Names never change, so trees may ask for those that
     * their documents have while the scanner reads on.
     *
     * @param cell what stands for the key in a tree, below {@link KeyTable#UNKNOWN}
     */
    String name(int cell) {
        return Objects.requireNonNull(names[indexOf(cell)]);
    }

    /** Returns the index of a key among those that are remembered, by what stands for it in a tree. */
    static int indexOf(int cell) {
        return FIRST_NAME - cell;
    }

    /** Returns the number that each remembered key has in a table, by its index. */
    int[] numbersIn(KeyTable other) {
        int[] numbers = new int[count];
        for (int index = 0; index < count; index++) {
            numbers[index] = other.id(Objects.requireNonNull(names[index]));
        }
        return numbers;
    }

    private RememberedKey remember(int place, long hash, byte[] bytes, int from, int to) {
        int id = table.id(hash, bytes, from, to);
        int cell = id == KeyTable.UNKNOWN ? FIRST_NAME - count : id;
        RememberedKey key = new RememberedKey(Arrays.copyOfRange(bytes, from, to), mark, count, cell, NOWHERE);
        places[place] = key;
        names[count] = key.name();
        count++;
        return key;
    }
}
