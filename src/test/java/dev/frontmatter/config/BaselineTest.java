package dev.frontmatter.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.cli.Shell;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.report.form.Fingerprints;
import dev.frontmatter.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Old diagnostics, which fail no run. */
class BaselineTest {

    private static final String FILE = ".frontmatter-baseline.json";

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder)
                .file(".frontmatter.yaml", "baseline: " + FILE + "\nschemas: {'**': com.example.Note}\n");
    }

    @Test
    void oldOnesFailNoRunAndNewOnesDo() {
        hundredFiles();
        assertThat(run("--no-config", "--record", "com.example.Note", "content"))
                .contains("300 errors, 0 warnings in 100 of 100 files")
                .endsWith("exit 1\n");

        assertThat(run("content", "--write-baseline")).isEqualTo("""
                ! frontmatter: wrote 300 diagnostics of 100 files to .frontmatter-baseline.json
                ! 100 files checked, no new problems found
                ! 300 diagnostics in the baseline: 300 by .frontmatter-baseline.json
                exit 0
                """);
        assertThat(run("content")).isEqualTo("""
                ! 100 files checked, no new problems found
                ! 300 diagnostics in the baseline: 300 by .frontmatter-baseline.json
                exit 0
                """);

        shell.file("content/007.md", file("layout: post\nteam: sea"));
        assertThat(run("content")).isEqualTo("""
                content/007.md:4:1: error[schema/unknown-key]: unknown key `team`
                ! 1 error, 0 warnings in 1 of 100 files
                ! 300 diagnostics in the baseline: 300 by .frontmatter-baseline.json
                exit 1
                """);
    }

    @Test
    void linesMayMove() throws IOException {
        hundredFiles();
        run("content", "--write-baseline");
        for (int i = 0; i < 100; i++) {
            Path file = folder.resolve("content/%03d.md".formatted(i));
            Files.writeString(file, Files.readString(file).replaceFirst("\n", "\n# moved\n\n"));
        }

        assertThat(run("content")).contains("no new problems", "300 by").endsWith("exit 0\n");
    }

    @Test
    void staleEntriesAreNamed() {
        hundredFiles();
        run("content", "--write-baseline");
        shell.file("content/004.md", file("draft: 2"))
                .file("content/005.md", "---\ntitle: Tide\ndate: 2026-03-14\n---\n");

        assertThat(run("content")).contains("content/004.md:3:1: error[schema/unknown-key]: unknown key `draft`");
        shell.file("content/004.md", "---\nttile: Tide\ndate: soon\n---\n");
        assertThat(run("content")).isEqualTo("""
                ! 100 files checked, no new problems found
                ! 296 diagnostics in the baseline: 296 by .frontmatter-baseline.json
                ! 4 entries of the baseline stale, which --write-baseline takes out: content/004.md schema/unknown-key at /layout, \
                content/005.md schema/unknown-key at /ttile, content/005.md schema/unknown-key at /layout, \
                content/005.md schema/format at /date
                exit 0
                """);
        assertThat(shell.run("--format", "json", "content"))
                .contains("\"baselined\":296,\"stale\":4,", "\"baselinedBy\":{\"" + FILE + "\":296}")
                .contains("\"staleEntries\":[\"content/004.md schema/unknown-key at /layout\",");
        assertThat(shell.run("--format", "junit", "content"))
                .contains("name=\"frontmatter.baselined\" value=\"296\"", "name=\"frontmatter.stale\" value=\"4\"");
        assertThat(shell.run("--format", "sarif", "content")).contains("\"baselined\":296,\"stale\":4,");

        // Those of files that are not read are no business of a run.
        assertThat(run("content/006.md")).doesNotContain("stale");
        run("content", "--write-baseline");
        assertThat(run("content")).contains("296 by").doesNotContain("stale");
    }

    @Test
    void whatWasNotLookedAtIsNotStale() {
        shell.file("a.md", file("layout: post"));
        run("a.md", "--write-baseline");

        assertThat(run("--syntax-only", "a.md")).doesNotContain("stale");
        shell.file("a.md", file("layout: 'post"));
        assertThat(run("a.md")).contains("error[yaml/").doesNotContain("stale");
    }

    @Test
    void aFileIsKnownFromEveryFolder() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        shell.file("content/a.md", file("layout: post"));
        run("--write-baseline", "content");

        assertThat(new Shell(folder.resolve("content")).run("a.md")).isEqualTo("""
                1 file checked, no new problems found
                3 diagnostics in the baseline: 3 by ../.frontmatter-baseline.json
                exit 0
                """);
        assertThat(run("./content/a.md")).contains("3 by").endsWith("exit 0\n");
    }

    @Test
    void writingForSomeFilesKeepsTheOthers() throws IOException {
        shell.file("a.md", file("a: 1")).file("b.md", file("b: 1")).file("c.md", file("c: 1"));
        run("--write-baseline", ".");
        Files.delete(folder.resolve("c.md"));
        shell.file("a.md", file("d: 1"));

        assertThat(run("--write-baseline", "a.md")).contains("wrote 6 diagnostics of 2 files");
        assertThat(run(".")).contains("6 by").doesNotContain("stale").endsWith("exit 0\n");
    }

    @Test
    void anOptionNamesOneAndComesFirst() {
        shell.file("a.md", file("a: 1"));

        assertThat(run(
                        "--no-config",
                        "--record",
                        "com.example.Note",
                        "--baseline",
                        "b.json",
                        "--write-baseline",
                        "a.md"))
                .contains("wrote 3 diagnostics of 1 file to b.json")
                .endsWith("exit 0\n");
        assertThat(run("--baseline", "b.json", "a.md")).endsWith("exit 0\n");
        assertThat(run("--no-config", "--record", "com.example.Note", "a.md")).endsWith("exit 1\n");
    }

    @Test
    void severitiesAndCommentsComeBeforeIt() {
        shell.file("a.md", file("layout: post"));
        assertThat(run("--severity=schema/unknown-key=off", "--write-baseline", "a.md"))
                .contains("wrote 2 diagnostics of 1 file");
        assertThat(run("a.md")).contains("1 error", "2 diagnostics in the baseline");
    }

    @Test
    void oneThatIsNotThereOrNoneIsNamed() {
        shell.file("a.md", file("a: 1"));

        assertThat(run("a.md"))
                .contains(".frontmatter.yaml:1:11: error[config/baseline]: the baseline does not exist: make it with")
                .endsWith("exit 2\n");
        assertThat(run("--baseline", "b.json", "a.md")).isEqualTo("""
                ! frontmatter: --baseline: b.json does not exist; --write-baseline makes it
                exit 2
                """);
        assertThat(run("--no-config", "--write-baseline", "a.md")).isEqualTo("""
                ! frontmatter: --write-baseline needs the name of a file: add --baseline FILE, \
                or `baseline: .frontmatter-baseline.json` to .frontmatter.yaml
                exit 2
                """);
        shell.file(FILE, "{\"version\": 2, \"files\": {}}");
        assertThat(run("a.md")).contains(FILE + ":1:13: error[schema/range]").endsWith("exit 2\n");
        shell.file("package.json", "{\"name\": \"site\"}");
        assertThat(run("--baseline", "package.json", "--write-baseline", "a.md"))
                .contains("package.json:1:")
                .endsWith("exit 2\n");
        assertThat(folder.resolve("package.json")).hasContent("{\"name\": \"site\"}");
    }

    @Test
    void theConfigurationLeadsNowhereElse() {
        for (String name : List.of("../b.json", "/tmp/b.json", "content/../../b.json")) {
            shell.file(".frontmatter.yaml", "baseline: " + name + "\n").file("a.md", "text\n");
            assertThat(run("--write-baseline", "a.md"))
                    .contains(".frontmatter.yaml:1:11: error[config/baseline]", "it lies outside of the repository")
                    .endsWith("exit 2\n");
        }
        shell.file(".frontmatter.yaml", "baseline: a.md\n");
        assertThat(run("--write-baseline", "a.md"))
                .contains("error[schema/pattern]")
                .endsWith("exit 2\n");
        assertThat(folder.resolve("a.md")).hasContent("text\n");
    }

    @Test
    void aLinkIsNotFollowed() throws IOException {
        Path target = Files.writeString(folder.resolve("target.json"), "{\"version\": 1, \"files\": {}}");
        Files.createSymbolicLink(folder.resolve(FILE), target);
        shell.file("a.md", file("a: 1"));

        assertThat(run("--write-baseline", "a.md"))
                .contains("is a link, which no report follows")
                .endsWith("exit 2\n");
        assertThat(target).hasContent("{\"version\": 1, \"files\": {}}");
    }

    @Test
    void itIsNotWrittenWhereFilesCouldNotBeRead() {
        shell.file("a.md", file("a: 1"));

        assertThat(run("--write-baseline", "a.md", "gone.md"))
                .contains(FILE + " is not written: not all files could be checked")
                .endsWith("exit 2\n");
        assertThat(folder.resolve(FILE)).doesNotExist();
    }

    @Test
    void fixesReachOldOnesToo() {
        shell.file("a.md", file("layout: post"));
        run("--write-baseline", "a.md");

        assertThat(run("--fix", "a.md")).contains("fixed 1 problem", "stale").endsWith("exit 0\n");
        assertThat(folder.resolve("a.md")).content().contains("title: Tide");
    }

    /** Whatever is wrong with a file, two lines above it change nothing. */
    @Test
    void fingerprintsOfAllRulesStayWhenLinesMove() throws IOException {
        List<Path> files;
        try (Stream<Path> invalid = Files.list(Path.of("testdata/invalid"))) {
            files = invalid.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
        int moved = 0;
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            if (text.startsWith("---\n") && !text.startsWith("---\n---")) {
                List<Diagnostic> before = diagnostics(text);
                List<Diagnostic> after = diagnostics("---\n# one\n\n" + text.substring(4));
                // A few rules are about the first lines.
                if (rules(after).equals(rules(before))) {
                    assertThat(fingerprints(after)).as("%s", file).isEqualTo(fingerprints(before));
                    moved += before.size();
                }
            }
        }
        assertThat(moved).isGreaterThan(100);
    }

    private static List<Diagnostic> diagnostics(String text) throws IOException {
        return FrontMatter.untyped()
                .tryRead(Source.of("a.md", text.getBytes(StandardCharsets.ISO_8859_1)))
                .diagnostics();
    }

    private static List<String> rules(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(each -> each.rule().id()).toList();
    }

    private static List<String> fingerprints(List<Diagnostic> diagnostics) {
        return new Fingerprints(name -> name).of("a.md", diagnostics);
    }

    private void hundredFiles() {
        for (int i = 0; i < 100; i++) {
            shell.file("content/%03d.md".formatted(i), file("layout: post"));
        }
    }

    private static String file(String more) {
        return "---\nttile: Tide\n" + more + "\ndate: soon\n---\n";
    }

    private String run(String... args) {
        String[] all = new String[args.length + 2];
        System.arraycopy(args, 0, all, 2, args.length);
        all[0] = "--format";
        all[1] = "concise";
        return shell.run(all);
    }
}
