/** Diagnostics as reports, for tools: see {@link dev.frontmatter.report.Reports}. */
@NullMarked
package dev.frontmatter.report;

import org.jspecify.annotations.NullMarked;
