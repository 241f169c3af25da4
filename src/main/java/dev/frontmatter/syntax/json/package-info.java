/** JSON (RFC 8259): its reader and its notation. */
@NullMarked
package dev.frontmatter.syntax.json;

import org.jspecify.annotations.NullMarked;
