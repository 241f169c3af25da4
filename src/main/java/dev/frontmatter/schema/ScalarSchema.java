package dev.frontmatter.schema;

import dev.frontmatter.scalar.IntegerRange;
import dev.frontmatter.scalar.ScalarType;
import dev.frontmatter.source.Limits;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.ScalarReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scalar.
 *
 * @param type the scalars that are accepted
 * @param derived true if something else is made of the scalar's value, so that values can only be compared once it is
 * @param constraints bounds on the scalar's value
 * @param integers what all of them come to for integers; null if they, or the type, are about something else
 */
public record ScalarSchema(
        ScalarType type,
        boolean derived,
        List<Constraint> constraints,
        @Nullable IntegerRange integers) implements ValueSchema {

    /**
     * Makes the schema of a scalar.
     *
     * @param type the scalars that are accepted
     * @param constraints bounds on the scalar's value
     * @return the schema
     */
    public static ScalarSchema of(ScalarType type, List<Constraint> constraints) {
        IntegerRange integers = type.range();
        for (Constraint constraint : constraints) {
            IntegerRange bound = constraint.integers();
            integers = integers == null || bound == null ? null : integers.and(bound);
        }
        return new ScalarSchema(type, false, List.copyOf(constraints), integers);
    }

    /**
     * Returns the schema of scalars of whose values something else is made.
     *
     * @return a schema that accepts the same scalars
     */
    public ScalarSchema asDerived() {
        return new ScalarSchema(type, true, constraints, integers);
    }

    /**
     * Returns true if the value is the text itself.
     *
     * @return false if there is anything to make of it
     */
    public boolean isText() {
        return type.isText() && !derived;
    }

    /** Returns true if a scalar that is not null fits, as far as that can be told without making a string. */
    boolean certainlyFits(DataTree tree, int node, Limits limits) {
        return (constraints.isEmpty() || integers != null)
                && ScalarReader.certainlyAccepts(type, tree, node, integers, limits);
    }
}
