package dev.frontmatter.record;

import java.io.Serial;
import java.io.Serializable;
import java.util.AbstractSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An unmodifiable map in the order of the document: keys, which are texts that differ, and values in turn in one array.
 * Most maps have few keys and many are never asked for one. A few are compared one after the other; for more there is a
 * hash map from the first question on, which also stands keys that were chosen to have one hash.
 */
final class EntryMap extends UnmodifiableMap<Object, @Nullable Object> implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private static final int FEW = 8;

    @SuppressWarnings("serial") // As serializable as what is in it.
    private final @Nullable Object[] entries;

    /** Where keys stand in the array. */
    private transient volatile @Nullable Map<Object, Integer> places;

    /** Takes keys and values in turn; the array must not be changed any more. */
    EntryMap(@Nullable Object[] entries) {
        this.entries = entries;
    }

    @Override
    public int size() {
        return entries.length / 2;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return place(key) >= 0;
    }

    @Override
    public @Nullable Object get(@Nullable Object key) {
        int place = place(key);
        return place < 0 ? null : entries[place + 1];
    }

    private int place(@Nullable Object key) {
        if (!(key instanceof String)) {
            return -1;
        }
        if (entries.length > 2 * FEW) {
            return places().getOrDefault(key, -1);
        }
        for (int place = 0; place < entries.length; place += 2) {
            if (key.equals(entries[place])) {
                return place;
            }
        }
        return -1;
    }

    private Map<Object, Integer> places() {
        Map<Object, Integer> known = places;
        if (known == null) {
            known = new HashMap<>(entries.length);
            for (int place = 0; place < entries.length; place += 2) {
                known.put(key(place), place);
            }
            places = known;
        }
        return known;
    }

    private Object key(int place) {
        return Objects.requireNonNull(entries[place]);
    }

    @Override
    Set<Map.Entry<Object, @Nullable Object>> entries() {
        return new AbstractSet<>() {

            @Override
            public int size() {
                return EntryMap.this.size();
            }

            @Override
            public Iterator<Map.Entry<Object, @Nullable Object>> iterator() {
                return new EntryIterator();
            }
        };
    }

    private final class EntryIterator implements Iterator<Map.Entry<Object, @Nullable Object>> {

        private int next;

        @Override
        public boolean hasNext() {
            return next < entries.length;
        }

        @Override
        public Map.Entry<Object, @Nullable Object> next() {
            if (next >= entries.length) {
                throw new NoSuchElementException();
            }
            int place = next;
            next += 2;
            return new SimpleImmutableEntry<>(key(place), entries[place + 1]);
        }
    }
}
