/** Which files a run reads: what the command line, git and configuration files say, and what came of reading each. */
@NullMarked
package dev.frontmatter.cli.input;

import org.jspecify.annotations.NullMarked;
