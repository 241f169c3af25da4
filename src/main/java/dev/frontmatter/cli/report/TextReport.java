package dev.frontmatter.cli.report;

import dev.frontmatter.cli.input.Outcome;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.DiagnosticText;
import dev.frontmatter.diagnostic.TextStyle;
import java.io.PrintStream;

/** For people: each finding with its line of the file, blank lines between. */
public final class TextReport implements Report {

    private final PrintStream out;
    private final TextStyle style;
    private boolean begun;

    public TextReport(PrintStream out, TextStyle style) {
        this.out = out;
        this.style = style;
    }

    @Override
    public void add(Outcome<?> outcome) {
        for (Diagnostic diagnostic : outcome.diagnostics()) {
            paragraph(DiagnosticText.of(diagnostic, style));
        }
    }

    @Override
    public void end(Summary summary) {
        paragraph(summary.text());
    }

    private void paragraph(String text) {
        out.print(begun ? "\n" + text : text);
        begun = true;
    }
}
