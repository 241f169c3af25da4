/** Finds, opens and reads inputs: the machinery behind the types by which users name an input. */
@NullMarked
package dev.frontmatter.input;

import org.jspecify.annotations.NullMarked;
