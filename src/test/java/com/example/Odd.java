package com.example;

import java.util.List;
import java.util.Map;

/** A record that a schema cannot express. */
public record Odd(Map<List<String>, String> title) {}
