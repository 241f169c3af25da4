package dev.frontmatter.cli.report;

import dev.frontmatter.cli.console.CannotCheckException;
import dev.frontmatter.cli.console.Console;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Severity;
import dev.frontmatter.diagnostic.TextStyle;
import dev.frontmatter.report.form.Report;
import dev.frontmatter.report.form.ReportPaths;
import dev.frontmatter.report.form.Totals;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
    private final ReadFiles read;
    private boolean totalsAreTold;

    private Reports(Console console, ReadFiles read) {
        this.console = console;
        this.paths = CiPaths.of(console);
        this.read = read;
    }

    /**
     * Begins the reports that were asked for. Nothing is written if one of them is refused.
     *
     * @param requests what was asked for; if that is nothing, text, and on GitHub annotations too
     * @param style how text looks on standard output
     * @param failOn the severity that makes a file fail
     * @param read what the run reads
     * @param listener takes all diagnostics and the totals where nothing was asked for standard output; null if there is none
     * @throws CannotCheckException if two of them want the same place, if one wants that of a file that is read, or if a
     *     file cannot be written
     */
    public static Reports open(
            List<ReportRequest> requests,
            TextStyle style,
            Severity failOn,
            ReadFiles read,
            Console console,
            @Nullable RunListener listener) {
        List<ReportPlace> places = places(requests, read, console);
        Reports opened = new Reports(console, read);
        ReportTarget output = new ReportTarget(console.out(), style, opened.paths, read, failOn, console);
        try {
            places.forEach(place -> opened.files.add(ReportFile.open(place)));
            if (listener != null) {
                opened.reports.add(listener);
                opened.totalsAreTold = true;
            } else if (requests.isEmpty()) {
                opened.addUsual(output);
            }
            Iterator<ReportFile> files = opened.files.iterator();
            for (ReportRequest request : requests) {
                if (request.file() == null) {
                    opened.addToOutput(request.format(), output);
                } else {
                    opened.reports.add(
                            request.format().to(output.inFile(files.next().out())));
                }
            }
            return opened;
        } catch (CannotCheckException e) {
            opened.close();
            throw e;
        }
    }

    /** Returns the places of those that go to files, in their order. */
    private static List<ReportPlace> places(List<ReportRequest> requests, ReadFiles read, Console console) {
        @Nullable ReportFormat onOutput = null;
        List<ReportPlace> places = new ArrayList<>();
        for (ReportRequest request : requests) {
            String name = request.file();
            if (name != null) {
                places.add(ReportPlace.of(name, console));
            } else if (onOutput == null) {
                onOutput = request.format();
            } else {
                throw new CannotCheckException("--format " + onOutput + " and --format " + request.format()
                        + " both go to standard output: give one a file, as in --format " + request.format() + "=FILE");
            }
        }
        Set<Path> paths = new HashSet<>();
        for (ReportPlace place : places) {
            if (!paths.add(place.path())) {
                throw new CannotCheckException("two reports go to " + place.name());
            }
            place.requireNoneOf(() -> Stream.concat(read.known(), read.opened()));
        }
        return places;
    }

    private void addUsual(ReportTarget output) {
        addToOutput(ReportFormat.TEXT, output);
        if (console.isOnGithub()) {
            reports.add(GithubReport.beside(output));
        }
    }

    private void addToOutput(ReportFormat format, ReportTarget output) {
        totalsAreTold = format.endsWithTotals();
        reports.add(format.to(output));
    }

    @Override
    public void add(String name, List<Diagnostic> diagnostics) {
        reports.forEach(report -> report.add(name, diagnostics));
    }

    @Override
    public void end(Totals totals) {
        reports.forEach(report -> report.end(totals));
        files.forEach(file -> file.place().requireNoneOf(read::opened));
        files.forEach(ReportFile::finish);
        if (!totalsAreTold) {
            console.err().print(totals.text());
        }
    }

    @Override
    public void close() {
        reports.forEach(Report::close);
        files.forEach(ReportFile::close);
    }
}
