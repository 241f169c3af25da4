/**
 * Tests over a folder of content, for users of JUnit 5 or newer: see {@link dev.frontmatter.junit.ContentTests}.
 *
 * <p>The module does not require JUnit, as most of its users need none. On the class path nothing follows from that. Tests
 * in a module that use this package are compiled with {@code --add-reads dev.frontmatter=ALL-UNNAMED}, or
 * {@code --add-reads dev.frontmatter=org.junit.jupiter.api} where JUnit is a module as well; to run them takes nothing
 * more.
 */
@NullMarked
package dev.frontmatter.junit;

import org.jspecify.annotations.NullMarked;
