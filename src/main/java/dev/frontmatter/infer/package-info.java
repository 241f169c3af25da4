/** The schema of a folder's documents, learned from the documents themselves. */
@NullMarked
package dev.frontmatter.infer;

import org.jspecify.annotations.NullMarked;
