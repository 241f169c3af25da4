package dev.frontmatter.edit;

import dev.frontmatter.edit.Datum.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A collection, in the data and in the tree. */
final class Target {

    final Datum datum;
    final int node;

    Target(Datum datum, int node) {
        this.datum = datum;
        this.node = node;
    }

    int size() {
        return datum instanceof Datum.Mapping mapping ? mapping.slots.size() : ((Datum.Sequence) datum).slots.size();
    }

    /** Returns the index of the entry that a part of a pointer names, or -1. */
    int index(String part) {
        if (datum instanceof Datum.Mapping) {
            return keys().indexOf(part);
        }
        if (!(datum instanceof Datum.Sequence sequence)) {
            return -1;
        }
        int index = indexOf(part);
        return index < sequence.slots.size() ? index : -1;
    }

    List<String> keys() {
        return new ArrayList<>(((Datum.Mapping) datum).slots.keySet());
    }

    Slot slot(int index) {
        return datum instanceof Datum.Mapping mapping
                ? Objects.requireNonNull(mapping.slots.get(keys().get(index)))
                : ((Datum.Sequence) datum).slots.get(index);
    }

    /** Returns the index that a part of a pointer is in a list; -1 if it can be none. */
    static int indexOf(String part) {
        boolean index = !part.isEmpty()
                && part.length() < 10
                && part.chars().allMatch(c -> c >= '0' && c <= '9')
                && (part.length() == 1 || part.charAt(0) != '0');
        return index ? Integer.parseInt(part) : -1;
    }
}
