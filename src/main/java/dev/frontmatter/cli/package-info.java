/** The command {@code frontmatter}: what it is told on the command line, and which packages below do the work. */
@NullMarked
package dev.frontmatter.cli;

import org.jspecify.annotations.NullMarked;
