/** The reports of a run: in each format, for people and for programs, and as totals. */
@NullMarked
package dev.frontmatter.cli.report;

import org.jspecify.annotations.NullMarked;
