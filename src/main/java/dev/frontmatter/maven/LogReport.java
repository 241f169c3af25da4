package dev.frontmatter.maven;

import dev.frontmatter.cli.report.RunListener;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.DiagnosticText;
import dev.frontmatter.diagnostic.Severity;
import dev.frontmatter.report.form.Totals;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.logging.Log;

/** A report in the log of a build: each diagnostic is one message, an error or a warning, as the command words it. */
final class LogReport implements RunListener {

    private final Log log;
    private final List<Path> files = new ArrayList<>();
    private final List<Path> folders = new ArrayList<>();
    private String summary = "";

    LogReport(Log log) {
        this.log = log;
    }

    @Override
    public void add(String name, List<Diagnostic> diagnostics) {
        for (Diagnostic diagnostic : diagnostics) {
            String text = DiagnosticText.of(diagnostic).stripTrailing();
            if (diagnostic.severity() == Severity.ERROR) {
                log.error(text);
            } else {
                log.warn(text);
            }
        }
    }

    @Override
    public void hasRead(Stream<Path> files, Stream<Path> folders) {
        files.forEach(this.files::add);
        folders.forEach(this.folders::add);
    }

    @Override
    public void end(Totals totals) {
        summary = totals.line();
        totals.text().lines().forEach(log::info);
    }

    /** Returns the totals in one sentence; empty if the run did not come to its end. */
    String summary() {
        return summary;
    }

    /** Returns the configuration, schemas and other files that were opened. */
    List<Path> files() {
        return files;
    }

    /** Returns the folders of which any file may have counted. */
    List<Path> folders() {
        return folders;
    }
}
