package dev.frontmatter.cli;

import java.util.List;
import picocli.CommandLine.Option;

/** How a run is reported, and where to. */
@Heading("Reports")
final class ReportOptions {

    @Option(
            names = "--format",
            paramLabel = "NAME[=FILE]",
            completionCandidates = ReportFormat.Names.class,
            description = "How to report: ${COMPLETION-CANDIDATES} (text). Again with =FILE for a "
                    + "report in a file besides.")
    List<ReportRequest> formats = List.of();

    /**
     * Begins the reports.
     *
     * @throws CannotCheckException if two of them want the same place, or a file cannot be written
     */
    Reports open(Console console) {
        return Reports.open(formats.isEmpty() ? List.of(new ReportRequest(ReportFormat.TEXT, null)) : formats, console);
    }
}
