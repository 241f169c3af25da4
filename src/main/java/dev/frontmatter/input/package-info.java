/** How inputs are found, opened and read on: what stands behind the types that users name an input by. */
@NullMarked
package dev.frontmatter.input;

import org.jspecify.annotations.NullMarked;
