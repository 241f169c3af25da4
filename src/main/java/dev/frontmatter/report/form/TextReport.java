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
    private final int columns;
    private boolean begun;

    public TextReport(PrintStream out, TextStyle style) {
        this(out, style, Integer.MAX_VALUE);
    }

    /**
     * Begins a report for a terminal.
     *
     * @param out takes it
     * @param style the colours
     * @param columns the most columns that a line may have
     */
    public TextReport(PrintStream out, TextStyle style, int columns) {
        this.out = out;
        this.style = style;
        this.columns = columns;
    }

    @Override
    public void add(String name, List<Diagnostic> diagnostics) {
        for (Diagnostic diagnostic : diagnostics) {
            paragraph(DiagnosticText.of(diagnostic, style, columns));
        }
    }

    @Override
    public void end(Totals totals) {
        paragraph(totals.text(columns));
    }

    private void paragraph(String text) {
        out.print(begun ? "\n" + text : text);
        begun = true;
    }
}
