package dev.frontmatter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {

    @TempDir
    Path folder;

    /** A run that cannot check, as of a configuration with a mistake, would load little of what others do. */
    @Test
    void every_run_gets_as_far_as_its_files() throws IOException {
        assertThat(Rehearsal.run(folder)).isEqualTo(List.of(1, 1, 1, 1, 0, 0));
    }

    @Test
    void nothing_is_left_behind() throws IOException {
        String before = System.getProperty("java.io.tmpdir");
        System.setProperty("java.io.tmpdir", folder.toString());
        try {
            Rehearsal.main(new String[0]);
        } finally {
            System.setProperty("java.io.tmpdir", before);
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }
}
