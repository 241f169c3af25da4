/** Makes records of checked data. */
@NullMarked
package dev.frontmatter.binding;

import org.jspecify.annotations.NullMarked;
