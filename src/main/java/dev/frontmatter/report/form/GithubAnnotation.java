package dev.frontmatter.report.form;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.DisplayText;
import dev.frontmatter.source.Position;
import java.util.ArrayList;
import java.util.List;

/** A diagnostic beside the code of a pull request: a workflow command of GitHub Actions. */
public final class GithubAnnotation {

    private GithubAnnotation() {}

    /** Returns the command on one line, without a line end. */
    public static String of(Diagnostic diagnostic, String path) {
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
}
