package dev.frontmatter.record;

import java.io.Serial;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A map of many keys. Most are never asked for one; there is a hash map from the first question on, which also stands keys
 * that were chosen to have one hash.
 */
final class IndexedEntryMap extends EntryMap {

    @Serial
    private static final long serialVersionUID = 1;

    /** The indexes of the keys in the array. */
    private transient volatile @Nullable Map<Object, Integer> places;

    IndexedEntryMap(@Nullable Object[] entries) {
        super(entries);
    }

    @Override
    int place(String key) {
        return places().getOrDefault(key, -1);
    }

    private Map<Object, Integer> places() {
        Map<Object, Integer> known = places;
        if (known == null) {
            known = new HashMap<>(2 * size());
            for (int i = 0; i < size(); i++) {
                known.put(key(2 * i), 2 * i);
            }
            places = known;
        }
        return known;
    }
}
