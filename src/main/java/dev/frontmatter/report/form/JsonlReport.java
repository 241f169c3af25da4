package dev.frontmatter.report.form;

import dev.frontmatter.diagnostic.Diagnostic;
import java.io.PrintStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** A report for programs that read as it comes: one JSON object a diagnostic, each on its line, and the totals on the last. */
public final class JsonlReport implements Report {

    private final PrintStream out;
    private final Fingerprints fingerprints;

    public JsonlReport(PrintStream out, ReportPaths paths) {
        this.out = out;
        this.fingerprints = new Fingerprints(paths::of);
    }

    @Override
    public void add(String name, List<Diagnostic> diagnostics) {
        Iterator<String> fingerprint = fingerprints.of(name, diagnostics).iterator();
        for (Diagnostic diagnostic : diagnostics) {
            out.print(JsonEntry.line(diagnostic, fingerprint.next()) + "\n");
        }
    }

    @Override
    public void end(Totals totals) {
        out.print(Json.line(Map.of("summary", totals.entry())) + "\n");
    }
}
