package org.example.marker;

import java.util.Set;
import java.util.TreeSet;

/** The names of the classes of this package that were initialised, which each says of itself. */
public final class Marks {

    private static final Set<String> SEEN = new TreeSet<>();

    private Marks() {}

    static synchronized String initialised(String name) {
        SEEN.add(name);
        return name;
    }

    /** Returns the names of the classes that were initialised so far. */
    public static synchronized Set<String> seen() {
        return new TreeSet<>(SEEN);
    }
}
