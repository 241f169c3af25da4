package com.example.notes;

import jakarta.validation.constraints.Max;

/** The front matter of a note. */
public record Note(String title, @Max(5) int rating) {}
