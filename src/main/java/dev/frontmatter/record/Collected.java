package dev.frontmatter.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The collections that a list of a document may become; all are unmodifiable. */
enum Collected {
    LIST,
    SET,
    SORTED_SET;

    /** Returns the collection of a class, or null if it is none of these. */
    static @Nullable Collected of(Class<?> raw) {
        if (raw == List.class || raw == Collection.class || raw == Iterable.class) {
            return LIST;
        }
        if (raw == Set.class) {
            return SET;
        }
        return raw == SortedSet.class || raw == NavigableSet.class ? SORTED_SET : null;
    }

    /** Returns true if the elements must differ. */
    boolean isUnique() {
        return this != LIST;
    }

    /** Collects elements in their order, or in the natural one; a sorted set has no element that is null. */
    Object collect(@Nullable Object[] elements) {
        List<@Nullable Object> list = Arrays.asList(elements);
        return switch (this) {
            case LIST -> list.contains(null) ? Collections.unmodifiableList(new ArrayList<>(list)) : List.of(elements);
            case SET -> Collections.unmodifiableSet(new LinkedHashSet<>(list));
            case SORTED_SET -> Collections.unmodifiableNavigableSet(new TreeSet<>(list));
        };
    }
}
