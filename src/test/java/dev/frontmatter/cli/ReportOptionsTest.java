package dev.frontmatter.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.example.Bomb;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where reports go: standard output, files, both. */
class ReportOptionsTest {

    private static final String NOTE = "com.example.Note";

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void fill() {
        shell = new Shell(folder);
        shell.file("a.md", "---\ntitle: Tide tables\ndate: soon\n---\n");
    }

    @Test
    void writesALogAndReportsInOneRun() throws IOException {
        assertThat(shell.run(
                        "--format",
                        "concise",
                        "--format=jsonl=r.jsonl",
                        "--format",
                        "text=r=.txt",
                        "--record",
                        NOTE,
                        "a.md"))
                .isEqualTo("""
                a.md:3:7: error[schema/format]: date must be a date such as 2022-05-12, found "soon"
                ! 1 error, 0 warnings in 1 of 1 file
                exit 1
                """);
        assertThat(Files.readString(shell.path("r=.txt"))).isEqualTo("""
                a.md:3:7: error[schema/format]: date must be a date such as 2022-05-12, found "soon"
                   |
                 3 | date: soon
                   |       ^^^^

                1 error, 0 warnings in 1 of 1 file
                """);
        assertThat(Files.readString(shell.path("r.jsonl")))
                .startsWith("{\"rule\":\"schema/format\",")
                .endsWith("}\n");
        assertThat(names()).containsExactly("a.md", "r.jsonl", "r=.txt");
    }

    @Test
    void printsTheSumAloneWhenAllReportsGoToFiles() {
        assertThat(shell.run("--format", "text=log.txt", "--record", NOTE, "a.md"))
                .isEqualTo("""
                ! 1 error, 0 warnings in 1 of 1 file
                exit 1
                """);
    }

    @Test
    void replacesAnOlderReport() throws IOException {
        shell.file("log.txt", "An older and much longer report.\n".repeat(100));

        shell.run("--format", "concise=log.txt", "--record", NOTE, "a.md");

        assertThat(Files.readString(shell.path("log.txt"))).isEqualTo("""
                a.md:3:7: error[schema/format]: date must be a date such as 2022-05-12, found "soon"
                """);
    }

    @Test
    void writesDevicesAsTheyAre() {
        assumeTrue(Files.exists(Path.of("/dev/null")), "has devices");

        assertThat(shell.run("--format", "concise=/dev/null", "--record", NOTE, "a.md"))
                .endsWith("exit 1\n");
    }

    @Test
    void refusesTwoReportsInOnePlace() {
        assertThat(shell.run("--format", "text", "--format", "json", "a.md")).isEqualTo("""
                ! frontmatter: --format text and --format json both go to standard output: give one a file, as in --format json=FILE
                exit 2
                """);
        assertThat(shell.run("--format", "json=r", "--format", "jsonl=./r", "a.md"))
                .isEqualTo("""
                ! frontmatter: two reports go to ./r
                exit 2
                """.replace("./r\n", folder + "/r\n").replace(folder + "/", "./"));
        assertThat(names()).containsExactly("a.md");
    }

    static Stream<List<String>> unusable() {
        return Stream.of(
                List.of("--format", "json", "."),
                List.of("--format", "json=r.json", "--format", "jsonl=gone/r.jsonl", "."),
                List.of("--format", "json=r.json", "--format", "jsonl=r.json", "."),
                List.of("--format", "text=a.md", "."),
                List.of("--jobs", "0", "."),
                List.of("--exclude", "[", "."),
                List.of("--changed=no-such-commit", "."),
                List.of("--changed", "--staged", "."),
                List.of("--files-from", "gone"),
                List.of("--schema", "gone.json", "."),
                List.of("--record", "no.such.Record", "."),
                List.of("--fix", "--diff", "."),
                List.of("--max-warnings", "-1", "."),
                List.of("--no-such-option", "."),
                List.of("--exclude", "*", "."),
                List.of("*.txt"),
                List.of(""));
    }

    @ParameterizedTest
    @MethodSource("unusable")
    void printsNothingBeforeAllIsKnownToBeRight(List<String> options) throws IOException {
        shell.file("old.json", "old");
        List<String> args = new ArrayList<>(List.of("--format", "json", "--format", "sarif=old.json"));
        args.addAll(options);

        assertThat(shell.run(args.toArray(String[]::new))).startsWith("! ").endsWith("exit 2\n");
        assertThat(Files.readString(shell.path("old.json"))).isEqualTo("old");
        assertThat(names()).containsExactly("a.md", "old.json");
    }

    @Test
    void refusesAFileThatCannotBeWritten() {
        assertThat(shell.run("--format", "json=gone/r.json", "a.md")).isEqualTo("""
                ! frontmatter: gone/r.json cannot be written: it does not exist
                exit 2
                """);
        assertThat(shell.run("--format", "json=nul\0", "a.md")).isEqualTo("""
                ! frontmatter: nul\\u0000 cannot be written: it is no path here: Nul character not allowed
                exit 2
                """);
        assertThat(shell.run("--format", "json=", "a.md")).startsWith("""
                ! frontmatter: Invalid value for option '--format' (NAME[=FILE]): `json=` names no file after its =
                """);
    }

    @Test
    void saysThatNotAllOfAReportWasWritten() {
        assumeTrue(Files.exists(Path.of("/dev/full")), "has the device that is always full");

        assertThat(shell.run("--format", "json=/dev/full", "--record", NOTE, "a.md"))
                .isEqualTo("""
                ! frontmatter: /dev/full cannot be written: not all of it arrived
                exit 2
                """);
    }

    @Test
    void leavesNoPartOfAReportBehind() throws IOException {
        shell.file("r.json", "{}").file("b.md", "---\ntitle: One\n---\n");

        assertThat(shell.run("--format", "json=r.json", "--record", Bomb.class.getName(), "a.md", "b.md"))
                .endsWith("exit 2\n");
        assertThat(Files.readString(shell.path("r.json"))).isEqualTo("{}");
        assertThat(names()).containsExactly("a.md", "b.md", "r.json");
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
