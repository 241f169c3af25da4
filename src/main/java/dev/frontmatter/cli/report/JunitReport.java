package dev.frontmatter.cli.report;

import dev.frontmatter.cli.input.Outcome;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.DiagnosticText;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * For CI systems that show test results: a JUnit XML report, a test case a file. A file fails by what makes the run
 * fail; other findings are its output. A file that could not be checked is an error. What was not
 * checked is counted in properties. There are no times in it.
 */
final class JunitReport implements Report {

    private final ReportTarget target;
    private final Spool cases = new Spool();
    private final PrintStream out = cases.out();
    private int tests;
    private int failures;
    private int errors;

    JunitReport(ReportTarget target) {
        this.target = target;
    }

    @Override
    public void add(Outcome<?> outcome) {
        tests++;
        List<Diagnostic> findings = outcome.diagnostics();
        String start = "<testcase classname=\"frontmatter\" name=\""
                + Xml.attribute(target.paths().of(outcome.name())) + "\" time=\"0\"";
        if (findings.isEmpty()) {
            out.print(start + "/>\n");
            return;
        }
        List<Diagnostic> failing = findings.stream().filter(this::fails).toList();
        String name;
        if (failing.stream().anyMatch(Summary::isUnchecked)) {
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
                    + Xml.attribute(failing.get(0).message() + more) + "\"");
        }
        String text = findings.stream().map(DiagnosticText::of).collect(Collectors.joining("\n"));
        out.print(">" + Xml.text(text) + "</" + name + ">\n</testcase>\n");
    }

    private boolean fails(Diagnostic diagnostic) {
        return diagnostic.severity().compareTo(target.failOn()) <= 0;
    }

    @Override
    public void end(Summary summary) {
        PrintStream to = target.out();
        String counts =
                " name=\"frontmatter\" tests=\"" + tests + "\" failures=\"" + failures + "\" errors=\"" + errors + "\"";
        to.print("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        to.print("<testsuites" + counts + ">\n<testsuite" + counts + " skipped=\"0\" time=\"0\">\n<properties>\n");
        summary.unchecked().forEach((name, count) -> property(to, name, count.toString()));
        summary.notes().forEach(note -> property(to, "note", note));
        to.print("</properties>\n");
        try {
            cases.copyTo(to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        to.print("</testsuite>\n</testsuites>\n");
    }

    private static void property(PrintStream to, String name, String value) {
        to.print("<property name=\"frontmatter." + name + "\" value=\"" + Xml.attribute(value) + "\"/>\n");
    }

    @Override
    public void close() {
        cases.close();
    }
}
