package dev.frontmatter.cli.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.frontmatter.cli.Shell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Places that somebody who only sends content wants reports to be written to. */
class ReportPlaceTest {

    private static final String ARTICLE = "---\ntitle: Tide tables\n---\n";

    @TempDir
    Path temporary;

    private Shell shell;

    @BeforeEach
    void fill() {
        shell = new Shell(temporary.resolve("repository"));
        shell.file("posts/a.md", ARTICLE).file("posts/sub/b.md", ARTICLE);
        shell.file("../elsewhere/secret", "secret");
    }

    private void link(String name, String target) throws IOException {
        Files.createDirectories(shell.path(name).getParent());
        Files.createSymbolicLink(shell.path(name), Path.of(target));
    }

    /** Runs, and returns what is printed. Whatever was there must be there still, and nothing else. */
    private String refused(String... args) {
        Map<Path, String> before = files();
        List<String> all = new ArrayList<>(List.of("--format", "json"));
        all.addAll(List.of(args));
        String printed = shell.run(all.toArray(String[]::new));
        assertThat(files()).isEqualTo(before);
        assertThat(printed).startsWith("! ").endsWith("exit 2\n");
        return printed;
    }

    @Test
    @Timeout(60)
    void waitsForNoReaderOfAPipe() throws IOException, InterruptedException {
        Process made = new ProcessBuilder("mkfifo", shell.path("report.json").toString()).start();
        assumeTrue(made.waitFor() == 0, "has mkfifo");

        assertThat(shell.run("--format", "json=report.json", "posts")).isEqualTo("""
                ! frontmatter: report.json cannot be written: it is no regular file, and may wait for a reader for ever
                exit 2
                """);
    }

    private Map<Path, String> files() {
        Map<Path, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(temporary)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                if (Files.isSymbolicLink(file)) {
                    files.put(file, "-> " + Files.readSymbolicLink(file));
                } else {
                    files.put(file, Files.isRegularFile(file) ? Files.readString(file) : "");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"posts/a.md", "../elsewhere/secret", "gone", "../elsewhere/gone", "/dev/null", "r.json", "posts"
            })
    void isNoLink(String target) throws IOException {
        link("r.json", target);

        assertThat(refused("--format", "gitlab=r.json", "posts")).isEqualTo("""
                ! frontmatter: r.json cannot be written: r.json is a link, which no report follows; name the place that it leads to
                exit 2
                """);
        refused("--format", "gitlab=" + shell.path("r.json"), "posts");
        refused("--format", "gitlab=posts/../r.json", "posts");
    }

    @ParameterizedTest
    @CsvSource({
        "../elsewhere, out/r.json",
        "../elsewhere, out/secret",
        "posts, out/r.json",
        "posts, out/sub/r.json",
        "posts/sub, out/../r.json",
        "gone, out/r.json",
        "out, out/r.json"
    })
    void isBehindNoLink(String target, String name) throws IOException {
        link("out", target);

        assertThat(refused("--format", "gitlab=" + name, "posts"))
                .contains(" cannot be written: out is a link, which no report follows");
        refused("--format", "gitlab=" + shell.path(name), "posts");
    }

    @Test
    void isNoLinkOfAnotherRepository() throws IOException {
        shell.file("../other/.git/HEAD", "ref: refs/heads/main\n");
        link("../other/r.json", "../elsewhere/secret");
        link("../other/out", "../elsewhere");

        assertThat(refused("--format", "gitlab=../other/r.json", "posts")).contains("is a link");
        assertThat(refused("--format", "gitlab=../other/out/r.json", "posts")).contains("is a link");
    }

    @Test
    void isNoLinkOfTheRepositoryAround() throws IOException {
        shell.file(".git/HEAD", "ref: refs/heads/main\n");
        link("r.json", "../elsewhere/secret");
        Map<Path, String> before = files();

        assertThat(new Shell(shell.path("posts")).run("--format", "gitlab=../r.json", "a.md"))
                .contains("is a link")
                .endsWith("exit 2\n");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void mayBeBehindALinkOutsideOfAllContent() throws IOException {
        link("../link", "elsewhere");

        shell.run("--format", "gitlab=../link/r.json", "posts");

        assertThat(shell.path("../elsewhere/r.json")).content().startsWith("[");
        link("out", "../elsewhere");
        link("../inward", "repository/out");
        assertThat(refused("--format", "gitlab=../inward/r2.json", "posts")).contains(": out is a link");
        link("../loop", "loop");
        assertThat(refused("--format", "gitlab=../loop/r.json", "posts")).contains("loop is a link");
        link("../file.json", "elsewhere/secret");
        assertThat(refused("--format", "gitlab=../file.json", "posts")).contains("is a link");
    }

    @Test
    void mayBeADeviceBehindALinkOutsideOfAllContent() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/null")), "has devices");
        link("../null", "/dev/null");

        assertThat(shell.run("--format", "gitlab=../null", "posts")).doesNotContain("cannot be written");
    }

