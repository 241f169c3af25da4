package dev.frontmatter.cli.report;

import dev.frontmatter.cli.input.Outcome;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.DiagnosticText;
import dev.frontmatter.diagnostic.TextStyle;
import java.io.PrintStream;

/** One line a finding, as compilers write them, so that editors can jump to the place. */
final class ConciseReport implements Report {

    private final PrintStream out;
    private final TextStyle style;

    ConciseReport(PrintStream out, TextStyle style) {
        this.out = out;
        this.style = style;
    }

    @Override
    public void add(Outcome<?> outcome) {
        for (Diagnostic diagnostic : outcome.diagnostics()) {
            out.print(DiagnosticText.headline(diagnostic, style) + "\n");
        }
    }

    @Override
    public void end(Summary summary) {
        // Editors take each line for a place.
    }
}
