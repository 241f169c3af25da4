package dev.frontmatter.cli;

import java.util.Locale;

/** The forms in which a run can be reported. */
enum ReportFormat {
    TEXT,
    CONCISE,
    JSONL;

    Report to(Console console) {
        return switch (this) {
            case TEXT -> new TextReport(console.out());
            case CONCISE -> new ConciseReport(console);
            case JSONL -> new JsonlReport(console);
        };
    }

    /** The name that {@code --format} takes. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
