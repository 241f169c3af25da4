package com.example;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;

/** Dates and times of TOML. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Times(OffsetDateTime at, Instant utc, LocalDateTime local, LocalTime time) {}
