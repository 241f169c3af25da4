package dev.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.source.ContentFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders: which files are read, in what order, and how the work can be shared out. */
class WalkTest {

    private static final int FILES = 1_000;

    private final FrontMatterReader<Map<String, Object>> reader = FrontMatter.untyped();

    @TempDir
    Path folder;

    @Test
    void keepsTheOrderOfPathsInParallel() throws IOException {
        List<String> paths = fill();

        try (Stream<ReadResult<Map<String, Object>>> results = reader.walk(folder)) {
            List<String> read = new ArrayList<>();
            results.parallel().map(WalkTest::pathAndTitle).forEachOrdered(read::add);
            assertThat(read).isEqualTo(paths);
        }
        try (Stream<ReadResult<Map<String, Object>>> results = reader.walk(folder)) {
            assertThat(results.parallel().map(WalkTest::pathAndTitle).toList()).isEqualTo(paths);
        }
        try (Stream<ReadResult<Map<String, Object>>> results = reader.walk(folder)) {
            assertThat(results.map(WalkTest::pathAndTitle)).isEqualTo(paths);
        }
    }

    @Test
    void splitsEvenlyDownToSingleFiles() throws IOException {
        fill();

        try (Stream<ReadResult<Map<String, Object>>> results = reader.walk(folder)) {
            assertThat(singles(results.parallel().spliterator())).isEqualTo(FILES);
        }
    }

    private static int singles(Spliterator<?> part) {
        assertThat(part.hasCharacteristics(Spliterator.ORDERED | Spliterator.SIZED | Spliterator.SUBSIZED))
                .isTrue();
        long size = part.estimateSize();
        Spliterator<?> first = part.trySplit();
        if (first == null) {
            assertThat(size).isEqualTo(1);
            return 1;
        }
        assertThat(first.estimateSize()).isEqualTo(size / 2);
        return singles(first) + singles(part);
    }

    @Test
    void readsTheFilesThatAreAskedFor() throws IOException {
        List<String> paths = fill();
        Files.createDirectories(folder.resolve("00/.obsidian"));
        Files.writeString(folder.resolve("00/.obsidian/a.md"), "no front matter");
        ContentFiles files = ContentFiles.defaults()
                .in(folder)
                .without(path -> !folder.relativize(path).startsWith("03"));

        try (Stream<ReadResult<Map<String, Object>>> results = reader.walk(files)) {
            assertThat(results.map(WalkTest::pathAndTitle)).isEqualTo(paths.subList(300, 400));
        }
        try (Stream<ReadResult<Map<String, Object>>> results = reader.walk(folder)) {
            assertThat(results).hasSize(FILES);
        }
        try (Stream<ReadResult<Map<String, Object>>> results =
                reader.walk(ContentFiles.defaults().in(folder.resolve("00/007.md")))) {
            assertThat(results.map(WalkTest::pathAndTitle)).containsExactly(folder.resolve("00/007.md") + "=T7");
        }
    }

    @Test
    void reportsFilesThatVanish() throws IOException {
        List<String> paths = fill();
        Path gone = folder.resolve(paths.get(700).split("=")[0]);

        try (Stream<ReadResult<Map<String, Object>>> results = reader.walk(folder)) {
            Files.delete(gone);
            List<ReadResult<Map<String, Object>>> read = results.parallel().toList();
            assertThat(read).hasSize(FILES);
            assertThat(read.get(700).diagnostics())
                    .extracting(Diagnostic::toString)
                    .containsExactly(gone + ":1:1: error[source/unreadable]: cannot be read: it does not exist");
            assertThat(read.get(701).diagnostics()).isEmpty();
        }
    }

    /** Makes files, and returns their paths in order, with their titles. */
    private List<String> fill() throws IOException {
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            Path file = folder.resolve("%02d/%03d.md".formatted(i / 100, i));
            Files.createDirectories(file.getParent());
            Files.writeString(file, "---\ntitle: T" + i + "\n---\nA body.\n");
            paths.add(file + "=T" + i);
        }
        return paths;
    }

    private static String pathAndTitle(ReadResult<Map<String, Object>> result) {
        return result.source() + "=" + result.orThrow().data().get("title");
    }
}
