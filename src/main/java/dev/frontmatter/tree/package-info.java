/** Parsed data in one flat array, with the place of every key and value. */
@NullMarked
package dev.frontmatter.tree;

import org.jspecify.annotations.NullMarked;
