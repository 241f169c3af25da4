package dev.frontmatter.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.cli.Shell;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.junit.ContentTests;
import dev.frontmatter.report.Reports;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A generated site with a fault planted for each rule: each is told once, with both its places, by the command, from Java and
 * by JUnit alike. {@code -Dfrontmatter.site=5000} makes it larger.
 */
class GeneratedSiteTest {

    private static final int FILES = Integer.getInteger("frontmatter.site", 300);

    private static final String NOW = "2026-03-14T12:00:00Z";

    private static final String CONFIGURATION = """
            collections:
              authors:
                files: authors/*.md
                id: /handle
              posts:
                files: posts/*/*.md
                rules:
                  - {rule: unique, keys: [/slug, /aliases/*], within: /lang}
                  - {rule: reference, key: /author, to: authors}
                  - {rule: file, key: /cover, under: [., static], types: [png]}
                  - {rule: path, key: /name, is: "{name}"}
                  - {rule: vocabulary, key: /tags/*, list: data/tags.yml}
                  - {rule: date, key: /reviewed, after: -365d, before: now}
                  - {rule: length, key: /title, recommended: 30, max: 40}
                  - {rule: key-order, keys: [title, slug, name]}
                  - {rule: deprecated, key: /writer, use: /author}
                  - {rule: required-together, keys: [/team, /team_url]}
                  - {rule: mutually-exclusive, keys: [/redirect, /canonical]}
                  - {rule: translation, part: "{1}", languages: [en, de]}
            """;

    /** What is put in place of a line of a page, by the number of the page, and the rule that it breaks. */
    private static final Map<Integer, Fault> FAULTS = Map.ofEntries(
            Map.entry(10, new Fault("aliases: [old-10]", "aliases: [page-3]", "content/duplicate-value")),
            Map.entry(11, new Fault("author: author-1", "author: author-1x", "content/dangling-reference")),
            Map.entry(12, new Fault("cover: /cover.png", "cover: /covre.png", "content/missing-file")),
            Map.entry(13, new Fault("name: page-13", "name: page-31", "content/path-mismatch")),
            Map.entry(14, new Fault("tags: [sea, sky]", "tags: [sea, skyy]", "content/vocabulary")),
            Map.entry(15, new Fault("reviewed: 2026-01-01", "reviewed: 2020-01-01", "content/date")),
            Map.entry(
                    16,
                    new Fault("title: Page 16", "title: A title that is far too long for any list", "content/length")),
            Map.entry(
                    17,
                    new Fault("title: Page 17\nslug: page-17", "slug: page-17\ntitle: Page 17", "content/key-order")),
            Map.entry(18, new Fault("author: author-1", "writer: author-1", "content/deprecated-key")),
            Map.entry(
                    19,
                    new Fault(
                            "team: Shore\nteam_url: https://example.org", "team: Shore", "content/required-together")),
            Map.entry(20, new Fault("redirect: /x", "redirect: /x\ncanonical: /y", "content/mutually-exclusive")));

