package org.example.marker;

/** A record that configurations and command lines name. */
public record Named(String title) {

    static {
        Marks.initialised("Named");
    }
}
