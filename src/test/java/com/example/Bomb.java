package com.example;

/** A record that is broken. */
public record Bomb(String title) {

    public Bomb {
        throw new AssertionError("boom\n\u001b[31m");
    }
}
