package dev.frontmatter.edit;

import org.jspecify.annotations.Nullable;

/**
 * A condition for a document to be edited: a value at a pointer.
 *
 * @param pointer the JSON Pointer of the value
 * @param same the edit that gives it the value that is asked for, and so changes nothing; null for any value
 */
record Condition(String pointer, Edit.@Nullable Set same) {}
