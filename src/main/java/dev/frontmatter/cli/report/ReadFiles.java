package dev.frontmatter.cli.report;

import java.nio.file.Path;
import java.util.stream.Stream;

/** The files that a run reads. No report takes the place of one of them. */
public interface ReadFiles {

    /** Returns those that are known before the run. They may have to be searched for. */
    Stream<Path> known();

    /** Returns those that were opened so far because others name them. */
    Stream<Path> opened();
}
