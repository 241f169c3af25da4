/** Finds where front matter begins and ends, and tells what is wrong with its fences. */
@NullMarked
package dev.frontmatter.fence;

import org.jspecify.annotations.NullMarked;
