/** The forms in which diagnostics are reported, for the command and for tools. */
@NullMarked
package dev.frontmatter.report.form;

import org.jspecify.annotations.NullMarked;
