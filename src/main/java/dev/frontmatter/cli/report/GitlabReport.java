package dev.frontmatter.cli.report;

import dev.frontmatter.cli.input.Outcome;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.DisplayText;
import dev.frontmatter.diagnostic.Severity;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** For GitLab's merge requests: a Code Quality report, one JSON array. */
final class GitlabReport implements Report {

    private final ReportTarget target;
    private final Fingerprints fingerprints;
    private final JsonElements issues;

    GitlabReport(ReportTarget target) {
        this.target = target;
        this.fingerprints = target.fingerprints();
        this.issues = new JsonElements(target.out(), "");
    }

    @Override
    public void add(Outcome<?> outcome) {
        String path = target.paths().of(outcome.name());
        Iterator<String> fingerprint = fingerprints.of(outcome).iterator();
        for (Diagnostic diagnostic : outcome.diagnostics()) {
            Map<String, Object> lines = new LinkedHashMap<>();
            lines.put("begin", diagnostic.start().line());
            lines.put("end", diagnostic.end().line());
            Map<String, Object> location = new LinkedHashMap<>();
            location.put("path", path);
            location.put("lines", lines);
            Map<String, Object> issue = new LinkedHashMap<>();
            issue.put("type", "issue");
            issue.put("check_name", diagnostic.rule().id());
            issue.put("description", DisplayText.escape(diagnostic.message()));
            issue.put("fingerprint", fingerprint.next());
            issue.put("severity", diagnostic.severity() == Severity.ERROR ? "major" : "minor");
            issue.put("location", location);
            issues.add(Json.line(issue));
        }
    }

    @Override
    public void end(Summary summary) {
        issues.end();
        target.out().print("\n");
    }
}
