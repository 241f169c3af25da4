/** What a record expects of its front matter: compiled once, checked against every document. */
@NullMarked
package dev.frontmatter.schema;

import org.jspecify.annotations.NullMarked;
