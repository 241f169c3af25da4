/** Diagnostics of documents, their rules, and the text that shows them. */
@NullMarked
package dev.frontmatter.diagnostic;

import org.jspecify.annotations.NullMarked;
