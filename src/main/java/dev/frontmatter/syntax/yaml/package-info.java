/** Reads YAML into a tree. */
@NullMarked
package dev.frontmatter.syntax.yaml;

import org.jspecify.annotations.NullMarked;
