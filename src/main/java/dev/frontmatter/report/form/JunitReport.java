package dev.frontmatter.report.form;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.DiagnosticText;
import dev.frontmatter.diagnostic.Severity;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A JUnit XML report for CI systems that show test results: a test case a file. A file fails by what makes the run fail;
 * other diagnostics are its output. A file that could not be checked is an error. Properties count what was not checked.
 * There are no times in it.
 */
public final class JunitReport implements Report {

    private final PrintStream to;
    private final ReportPaths paths;
    private final Severity failOn;
    private final Spool cases = new Spool();
    private final PrintStream out = cases.out();
    private int tests;
    private int failures;
    private int errors;

    /**
     * Begins a report.
     *
     * @param to takes it
     * @param paths names files
     * @param failOn the least severity that makes a file fail
     */
    public JunitReport(PrintStream to, ReportPaths paths, Severity failOn) {
        this.to = to;
        this.paths = paths;
        this.failOn = failOn;
    }

    @Override
    public void add(String file, List<Diagnostic> diagnostics) {
        tests++;
        String start = "<testcase classname=\"frontmatter\" name=\"" + Xml.attribute(paths.of(file)) + "\" time=\"0\"";
        if (diagnostics.isEmpty()) {
            out.print(start + "/>\n");
            return;
        }
        List<Diagnostic> failing = diagnostics.stream().filter(this::fails).toList();
        String name;
        if (failing.stream().anyMatch(Totals::isUnchecked)) {
            errors++;
            name = "error";
        } else if (!failing.isEmpty()) {
            failures++;
            name = "failure";
        } else {
            name = "system-out";
        }
        out.print(start + ">\n<" + name);
        if (!failing.isEmpty()) {
            String more = failing.size() > 1 ? " (and " + (failing.size() - 1) + " more)" : "";
            out.print(" type=\"" + failing.get(0).rule() + "\" message=\""
                    + Xml.attribute(failing.get(0).message()
                            + failing.get(0).hint().map(hint -> "; " + hint).orElse("")
                            + more)
                    + "\"");
        }
        String text = diagnostics.stream().map(DiagnosticText::of).collect(Collectors.joining("\n"));
        out.print(">" + Xml.text(text) + "</" + name + ">\n</testcase>\n");
    }

    private boolean fails(Diagnostic diagnostic) {
        return diagnostic.severity().compareTo(failOn) <= 0;
    }

    @Override
    public void end(Totals totals) {
        String counts =
                " name=\"frontmatter\" tests=\"" + tests + "\" failures=\"" + failures + "\" errors=\"" + errors + "\"";
        to.print("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        to.print("<testsuites" + counts + ">\n<testsuite" + counts + " skipped=\"0\" time=\"0\">\n");
        properties(totals);
        try {
            cases.copyTo(to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        to.print("</testsuite>\n</testsuites>\n");
    }

    private void properties(Totals totals) {
        if (totals.unchecked().isEmpty() && totals.notes().isEmpty()) {
            return;
        }
        to.print("<properties>\n");
        totals.unchecked().forEach((name, count) -> property(name, count.toString()));
        totals.notes().forEach(note -> property("note", note));
        to.print("</properties>\n");
    }

    private void property(String name, String value) {
        to.print("<property name=\"frontmatter." + name + "\" value=\"" + Xml.attribute(value) + "\"/>\n");
    }

    @Override
    public void close() {
        cases.close();
    }
}
