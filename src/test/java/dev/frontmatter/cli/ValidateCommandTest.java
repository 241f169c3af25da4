package dev.frontmatter.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ValidateCommandTest {

    private static final String NOTE = "com.example.Note";

    private static final String GOOD = """
            ---
            title: Tide tables
            date: 2026-03-14
            ---
            A body.
            """;

    private static final String BAD = """
            ---
            ttile: Tide tables
            date: 14 March
            link: "https://example.org/tide tables"
            ---
            """;

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
    }

    @Test
    void countsCleanFiles() {
        shell.file("content/a.md", GOOD).file("content/deeper/b.html", GOOD).file("content/not-content.txt", BAD);

        assertThat(shell.run("validate", "--record", NOTE, "./content")).isEqualTo("""
                2 files checked, no problems found
                exit 0
                """);
        assertThat(shell.run("validate", "--record", NOTE, "./content/a.md")).isEqualTo("""
                1 file checked, no problems found
                exit 0
                """);
    }

    /** They are values of the formats; only data that is read cannot hold them. */
    @Test
    void numbersThatAreNotFiniteHaveAForm() {
        shell.file("a.md", "---\ntide: .inf\nheight: 1e400\n---\n").file("b.md", "+++\ntide = nan\n+++\n");

        for (String form : new String[] {"--syntax-only", "--no-config"}) {
            assertThat(shell.run("validate", form, "a.md", "b.md"))
                    .contains("no problems found\n")
                    .endsWith("exit 0\n");
        }
    }

    @Test
    void showsFindingsWithTheirLines() {
        shell.file("a.md", GOOD).file("b.md", BAD);

        assertThat(shell.run("validate", "--record", NOTE, "./")).isEqualTo("""
                ./b.md:2:1: error[schema/unknown-key]: unknown key `ttile`; required key `title` is missing
                   |
                 2 | ttile: Tide tables
                   | ^^^^^ did you mean `title`?
                   = fix: rename to `title`

                ./b.md:3:7: error[schema/format]: date must be a date such as 2022-05-12, found "14 March"
                   |
                 3 | date: 14 March
                   |       ^^^^^^^^

                ./b.md:4:7: error[schema/format]: link must be a URI, which holds no space, found "https://example.org/tide tables"
                   |
                 4 | link: "https://example.org/tide tables"
                   |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ write %20 for a space
                   = fix: write https://example.org/tide%20tables

                3 errors, 0 warnings in 1 of 2 files (2 fixable)
                exit 1
                """);
    }

    @Test
    void isTheDefaultCommand() {
        shell.file("b.md", BAD);

        assertThat(shell.run("./b.md", "--record", NOTE))
                .isEqualTo(shell.run("--record=" + NOTE, "./b.md"))
                .isEqualTo(shell.run("validate", "--record", NOTE, "./b.md"))
                .endsWith("exit 1\n");
    }

    @Test
    void checksArticles() {
        shell.file("article.md", """
                ---
                category: news
                title: Harbour reopens
                excerpt: After the storm.
                publishedDateTime: 2026-03-14T09:30:00Z
                type: article
                quality: 40
                heat: -1
                published: true
                provider:
                  name: The Harbour Post
                  domain: example.org
                ---
                """).file("note.md", GOOD);

        assertThat(shell.run("--format", "concise", "--record", "article", "./"))
                .isEqualTo("""
                ./note.md:1:1: error[schema/required]: required key `category` is missing
                ./note.md:1:1: error[schema/required]: required key `excerpt` is missing
                ./note.md:1:1: error[schema/required]: required key `publishedDateTime` is missing
                ./note.md:1:1: error[schema/required]: required key `type` is missing
                ./note.md:1:1: error[schema/required]: required key `quality` is missing
                ./note.md:1:1: error[schema/required]: required key `heat` is missing
                ./note.md:1:1: error[schema/required]: required key `published` is missing
                ./note.md:1:1: error[schema/required]: required key `provider` is missing
                ./note.md:3:1: error[schema/unknown-key]: unknown key `date`
                ! 9 errors, 0 warnings in 1 of 2 files
                exit 1
                """);
    }

    @Test
    void printsOneLineAFinding() {
        shell.file("b.md", BAD);

        assertThat(shell.run("--format", "concise", "--record", NOTE, "./b.md")).isEqualTo("""
                ./b.md:2:1: error[schema/unknown-key]: unknown key `ttile`; required key `title` is missing
                ./b.md:3:7: error[schema/format]: date must be a date such as 2022-05-12, found "14 March"
                ./b.md:4:7: error[schema/format]: link must be a URI, which holds no space, found "https://example.org/tide tables"
                ! 3 errors, 0 warnings in 1 of 1 file (2 fixable)
                exit 1
                """);
    }

    @Test
    void printsOneJsonObjectADiagnosticAndTheSumLast() {
        shell.file("b.md", BAD).file("c.md", """
                ---
                title: One
                date: 2026-03-14
                title: Two
                ---
                """);

        assertThat(shell.run("--format", "jsonl", "--record", NOTE, "./b.md", "./c.md"))
                .isEqualTo("""
                {"rule":"schema/unknown-key","severity":"error","message":"unknown key `ttile`; required key `title` is missing","file":"./b.md","range":{"start":{"line":2,"column":1},"end":{"line":2,"column":6}},"pointer":"/ttile","expected":"title","found":"ttile","fixes":[{"replacements":[{"range":{"start":{"line":2,"column":1},"end":{"line":2,"column":6}},"text":"title"}],"safe":true,"description":"rename to `title`"}],"related":[],"hint":"did you mean `title`?","fingerprint":"9883319293965bac7603fb38cfe0e0c0"}
                {"rule":"schema/format","severity":"error","message":"date must be a date such as 2022-05-12, found \\"14 March\\"","file":"./b.md","range":{"start":{"line":3,"column":7},"end":{"line":3,"column":15}},"pointer":"/date","expected":"a date such as 2022-05-12","found":"14 March","fixes":[],"related":[],"hint":null,"fingerprint":"aaae31e15b9c6c6f033dc447a18b0843"}
                {"rule":"schema/format","severity":"error","message":"link must be a URI, which holds no space, found \\"https://example.org/tide tables\\"","file":"./b.md","range":{"start":{"line":4,"column":7},"end":{"line":4,"column":40}},"pointer":"/link","expected":"a URI, which holds no space","found":"\\"https://example.org/tide tables\\"","fixes":[{"replacements":[{"range":{"start":{"line":4,"column":8},"end":{"line":4,"column":39}},"text":"https://example.org/tide%20tables"}],"safe":true,"description":"write https://example.org/tide%20tables"}],"related":[],"hint":"write %20 for a space","fingerprint":"92bf5150c98d910868e3674721d25580"}
                {"rule":"yaml/duplicate-key","severity":"error","message":"key `title` is given twice","file":"./c.md","range":{"start":{"line":4,"column":1},"end":{"line":4,"column":6}},"pointer":"","expected":null,"found":"title","fixes":[],"related":[{"file":"./c.md","range":{"start":{"line":2,"column":1},"end":{"line":2,"column":6}},"message":"first given"}],"hint":"remove one of the two, or rename it","fingerprint":"e8de5b57885edf4c7ca444ad7c3c3b3e"}
                {"summary":{"files":2,"filesWithProblems":2,"errors":4,"warnings":0,"withoutSchema":0,"schemasNotFetched":0,"excluded":0,"lowered":0,"ignored":0,"baselined":0,"stale":0,"linksNotFollowed":0,"configurationsNotRead":0,"rulesNotRun":0,"excludedBy":{},"loweredBy":{},"ignoredBy":{},"baselinedBy":{},"staleEntries":[],"links":[],"configurations":[]}}
                ! 4 errors, 0 warnings in 2 of 2 files (2 fixable)
                exit 1
                """);
    }

    @Test
    void printsNothingButTheSumForCleanFilesInMachineFormats() {
        shell.file("a.md", GOOD);

        assertThat(shell.run("--format", "concise", "--record", NOTE, "./a.md")).isEqualTo("""
                ! 1 file checked, no problems found
                exit 0
                """);
        assertThat(shell.run("--format", "jsonl", "--record", NOTE, "./a.md")).isEqualTo("""
                {"summary":{"files":1,"filesWithProblems":0,"errors":0,"warnings":0,"withoutSchema":0,"schemasNotFetched":0,"excluded":0,"lowered":0,"ignored":0,"baselined":0,"stale":0,"linksNotFollowed":0,"configurationsNotRead":0,"rulesNotRun":0,"excludedBy":{},"loweredBy":{},"ignoredBy":{},"baselinedBy":{},"staleEntries":[],"links":[],"configurations":[]}}
                ! 1 file checked, no problems found
                exit 0
                """);
    }

    @Test
    void readsStandardInputToItsEnd() throws IOException {
        InputStream in = new ByteArrayInputStream((GOOD + "x".repeat(100_000)).getBytes(StandardCharsets.UTF_8));

        assertThat(shell.input(in).run("--record", NOTE, "-")).isEqualTo("""
                1 file checked, no problems found
                exit 0
                """);
        assertThat(in.read()).isEqualTo(-1);
    }

    @Test
    void namesStandardInput() {
        assertThat(shell.input("text\n").run("--record", NOTE, "--format", "concise", "-"))
                .isEqualTo("""
                stdin:1:1: error[front/missing]: the file must begin with front matter, found none
                ! 1 error, 0 warnings in 1 of 1 file
                exit 1
                """);
        assertThat(shell.input("text\n")
                        .run("--record", NOTE, "--format", "concise", "--stdin-filename", "draft.md", "-"))
                .isEqualTo("""
                draft.md:1:1: error[front/missing]: the file must begin with front matter, found none
                ! 1 error, 0 warnings in 1 of 1 file
                exit 1
                """);
    }

    @Test
    void checksStandardInputBesideTheFileThatItStandsFor() {
        shell.file("a.md", GOOD).input("text\n");

        assertThat(shell.run("--format", "concise", "--record", NOTE, "./a.md", "-", "--stdin-filename", "./a.md"))
                .isEqualTo("""
                ./a.md:1:1: error[front/missing]: the file must begin with front matter, found none
                ! 1 error, 0 warnings in 1 of 2 files
                exit 1
                """);
    }

    @Test
    void reportsStandardInputThatBreaksOff() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the pipe broke");
            }
        };

        assertThat(shell.input(broken).run("-")).isEqualTo("""
                stdin:1:1: error[source/unreadable]: cannot be read: the pipe broke

                1 error, 0 warnings in 1 of 1 file
                exit 2
                """);
    }

    @Test
    void checksTheOtherFilesWhenOneCannotBeRead() {
        shell.file("a.md", GOOD).file("b.md", "text\n");

        assertThat(shell.run("--format", "concise", "--record", NOTE, "./gone.md", "./a.md", "nul\0.md", "./b.md"))
                .isEqualTo("""
                ./gone.md:1:1: error[source/unreadable]: cannot be read: it does not exist
                nul\\u0000.md:1:1: error[source/unreadable]: cannot be read: it is no path here: Nul character not allowed
                ./b.md:1:1: error[front/missing]: the file must begin with front matter, found none
                ! 3 errors, 0 warnings in 3 of 4 files
                exit 2
                """);
    }

    @Test
    void refusesToWaitForWhatIsNoFile() {
        assumeTrue(Files.exists(Path.of("/dev/null")), "has devices");

        assertThat(shell.run("/dev/null")).isEqualTo("""
                /dev/null:1:1: error[source/unreadable]: cannot be read: it is no regular file; if it can be read, hand it to `-`

                1 error, 0 warnings in 1 of 1 file
                exit 2
                """);
    }

    @Test
    void refusesToCheckNothing() {
        shell.file("empty/not-content.txt", GOOD);

        assertThat(shell.run("--record", NOTE, "./empty"))
                .isEqualTo("""
                ! frontmatter: no files: none in ./empty ends in .md, .mdx, .markdown or .html; found 1 .txt, which `files` in .frontmatter.yaml can name; --allow-empty accepts that
                exit 2
                """.replace("./empty", folder + "/empty").replace(folder + "/", "./"));
    }

    @Test
    void keepsTheOrderOfArgumentsAndPathsAndReadsNoFileTwice() {
        shell.file("b/2.md", "").file("b/1.md", "").file("b/10.md", "").file("a.md", "");

        assertThat(shell.run("--record", NOTE, "--format", "concise", "./b/2.md", "./b", "./a.md", "./b"))
                .isEqualTo("""
                ./b/2.md:1:1: error[front/missing]: the file must begin with front matter, found none
                ./b/1.md:1:1: error[front/missing]: the file must begin with front matter, found none
                ./b/10.md:1:1: error[front/missing]: the file must begin with front matter, found none
                ./a.md:1:1: error[front/missing]: the file must begin with front matter, found none
                ! 4 errors, 0 warnings in 4 of 4 files
                exit 1
                """);
    }

    @Test
    void takesFilesOfAnyNameByHand() {
        shell.file("@notes", GOOD).file("-dash", GOOD);

        assertThat(shell.run("--record", NOTE, "./@notes", "./-dash")).isEqualTo("""
                2 files checked, no problems found
                exit 0
                """);
        assertThat(shell.run("--record", NOTE, "--", "-", "@no-such-list")).isEqualTo("""
                stdin:1:1: error[front/missing]: the file must begin with front matter, found none
                   = begin the file with two lines `---`, and write the keys between them

                @no-such-list:1:1: error[source/unreadable]: cannot be read: it does not exist

                2 errors, 0 warnings in 2 of 2 files
                exit 2
                """);
    }

    @Test
    void keepsHostileNamesHarmless() {
        String name = "a\u001b[31m\n::error::\u202e.md";
        shell.file(name, "");

        assertThat(shell.run("--record", NOTE, "./" + name)).isEqualTo("""
                ./a\\u001b[31m\\n::error::\\u202e.md:1:1: error[front/missing]: the file must begin with front matter, found none
                   = begin the file with two lines `---`, and write the keys between them

                1 error, 0 warnings in 1 of 1 file
                exit 1
                """);
        byte[] json = shell.output("--format", "jsonl", "./" + name);
        assertThat(json).isEqualTo(new String(json, StandardCharsets.US_ASCII).getBytes(StandardCharsets.US_ASCII));
        assertThat(JsonMapper.shared()
                        .readTree(new String(json, StandardCharsets.US_ASCII)
                                .lines()
                                .findFirst()
                                .orElseThrow())
                        .get("file")
                        .asString())
                .isEqualTo(folder + "/" + name);
    }

    @Test
    void neverReadsTheBody() {
        byte[] malformed = (GOOD + "\u00ff").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(shell.file("a.md", malformed).run("--record", NOTE, "./a.md"))
                .isEqualTo("""
                1 file checked, no problems found
                exit 0
                """);
    }
}
