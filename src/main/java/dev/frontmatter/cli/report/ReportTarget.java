package dev.frontmatter.cli.report;

import dev.frontmatter.cli.console.Console;
import dev.frontmatter.diagnostic.Severity;
import java.io.PrintStream;

/**
 * Where a report goes, and what it has to know of the run.
 *
 * @param out takes it
 * @param form how findings look as text there
 * @param paths how it names files where tools must find them again
 * @param failOn what makes a file fail
 */
record ReportTarget(PrintStream out, TextForm form, ReportPaths paths, Severity failOn) {

    /** Names the findings of one report. */
    Fingerprints fingerprints() {
        return new Fingerprints(paths);
    }

    Console console() {
        return form.console();
    }
}
