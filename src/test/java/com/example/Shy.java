package com.example;

/** A record that can be read and not be written. */
public record Shy(String title) {

    @Override
    public String title() {
        throw new IllegalStateException("not now");
    }
}
