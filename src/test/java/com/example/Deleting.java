package com.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A record whose constructor deletes a file while another is read. */
public record Deleting(String title) {

    public static @Nullable Path victim;

    public Deleting {
        try {
            Path file = victim;
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
