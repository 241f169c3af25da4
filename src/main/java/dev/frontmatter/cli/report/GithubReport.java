package dev.frontmatter.cli.report;

import dev.frontmatter.cli.console.WorkflowCommands;
import dev.frontmatter.cli.input.Outcome;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.DiagnosticText;
import dev.frontmatter.diagnostic.DisplayText;
import dev.frontmatter.diagnostic.Severity;
import dev.frontmatter.source.Position;
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

    /** How many annotations of one kind GitHub shows. */
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

    /** A report after another that has all findings: of itself it writes only what GitHub shows, at the end. */
    static GithubReport beside(ReportTarget target) {
        return new GithubReport(target, false);
    }

    @Override
    public void add(Outcome<?> outcome) {
        String path = target.paths().of(outcome.name());
        for (Diagnostic diagnostic : outcome.diagnostics()) {
            List<String> annotations = diagnostic.severity() == Severity.ERROR ? errors : warnings;
            if (annotations.size() < SHOWN) {
                annotations.add(annotation(diagnostic, path));
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

    private static String annotation(Diagnostic diagnostic, String path) {
        Position start = diagnostic.start();
        Position end = diagnostic.end();
        List<String> properties = new ArrayList<>(List.of("file", path, "line", "" + start.line()));
        if (start.line() == end.line()) {
            properties.addAll(List.of("col", "" + start.column()));
        }
        properties.addAll(List.of("endLine", "" + end.line()));
        if (start.line() == end.line()) {
            properties.addAll(List.of("endColumn", "" + end.column()));
        }
        properties.addAll(List.of("title", diagnostic.rule().id()));
        properties.replaceAll(DisplayText::escape);
        String hint =
                diagnostic.hint().map(text -> "\n" + DisplayText.escape(text)).orElse("");
        return WorkflowCommands.of(
                diagnostic.severity().label(),
                DisplayText.escape(path + ":" + start + ": " + diagnostic.message()) + hint,
                properties.toArray(String[]::new));
    }

    @Override
    public void end(Summary summary) {
        errors.forEach(command -> target.out().print(command + "\n"));
        warnings.forEach(command -> target.out().print(command + "\n"));
        List<String> notes = summary.notes();
        if (!notes.isEmpty()) {
            String message = notes.stream().map(DisplayText::escape).collect(Collectors.joining("\n"));
            target.out().print(WorkflowCommands.of("notice", message, "title", "frontmatter") + "\n");
        }
        if (rest != null) {
            rest.write(summary);
        }
    }
}
