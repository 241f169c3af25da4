/** The parts that the formats have in common: a reader that makes a tree of text, and the notation in which a format is written. */
@NullMarked
package dev.frontmatter.syntax;

import org.jspecify.annotations.NullMarked;
