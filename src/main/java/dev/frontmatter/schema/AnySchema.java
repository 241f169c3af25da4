package dev.frontmatter.schema;

/** Any value; null elements and entries are kept. */
public record AnySchema() implements ValueSchema {}
