package dev.frontmatter.scalar;

/**
 * Stands for the type of front matter of no declared type whose floating-point numbers may be infinite or not a number. A reader
 * of it makes a map, as that of {@link Object} does.
 */
public final class AnyNumbers {

    private AnyNumbers() {}
}
