package dev.frontmatter.schema;

import java.util.List;

/**
 * A list.
 *
 * @param element the schema of each element
 * @param nullable true if elements may have no value
 * @param unique true if elements must differ
 * @param constraints bounds on the number of elements
 */
public record ListSchema(ValueSchema element, boolean nullable, boolean unique, List<Constraint> constraints)
        implements ValueSchema {}
