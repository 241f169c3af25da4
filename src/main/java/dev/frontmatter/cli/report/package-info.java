/** How a run tells what it found: in each format, for people and for programs, and as a sum. */
@NullMarked
package dev.frontmatter.cli.report;

import org.jspecify.annotations.NullMarked;
