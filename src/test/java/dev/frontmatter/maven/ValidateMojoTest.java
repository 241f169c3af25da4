package dev.frontmatter.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.cli.Shell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidateMojoTest {

    private static final String RIGHT = "---\ntitle: Low tide\nrating: 4\n---\n";
    private static final String BROKEN = "---\ntitel: Low tide\nrating: four\n---\n";
    private static final String NOTE = "package com.example.site; public record Note(String title, int rating) {}";
    private static final String SCHEMA = """
            {"type": "object", "properties": {"title": {"type": "string"}, "rating": {"type": "integer"}},
             "required": ["title"], "additionalProperties": false}""";
    private static final String UNCHANGED =
            "[INFO] front matter is unchanged since it was validated: 1 file checked, no problems found\n";

    @TempDir
    Path folder;

    private Goal goal() {
        return new Goal(folder);
    }

    @Test
    void records_are_classes_of_the_project() {
        Goal goal = goal().compile("Note", NOTE)
                .with("record", "com.example.site.Note")
                .file("content/a.md", RIGHT)
                .file("content/b.md", BROKEN);

        assertThat(goal.run()).isEqualTo("""
                [ERROR] content/b.md:2:1: error[schema/unknown-key]: unknown key `titel`; required key `title` is missing
                   |
                 2 | titel: Low tide
                   | ^^^^^ did you mean `title`?
                   = fix: rename to `title`
                [ERROR] content/b.md:3:9: error[schema/type]: rating must be an integer, found text
                   |
                 3 | rating: four
                   |         ^^^^
                [INFO] 2 errors, 0 warnings in 1 of 2 files (1 fixable)
                [INFO] 1 path left out: 1 by --exclude /target
                MojoFailureException: 2 errors, 0 warnings in 1 of 2 files (1 fixable)
                """);
    }

    @Test
    void a_configuration_names_the_schemas_and_severities_and_its_rules_hold() {
        Goal goal = goal().compile("Note", NOTE)
                .with("paths", List.of("content"))
                .file(".frontmatter.yaml", """
                        severity: {schema/type: warning}
                        collections:
                          notes: {files: content/notes/*.md, schema: com.example.site.Note}
                          pages:
                            files: content/*.md
                            schema: page.json
                            rules: [{rule: unique, keys: [/title]}]
                        """)
                .file("page.json", SCHEMA)
                .file("content/a.md", RIGHT)
                .file("content/b.md", RIGHT)
                .file("content/notes/c.md", BROKEN);

        assertThat(goal.run())
                .contains("[ERROR] content/b.md:2:8: error[content/duplicate-value]: ")
                .contains("[ERROR] content/notes/c.md:2:1: error[schema/unknown-key]: ")
                .contains("[WARNING] content/notes/c.md:3:9: warning[schema/type]: ")
                .endsWith("MojoFailureException: 2 errors, 1 warning in 2 of 3 files (1 fixable)\n");
    }

    @Test
    void diagnostics_are_those_of_the_command() {
        goal().file("page.json", SCHEMA)
                .file("content/a.md", BROKEN)
                .file("content/b.md", "---\ntitle: [a\n---\n")
                .file("content/c.md", "no front matter\n");
        String command = new Shell(folder).run("content", "--schema", "page.json");

        String drawn = goal().with("paths", List.of("content"))
                .with("schema", "page.json")
                .run();

        assertThat(drawn.lines().filter(line -> line.startsWith("[ERROR]")).map(line -> line.substring(8)))
                .hasSize(4)
                .containsExactlyElementsOf(command.lines()
                        .filter(line -> line.startsWith("content/"))
                        .toList());
    }

    @Test
    void places_in_another_module_than_the_one_where_maven_was_started_are_absolute() {
        Goal goal = goal().with("executionRoot", folder.getParent().toFile())
                .with("paths", List.of("content"))
                .file(".frontmatter.yaml", "schemas: {content/*: page.json}")
                .file("page.json", SCHEMA)
                .file("content/b.md", "---\ntitle: []\n---\n");

        assertThat(goal.run()).startsWith("[ERROR] PROJECT/content/b.md:2:8: error[schema/type]: ");
    }

    @Test
    void a_folder_of_modules_is_searched_without_them() {
        Goal goal = goal().with("packaging", "pom")
                .with("modules", List.of("web"))
                .file("web/a.md", "")
                .file("target/b.md", "");

        assertThat(goal.run()).startsWith("[INFO] 0 files checked, no problems found\n");
        assertThat(goal.file("own.md", "").run())
                .contains("own.md:1:1: error[front/missing]")
                .doesNotContain("a.md");
    }

    @Test
    void a_path_that_is_not_there_ends_the_build_unless_that_is_allowed() {
        Goal goal = goal().with("paths", List.of("content"));

        assertThat(goal.run())
                .contains("[ERROR] content:1:1: error[source/unreadable]: cannot be read: it does not exist\n")
                .contains("MojoExecutionException: ");
        assertThat(goal.with("projectFile", null).with("packaging", "pom").run())
                .contains("MojoExecutionException: ");
        assertThat(goal.with("allowEmpty", true).run())
                .isEqualTo("[INFO] no front matter to validate: no such path here\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "record      | com.example.Nothing | no class com.example.Nothing on the class path",
                "schema      | nothing.json        | --schema: ",
                "failOn      | never               | Invalid value for option '--fail-on'",
                "now         | yesterday           | --now takes a date",
                "frontMatter | perhaps             | Invalid value for option '--front-matter'",
                "maxWarnings | -1                  | --max-warnings must be 0 or more",
                "config      | nothing.yaml        | nothing.yaml"
            })
    void what_cannot_be_checked_is_an_error_of_the_build_and_no_failure_of_content(
            String parameter, String value, String message) {
        assertThat(goal().file("a.md", RIGHT).with(parameter, value).run())
                .contains("MojoExecutionException: ")
                .contains(message);
    }

    @Test
    void no_path_is_an_error_of_the_build() {
        for (String parameter : new String[] {"config", "baseline", "schema"}) {
            assertThat(goal().file("a.md", RIGHT).with(parameter, "a\0b").run()).contains("MojoExecutionException: ");
        }
        assertThat(goal().with("paths", List.of("a\0b")).run()).contains("MojoExecutionException: ");
        assertThat(goal().with("reports", List.of("json=a\0b")).run()).contains("MojoExecutionException: ");
    }

    @Test
    void a_report_needs_a_file() {
        assertThat(goal().file("a.md", RIGHT).with("reports", List.of("sarif")).run())
                .isEqualTo("MojoExecutionException: a report needs a file, such as sarif=target/front-matter.sarif;"
                        + " found `sarif`\n");
    }

    @Test
    void an_empty_element_is_most_likely_a_property_that_was_never_set() {
        String message = "MojoExecutionException: one of paths, excludes, severities and reports is empty\n";

        assertThat(goal().with("paths", List.of("")).run()).isEqualTo(message);
        assertThat(goal().with("excludes", Collections.singletonList(null)).run())
                .isEqualTo(message);
    }

    @Test
    void warnings_fail_a_build_that_asks_for_it() {
        Goal goal = goal().file("a.md", BROKEN)
                .file("page.json", SCHEMA)
                .with("schema", "page.json")
                .with("severities", List.of("schema=warning"));

        assertThat(goal.run()).doesNotContain("Exception");
        assertThat(goal.with("failOn", "warning").run()).endsWith("MojoFailureException: " + warned(2));
        assertThat(goal.with("failOn", "error").with("maxWarnings", "1").run())
                .endsWith("MojoFailureException: frontmatter: found 2 warnings; --max-warnings is 1\n" + warned(2));
        assertThat(goal.with("maxWarnings", "2").run()).doesNotContain("Exception");
    }

    private static String warned(int warnings) {
        return "0 errors, " + warnings + " warnings in 1 of 1 file (1 fixable)\n";
    }

    @Test
    void an_unchanged_folder_is_not_read_again() {
        Goal goal = goal().file("a.md", RIGHT);

        assertThat(goal.run()).startsWith("[INFO] 1 file checked, no problems found\n");
        assertThat(goal.run()).isEqualTo(UNCHANGED);
        assertThat(goal.with("skipUnchanged", false).run()).doesNotContain("unchanged");
        assertThat(goal.with("skipUnchanged", true).run()).isEqualTo(UNCHANGED);
        assertThat(goal.with("excludes", List.of("b.md")).run())
                .as("other parameters")
                .doesNotContain("unchanged");
    }

    @Test
    void warnings_of_an_unchanged_folder_are_still_counted() {
        Goal goal = goal().file("a.md", "---\ntags: #sea\n---\n");
        String first = goal.run();

        assertThat(first).contains("[WARNING] a.md:2:7: warning[yaml/comment-in-text]");
        assertThat(goal.run()).endsWith("validated: 0 errors, 1 warning in 1 of 1 file\n");
    }

    @Test
    void a_failure_is_never_forgotten() {
        Goal goal = goal().file("a.md", RIGHT);
        goal.run();
        String broken = goal.file("a.md", "").run();

        assertThat(broken).contains("MojoFailureException");
        assertThat(goal.run()).isEqualTo(broken);
        assertThat(goal.file("a.md", RIGHT).run()).startsWith("[INFO] 1 file checked");
    }

    @Test
    void a_change_of_anything_that_is_read_is_noticed() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        Map<String, String> site = Map.of(
                ".frontmatter.yaml",
                """
                collections:
                  authors: {files: authors/*.md, id: /name}
                  pages:
                    files: content/*.md
                    schema: page.json
                    rules:
                      - {rule: vocabulary, key: /tags/*, list: words.yaml}
                      - {rule: file, key: /cover}
                      - {rule: reference, key: /by, to: authors}
                """,
                "page.json",
                """
                {"properties": {"title": {"$ref": "definitions.json#/$defs/title"}}}""",
                "definitions.json",
                """
                {"$defs": {"title": {"type": "string"}}}""",
                "words.yaml",
                "[sea, tide]",
                "images/a.png",
                "x",
                "authors/moss.md",
                "---\nname: Moss\n---\n",
                "content/a.md",
                "---\ntitle: a\ntags: [sea]\ncover: ../images/a.png\nby: Moss\n---\n",
                "target/classes/Note.class",
                "");
        Goal goal = goal().with("paths", List.of("content"))
                .with("classpath", List.of(folder.resolve("target/classes").toString()));
        site.forEach(goal::file);
        goal.run();
        assertThat(goal.run()).isEqualTo(UNCHANGED);

        for (String name : site.keySet()) {
            String changed =
                    goal.file(name, site.get(name).replace("x", "y") + "\n").run();
            assertThat(changed).as(name).startsWith("[INFO] 1 file checked, no problems found\n");
        }
        for (String added : List.of("content/.gitignore", ".gitignore", "authors/fern.md")) {
            assertThat(goal.file(added, "---\nname: Fern\n---\n").run())
                    .as(added)
                    .doesNotContain("unchanged");
        }
        goal.file("pom.xml", "").run();
        assertThat(goal.file("target/site/index.html", "")
                        .file("src/Main.java", "")
                        .file("log.txt", "")
                        .run())
                .as("no content")
                .isEqualTo(UNCHANGED);
    }

    @Test
    void of_a_pattern_what_matches_counts() {
        Goal goal = goal().with("paths", List.of("notes/**/*.txt")).file("notes/a.txt", RIGHT);
        goal.run();
        assertThat(goal.file("notes/b.md", "").file("c.txt", "").run()).isEqualTo(UNCHANGED);
        assertThat(goal.file("notes/more/d.txt", RIGHT).run()).startsWith("[INFO] 2 files checked");
    }

    @Test
    void in_a_linked_working_folder_the_index_of_git_is_elsewhere() {
        Goal goal = goal().file(".git", "gitdir: elsewhere/a")
                .file("elsewhere/a/index", "x")
                .file("a.md", RIGHT);
        goal.run();
        assertThat(goal.run()).isEqualTo(UNCHANGED);
        assertThat(goal.file("elsewhere/a/index", "xy").run()).doesNotContain("unchanged");
    }

    @Test
    void files_that_are_gone_are_noticed() throws IOException {
        Goal goal = goal().file("a.md", RIGHT).file("b.md", RIGHT).with("reports", List.of("json=target/made/r.json"));
        goal.run();
        assertThat(goal.run()).contains("unchanged");

        Files.delete(folder.resolve("target/made/r.json"));
        assertThat(goal.run()).startsWith("[INFO] 2 files checked");
        assertThat(folder.resolve("target/made/r.json")).isNotEmptyFile();

        Files.delete(folder.resolve("b.md"));
        assertThat(goal.run()).startsWith("[INFO] 1 file checked");
    }

    private static void setTime(Path file, Instant time) {
        try {
            Files.setLastModifiedTime(file, FileTime.from(time));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void dates_may_have_passed_on_another_day() {
        Goal goal = goal().file("a.md", RIGHT);
        goal.run();

        assertThat(goal.later(Duration.ofDays(1)).run()).doesNotContain("unchanged");
        assertThat(goal.with("now", "2026-03-14").run()).doesNotContain("unchanged");
        assertThat(goal.later(Duration.ofDays(1)).run()).isEqualTo(UNCHANGED);
    }

    @Test
    void a_file_that_was_written_just_now_may_change_again_within_the_same_tick() {
        Goal goal = goal().file("a.md", RIGHT).later(Duration.ofMinutes(-1));
        goal.run();

        assertThat(goal.run()).doesNotContain("unchanged");
    }

    @Test
    void classes_may_have_been_compiled_just_now() {
        Goal goal = goal().file("a.md", RIGHT);
        Instant later = Instant.now().plus(Duration.ofHours(1));
        goal.compile("Note", NOTE).with("record", "com.example.site.Note");
        setTime(folder.resolve("target/classes/com/example/site/Note.class"), later);
        goal.run();

        assertThat(goal.run()).isEqualTo(UNCHANGED);
    }

    @Test
    void what_lies_in_the_memory_is_not_trusted() throws IOException {
        Goal goal = goal().file("a.md", RIGHT);
        goal.run();
        Path memory =
                Files.list(folder.resolve("target/frontmatter")).findFirst().orElseThrow();
        for (String content : new String[] {"", "x", "x\ny", "x\ny\n/absent/file", "x\ny\na\0b", "\u00FF"}) {
            Files.writeString(memory, content, StandardCharsets.ISO_8859_1);

            assertThat(goal.run()).startsWith("[INFO] 1 file checked");
        }
    }

    @Test
    void it_is_skipped_where_that_is_asked_for() {
        assertThat(goal().file("a.md", "").with("skip", true).run())
                .isEqualTo("[INFO] front matter is not validated: frontmatter.skip is set\n");
    }

    @Test
    void outside_of_a_project_nothing_is_left_behind() {
        Goal goal =
                goal().with("projectFile", null).with("buildDirectory", null).file("a.md", RIGHT);

        assertThat(goal.run()).startsWith("[INFO] 1 file checked");
        assertThat(goal.run()).startsWith("[INFO] 1 file checked");
        assertThat(folder.resolve("target")).doesNotExist();
    }

    @Test
    void modules_are_validated_at_the_same_time_each_with_its_own_classes() throws Exception {
        List<Callable<String>> runs = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Goal goal = new Goal(Files.createDirectories(folder.resolve("module" + i)))
                    .compile("Note", "package com.example.site; public record Note(String key" + i + ") {}")
                    .with("record", "com.example.site.Note")
                    .file("a.md", "---\nkey" + i + ": value\n---\n")
                    .file("b.md", "---\nkey9: value\n---\n");
            runs.add(goal::run);
        }
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> results = threads.invokeAll(runs);
            for (int i = 0; i < results.size(); i++) {
                assertThat(results.get(i).get())
                        .contains("required key `key" + i + "` is missing")
                        .contains("1 error, 0 warnings in 1 of 2 files");
            }
        } finally {
            threads.shutdown();
        }
    }
}
