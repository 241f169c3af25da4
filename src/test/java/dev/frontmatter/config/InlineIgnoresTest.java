package dev.frontmatter.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.cli.Shell;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comments that silence rules. */
class InlineIgnoresTest {

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
    }

    @Test
    void aCommentOnALineOfItsOwnIsForTheNextEntry() {
        assertThat(check("""
                ---
                title: Tide
                date: 2026-03-14
                # frontmatter: ignore schema/unknown-key the theme needs it
                layout: post

                team: sea
                ---
                """)).isEqualTo("""
                a.md:7:1: error[schema/unknown-key]: unknown key `team`
                ! 1 error, 0 warnings in 1 of 1 file
                ! 1 diagnostic ignored: 1 by a.md:4
                exit 1
                """);
    }

    @Test
    void theNextEntryIsAllThatIsInIt() {
        shell.file("s.json", """
                {"properties": {"a": {"properties": {"b": {"type": "integer"}, "c": {"items": {"type": "integer"}}}},
                                "d": {"type": "integer"}}}
                """).file("a.md", """
                ---
                # frontmatter: ignore schema/type
                a:
                  b: x
                  c:
                    - y
                    # frontmatter: ignore schema/type
                    - z
                d: x
                ---
                """);

        // The outer comment has silenced what the inner one is for.
        assertThat(shell.run("--format", "concise", "--schema", "s.json", "a.md"))
                .isEqualTo("""
                a.md:7:27: warning[config/unused-ignore]: nothing here breaks `schema/type`, so this comment silences nothing
                a.md:9:4: error[schema/type]: d must be an integer, found text
                ! 1 error, 1 warning in 1 of 1 file
                ! 3 diagnostics ignored: 3 by a.md:2
                exit 1
                """);
    }

    @Test
    void aCommentAtTheEndOfALineIsForThatLine() {
        assertThat(check("""
                ---
                title: Tide
                date: soon # frontmatter: ignore schema/format , schema/type, they know
                layout: post#frontmatter:ignore
                ---
                """)).isEqualTo("""
                a.md:3:50: warning[config/unused-ignore]: nothing here breaks `schema/type`, so this comment silences nothing
                a.md:4:1: error[schema/unknown-key]: unknown key `layout`
                ! 1 error, 1 warning in 1 of 1 file
                ! 1 diagnostic ignored: 1 by a.md:3
                exit 1
                """);
    }

    @Test
    void tomlHasSuchCommentsToo() {
        assertThat(check("""
                +++
                title = "Tide # frontmatter: ignore schema/format"
                # frontmatter: ignore schema/format
                date = "soon"
                layout = 1 # frontmatter: ignore schema/unknown-key
                +++
                """)).isEqualTo("""
                ! 1 file checked, no problems found
                ! 2 diagnostics ignored: 1 by a.md:3, 1 by a.md:5
                exit 0
                """);
    }

    @Test
    void whatOnlyLooksLikeACommentIsNone() {
        assertThat(check("""
                ---
                title: |
                  Text
                  # frontmatter: ignore schema/format
                date: soon
                ---
                # frontmatter: ignore schema/format
                """)).isEqualTo("""
                a.md:5:7: error[schema/format]: date must be a date such as 2022-05-12, found "soon"
                ! 1 error, 0 warnings in 1 of 1 file
                exit 1
                """);
    }

    @Test
    void aRuleThatDidNotRunIsNotMissed() {
        String text = """
                ---
                title: Tide # frontmatter: ignore schema/type
                date: 2026-03-14
                ---
                """;

        assertThat(check(text)).contains("a.md:2:35: warning[config/unused-ignore]");
        assertThat(check(text, "--severity=schema/type=off")).endsWith("no problems found\nexit 0\n");
        assertThat(shell.run("--format", "concise", "a.md")).contains("no problems found\n");
        assertThat(shell.run("--syntax-only", "--format", "concise", "a.md")).contains("no problems found\n");
        assertThat(check(text.replace("---\n", "---\nx: 'y\n")))
                .contains("error[yaml/")
                .doesNotContain("unused");
    }

    @Test
    void aCommentThatNamesNothingIsAWarning() {
        assertThat(check("""
                ---
                # frontmatter: ignore
                title: Tide
                # frontmatter: ignore schema/formt
                date: 2026-03-14
                # frontmatter: ignored by everybody
                # frontmatter: ignore schema/type
                ---
                """)).isEqualTo("""
                a.md:2:22: warning[config/unused-ignore]: this comment names no rule
                a.md:4:23: warning[config/unused-ignore]: there is no rule `schema/formt`; did you mean `schema/format`?
                a.md:7:23: warning[config/unused-ignore]: nothing follows, so this comment silences nothing
                ! 0 errors, 3 warnings in 1 of 1 file
                exit 0
                """);
        assertThat(shell.run("--format", "concise", "--severity", "config/unused-ignore=off", "a.md"))
                .startsWith("! 1 file checked, no problems found\n");
    }

    @Test
    void whatMakesAFileUnreadableIsNotIgnored() {
        assertThat(check("""
                ---
                title: Tide
                # frontmatter: ignore yaml/duplicate-key
                title: Low
                date: 2026-03-14
                ---
                """))
                .contains("a.md:4:1: error[yaml/duplicate-key]", "`yaml/duplicate-key` cannot be ignored")
                .endsWith("exit 1\n");
    }

    @Test
    void aWarningOfSyntaxIsIgnored() {
        assertThat(check("""
                ---
                # frontmatter: ignore yaml/comment-in-text
                title: fixes #12
                date: 2026-03-14
                ---
                """)).contains("1 diagnostic ignored: 1 by a.md:2").endsWith("exit 0\n");
    }

    @Test
    void theyCanBePassedOver() {
        String text = """
                ---
                title: Tide
                date: soon # frontmatter: ignore schema/format
                ---
                """;

        assertThat(check(text)).endsWith("exit 0\n");
        assertThat(check(text, "--no-inline-ignores")).contains("schema/format").endsWith("exit 1\n");
    }

    @Test
    void everyMachineFormatCountsThem() {
        shell.file("a.md", "---\ntitle: Tide\ndate: soon # frontmatter: ignore schema/format\n---\n");

        for (String format : new String[] {"json", "jsonl", "sarif"}) {
            assertThat(shell.run("--format", format, "--record", "com.example.Note", "a.md"))
                    .contains("\"ignored\":1,", "\"ignoredBy\":{\"a.md:3\":1}");
        }
        assertThat(shell.run("--format", "junit", "--record", "com.example.Note", "a.md"))
                .contains("<property name=\"frontmatter.ignored\" value=\"1\"/>");
    }

    @Test
    void whatIsIgnoredIsNotFixed() {
        String text = "---\n# frontmatter: ignore schema/unknown-key\nttile: Tide\ndate: 2026-03-14\n---\n";

        assertThat(check(text, "--fix")).contains("1 diagnostic ignored").endsWith("exit 0\n");
        assertThat(folder.resolve("a.md")).hasContent(text);
    }

    private String check(String text, String... options) {
        String[] args = new String[options.length + 5];
        System.arraycopy(new String[] {"a.md", "--format", "concise", "--record", "com.example.Note"}, 0, args, 0, 5);
        System.arraycopy(options, 0, args, 5, options.length);
        return shell.file("a.md", text).run(args);
    }
}
