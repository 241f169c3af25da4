package dev.frontmatter.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All reports of one run. Closing it gives up what has not come to its end: no file then holds part of a report. The
 * sum of the run is told on standard error, unless a report on standard output tells it.
 */
final class Reports implements Report, AutoCloseable {

    private final Console console;
    private final List<Report> reports = new ArrayList<>();
    private final List<ReportFile> files = new ArrayList<>();
    private boolean tellsTheSum;

    private Reports(Console console) {
        this.console = console;
    }

    /**
     * Begins the reports that were asked for.
     *
     * @throws CannotCheckException if two of them want the same place, or a file cannot be written
     */
    static Reports open(List<ReportRequest> requests, Console console) {
        Reports opened = new Reports(console);
        try {
            opened.add(requests);
            return opened;
        } catch (CannotCheckException e) {
            opened.close();
            throw e;
        }
    }

    private void add(List<ReportRequest> requests) {
        ReportPaths paths = new ReportPaths(console);
        Set<Path> places = new HashSet<>();
        ReportFormat onOutput = null;
        for (ReportRequest request : requests) {
            ReportFormat format = request.format();
            String name = request.file();
            if (name == null) {
                if (onOutput != null) {
                    throw new CannotCheckException("--format " + onOutput + " and --format " + format
                            + " both go to standard output: give one a file, as in --format " + format + "=FILE");
                }
                onOutput = format;
                tellsTheSum |= format.tellsTheSum();
                reports.add(format.to(console.out(), paths));
                continue;
            }
            Path place = place(name);
            if (!places.add(place.toAbsolutePath().normalize())) {
                throw new CannotCheckException("two reports go to " + name);
            }
            ReportFile file = ReportFile.open(name, place);
            files.add(file);
            reports.add(format.to(file.out(), paths));
        }
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
        if (!tellsTheSum) {
            console.err().print(summary.line() + "\n");
        }
    }

    @Override
    public void close() {
        files.forEach(ReportFile::close);
    }
}
