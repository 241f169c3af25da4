package com.example;

/** A record with nothing but a title. */
public record Memo(String title) {}