    private record Fault(String right, String wrong, String rule) {}

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void generate() {
        shell = new Shell(folder)
                .file(".frontmatter.yaml", CONFIGURATION)
                .file("data/tags.yml", "- sea\n- sky\n")
                .file("static/cover.png", new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        for (int author = 0; author < 5; author++) {
            shell.file("authors/" + author + ".md", "---\nhandle: author-" + author + "\n---\n");
        }
        int pages = (FILES - 5) / 2;
        for (int page = 0; page < pages; page++) {
            shell.file("posts/en/page-" + page + ".md", planted(page, "en"));
            if (page != 21) {
                shell.file("posts/de/page-" + page + ".md", page(page, "de"));
            }
        }
    }

    private static String page(int number, String lang) {
        return """
                ---
                title: Page %1$d
                slug: page-%1$d
                name: page-%1$d
                lang: %2$s
                author: author-1
                cover: /cover.png
                tags: [sea, sky]
                aliases: [old-%1$d]
                reviewed: 2026-01-01
                team: Shore
                team_url: https://example.org
                redirect: /x
                ---
                Text.
                """.formatted(number, lang);
    }

    private static String planted(int number, String lang) {
        String page = page(number, lang);
        Fault fault = FAULTS.get(number);
        if (fault == null) {
            return page;
        }
        assertThat(page).contains(fault.right());
        return page.replace(fault.right(), fault.wrong());
    }

    private ContentCollections site() throws IOException {
        return ContentCollections.of(folder)
                .withNow(Instant.parse(NOW))
                .with("authors", FrontMatter.untyped(), "authors/*.md")
                .withIdentity("authors", "/handle")
                .with("posts", FrontMatter.untyped(), "posts/*/*.md")
                .withCheck("posts", UniqueValues.of("/slug", "/aliases/*").within("/lang"))
                .withCheck("posts", References.from("/author").to("authors"))
                .withCheck(
                        "posts", ExistingFiles.of("/cover").under(".", "static").ofTypes("png"))
                .withCheck("posts", PathValues.of("/name").is("{name}"))
                .withCheck("posts", Vocabulary.in("/tags/*", folder.resolve("data/tags.yml")))
                .withCheck("posts", DateRange.of("/reviewed").after("-365d").before("now"))
                .withCheck("posts", TextLength.of("/title").max(40).recommended(30))
                .withCheck("posts", KeyOrder.of("title", "slug", "name"))
                .withCheck("posts", DeprecatedKey.of("/writer").use("/author"))
                .withCheck("posts", KeysTogether.required("/team", "/team_url"))
                .withCheck("posts", KeysTogether.exclusive("/redirect", "/canonical"))
                .withCheck("posts", Translations.of("{1}", "en", "de"));
    }

    @Test
    void each_fault_is_told_once_with_both_places() throws IOException {
        Map<String, Diagnostic> byFile = site().read().diagnostics().stream()
                .collect(Collectors.toMap(
                        each -> folder.relativize(Path.of(each.sourceName())).toString(),
                        each -> each,
                        (a, b) -> {
                            throw new AssertionError(a + " and " + b);
                        },
                        TreeMap::new));

        Map<String, String> expected = new TreeMap<>();
        FAULTS.forEach((page, fault) -> expected.put("posts/en/page-" + page + ".md", fault.rule()));
        expected.remove("posts/en/page-10.md");
        expected.put("posts/en/page-3.md", Rules.DUPLICATE_VALUE.id());
        expected.put("posts/en/page-21.md", Rules.MISSING_TRANSLATION.id());
        Map<String, String> found = new TreeMap<>();
        byFile.forEach((file, diagnostic) -> found.put(file, diagnostic.rule().id()));
        assertThat(found).isEqualTo(expected);
        assertThat(found.values())
                .containsAll(Rules.all().keySet().stream()
                        .filter(rule -> rule.family().equals("content"))
                        .map(rule -> rule.id())
                        .toList());

        assertThat(other(byFile, "page-3")).isEqualTo("posts/en/page-10.md");
        assertThat(other(byFile, "page-11")).isEqualTo("authors/1.md");
        assertThat(other(byFile, "page-14")).isEqualTo("data/tags.yml");
        assertThat(other(byFile, "page-17")).isEqualTo("posts/en/page-17.md");
        assertThat(other(byFile, "page-20")).isEqualTo("posts/en/page-20.md");
    }

    private String other(Map<String, Diagnostic> byFile, String page) {
        return folder.relativize(folder.resolve(
                        byFile.get("posts/en/" + page + ".md").related().get(0).sourceName()))
                .toString();
    }

    @Test
    void the_command_says_the_same_with_any_number_of_threads() throws IOException {
        String alone = shell.outputText("--format", "jsonl", "--now", NOW, "--jobs", "1");

        assertThat(shell.outputText("--format", "jsonl", "--now", NOW, "--jobs", "8"))
                .isEqualTo(alone);
        assertThat(diagnostics(alone)).isEqualTo(diagnostics(fromJava()));
    }

    private String fromJava() throws IOException {
        return Reports.jsonl(site().read().diagnostics());
    }

    /** Returns the lines of diagnostics, with paths from the folder and without fingerprints, which are made of paths. */
    private List<String> diagnostics(String jsonl) {
        return jsonl.lines()
                .filter(line -> line.startsWith("{\"rule\""))
                .map(line -> line.replace(folder + "/", "").replaceAll("\"fingerprint\":\"[0-9a-f]+\"", ""))
                .sorted()
                .toList();
    }

    @Test
    void junit_has_a_test_a_file_and_one_for_each_collection() throws IOException {
        List<String> failed = new ArrayList<>();
        List<String> said = new ArrayList<>();
        List<DynamicTest> tests = ContentTests.of(site()).toList();
        for (DynamicTest test : tests) {
            try {
                test.getExecutable().execute();
            } catch (Throwable e) {
                failed.add(test.getDisplayName());
                said.add(e.getMessage());
            }
        }

        assertThat(tests).hasSize(FILES - (FILES % 2 == 0 ? 2 : 1) + 2);
        assertThat(failed)
                .containsExactly(
                        "posts/en/page-12.md",
                        "posts/en/page-13.md",
                        "posts/en/page-14.md",
                        "posts/en/page-15.md",
                        "posts/en/page-16.md",
                        "posts/en/page-17.md",
                        "posts/en/page-19.md",
                        "posts/en/page-20.md",
                        "across posts");
        String text = String.join("\n", said);
        String expected = Reports.text(site().read().diagnostics().stream()
                .filter(each -> each.severity() == dev.frontmatter.diagnostic.Severity.ERROR)
                .toList());
        assertThat(text.lines().filter(line -> line.contains("error[")))
                .containsExactlyInAnyOrderElementsOf(
                        expected.lines().filter(line -> line.contains("error[")).toList());
    }

    @Test
    void every_fault_that_has_a_safe_fix_is_fixed() {
        shell.run("--fix", "--now", NOW);

        String left = shell.outputText("--format", "concise", "--now", NOW);
        assertThat(left).doesNotContain("dangling-reference", "key-order", "deprecated-key");
        assertThat(left.lines().filter(line -> line.contains("["))).hasSize(9);
    }
}
