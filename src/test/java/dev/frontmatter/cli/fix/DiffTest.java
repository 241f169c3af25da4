package dev.frontmatter.cli.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.frontmatter.cli.Shell;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --diff}: a patch that says what {@code --fix} would do. */
class DiffTest {

    private static final String NOTE = "com.example.Note";

    private static final String BAD = """
            ---
            ttile: Tide tables
            date: 14 March
            link: "https://example.org/tide tables"
            ---
            A body.
            """;

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
    }

    /** Returns the lines of a patch that name files. */
    private static List<String> names(String output) {
        return output.lines().filter(line -> line.startsWith("+++ ")).toList();
    }

    @Test
    void namesAllFilesFromOneFolder() throws IOException {
        shell.file("site/news/b.md", BAD)
                .file("site/c.md", BAD)
                .file("site/old/d.md", BAD)
                .file("e.md", BAD);
        Shell below = new Shell(folder.resolve("site/news"));

        assertThat(names(below.run("--diff", "--record", NOTE, "b.md", "..")))
                .containsExactly("+++ b/news/b.md", "+++ b/c.md", "+++ b/old/d.md");
        assertThat(names(below.run("edit", "b.md", "../old", "--set", "/x=1", "--diff")))
                .containsExactly("+++ b/news/b.md", "+++ b/old/d.md");
        assertThat(names(below.run(
                        "edit", "b.md", ".", folder.resolve("site/news/b.md").toString(), "--set", "/x=1", "--diff")))
                .containsExactly("+++ b/b.md");
        Files.writeString(folder.resolve("list"), "b.md\n../../e.md\n");
        assertThat(names(below.run("edit", "--files-from", "../../list", "--set", "/x=1", "--diff")))
                .containsExactly("+++ b/site/news/b.md", "+++ b/e.md");
    }

    @Test
    void namesFilesFromTheTopOfTheRepositoryIfAnyIsAbove() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        shell.file("site/news/b.md", BAD).file("site/c.md", BAD);
        Shell below = new Shell(folder.resolve("site/news"));

        assertThat(names(below.run("edit", "b.md", "../c.md", "--set", "/x=1", "--diff")))
                .containsExactly("+++ b/site/news/b.md", "+++ b/site/c.md");
        assertThat(names(below.run("--diff", "--record", NOTE, "b.md"))).containsExactly("+++ b/b.md");
    }

    @Test
    void showsWhatWouldBeFixedAndWhatWouldRemain() {
        shell.file("content/b.md", BAD);

        assertThat(shell.run("--diff", "--record", NOTE, "./content")).isEqualTo("""
                --- a/content/b.md
                +++ b/content/b.md
                @@ -1,6 +1,6 @@
                 ---
                -ttile: Tide tables
                +title: Tide tables
                 date: 14 March
                -link: "https://example.org/tide tables"
                +link: "https://example.org/tide%20tables"
                 ---
                 A body.
                ! ./content/b.md:3:7: error[schema/format]: date must be a date such as 2022-05-12, found "14 March"
                !    |
                !  3 | date: 14 March
                !    |       ^^^^^^^^
                !
                ! would fix 2 problems in 1 file; 1 error, 0 warnings in 1 of 1 file
                exit 1
                """);
        assertThat(shell.path("content/b.md")).hasContent(BAD);
    }

    @Test
    void failsIfAnythingWouldChange() {
        shell.file("a.md", "---\nttile: A\ndate: 2026-03-14\n---")
                .file("b.md", "---\ntitle: A\ndate: 2026-03-14\n---\n");

        assertThat(shell.run("--diff", "--record", NOTE, "a.md")).isEqualTo("""
                --- a/a.md
                +++ b/a.md
                @@ -1,4 +1,4 @@
                 ---
                -ttile: A
                +title: A
                 date: 2026-03-14
                 ---
                \\ No newline at end of file
                ! would fix 1 problem in 1 file; 1 file checked, no problems found
                exit 1
                """);
        assertThat(shell.run("--diff", "--record", NOTE, "b.md")).isEqualTo("""
                ! 1 file checked, no problems found
                exit 0
                """);
    }

    @Test
    void makesAHunkOfChangesThatAreNear() {
        String between = "# comment\n".repeat(7);
        shell.file("a.md", "---\n" + between + "ttile: A\n" + between + "dates: 2026-03-14\n" + between + "---\n");

        assertThat(shell.run("--diff", "--record", NOTE, "a.md")).contains("""
                @@ -6,7 +6,7 @@
                 # comment
                 # comment
                 # comment
                -ttile: A
                +title: A
                 # comment
                 # comment
                 # comment
                @@ -14,7 +14,7 @@
                 # comment
                 # comment
                 # comment
                -dates: 2026-03-14
                +date: 2026-03-14
                 # comment
                 # comment
                 # comment
                """);
    }

    @Test
    void showsStandardInputUnderItsName() {
        assertThat(shell.input(BAD).run("--diff", "--record", NOTE, "--stdin-filename", "x/draft.md", "-"))
                .startsWith("--- a/x/draft.md\n+++ b/x/draft.md\n");
    }

    @Test
    void nothingOfAFileActsOnATerminal() {
        shell.file("a.md", "---\nttile: A\r\ndate: 2026-03-14\n---\n\u001b[31m\u202e \u00e9\n")
                .terminal(true, false);

        assertThat(shell.outputText("--diff", "--record", NOTE, "a.md")).isEqualTo("""
                --- a/a.md
                +++ b/a.md
                @@ -1,5 +1,5 @@
                 ---
                -ttile: A\\r
                +title: A\\r
                 date: 2026-03-14
                 ---
                 \\u001b[31m\\u202e \u00e9
                """);
    }

    /** Names and contents that a patch has to take care of. */
    private Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        String good = "date: 2026-03-14\n---\n";
        files.put("plain.md", BAD.getBytes(StandardCharsets.UTF_8));
        files.put("some space.md", BAD.getBytes(StandardCharsets.UTF_8));
        files.put("quote\" and \\.md", BAD.getBytes(StandardCharsets.UTF_8));
        files.put("tab\tnew\nline.md", BAD.getBytes(StandardCharsets.UTF_8));
        files.put("d/\u00e9t\u00e9.md", BAD.getBytes(StandardCharsets.UTF_8));
        files.put("crlf.md", ("\uFEFF" + BAD.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8));
        files.put("cr.md", BAD.replace("\n", "\r").getBytes(StandardCharsets.UTF_8));
        files.put("no-end.md", ("---\nttile: A\n" + good.stripTrailing()).getBytes(StandardCharsets.UTF_8));
        files.put(
                "bytes.md",
                ("---\nttile: A\n" + good + "\u00ff\u001b[31m\n\n\n").getBytes(StandardCharsets.ISO_8859_1));
        files.put("long.md", ("---\nttile: A\n" + good + "x".repeat(100_000) + "\ny").getBytes(StandardCharsets.UTF_8));
        return files;
    }

    @ParameterizedTest
    @ValueSource(strings = {"git apply --whitespace=nowarn", "patch -p1 --binary --quiet"})
    void isAPatchThatGivesWhatFixGives(String tool, @TempDir Path other) throws Exception {
        assumeTrue(isInstalled(tool.substring(0, tool.indexOf(' '))), "has " + tool);
        Shell fixed = new Shell(other);
        files().forEach((name, content) -> {
            shell.file(name, content);
            fixed.file(name, content);
        });
        fixed.run("--fix", "--record", NOTE, ".");
        Path patch = Files.write(folder.resolve("fix.patch"), shell.output("--diff", "--record", NOTE, "."));

        Process process = new ProcessBuilder(new ArrayList<>(List.of(tool.split(" "))))
                .directory(folder.toFile())
                .redirectInput(patch.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        for (Map.Entry<String, byte[]> file : files().entrySet()) {
            byte[] expected = Files.readAllBytes(other.resolve(file.getKey()));
            assertThat(expected).as(file.getKey()).isNotEqualTo(file.getValue());
            assertThat(folder.resolve(file.getKey())).hasBinaryContent(expected);
        }
    }

    private static boolean isInstalled(String tool) throws InterruptedException {
        try {
            return new ProcessBuilder(tool, "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
