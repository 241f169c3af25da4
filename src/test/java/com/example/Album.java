package com.example;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A record with a compact constructor, whose components have type arguments. */
public record Album(
        List<@Size(max = 5) String> names, Map<String, @Positive Integer> counts, Optional<List<Long>> sizes) {

    public Album {
        names = List.copyOf(names);
    }
}
