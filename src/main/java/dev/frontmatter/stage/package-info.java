/** The diagnostics of one document, to which all stages of a reader add, and the first stage, which checks the encoding. */
@NullMarked
package dev.frontmatter.stage;

import org.jspecify.annotations.NullMarked;
