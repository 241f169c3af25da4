/** TOML 1.1: its reader and its notation. */
@NullMarked
package dev.frontmatter.syntax.toml;

import org.jspecify.annotations.NullMarked;
