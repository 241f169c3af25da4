/** The meaning of the text of a scalar, in any format. */
@NullMarked
package dev.frontmatter.scalar;

import org.jspecify.annotations.NullMarked;