    @Test
    void isNoFolder() {
        assertThat(refused("--format", "gitlab=posts", "posts/a.md"))
                .contains("posts cannot be written: it is a folder");
        assertThat(refused("--format", "gitlab=posts/.", "posts/a.md")).contains("it is a folder");
    }

    @ParameterizedTest
    @CsvSource({
        "posts/a.md, posts/a.md",
        "posts/a.md, posts",
        "posts/a.md, posts/sub/../a.md",
        "posts/sub/../a.md, posts/a.md",
        "posts/./a.md, posts/*.md",
        "posts/a.md, ./posts/a.md",
        "posts/sub/b.md, .",
        "hard.md, posts/a.md",
        "hard.json, posts/a.md",
        "posts/a.md, hard.md",
        "posts/a.md, link.md",
    })
    void isNoInput(String report, String input) throws IOException {
        Files.createLink(shell.path("hard.md"), shell.path("posts/a.md"));
        Files.createLink(shell.path("hard.json"), shell.path("posts/a.md"));
        link("link.md", "posts/a.md");

        assertThat(refused("--format", "text=" + report, input))
                .isEqualTo("! frontmatter: " + report
                        + " cannot be written: this run reads it; give the report another name\nexit 2\n");
        refused("--fix", "--format", "text=" + report, input);
        refused("--format", "text=" + shell.path(report), input);
    }

    @Test
    void isNoListAndNothingOnIt() {
        shell.file("list.txt", "posts/a.md\n");

        assertThat(refused("--files-from", "list.txt", "--format", "text=list.txt"))
                .contains("this run reads it");
        assertThat(refused("--files-from", "list.txt", "--format", "text=posts/a.md"))
                .contains("this run reads it");
    }

    @Test
    void isNoSchema() {
        shell.file("s.json", "{}").file("c.md", "---\n$schema: s.json\n---\n");

        assertThat(refused("--schema", "s.json", "--format", "text=s.json", "posts"))
                .contains("this run reads it");
        Map<Path, String> before = files();
        assertThat(shell.run("--format", "text=s.json", "c.md"))
                .as("named by a document")
                .contains("this run reads it")
                .endsWith("exit 2\n");
        shell.file("t.json", "{\"$ref\": \"u.json\"}").file("u.json", "{}");
        shell.file("conf.yaml", "schemas: {'c.md': t.json}\n");
        before = files();
        assertThat(shell.run("--config", "conf.yaml", "--format", "text=t.json", "c.md"))
                .as("named by the configuration")
                .contains("this run reads it");
        assertThat(shell.run("--config", "conf.yaml", "--format", "text=u.json", "c.md"))
                .as("named by a schema")
                .contains("this run reads it");
        assertThat(files()).isEqualTo(before);
        assertThat(refused("--config", "conf.yaml", "--format", "text=conf.yaml", "c.md"))
                .contains("this run reads it");
    }

    @ParameterizedTest
    @ValueSource(strings = {".frontmatter.yaml", "posts/.frontmatter.yaml", "./posts/../.frontmatter.yaml"})
    void isNoConfiguration(String name) {
        assertThat(refused("--format", "text=" + name, "posts"))
                .contains("it would be a configuration; give the report another name");
    }

    @Test
    void mayBeAFileThatIsNotRead() {
        shell.run("--format", "json=posts/a.md", "posts/sub");

        assertThat(shell.path("posts/a.md")).content().startsWith("{\"version\":");
    }

    @Test
    void isGivenOnce() {
        assertThat(refused("--format", "text=posts/../r", "--format", "json=r", "posts"))
                .contains("two reports go to r");
    }

    @Test
    void isNoLinkForTheSummaryOfAStep() throws IOException {
        link("summary.md", "../elsewhere/secret");
        shell.environment("GITHUB_ACTIONS", "true").environment("GITHUB_STEP_SUMMARY", "summary.md");
        Map<Path, String> before = files();

        assertThat(shell.run("posts")).contains("summary.md is a link").endsWith("exit 2\n");
        assertThat(files()).isEqualTo(before);
    }
}
