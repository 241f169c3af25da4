package dev.frontmatter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Collections of a configuration, as the command checks them. */
class CollectionsCommandTest {

    /** The example of the manual, but for its schemas. */
    private static final String EXAMPLE = """
            files: ['**/*.md', '**/*.adoc']
            exclude: [drafts]
            front-matter: required
            schemas:
              news/**: article
            collections:
              authors:
                files: authors/*.md
                id: /handle
              posts:
                files: posts/*/**/*.md
                schema: schemas/post.schema.json
                rules:
                  - rule: unique
                    keys: [/slug, /aliases/*]
                    within: /lang
                  - rule: reference
                    key: /author
                    to: authors
                  - rule: file
                    key: /cover
                    under: [., static]
                    types: [png, webp]
                    max: 300kB
                  - rule: path
                    key: /name
                    is: "{parent}"
                  - rule: vocabulary
                    key: /tags/*
                    list: data/tags.yml
                  - rule: date
                    key: /reviewed
                    after: -365d
                    before: now
                  - rule: length
                    key: /title
                    recommended: 10
                    max: 20
                  - rule: key-order
                    keys: [title, slug, date]
                  - rule: deprecated
                    key: /writer
                    use: /author
                  - rule: required-together
                    keys: [/team, /team_url]
                  - rule: mutually-exclusive
                    keys: [/redirect, /canonical]
                  - rule: translation
                    part: "{1}"
                    languages: [en, de]
            """;

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void inFolder() {
        shell = new Shell(folder)
                .file(".frontmatter.yaml", EXAMPLE)
                .file("schemas/post.schema.json", "{\"type\": \"object\"}")
                .file("data/tags.yml", "- sea\n- sky\n")
                .file("static/a.png", new byte[] {(byte) 0x89, 'P', 'N', 'G'})
                .file("authors/kim.md", "---\nhandle: kim\n---\n");
        post("en/tide", "slug: tide", "author: kim", "name: tide", "cover: /a.png", "tags: [sea]", "lang: en");
        post("de/tide", "slug: tide", "author: kim", "name: tide", "reviewed: 2026-01-01", "lang: de");
    }

    private void post(String name, String... lines) {
        shell.file("posts/" + name + "/index.md", "---\n" + String.join("\n", lines) + "\n---\n");
    }

    private String check(String... args) {
        String[] all = new String[args.length + 4];
        all[0] = "--format";
        all[1] = "concise";
        all[2] = "--now";
        all[3] = "2026-03-14T12:00:00Z";
        System.arraycopy(args, 0, all, 4, args.length);
        return shell.run(all);
    }

    @Test
    void a_clean_site_is_clean() {
        assertThat(check()).isEqualTo("""
                ! 3 files checked, no problems found
                ! 1 file checked for form alone: write schemas by `frontmatter init`, or name one by --schema or --record
                exit 0
                """);
    }

    @Test
    void the_collections_of_the_readme_are_used_as_they_are() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int start = readme.indexOf("```yaml\ncollections:") + "```yaml\n".length();
        shell.file(
                ".frontmatter.yaml",
                readme.substring(start, readme.indexOf("```", start))
                        .replace("com.example.Author", "com.example.Note"));

        assertThat(check("posts/en/tide")).startsWith("! 1 file checked, no problems found");

