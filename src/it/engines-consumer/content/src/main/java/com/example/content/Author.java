package com.example.content;

import java.io.Serializable;

/** The front matter of an author. */
public record Author(String handle, String name) implements Serializable {}
