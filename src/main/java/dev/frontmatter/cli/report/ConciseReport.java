package dev.frontmatter.cli.report;

import dev.frontmatter.cli.input.Outcome;
import dev.frontmatter.diagnostic.Diagnostic;
import java.io.PrintStream;

/** One line a finding, as compilers write them, so that editors can jump to the place. */
final class ConciseReport implements Report {

    private final PrintStream out;
    private final TextForm form;

    ConciseReport(PrintStream out, TextForm form) {
        this.out = out;
        this.form = form;
    }

    @Override
    public void add(Outcome<?> outcome) {
        for (Diagnostic diagnostic : outcome.diagnostics()) {
            out.print(form.headline(diagnostic) + "\n");
        }
    }

    @Override
    public void end(Summary summary) {
        // Editors take each line for a place.
    }
}
