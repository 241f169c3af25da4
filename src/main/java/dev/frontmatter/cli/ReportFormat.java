package dev.frontmatter.cli;

import java.io.PrintStream;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;

/** The forms in which a run can be reported. */
enum ReportFormat {
    TEXT,
    CONCISE,
    JSON,
    JSONL;

    /**
     * A report of this form.
     *
     * @param out where it goes
     * @param paths how it names files where tools must find them again
     */
    Report to(PrintStream out, ReportPaths paths) {
        return switch (this) {
            case TEXT -> new TextReport(out);
            case CONCISE -> new ConciseReport(out);
            case JSON -> new JsonReport(out, new Fingerprints(paths));
            case JSONL -> new JsonlReport(out, new Fingerprints(paths));
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

    /** All names, for completion. */
    static final class Names implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Stream.of(values()).map(ReportFormat::toString).iterator();
        }
    }
}
