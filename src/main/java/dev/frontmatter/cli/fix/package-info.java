/** Fixes the files of a run, or shows how as a patch. */
@NullMarked
package dev.frontmatter.cli.fix;

import org.jspecify.annotations.NullMarked;
