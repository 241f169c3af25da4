package com.example.content;

import jakarta.validation.constraints.NotBlank;
import java.io.Serializable;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The front matter of a post. */
public record Post(
        @NotBlank String title,
        String slug,
        LocalDate date,
        Instant changed,
        String by,
        int rating,
        List<String> tags,
        List<Image> images,
        @Nullable URI canonical)
        implements Serializable {

    /** An image of a post. */
    public record Image(URI url, int width) implements Serializable {}
}
