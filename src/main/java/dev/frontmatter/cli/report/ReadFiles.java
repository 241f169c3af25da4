package dev.frontmatter.cli.report;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files that a run reads. No report takes the place of one of them. */
public interface ReadFiles {

    /** No files. */
    ReadFiles NONE = new ReadFiles() {
        @Override
        public Stream<Path> known() {
            return Stream.empty();
        }

        @Override
        public Stream<Path> opened() {
            return Stream.empty();
        }

        @Override
        public @Nullable String collection(String name) {
            return null;
        }
    };

    /** Returns those that are known before the run. They may have to be searched for. */
    Stream<Path> known();

    /** Returns those that were opened so far because others name them. */
    Stream<Path> opened();

    /** Returns the name of the collection that a file is in, by its name in diagnostics; null if it is in none. */
    @Nullable
    String collection(String name);
}
