/** What the build knows of the library and of those that it can use. */
@NullMarked
package dev.frontmatter.build;

import org.jspecify.annotations.NullMarked;
