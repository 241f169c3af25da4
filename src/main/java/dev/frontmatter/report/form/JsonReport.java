package dev.frontmatter.report.form;

import dev.frontmatter.diagnostic.Diagnostic;
import java.io.PrintStream;
import java.util.Iterator;
import java.util.List;

/**
 * A report for programs: one JSON object. The totals come last, since diagnostics are written while they are found. There
 * are no times in it, so that equal runs are equal bytes.
 */
public final class JsonReport implements Report {

    /** Raised when a key changes its meaning or goes; keys may come. */
    private static final int VERSION = 1;

    private final PrintStream out;
    private final Fingerprints fingerprints;
    private final JsonElements elements;

    public JsonReport(PrintStream out, ReportPaths paths) {
        this.out = out;
        this.fingerprints = new Fingerprints(paths::of);
        String tool = Json.line(ToolVersion.entry());
        this.elements = new JsonElements(out, "{\"version\":" + VERSION + ",\"tool\":" + tool + ",\n\"diagnostics\":");
    }

    @Override
    public void add(String name, List<Diagnostic> diagnostics) {
        Iterator<String> fingerprint = fingerprints.of(name, diagnostics).iterator();
        for (Diagnostic diagnostic : diagnostics) {
            elements.add(JsonEntry.line(diagnostic, fingerprint.next()));
        }
    }

    @Override
    public void end(Totals totals) {
        elements.end();
        out.print(",\n\"summary\":" + Json.line(totals.entry()) + "}\n");
    }
}
