/** Facts that the build fills in: the coordinates of libraries that are optional. */
@NullMarked
package dev.frontmatter.build;

import org.jspecify.annotations.NullMarked;
