/** Reads YAML into a tree. */
@NullMarked
package dev.frontmatter.yaml;

import org.jspecify.annotations.NullMarked;
