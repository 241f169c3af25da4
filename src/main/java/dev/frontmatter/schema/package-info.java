/** The model of what a document must be, and its validation. */
@NullMarked
package dev.frontmatter.schema;

import org.jspecify.annotations.NullMarked;
