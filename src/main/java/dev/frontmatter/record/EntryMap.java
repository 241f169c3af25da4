package dev.frontmatter.record;

import java.io.Serial;
import java.io.Serializable;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An unmodifiable map in the order of the document: keys, which are texts that differ, and values in turn in one array.
 * Most maps have few keys, which are compared one after the other; an {@link IndexedEntryMap} has more.
 */
class EntryMap extends UnmodifiableMap<Object, @Nullable Object> implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private static final int FEW = 8;

    @SuppressWarnings("serial") // As serializable as what is in it.
    private final @Nullable Object[] entries;

    EntryMap(@Nullable Object[] entries) {
        this.entries = entries;
    }

    /** Takes keys and values in turn; the array must not be changed any more. */
    static EntryMap of(@Nullable Object[] entries) {
        return entries.length > 2 * FEW ? new IndexedEntryMap(entries) : new EntryMap(entries);
    }

    @Override
    public final int size() {
        return entries.length / 2;
    }

    @Override
    public final boolean containsKey(@Nullable Object key) {
        return place(key) >= 0;
    }

    @Override
    public final @Nullable Object get(@Nullable Object key) {
        int place = place(key);
        return place < 0 ? null : entries[place + 1];
    }

    private int place(@Nullable Object key) {
        return key instanceof String text ? place(text) : -1;
    }

    /** Returns where a key stands in the array, or -1. */
    int place(String key) {
        for (int place = 0; place < entries.length; place += 2) {
            if (key.equals(entries[place])) {
                return place;
            }
        }
        return -1;
    }

    /** Returns the key that stands at a place in the array. */
    final Object key(int place) {
        return Objects.requireNonNull(entries[place]);
    }

    @Override
    final Set<Map.Entry<Object, @Nullable Object>> entries() {
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
