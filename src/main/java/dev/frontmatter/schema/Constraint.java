package dev.frontmatter.schema;

import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.pattern.BoundedPattern;
import dev.frontmatter.scalar.IntegerRange;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A bound on a value.
 *
 * @param rule the rule that a value out of bounds breaks
 * @param must what is asked, in words that follow the value's path, as in {@code must not be blank}
 * @param holds true if a value is within bounds; for lists and mappings it is asked about the number of entries
 * @param integers what the bound is for integers; null if it is no bound on numbers
 * @param keywords what the bound is in JSON Schema 2020-12
 */
public record Constraint(
        Rule rule,
        String must,
        Predicate<Object> holds,
        @Nullable IntegerRange integers,
        Map<String, Object> keywords) {

    /** Returns true if a value is certainly within bounds: false if it is not, or if that takes too long to tell. */
    boolean certainlyHolds(Object value) {
        try {
            return holds.test(value);
        } catch (BoundedPattern.Undecided e) {
            return false;
        }
    }
}
