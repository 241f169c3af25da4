package com.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A record whose constructor writes to the file that it is read from. */
public record Meddler(String title) {

    public static Path file = Path.of("");

    public Meddler {
        try {
            Files.writeString(file, "meanwhile");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
