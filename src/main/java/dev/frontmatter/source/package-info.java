/** Inputs, places in them, and the limits of what a reader works on. */
@NullMarked
package dev.frontmatter.source;

import org.jspecify.annotations.NullMarked;
