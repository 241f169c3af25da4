package dev.frontmatter.cli.report;

import dev.frontmatter.cli.input.Outcome;
import dev.frontmatter.diagnostic.Diagnostic;
import java.io.PrintStream;

/** For people: each finding with its line of the file, blank lines between. */
public final class TextReport implements Report {

    private final PrintStream out;
    private final TextForm form;
    private boolean begun;

    public TextReport(PrintStream out, TextForm form) {
        this.out = out;
        this.form = form;
    }

    @Override
    public void add(Outcome<?> outcome) {
        for (Diagnostic diagnostic : outcome.diagnostics()) {
            paragraph(form.of(diagnostic));
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
