package dev.frontmatter.schema;

import java.util.List;

/**
 * A mapping with keys of the writer's choice.
 *
 * @param key what each key must be
 * @param value what each value must be
 * @param nullable whether keys may have no value
 * @param constraints bounds on the number of keys
 */
public record MapSchema(ScalarSchema key, ValueSchema value, boolean nullable, List<Constraint> constraints)
        implements ValueSchema {}
