package dev.frontmatter.report;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Severity;
import dev.frontmatter.diagnostic.TextStyle;
import dev.frontmatter.report.form.GithubAnnotation;
import dev.frontmatter.report.form.GitlabReport;
import dev.frontmatter.report.form.JsonReport;
import dev.frontmatter.report.form.JsonlReport;
import dev.frontmatter.report.form.JunitReport;
import dev.frontmatter.report.form.Report;
import dev.frontmatter.report.form.ReportPaths;
import dev.frontmatter.report.form.SarifReport;
import dev.frontmatter.report.form.TextReport;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Diagnostics as the reports that the command writes, for tools in Java. Diagnostics of one file come together in a report,
 * the files in the order in which they come first. Where other tools must find a file again, as in SARIF and the reports of
 * GitHub, GitLab and JUnit, its name is relative to the current folder, with slashes. A report has no times in it: equal
 * diagnostics are equal texts. Nothing in a report acts on a terminal or a CI system, whatever is in the files.
 *
 * <pre>{@code
 * String sarif = Reports.sarif(reader.validate(Path.of("post.md")));
 * }</pre>
 */
public final class Reports {

    private Reports() {}

    /**
     * Returns one JSON object: the version of its form, name and version of this tool, all diagnostics, each with a
     * fingerprint that stays when lines move, and their counts.
     *
     * @param diagnostics the diagnostics, of any number of files
     * @return JSON, ended by LF
     */
    public static String json(List<Diagnostic> diagnostics) {
        return report(diagnostics, out -> new JsonReport(out, ReportPaths.ofCurrentFolder()));
    }

    /**
     * Returns one JSON object a line: each diagnostic as {@link #json} has it, and at last their counts.
     *
     * @param diagnostics the diagnostics, of any number of files
     * @return JSON Lines, ended by LF
     */
    public static String jsonl(List<Diagnostic> diagnostics) {
        return report(diagnostics, out -> new JsonlReport(out, ReportPaths.ofCurrentFolder()));
    }

    /**
     * Returns a SARIF 2.1.0 log of one run.
     *
     * @param diagnostics the diagnostics, of any number of files
     * @return JSON, ended by LF
     */
    public static String sarif(List<Diagnostic> diagnostics) {
        return report(diagnostics, out -> new SarifReport(out, ReportPaths.ofCurrentFolder()));
    }

    /**
     * Returns a Code Quality report of GitLab.
     *
     * @param diagnostics the diagnostics, of any number of files
     * @return JSON, ended by LF
     */
    public static String gitlab(List<Diagnostic> diagnostics) {
        return report(diagnostics, out -> new GitlabReport(out, ReportPaths.ofCurrentFolder()));
    }

    /**
     * Returns a JUnit XML report with a test case for each file that has diagnostics. It fails if one of them is an error.
     *
     * @param diagnostics the diagnostics, of any number of files
     * @return XML, ended by LF
     */
    public static String junit(List<Diagnostic> diagnostics) {
        return report(diagnostics, out -> new JunitReport(out, ReportPaths.ofCurrentFolder(), Severity.ERROR));
    }

    /**
     * Returns workflow commands of GitHub Actions, one for each diagnostic. GitHub shows ten errors and ten warnings of a
     * step.
     *
     * @param diagnostics the diagnostics, of any number of files
     * @return lines, each ended by LF
     */
    public static String github(List<Diagnostic> diagnostics) {
        ReportPaths paths = ReportPaths.ofCurrentFolder();
        StringBuilder lines = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics) {
            lines.append(GithubAnnotation.of(diagnostic, paths.of(diagnostic.sourceName())))
                    .append('\n');
        }
        return lines.toString();
    }

    /**
     * Returns text for people: each diagnostic with its line of the file, and at last their counts.
     *
     * @param diagnostics the diagnostics, of any number of files
     * @return lines, each ended by LF
     */
    public static String text(List<Diagnostic> diagnostics) {
        return report(diagnostics, out -> new TextReport(out, TextStyle.PLAIN));
    }

    private static String report(List<Diagnostic> diagnostics, Function<PrintStream, Report> form) {
        Map<String, List<Diagnostic>> byFile = new LinkedHashMap<>();
        for (Diagnostic diagnostic : diagnostics) {
            byFile.computeIfAbsent(diagnostic.sourceName(), file -> new ArrayList<>())
                    .add(diagnostic);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
                Report report = form.apply(out)) {
            byFile.forEach(report::add);
            report.end(DiagnosticTotals.of(diagnostics, byFile.size()));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
