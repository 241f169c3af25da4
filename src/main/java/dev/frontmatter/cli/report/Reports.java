package dev.frontmatter.cli.report;

import dev.frontmatter.cli.console.CannotCheckException;
import dev.frontmatter.cli.console.Console;
import dev.frontmatter.cli.input.Outcome;
import dev.frontmatter.diagnostic.Severity;
import dev.frontmatter.diagnostic.TextStyle;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All reports of one run. Closing it gives up what has not come to its end: no file then holds part of a report. The
 * sum of the run is told on standard error, unless a report on standard output tells it.
 */
public final class Reports implements Report {

    private final Console console;
    private final List<Report> reports = new ArrayList<>();
    private final List<ReportFile> files = new ArrayList<>();
    private final ReportPaths paths;
    private final Set<Path> places = new HashSet<>();
    private @Nullable ReportFormat onOutput;

    private Reports(Console console) {
        this.console = console;
        this.paths = new ReportPaths(console);
    }

    /**
     * Begins the reports that were asked for.
     *
     * @param requests what was asked for; if that is nothing, text, and on GitHub annotations too
     * @param style how text looks on standard output
     * @param failOn what makes a file fail
     * @throws CannotCheckException if two of them want the same place, or a file cannot be written
     */
    public static Reports open(List<ReportRequest> requests, TextStyle style, Severity failOn, Console console) {
        Reports opened = new Reports(console);
        ReportTarget output = new ReportTarget(console.out(), style, opened.paths, failOn, console);
        try {
            if (requests.isEmpty()) {
                opened.addUsual(output);
            }
            for (ReportRequest request : requests) {
                opened.add(request, output);
            }
            return opened;
        } catch (CannotCheckException e) {
            opened.close();
            throw e;
        }
    }

    private void addUsual(ReportTarget output) {
        addToOutput(ReportFormat.TEXT, output);
        if (console.isOnGithub()) {
            reports.add(GithubReport.beside(output));
        }
    }

    private void add(ReportRequest request, ReportTarget output) {
        String name = request.file();
        if (name == null) {
            addToOutput(request.format(), output);
            return;
        }
        Path place = place(name);
        if (!places.add(place.toAbsolutePath().normalize())) {
            throw new CannotCheckException("two reports go to " + name);
        }
        ReportFile file = ReportFile.open(name, place);
        files.add(file);
        reports.add(
                request.format().to(new ReportTarget(file.out(), TextStyle.PLAIN, paths, output.failOn(), console)));
    }

    private void addToOutput(ReportFormat format, ReportTarget output) {
        if (onOutput != null) {
            throw new CannotCheckException("--format " + onOutput + " and --format " + format
                    + " both go to standard output: give one a file, as in --format " + format + "=FILE");
        }
        onOutput = format;
        reports.add(format.to(output));
    }

    private Path place(String name) {
        try {
            return console.folder().resolve(name);
        } catch (InvalidPathException e) {
            throw new CannotCheckException(name + " cannot be written: it is no path here: " + e.getReason(), e);
        }
    }

    @Override
    public void add(Outcome<?> outcome) {
        reports.forEach(report -> report.add(outcome));
    }

    @Override
    public void end(Summary summary) {
        reports.forEach(report -> report.end(summary));
        files.forEach(ReportFile::finish);
        if (onOutput == null || !onOutput.tellsTheSum()) {
            console.err().print(summary.text());
        }
    }

    @Override
    public void close() {
        reports.forEach(Report::close);
        files.forEach(ReportFile::close);
    }
}
