package dev.frontmatter.cli.report;

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
    JUNIT;

    /** Begins a report of this form. */
    Report to(ReportTarget target) {
        return switch (this) {
            case TEXT -> new TextReport(target.out(), target.style());
            case CONCISE -> new ConciseReport(target.out(), target.style());
            case JSON -> new JsonReport(target.out(), target.fingerprints());
            case JSONL -> new JsonlReport(target.out(), target.fingerprints());
            case GITHUB -> GithubReport.alone(target);
            case SARIF -> new SarifReport(target);
            case GITLAB -> new GitlabReport(target);
            case JUNIT -> new JunitReport(target);
        };
    }

    /** Whether it ends with the sum of the run, in words. */
    boolean tellsTheSum() {
        return this == TEXT;
    }

    /** The name that {@code --format} takes. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
