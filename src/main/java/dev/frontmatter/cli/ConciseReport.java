package dev.frontmatter.cli;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.DiagnosticText;

/** One line a finding, as compilers write them, so that editors can jump to the place. */
final class ConciseReport implements Report {

    private final Console console;

    ConciseReport(Console console) {
        this.console = console;
    }

    @Override
    public void add(Outcome<?> outcome) {
        for (Diagnostic diagnostic : outcome.diagnostics()) {
            console.out().print(DiagnosticText.headline(diagnostic) + "\n");
        }
    }

    @Override
    public void end(Summary summary) {
        console.err().print(summary.line() + "\n");
    }
}
