package com.example;

import java.util.concurrent.atomic.AtomicInteger;

/** A record that counts how many of it were made. */
public record Counted(String title) {

    public static final AtomicInteger MADE = new AtomicInteger();

    public Counted {
        MADE.incrementAndGet();
    }
}
