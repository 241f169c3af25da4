package dev.frontmatter.record;

import org.jspecify.annotations.Nullable;

/**
 * The way from a property of an object to a component of the record.
 *
 * @param component the number of the component that takes the value
 * @param plan makes the value
 * @param absent what the component gets when there is no value: null, an empty collection or a default
 * @param wrapper the optional as which the component takes the value, if it is one
 */
record Slot(int component, BindingPlan plan, @Nullable Object absent, Wrapper wrapper) {

    /** Returns what the component takes for a value that was made, or that could not be made. */
    Object wrap(Object made) {
        return wrapper == Wrapper.NONE ? made : wrapper.wrap(made);
    }
}
