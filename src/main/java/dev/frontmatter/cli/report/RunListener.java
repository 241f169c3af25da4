package dev.frontmatter.cli.report;

import dev.frontmatter.report.form.Report;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Takes the diagnostics of a run, which another program started, in place of standard output. */
public interface RunListener extends Report {

    /**
     * Takes what the run has read besides the files that it was asked for; called once all of them are read.
     *
     * @param files the configuration, schemas and other files that were opened, links resolved
     * @param folders the folders of which any file may have counted
     */
    void hasRead(Stream<Path> files, Stream<Path> folders);
}
