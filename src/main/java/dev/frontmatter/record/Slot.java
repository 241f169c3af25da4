package dev.frontmatter.record;

import org.jspecify.annotations.Nullable;

/**
 * The way from a property of an object to a component of the record.
 *
 * @param component the number of the component that takes the value
 * @param plan makes the value
 * @param absent what the component gets when there is no value: null, an empty collection or a default
 * @param wrapped whether the component is an {@code Optional} of the value
 */
record Slot(int component, BindingPlan plan, @Nullable Object absent, boolean wrapped) {}
