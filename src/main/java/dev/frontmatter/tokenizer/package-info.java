/** Splits a file into opening line, front matter, closing line and body. */
@NullMarked
package dev.frontmatter.tokenizer;

import org.jspecify.annotations.NullMarked;
