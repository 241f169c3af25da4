package dev.frontmatter.schema;

/** A value that whoever makes something of it also checks. */
public record OpaqueSchema() implements ValueSchema {}
