package dev.frontmatter.cli.report;

import dev.frontmatter.cli.console.Console;
import dev.frontmatter.diagnostic.Severity;
import dev.frontmatter.diagnostic.TextStyle;
import dev.frontmatter.report.form.ReportPaths;
import java.io.PrintStream;

/**
 * The place of a report, and what it has to know of the run.
 *
 * @param out takes it
 * @param style true if text there has colours
 * @param paths how it names files where tools must find them again
 * @param read tells the collections of files
 * @param failOn the severity that makes a file fail
 * @param console what the command runs in
 * @param isTerminal true if a person looks at it
 */
record ReportTarget(
        PrintStream out,
        TextStyle style,
        ReportPaths paths,
        ReadFiles read,
        Severity failOn,
        Console console,
        boolean isTerminal) {

    /** Standard output, or what takes its place. */
    ReportTarget(
            PrintStream out, TextStyle style, ReportPaths paths, ReadFiles read, Severity failOn, Console console) {
        this(out, style, paths, read, failOn, console, console.terminal().out());
    }

    /** Returns the most columns that a line of text may have there. */
    int columns() {
        return isTerminal ? console.terminal().columns().getAsInt() : Integer.MAX_VALUE;
    }

    /** Returns the same of a file. */
    ReportTarget inFile(PrintStream file) {
        return new ReportTarget(file, TextStyle.PLAIN, paths, read, failOn, console, false);
    }
}