        shell.file("config.schema.json", shell.outputText("schema", "--record", "config"));
        String byEditor = shell.run("--no-config", "--schema", "config.schema.json", ".frontmatter.yaml");
        assertThat(byEditor).contains("no problems found");
    }

    @Test
    void each_rule_says_what_is_wrong() {
        post("en/boats", "slug: x", "title: Boats of the whole wide bay", "writer: Kim", "author: kmi", "lang: en");
        post("de/boats", "name: bots", "tags: [see]", "reviewed: 2020-01-01", "cover: /b.png", "slug: boote");
        post(
                "en/rain",
                "aliases: [tide]",
                "lang: en",
                "team: x",
                "redirect: /a",
                "canonical: /b",
                "title: Eleven chars");

        assertThat(check()).isEqualTo("""
                posts/de/boats/index.md:2:7: error[content/path-mismatch]: name must be `boats`, as in the file's path, found `bots`
                posts/de/boats/index.md:3:8: error[content/vocabulary]: tags[0] must be one of sea, sky, found `see`
                posts/de/boats/index.md:4:11: error[content/date]: reviewed must be 2025-03-14 or later (-365d), found `2020-01-01`
                posts/de/boats/index.md:5:8: error[content/missing-file]: cover must name a file, found `/b.png`, which is not there (b.png, static/b.png)
                posts/en/boats/index.md:3:1: error[content/key-order]: title must stand before slug
                posts/en/boats/index.md:3:8: error[content/length]: title must have at most 20 characters, found 27
                posts/en/boats/index.md:4:1: warning[content/deprecated-key]: writer should no longer be given; its name is author now
                posts/en/boats/index.md:5:9: error[content/dangling-reference]: author must name one of authors, found `kmi`
                posts/en/rain/index.md:1:1: error[content/missing-translation]: the document must be there in de, found no `posts/de/rain/index.md`
                posts/en/rain/index.md:4:1: error[content/required-together]: team must be given together with team_url, which is missing
                posts/en/rain/index.md:6:1: error[content/mutually-exclusive]: canonical must not be given together with redirect
                posts/en/rain/index.md:7:8: warning[content/length]: title should have at most 10 characters, found 12
                posts/en/tide/index.md:2:7: error[content/duplicate-value]: slug must have a value of its own within `en`, found `tide`, which posts/en/rain/index.md has, too
                ! 11 errors, 2 warnings in 4 of 6 files (1 fixable)
                ! 1 file checked for form alone: write schemas by `frontmatter init`, or name one by --schema or --record
                exit 1
                """);
        assertThat(check("--jobs", "1")).isEqualTo(check("--jobs", "8"));
    }

    @Test
    void a_path_sees_the_whole_collection_and_tells_what_touches_it() {
        post("en/zebra", "slug: tide", "lang: en");
        post("de/zebra", "slug: zebra", "title: Boats of the whole wide bay");

        assertThat(check("posts/en/zebra")).isEqualTo("""
                posts/en/zebra/index.md:2:7: error[content/duplicate-value]: slug must have a value of its own within `en`, found `tide`, which posts/en/tide/index.md has, too
                ! 1 error, 0 warnings in 1 of 1 file
                exit 1
                """);
        assertThat(check("posts/en/tide")).isEqualTo("""
                posts/en/zebra/index.md:2:7: error[content/duplicate-value]: slug must have a value of its own within `en`, found `tide`, which posts/en/tide/index.md has, too
                ! 1 error, 0 warnings in 1 of 2 files
                exit 1
                """);
        assertThat(check("authors")).contains("no problems found");
    }

    @Test
    void standard_input_stands_for_a_file_and_is_not_compared_with_it() {
        shell.input("---\nslug: tide\nlang: en\nauthor: nobody\n---\n");

        assertThat(check("-", "--stdin-filename", "posts/en/tide/index.md")).startsWith("""
                posts/en/tide/index.md:4:9: error[content/dangling-reference]: author must name one of authors, found `nobody`
                ! 1 error""");
    }

    @Test
    void fixes_put_keys_in_order_rename_them_and_spell_references() {
        shell.file("authors/ada.md", "---\nhandle: ada-byron\n---\n");
        post("en/tide", "slug: tide", "title: Tide", "writer: kim", "lang: en");
        post("de/tide", "slug: tide", "author: ada-byrno", "lang: de");

        assertThat(check("--fix")).startsWith("! fixed 3 problems in 2 files; 4 files checked, no problems found");
        assertThat(shell.path("posts/en/tide/index.md"))
                .hasContent("---\ntitle: Tide\nslug: tide\nauthor: kim\nlang: en\n---\n");
        assertThat(shell.path("posts/de/tide/index.md"))
                .hasContent("---\nslug: tide\nauthor: ada-byron\nlang: de\n---\n");
    }

    @Test
    void a_rule_has_a_severity_a_message_and_a_condition() {
        shell.file(".frontmatter.yaml", """
                collections:
                  pages:
                    files: ['posts/**/*.md', 'notes/*.md']
                    rules:
                      - {rule: length, key: /title, max: 3, severity: warning, message: shorter, when: {key: /kind, is: note}}
                      - {rule: length, key: /title, max: 3, when: {key: /kind, is: [a, b/*]}}
                      - {rule: length, key: /title, max: 1, severity: off}
                """);
        shell.file("posts/1.md", "---\ntitle: Long\nkind: note\n---\n")
                .file("posts/2.md", "---\ntitle: Long\nkind: b/c\n---\n");
        shell.file("notes/3.md", "---\ntitle: Long\nkind: b\n---\n");

        assertThat(check("notes", "posts")).startsWith("""
                posts/1.md:2:8: warning[content/length]: shorter
                posts/2.md:2:8: error[content/length]: title must have at most 3 characters, found 4
                ! 1 error, 1 warning""");
    }

    @Test
    void a_rule_that_makes_no_sense_ends_the_run() {
        String start = "collections:\n  pages:\n    files: posts/**\n";
        assertThat(bad(start + "    rules: [{rule: uniqe, keys: [/a]}]\n"))
                .startsWith(".frontmatter.yaml:4:20: error[schema/enum]");
        assertThat(bad(start + "    rules: [{rule: unique, key: /a}]\n"))
                .startsWith(".frontmatter.yaml:4:28: error[schema/unknown-key]");
        assertThat(bad(start + "    rules: [{rule: unique, keys: [a]}]\n"))
                .startsWith(
                        ".frontmatter.yaml:4:13: error[config/collection]: the rule cannot be used: a JSON Pointer");
        assertThat(bad(start + "    rules: [{rule: reference, key: /a, to: authors}]\n"))
                .startsWith(".frontmatter.yaml:4:44: error[config/collection]: there is no collection `authors`");
        assertThat(bad(start + "    rules: [{rule: vocabulary, key: /a, list: ../../x.yml}]\n"))
                .contains("error[config/collection]: the rule names a file that cannot be read: it is outside");
        assertThat(bad(start + "    rules: [{rule: date, key: /a, after: tomorrow}]\n"))
                .contains("error[config/collection]: the rule cannot be used: `tomorrow` must be a date");
        assertThat(bad(start + "    schema: no-such.json\n"))
                .startsWith(".frontmatter.yaml:4:13: error[config/schema]");
        assertThat(bad("collections: {pages: {files: '[a'}}\n"))
                .startsWith(".frontmatter.yaml:1:22: error[config/collection]: the collection cannot be used: its `[`");
    }

    private String bad(String configuration) {
        shell.file(".frontmatter.yaml", configuration);
        String output = check();
        assertThat(output).endsWith("exit 2\n");
        return output;
    }

    @Test
    void rules_hold_whatever_schema_the_run_names_and_are_counted_where_they_do_not() {
        shell.file(
                        ".frontmatter.yaml",
                        "collections:\n  posts:\n    files: posts/*.md\n    rules:\n"
                                + "      - {rule: length, key: /title, max: 2}\n")
                .file("any.json", "{}")
                .file("posts/a.md", "---\ntitle: Tide\n---\n");
        String expected = "posts/a.md:2:8: error[content/length]: title must have at most 2 characters, found 4\n";

        assertThat(shell.outputText("posts", "--schema", "any.json", "--format", "concise"))
                .isEqualTo(expected);
        assertThat(shell.outputText("posts", "--record", "article", "--format", "concise"))
                .contains(expected)
                .contains("error[schema/required]");
        assertThat(shell.run("posts", "--syntax-only")).contains("1 rule of collections not run, by --syntax-only");
    }

    @Test
    void a_collection_without_files_is_told() {
        shell.file("posts/a.md", "---\ntitle: Tide\n---\n");
        for (String pattern : new String[] {"posts", "posts/", "/posts/", "./posts"}) {
            shell.file(".frontmatter.yaml", "collections:\n  pages:\n    files: " + pattern + "\n");

            assertThat(shell.outputText("posts"))
                    .contains("config/empty-collection]: the collection pages has no files: nothing fits " + pattern)
                    .contains("a pattern is of files: write `posts/**`");
        }
        shell.file(
                ".frontmatter.yaml",
                "collections:\n  pages:\n    files: post/*.md\n" + "severity: {config/empty-collection: off}\n");
        assertThat(shell.run("posts")).contains("1 diagnostic lowered or switched off");
    }

    @Test
    void texts_of_rules_are_as_they_are_written() {
        shell.file(".frontmatter.yaml", """
                        collections:
                          posts:
                            files: posts/*.md
                            rules:
                              - {rule: vocabulary, key: /version, list: [1.10, 007, 0x10, 1e3]}
                              - {rule: vocabulary, key: /kind, list: [a], when: {key: /version, is: [1.10]}}
                        """);
        for (String version : new String[] {"1.10", "007", "0x10", "1e3"}) {
            shell.file("posts/a.md", "---\nversion: " + version + "\n---\n");
            assertThat(shell.outputText("posts", "--format", "concise"))
                    .as(version)
                    .isEmpty();
        }
        shell.file("posts/a.md", "---\nversion: 1.10\nkind: b\n---\n");
        assertThat(shell.outputText("posts", "--format", "concise")).contains("kind must be one of a");
    }

    @Test
    void comments_and_entries_of_baselines_that_silence_nothing_are_told_for_rules_of_collections() {
        shell.file(".frontmatter.yaml", """
                        collections:
                          posts:
                            files: posts/*.md
                            rules:
                              - {rule: length, key: /title, max: 2}
                              - {rule: unique, keys: [/title]}
                        """).file("posts/a.md", "---\ntitle: Tide\n---\n");
        shell.run("posts", "--baseline", "old.json", "--write-baseline");
        shell.file("posts/a.md", """
                        ---
                        # frontmatter: ignore content/duplicate-value
                        title: Ti # frontmatter: ignore content/length
                        kind: x # frontmatter: ignore content/vocabulary
                        ---
                        """);

        assertThat(shell.run("posts", "--baseline", "old.json", "--format", "concise"))
                .contains("posts/a.md:2:23: warning[config/unused-ignore]")
                .contains("posts/a.md:3:33: warning[config/unused-ignore]")
                .doesNotContain("posts/a.md:4")
                .contains("1 entry of the baseline stale");
    }

    @Test
    void a_summary_is_by_collection_and_by_folder_where_files_are_in_none() {
        shell.file(
                        ".frontmatter.yaml",
                        "collections:\n  pages:\n    files: [posts/**, authors/*.md]\n    rules:\n"
                                + "      - {rule: length, key: /title, max: 2}\n      - {rule: length, key: /handle, max: 1}\n")
                .file("posts/x/a.md", "---\ntitle: Tide\n---\n")
                .file("notes/a.md", "---\na: [\n---\n");

        assertThat(shell.outputText("--format", "summary"))
                .startsWith("errors  warnings  files  rule ")
                .contains("collection or folder\n")
                .containsPattern(" content/length +pages\n")
                .containsPattern(" yaml/[a-z-]+ +notes\n");
    }

    @Test
    void the_clock_can_be_set() {
        assertThat(shell.run("--now", "2027-01-02", "--format", "concise"))
                .contains("posts/de/tide/index.md:5:11: error[content/date]: reviewed must be 2026-01-02 or later");
        assertThat(shell.run("--now", "soon")).contains("--now takes a date").endsWith("exit 2\n");
    }

    @Test
    void comments_severities_and_baselines_hold_across_documents() {
        post("en/zebra", "slug: tide # frontmatter: ignore content/duplicate-value", "lang: en");
        assertThat(check("posts/en/zebra")).startsWith("""
                posts/en/zebra/index.md:1:1: error[content/missing-translation]: the document must be there in de, found no `posts/de/zebra/index.md`
                ! 1 error, 0 warnings in 1 of 1 file
                ! 1 diagnostic ignored: 1 by posts/en/zebra/index.md:2
                """);
        assertThat(check("posts/en/zebra", "--no-inline-ignores", "--severity", "content=warning"))
                .contains("zebra/index.md:2:7: warning[content/duplicate-value]", "! 0 errors, 2 warnings", "exit 0");
        assertThat(check("posts/en/tide", "--severity", "content/missing-translation=off"))
                .startsWith("! 1 file checked, no problems found");

        assertThat(check("--baseline", "old.json", "--write-baseline", "--no-inline-ignores"))
                .contains("exit 0");
        assertThat(check("--baseline", "old.json", "--no-inline-ignores")).contains("no new problems found", "exit 0");
    }

    @Test
    void both_places_are_in_every_report() {
        post("en/zebra", "slug: tide", "lang: en");

        assertThat(shell.outputText("posts/en", "--format", "text"))
                .contains("= the same value at posts/en/tide/index.md:2:7");
        assertThat(shell.outputText("posts/en", "--format", "json"))
                .contains("\"related\":[{\"file\":\"posts/en/tide/index.md\"");
        assertThat(shell.outputText("posts/en", "--format", "jsonl"))
                .contains("\"related\":[{\"file\":\"posts/en/tide/index.md\"");
        assertThat(shell.outputText("posts/en", "--format", "sarif"))
                .contains(
                        "\"relatedLocations\":[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"posts/en/tide/index.md\"");
        for (String format : new String[] {"concise", "github", "gitlab", "junit"}) {
            assertThat(shell.outputText("posts/en", "--format", format))
                    .as(format)
                    .contains("posts/en/zebra")
                    .contains("posts/en/tide/index.md");
        }
    }

    @Test
    void a_baseline_is_no_link_that_leads_to_no_file() throws IOException {
        Files.createSymbolicLink(folder.resolve("old.json"), Path.of("none/old.json"));

        for (String[] more : new String[][] {{}, {"--write-baseline"}}) {
            assertThat(check(Stream.concat(Stream.of("--baseline", "old.json"), Stream.of(more))
                            .toArray(String[]::new)))
                    .isEqualTo("! frontmatter: --baseline: old.json cannot be read: it is a link that leads to no file;"
                            + " name the file itself\nexit 2\n");
        }
    }

    @Test
    void a_rule_of_translations_for_no_file_is_told() {
        String configuration = "collections:\n  posts:\n    files: posts/*/*/*.md\n    rules:\n"
                + "      - {rule: translation, part: \"{1}\", languages: [%s]}\n";
        shell.file(".frontmatter.yaml", configuration.formatted("english, german"));

        assertThat(shell.outputText("posts/en", "--format", "concise")).isEqualTo("""
                .frontmatter.yaml:5:53: warning[config/unused-rule]: the rule looks at no file: {1} is never one of english, german
                """);
        assertThat(shell.run("--severity", "config/unused-rule=off")).contains("1 diagnostic lowered or switched off");

        shell.file(".frontmatter.yaml", configuration.formatted("english, en"));
        assertThat(shell.outputText("--format", "concise")).doesNotContain("unused-rule");
        shell.file(
                ".frontmatter.yaml", configuration.formatted("english, german").replace("]}", "], severity: off}"));
        assertThat(shell.outputText("--format", "concise")).doesNotContain("unused-rule");
    }
}
