package org.example.marker;

/** An enum. */
public enum Shade {
    LIGHT,
    DARK;

    static {
        Marks.initialised("Shade");
    }
}
