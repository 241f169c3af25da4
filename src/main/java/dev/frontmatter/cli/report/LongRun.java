package dev.frontmatter.cli.report;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.report.form.Report;
import dev.frontmatter.report.form.SummaryReport;
import dev.frontmatter.report.form.TextReport;
import dev.frontmatter.report.form.Totals;
import java.util.List;

/** Text on a terminal, which ends with a summary where it is too long to be read. */
final class LongRun implements Report {

    /** More diagnostics than this are a long run. */
    static final int LONG = 50;

    private final ReportTarget target;
    private final TextReport text;
    private final SummaryReport summary;

    private LongRun(ReportTarget target) {
        this.target = target;
        this.text = new TextReport(target.out(), target.style(), target.columns());
        this.summary = new SummaryReport(target.out(), target.paths(), target.read()::collection, target.columns());
    }

    /** Returns a report as text, for a terminal or for another place. */
    static Report text(ReportTarget target) {
        return target.isTerminal() ? new LongRun(target) : new TextReport(target.out(), target.style());
    }

    @Override
    public void add(String name, List<Diagnostic> diagnostics) {
        text.add(name, diagnostics);
        summary.add(name, diagnostics);
    }

    @Override
    public void end(Totals totals) {
        if (summary.diagnostics() > LONG) {
            target.out().print("\n");
            summary.end(totals);
        } else {
            text.end(totals);
        }
    }
}
