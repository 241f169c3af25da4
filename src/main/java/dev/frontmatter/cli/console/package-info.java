/** The surroundings of the command: its streams, its environment, and the codes that it ends with. */
@NullMarked
package dev.frontmatter.cli.console;

import org.jspecify.annotations.NullMarked;
