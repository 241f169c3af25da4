package dev.frontmatter.schema;

import dev.frontmatter.scalar.ScalarType;

/**
 * Any value; null elements and entries are kept.
 *
 * @param scalars what scalars are at any depth
 */
public record AnySchema(ScalarType scalars) implements ValueSchema {}
