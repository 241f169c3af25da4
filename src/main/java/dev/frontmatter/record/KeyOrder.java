package dev.frontmatter.record;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The orders of the keys of maps; all maps are unmodifiable. */
enum KeyOrder {
    AS_WRITTEN,
    SORTED;

    /** Returns the order of a class of maps, or null if it is none of these. */
    static @Nullable KeyOrder of(Class<?> raw) {
        if (raw == Map.class) {
            return AS_WRITTEN;
        }
        return raw == SortedMap.class || raw == NavigableMap.class ? SORTED : null;
    }

    /** Returns a map that entries can be put into. */
    Map<Object, @Nullable Object> open() {
        return this == SORTED ? new TreeMap<>() : new LinkedHashMap<>();
    }

    /** Returns an unmodifiable view of a map that was opened. */
    Map<Object, @Nullable Object> close(Map<Object, @Nullable Object> entries) {
        return entries instanceof TreeMap<Object, @Nullable Object> sorted
                ? Collections.unmodifiableNavigableMap(sorted)
                : Collections.unmodifiableMap(entries);
    }

    /** Returns a map without entries. */
    Map<?, ?> none() {
        return this == SORTED ? Collections.emptyNavigableMap() : Map.of();
    }
}
