/** The goal of the Maven plugin that this jar also is. Maven makes it, from what {@code META-INF/maven/plugin.xml} says. */
@NullMarked
package dev.frontmatter.maven;

import org.jspecify.annotations.NullMarked;
