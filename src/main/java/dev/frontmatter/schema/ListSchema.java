package dev.frontmatter.schema;

import java.util.List;

/**
 * A list.
 *
 * @param element what each element must be
 * @param nullable whether elements may have no value
 * @param unique whether elements must differ
 * @param constraints bounds on the number of elements
 */
public record ListSchema(ValueSchema element, boolean nullable, boolean unique, List<Constraint> constraints)
        implements ValueSchema {}
