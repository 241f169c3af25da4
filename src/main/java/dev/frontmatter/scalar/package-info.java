/** What the text of a scalar can mean, whatever format it stands in and whoever asks. */
@NullMarked
package dev.frontmatter.scalar;

import org.jspecify.annotations.NullMarked;
