package com.example;

import jakarta.validation.constraints.Max;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A record of numbers, and of a text that looks like one. */
public record Tide(
        @Nullable Integer height,
        @Nullable @Max(9) Integer berth,
        @Nullable BigDecimal depth,
        @Nullable String note,
        Set<Integer> hours) {}
