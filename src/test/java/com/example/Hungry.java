package com.example;

/** Something for which there is not enough memory. */
public record Hungry(String title) {

    public Hungry {
        throw new OutOfMemoryError("Java heap space");
    }
}
