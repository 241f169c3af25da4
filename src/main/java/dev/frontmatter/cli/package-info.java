/** The command {@code frontmatter}. */
@NullMarked
package dev.frontmatter.cli;

import org.jspecify.annotations.NullMarked;
