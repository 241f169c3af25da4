package dev.frontmatter.tree;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Numbers for the keys that a schema knows, so that a tree can carry a number in place of each known key. */
public final class KeyTable {

    /** The number of every key that is not in a table. */
    public static final int UNKNOWN = -1;

    private static final KeyTable EMPTY = new KeyTable(Map.of());

    private final Map<String, Integer> ids;

    private KeyTable(Map<String, Integer> ids) {
        this.ids = ids;
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
        Map<String, Integer> ids = new HashMap<>();
        for (String key : keys) {
            ids.putIfAbsent(key, ids.size());
        }
        return new KeyTable(ids);
    }

    /**
     * The number of a key.
     *
     * @param key any key
     * @return its number, or {@link #UNKNOWN}
     */
    public int id(String key) {
        Integer id = ids.get(key);
        return id == null ? UNKNOWN : id;
    }

    /**
     * How many keys the table has.
     *
     * @return the number after the largest in use
     */
    public int size() {
        return ids.size();
    }
}
