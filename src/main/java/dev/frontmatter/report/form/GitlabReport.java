package dev.frontmatter.report.form;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.DisplayText;
import dev.frontmatter.diagnostic.Severity;
import java.io.PrintStream;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A Code Quality report for GitLab's merge requests: one JSON array. */
public final class GitlabReport implements Report {

    private final PrintStream out;
    private final ReportPaths paths;
    private final Fingerprints fingerprints;
    private final JsonElements issues;

    public GitlabReport(PrintStream out, ReportPaths paths) {
        this.out = out;
        this.paths = paths;
        this.fingerprints = new Fingerprints(paths::of);
        this.issues = new JsonElements(out, "");
    }

    @Override
    public void add(String name, List<Diagnostic> diagnostics) {
        String path = paths.of(name);
        Iterator<String> fingerprint = fingerprints.of(name, diagnostics).iterator();
        for (Diagnostic diagnostic : diagnostics) {
            Map<String, Object> lines = new LinkedHashMap<>();
            lines.put("begin", diagnostic.start().line());
            lines.put("end", diagnostic.end().line());
            Map<String, Object> location = new LinkedHashMap<>();
            location.put("path", path);
            location.put("lines", lines);
            Map<String, Object> issue = new LinkedHashMap<>();
            issue.put("type", "issue");
            issue.put("check_name", diagnostic.rule().id());
            issue.put(
                    "description",
                    DisplayText.escape(diagnostic.message()
                            + diagnostic.hint().map(hint -> "; " + hint).orElse("")));
            issue.put("fingerprint", fingerprint.next());
            issue.put("severity", diagnostic.severity() == Severity.ERROR ? "major" : "minor");
            issue.put("location", location);
            issues.add(Json.line(issue));
        }
    }

    @Override
    public void end(Totals totals) {
        issues.end();
        out.print("\n");
    }
}
