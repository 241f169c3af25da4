package dev.frontmatter.report.form;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.DiagnosticText;
import dev.frontmatter.diagnostic.TextStyle;
import java.io.PrintStream;
import java.util.List;

/** A report of one line a diagnostic, as compilers write them, so that editors can jump to the place. */
public final class ConciseReport implements Report {

    private final PrintStream out;
    private final TextStyle style;

    public ConciseReport(PrintStream out, TextStyle style) {
        this.out = out;
        this.style = style;
    }

    @Override
    public void add(String name, List<Diagnostic> diagnostics) {
        for (Diagnostic diagnostic : diagnostics) {
            out.print(DiagnosticText.headline(diagnostic, style) + "\n");
        }
    }

    @Override
    public void end(Totals totals) {
        // Editors take each line for a place.
    }
}
