/** Bytes of text: line ends and blanks, UTF-8, and eight bytes looked at together. */
@NullMarked
package dev.frontmatter.bytes;

import org.jspecify.annotations.NullMarked;
