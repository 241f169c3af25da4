package org.example.marker;

/** A record that nothing names. */
public record Unnamed(String title) {

    static {
        Marks.initialised("Unnamed");
    }
}
