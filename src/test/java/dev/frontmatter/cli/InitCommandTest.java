package dev.frontmatter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
    }

    /** Writes posts, which have a status of three, and authors. */
    private void site() {
        String[] statuses = {"draft", "review", "published"};
        for (int i = 0; i < 30; i++) {
            shell.file(
                    "site/posts/" + i + ".md",
                    "---\ntitle: Kelp farm no " + i + "\ndate: 2026-03-" + (10 + i % 20) + "\nstatus: "
                            + statuses[i % 3] + "\n" + (i % 2 == 0 ? "tags: [kelp, tide " + i + "]\n" : "") + "---\n");
        }
        for (String name : new String[] {"ada", "bo", "cy", "di"}) {
            shell.file(
                    "site/authors/" + name + ".toml.md",
                    "+++\nname = \"" + name + "\"\nmail = \"" + name + "@example.org\"\n+++\n");
        }
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    @Test
    void writesWhatValidateReads() throws IOException {
        site();
        assertThat(shell.run("init", "site")).isEqualTo("""
                posts: 30 files, posts/**/*.md
                  key                           in  type                  example
                  title                       100%  text                  Kelp farm no 0, Kelp …
                  date                        100%  date                  2026-03-10, 2026-03-1…
                  status                      100%  one of 3              draft, published, rev…
                  tags                         50%  list of text          kelp, tide 0, tide 10

                authors: 4 files, authors/**/*.md
                  key                           in  type                  example
                  name                        100%  text                  ada, bo, cy
                  mail                        100%  e-mail                ada@example.org, bo@e…

                no outliers

                wrote site/.frontmatter.yaml
                wrote site/schemas/posts.schema.json
                wrote site/schemas/authors.schema.json
                next: cd site && frontmatter validate
                exit 0
                """);
        assertThat(read("site/.frontmatter.yaml")).isEqualTo("""
                front-matter: required
                collections:
                  posts:
                    files: "posts/**/*.md"
                    schema: schemas/posts.schema.json
                  authors:
                    files: "authors/**/*.md"
                    schema: schemas/authors.schema.json
                """);
        assertThat(read("site/schemas/authors.schema.json")).isEqualTo("""
                {
                  "$schema" : "https://json-schema.org/draft/2020-12/schema",
                  "title" : "Author",
                  "type" : "object",
                  "properties" : {
                    "name" : {
                      "title" : "Name",
                      "type" : "string",
                      "minLength" : 1,
                      "examples" : [ "ada", "bo", "cy" ]
                    },
                    "mail" : {
                      "title" : "Mail",
                      "type" : "string",
                      "format" : "email",
                      "examples" : [ "ada@example.org", "bo@example.org", "cy@example.org" ]
                    }
                  },
                  "required" : [ "name", "mail" ],
                  "additionalProperties" : false
                }
                """);
        Shell inside = new Shell(folder.resolve("site"));
        assertThat(inside.run("validate")).isEqualTo("34 files checked, no problems found\nexit 0\n");
        inside.file("posts/31.md", "---\ntitle: A\ndate: 2026-03-14\nstatus: drafty\n---\n");
        assertThat(inside.run("validate", "--format", "concise"))
                .contains("posts/31.md:4:9: error[schema/enum]: status must be one of draft, published, review");
    }

    @Test
    void tellsWhatIsRareAndDoesNotLearnIt() throws IOException {
        site();
        shell.file("site/posts/7.md", "---\ntitel: Seven\ndate: 2026-03-14\nstatus: draft\n---\n")
                .file("site/posts/8.md", "---\ntitle: Eight\ndate: tomorrow\nstatus: draft\n---\n")
                .file("site/posts/9.md", "---\ntitle: 9\ndate: 2026-03-14\nstatus: publishd\n---\n")
                .file("site/posts/a.md", "# No front matter\n")
                .file("site/posts/b.md", "---\ntitle: [\n---\n");
        assertThat(shell.run("init", "site")).contains("""
                4 outliers, which the schemas do not allow:
                site/posts/7.md:2:1: key `titel` is in 1 of 30 files, `title` in 29; did you mean `title`?
                site/posts/8.md:3:7: `date` is text in 1 of 30 files, else a date such as 2026-03-14
                site/posts/9.md:4:9: `status` is `publishd` in 1 of 30 files, else one of draft, published, review; did you mean `published`?
                site/posts/9.md:2:8: `title` is a whole number in 1 of 29 files, else text; write it in quotes
                1 file without front matter, left aside
                1 file with errors, left aside:
                site/posts/b.md:""");
        assertThat(read("site/.frontmatter.yaml")).contains("front-matter: optional");
        assertThat(new Shell(folder.resolve("site"))
                        .outputText("validate", "--format", "concise")
                        .lines())
                .filteredOn(line -> line.contains(".md:"))
                .map(line -> line.replaceAll(":.*", ""))
                .containsExactly("posts/7.md", "posts/8.md", "posts/9.md", "posts/9.md", "posts/b.md");
    }

    @Test
    void writesOverNothingUnlessItIsForcedTo() throws IOException {
        site();
        shell.file("site/schemas/posts.schema.json", "mine");
        assertThat(shell.run("init", "site")).isEqualTo("""
                ! frontmatter: nothing is written: site/schemas/posts.schema.json cannot be: it is there already; --force writes over it
                exit 2
                """);
        assertThat(read("site/schemas/posts.schema.json")).isEqualTo("mine");
        assertThat(Files.exists(folder.resolve("site/.frontmatter.yaml"))).isFalse();
        shell.file("site/.frontmatter.yaml", "exclude: [drafts]\n");
        assertThat(shell.run("init", "site"))
                .contains("site/.frontmatter.yaml cannot be: it is there already", "exit 2");
        assertThat(shell.run("init", "site", "--force")).contains("wrote site/schemas/posts.schema.json", "exit 0");
        assertThat(read("site/.frontmatter.yaml")).contains("posts/**/*.md");
    }

    @Test
    void writesThroughNoLink() throws IOException {
        site();
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("site/schemas"), elsewhere);
        assertThat(shell.run("init", "site", "--force")).isEqualTo("""
                ! frontmatter: nothing is written: site/schemas/posts.schema.json cannot be: its place is a link; remove the link
                exit 2
                """);
        Files.delete(folder.resolve("site/schemas"));
        Path mine = Files.writeString(folder.resolve("mine.yaml"), "mine");
        Files.createSymbolicLink(folder.resolve("site/.frontmatter.yaml"), mine);
        assertThat(shell.run("init", "site", "--force")).contains("its place is a link", "exit 2");
        assertThat(mine).hasContent("mine");
        try (Stream<Path> left = Files.list(elsewhere)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void saysWhyThereIsNothingToLearnFrom() {
        shell.file("notes/a.txt", "").file("plain/a.md", "# Text\n").file("b.md", "---\ntitle: A\n---\n");
        assertThat(shell.run("init", "none"))
                .isEqualTo("! frontmatter: none cannot be read: it does not exist\nexit 2\n");
        assertThat(shell.run("init", "b.md")).isEqualTo("! frontmatter: b.md is no folder\nexit 2\n");
        assertThat(shell.run("init", "plain"))
                .isEqualTo("! frontmatter: nothing is written: no file of plain/ has front matter\nexit 2\n");
        assertThat(shell.run("init", "notes"))
                .isEqualTo("! frontmatter: nothing is written: no file of notes/ has front matter\nexit 2\n");
        assertThat(shell.run("init"))
                .contains("1 file, **/*.md", "wrote .frontmatter.yaml", "next: frontmatter validate\n");
    }

    @Test
    void whatIsInFilesAndNamesDoesNoHarm() throws IOException {
        for (int i = 0; i < 6; i++) {
            shell.file(
                    "[id] {a,b}!/it's \"x\"*/" + i + ".md",
                    "---\n\"\\e[2J\\n::error::key\": \"\\e[31m\\u202e ::error::x\"\n__proto__: {constructor: 1}\n"
                            + "k".repeat(500) + ": 1\n---\n");
            shell.file("plain/" + i + ".md", "---\nname: Bo\nage: 1\n---\n");
        }
        String printed = shell.everything("init");
        assertThat(printed.chars()).allMatch(c -> c == '\n' || c >= 0x20 && c != 0x202e);
        assertThat(printed.lines()).noneMatch(line -> line.startsWith("::"));
        assertThat(shell.run("validate")).isEqualTo("12 files checked, no problems found\nexit 0\n");
        shell.file("[id] {a,b}!/it's \"x\"*/7.md", "---\n__proto__: 1\n---\n")
                .file("plain/7.md", "---\nname: Bo\n---\n");
        assertThat(shell.outputText("validate", "--format", "concise"))
                .contains("__proto__ must be a mapping, found integer", "plain/7.md:1:1: error[schema/required]");
    }

    @Test
    void thousandsOfKeysAreNotLearned() throws IOException {
        for (int i = 0; i < 40; i++) {
            StringBuilder text = new StringBuilder("---\ntitle: A\ntexts:\n");
            for (int j = 0; j < 100; j++) {
                text.append("  key-")
                        .append(i)
                        .append('-')
                        .append(j)
                        .append(": text ")
                        .append(j)
                        .append('\n');
            }
            for (int j = 0; j < 100; j++) {
                text.append("own-")
                        .append(i)
                        .append('-')
                        .append(j)
                        .append(": ")
                        .append(j)
                        .append('\n');
            }
            shell.file(
                    "posts/" + i + ".md",
                    text.append("deep: ").append("[".repeat(30)).append("]".repeat(30)) + "\n---\n");
        }
        assertThat(shell.run("init")).contains("posts: 40 files", "  texts  ", "  and ", " more keys", "no outliers");
        assertThat(read("schemas/posts.schema.json").length()).isLessThan(100_000);
        assertThat(shell.run("validate")).isEqualTo("40 files checked, no problems found\nexit 0\n");
    }

    @Test
    void leavesOutWhatIsExcluded() throws IOException {
        site();
        shell.file("site/posts/old/a.md", "---\nother: 1\n---\n");
        assertThat(shell.run("init", "site", "--exclude", "old", "--exclude", "authors"))
                .contains("posts: 30 files")
                .doesNotContain("authors");
        assertThat(read("site/.frontmatter.yaml")).startsWith("exclude: [\"old\", \"authors\"]\n");
        assertThat(new Shell(folder.resolve("site")).run("validate")).startsWith("30 files checked, no problems found");
    }

    @Test
    void filesOfOneNameAreACollectionWhereverTheyAre() throws IOException {
        for (String name : new String[] {"tide-table", "kelp", "chart-room", "harbour"}) {
            shell.file("skills/" + name + "/SKILL.md", "---\nname: " + name + "\ndescription: Does it\n---\n")
                    .file("skills/" + name + "/notes/more.md", "# More\n");
        }
        assertThat(shell.run("init")).contains("skills: 4 files, skills/**/SKILL.md", "4 files without front matter");
        assertThat(shell.run("validate")).startsWith("8 files checked, no problems found");
    }

    @Test
    void schemaPrintsWhatItLearnsAndWritesNothing() throws IOException {
        site();
        shell.file("site/posts/7.md", "---\ntitel: Seven\ndate: 2026-03-14\nstatus: draft\n---\n");
        assertThat(shell.run("schema", "--infer", "site/posts", "--as", "record"))
                .isEqualTo("""
                import com.fasterxml.jackson.annotation.JsonProperty;
                import jakarta.validation.constraints.NotEmpty;
                import java.time.LocalDate;
                import java.util.List;

                public record Post(
                        @NotEmpty String title,
                        LocalDate date,
                        Status status,
                        List<String> tags) {

                    enum Status {
                        @JsonProperty("draft")
                        DRAFT,
                        @JsonProperty("published")
                        PUBLISHED,
                        @JsonProperty("review")
                        REVIEW
                    }
                }
                ! frontmatter: site/posts/7.md:2:1: key `titel` is in 1 of 30 files, `title` in 29; did you mean `title`?
                exit 0
                """);
        assertThat(shell.run("schema", "--infer", "site/authors")).startsWith("""
                {
                  "$schema" : "https://json-schema.org/draft/2020-12/schema",
                  "title" : "Author",
                  "type" : "object",
                """);
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile))
                    .hasSize(34)
                    .allMatch(file -> file.toString().endsWith(".md"));
        }
        assertThat(shell.run("schema", "--infer", "site", "--record", "article"))
                .contains("use one of them", "exit 2");
        assertThat(shell.run("schema", "--as", "record")).contains("--as record is for --infer", "exit 2");
        assertThat(shell.run("schema", "--infer", "site", "--as", "xml"))
                .contains("expected json-schema or record, found xml", "exit 2");
    }
}
