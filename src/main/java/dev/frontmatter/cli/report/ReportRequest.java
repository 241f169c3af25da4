package dev.frontmatter.cli.report;

import org.jspecify.annotations.Nullable;

/**
 * A report that was asked for.
 *
 * @param format its form
 * @param file where it goes; null for standard output
 */
public record ReportRequest(ReportFormat format, @Nullable String file) {}
