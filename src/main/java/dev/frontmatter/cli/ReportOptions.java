package dev.frontmatter.cli;

import dev.frontmatter.cli.console.CannotCheckException;
import dev.frontmatter.cli.console.Console;
import dev.frontmatter.cli.report.ReadFiles;
import dev.frontmatter.cli.report.ReportFormat;
import dev.frontmatter.cli.report.ReportRequest;
import dev.frontmatter.cli.report.Reports;
import dev.frontmatter.cli.report.RunListener;
import dev.frontmatter.diagnostic.Severity;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The reports of a run, and where they go. */
@Heading("Reports")
final class ReportOptions {

    @Option(
            names = "--format",
            paramLabel = "NAME[=FILE]",
            completionCandidates = FormatNames.class,
            description = "How to report: ${COMPLETION-CANDIDATES} (text; on GitHub "
                    + "Actions with annotations). Again with =FILE for a report in a file besides.")
    List<ReportRequest> formats = List.of();

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "Whether text has colours: auto, always or never (${DEFAULT-VALUE}).")
    ColorChoice color = ColorChoice.AUTO;

    @Option(names = "--stats", description = "Print how much was read, and how long it took, on standard error.")
    boolean stats;

    /**
     * Begins the reports.
     *
     * @param failOn the severity that makes a file fail
     * @param read what the run reads
     * @param listener takes the place of standard output; null if there is none
     * @throws CannotCheckException if one of them cannot go where it was asked to
     */
    Reports open(Severity failOn, ReadFiles read, Console console, @Nullable RunListener listener) {
        return Reports.open(formats, color.style(console), failOn, read, console, listener);
    }

    /** All names, for completion. */
    static final class FormatNames implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Stream.of(ReportFormat.values()).map(ReportFormat::toString).iterator();
        }
    }
}
