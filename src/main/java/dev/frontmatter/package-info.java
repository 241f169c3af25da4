/** Reads the front matter of text files into records: begin at {@link dev.frontmatter.FrontMatter}. */
@NullMarked
package dev.frontmatter;

import org.jspecify.annotations.NullMarked;
