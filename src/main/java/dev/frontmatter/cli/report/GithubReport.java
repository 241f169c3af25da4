package dev.frontmatter.cli.report;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.DiagnosticText;
import dev.frontmatter.diagnostic.DisplayText;
import dev.frontmatter.diagnostic.Severity;
import dev.frontmatter.report.form.GithubAnnotation;
import dev.frontmatter.report.form.Report;
import dev.frontmatter.report.form.Totals;
import dev.frontmatter.report.form.WorkflowCommands;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Annotations beside the code of a pull request, as workflow commands of GitHub Actions: errors first. GitHub shows ten
 * errors and ten warnings of a step; the others are plain lines of the log, and rows of the step's summary. What was not
 * checked is one notice.
 */
final class GithubReport implements Report {

    /** The number of annotations of one kind that GitHub shows. */
    static final int SHOWN = 10;

    private final ReportTarget target;
    private final boolean alone;
    private final @Nullable StepSummary rest;
    private final List<String> errors = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    private GithubReport(ReportTarget target, boolean alone) {
        this.target = target;
        this.alone = alone;
        this.rest = StepSummary.of(target.console());
    }

    /** The only report in its place. */
    static GithubReport alone(ReportTarget target) {
        return new GithubReport(target, true);
    }

    /** A report after another that has all diagnostics: of itself it writes only what GitHub shows, at the end. */
    static GithubReport beside(ReportTarget target) {
        return new GithubReport(target, false);
    }

    @Override
    public void add(String name, List<Diagnostic> diagnostics) {
        String path = target.paths().of(name);
        for (Diagnostic diagnostic : diagnostics) {
            List<String> annotations = diagnostic.severity() == Severity.ERROR ? errors : warnings;
            if (annotations.size() < SHOWN) {
                annotations.add(GithubAnnotation.of(diagnostic, path));
                continue;
            }
            if (rest != null) {
                rest.add(diagnostic, path);
            }
            if (alone) {
                target.out().print(DiagnosticText.headline(diagnostic, target.style()) + "\n");
            }
        }
    }

    @Override
    public void end(Totals totals) {
        errors.forEach(command -> target.out().print(command + "\n"));
        warnings.forEach(command -> target.out().print(command + "\n"));
        List<String> notes = totals.notes();
        if (!notes.isEmpty()) {
            String message = notes.stream().map(DisplayText::escape).collect(Collectors.joining("\n"));
            target.out().print(WorkflowCommands.of("notice", message, "title", "frontmatter") + "\n");
        }
        if (rest != null) {
            rest.write(totals);
        }
    }
}
