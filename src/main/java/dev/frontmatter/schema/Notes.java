package dev.frontmatter.schema;

import org.jspecify.annotations.Nullable;

/**
 * The facts about a key beside the schema of its value.
 *
 * @param description words about it, or null
 * @param deprecated true if it should no longer be given
 * @param defaultValue what stands for no value, as a number, boolean or text; null if nothing does
 */
public record Notes(
        @Nullable String description,
        boolean deprecated,
        @Nullable Object defaultValue) {

    /** Nothing. */
    public static final Notes NONE = new Notes(null, false, null);
}
