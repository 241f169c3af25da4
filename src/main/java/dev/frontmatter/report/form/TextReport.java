package dev.frontmatter.report.form;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.DiagnosticText;
import dev.frontmatter.diagnostic.TextStyle;
import java.io.PrintStream;
import java.util.List;

/** A report for people: each diagnostic with its line of the file, blank lines between. */
public final class TextReport implements Report {

    private final PrintStream out;
    private final TextStyle style;
    private boolean begun;

    public TextReport(PrintStream out, TextStyle style) {
        this.out = out;
        this.style = style;
    }

    @Override
    public void add(String name, List<Diagnostic> diagnostics) {
        for (Diagnostic diagnostic : diagnostics) {
            paragraph(DiagnosticText.of(diagnostic, style));
        }
    }

    @Override
    public void end(Totals totals) {
        paragraph(totals.text());
    }

    private void paragraph(String text) {
        out.print(begun ? "\n" + text : text);
        begun = true;
    }
}
