package com.example;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record of a user's, found on the class path by its name. */
public record Note(String title, LocalDate date, @Nullable URI link, List<String> tags) {}
