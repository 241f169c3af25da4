/** Regular expressions whose answer depends on the pattern and the text alone. */
@NullMarked
package dev.frontmatter.pattern;

import org.jspecify.annotations.NullMarked;
