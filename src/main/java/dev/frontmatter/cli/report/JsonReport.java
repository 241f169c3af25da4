package dev.frontmatter.cli.report;

import dev.frontmatter.cli.input.Outcome;
import dev.frontmatter.diagnostic.Diagnostic;
import java.io.PrintStream;
import java.util.Iterator;

/**
 * For programs: one JSON object. The sum comes last, since findings are written while they are found. There are no
 * times in it, so that equal runs are equal bytes.
 */
final class JsonReport implements Report {

    /** Raised when a key changes its meaning or goes; keys may come. */
    private static final int VERSION = 1;

    private final PrintStream out;
    private final Fingerprints fingerprints;
    private final JsonElements diagnostics;

    JsonReport(PrintStream out, Fingerprints fingerprints) {
        this.out = out;
        this.fingerprints = fingerprints;
        String tool = Json.line(ToolVersion.entry());
        this.diagnostics =
                new JsonElements(out, "{\"version\":" + VERSION + ",\"tool\":" + tool + ",\n\"diagnostics\":");
    }

    @Override
    public void add(Outcome<?> outcome) {
        Iterator<String> fingerprint = fingerprints.of(outcome).iterator();
        for (Diagnostic diagnostic : outcome.diagnostics()) {
            diagnostics.add(JsonEntry.line(diagnostic, fingerprint.next()));
        }
    }

    @Override
    public void end(Summary summary) {
        diagnostics.end();
        out.print(",\n\"summary\":" + Json.line(summary.entry()) + "}\n");
    }
}
