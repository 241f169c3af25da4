/** The configuration of a run, {@code .frontmatter.yaml}: which files are read, and what each of them is held against. */
@NullMarked
package dev.frontmatter.config;

import org.jspecify.annotations.NullMarked;
