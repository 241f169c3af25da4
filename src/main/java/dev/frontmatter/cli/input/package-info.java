/** The files that a run reads, by the command line, git and configuration files, and the outcome of reading each. */
@NullMarked
package dev.frontmatter.cli.input;

import org.jspecify.annotations.NullMarked;
