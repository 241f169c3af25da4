package dev.frontmatter.cli.report;

import dev.frontmatter.cli.input.Outcome;
import dev.frontmatter.diagnostic.Diagnostic;
import java.io.PrintStream;
import java.util.Iterator;
import java.util.Map;

/** For programs that read as it comes: one JSON object a diagnostic, each on its line, and the sum on the last. */
final class JsonlReport implements Report {

    private final PrintStream out;
    private final Fingerprints fingerprints;

    JsonlReport(PrintStream out, Fingerprints fingerprints) {
        this.out = out;
        this.fingerprints = fingerprints;
    }

    @Override
    public void add(Outcome<?> outcome) {
        Iterator<String> fingerprint = fingerprints.of(outcome).iterator();
        for (Diagnostic diagnostic : outcome.diagnostics()) {
            out.print(JsonEntry.line(diagnostic, fingerprint.next()) + "\n");
        }
    }

    @Override
    public void end(Summary summary) {
        out.print(Json.line(Map.of("summary", summary.entry())) + "\n");
    }
}
