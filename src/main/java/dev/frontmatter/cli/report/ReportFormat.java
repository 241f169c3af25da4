package dev.frontmatter.cli.report;

import dev.frontmatter.report.form.ConciseReport;
import dev.frontmatter.report.form.GitlabReport;
import dev.frontmatter.report.form.JsonReport;
import dev.frontmatter.report.form.JsonlReport;
import dev.frontmatter.report.form.JunitReport;
import dev.frontmatter.report.form.Report;
import dev.frontmatter.report.form.SarifReport;
import dev.frontmatter.report.form.SummaryReport;
import java.util.Locale;

/** The forms in which a run can be reported. */
public enum ReportFormat {
    TEXT,
    CONCISE,
    JSON,
    JSONL,
    GITHUB,
    SARIF,
    GITLAB,
    JUNIT,
    SUMMARY;

    /** Begins a report of this form. */
    Report to(ReportTarget target) {
        return switch (this) {
            case TEXT -> LongRun.text(target);
            case SUMMARY ->
                new SummaryReport(target.out(), target.paths(), target.read()::collection, target.columns());
            case CONCISE -> new ConciseReport(target.out(), target.style());
            case JSON -> new JsonReport(target.out(), target.paths());
            case JSONL -> new JsonlReport(target.out(), target.paths());
            case GITHUB -> GithubReport.alone(target);
            case SARIF -> new SarifReport(target.out(), target.paths());
            case GITLAB -> new GitlabReport(target.out(), target.paths());
            case JUNIT -> new JunitReport(target.out(), target.paths(), target.failOn());
        };
    }

    /** Returns true if it ends with the totals of the run, in words. */
    boolean endsWithTotals() {
        return this == TEXT || this == SUMMARY;
    }

    /** The name that {@code --format} takes. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
