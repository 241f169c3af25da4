/** Records of a news article and what belongs to it. */
@NullMarked
package dev.frontmatter.article;

import org.jspecify.annotations.NullMarked;
