package dev.frontmatter.schema;

import java.util.List;

/**
 * A mapping with keys of the writer's choice.
 *
 * @param key the schema of each key
 * @param value the schema of each value
 * @param nullable true if keys may have no value
 * @param constraints bounds on the number of keys
 */
public record MapSchema(ScalarSchema key, ValueSchema value, boolean nullable, List<Constraint> constraints)
        implements ValueSchema {}
