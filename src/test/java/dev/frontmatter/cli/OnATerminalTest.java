package dev.frontmatter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.diagnostic.DisplayText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Colours and progress: for people, and for nobody else. */
class OnATerminalTest {

    private static final String[] ARGS = {"--record", "com.example.Note", "a.md"};

    private static final String PLAIN = """
            a.md:2:1: error[schema/unknown-key]: unknown key `ttile`; required key `title` is missing
               |
             2 | ttile: Tide
               | ^^^^^ did you mean `title`?
               = fix: rename to `title`

            1 error, 0 warnings in 1 of 1 file (1 fixable)
            exit 1
            """;

    private static final String COLORED = """
            {1}a.md:2:1:{0} {1;31}error[schema/unknown-key]{0}{1}: unknown key `ttile`; required key `title` is missing{0}
            {1;34}   |{0}
            {1;34} 2 |{0} ttile: Tide
            {1;34}   |{0} {1;31}^^^^^ did you mean `title`?{0}
               {1;34}={0} fix: rename to `title`

            1 error, 0 warnings in 1 of 1 file (1 fixable)
            exit 1
            """;

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder).file("a.md", "---\nttile: Tide\ndate: 2026-03-14\n---\n");
    }

    @Test
    void textIsColoredOnATerminal() {
        assertThat(run()).isEqualTo(PLAIN);
        assertThat(run("--color", "always")).isEqualTo(COLORED);
        shell.terminal(true, true);
        assertThat(run()).isEqualTo(COLORED);
        assertThat(run("--color=auto")).isEqualTo(COLORED);
        assertThat(run("--color", "never")).isEqualTo(PLAIN);
    }

    @Test
    void theEnvironmentDecidesUnlessTheOptionDoes() {
        shell.terminal(true, true).environment("NO_COLOR", "1");
        assertThat(run()).isEqualTo(PLAIN);
        assertThat(run("--color", "always")).isEqualTo(COLORED);
        shell.environment("CLICOLOR_FORCE", "1");
        assertThat(run()).isEqualTo(PLAIN);
        shell.terminal(false, false).environment("NO_COLOR", "");
        assertThat(run()).isEqualTo(COLORED);
        shell.environment("CLICOLOR_FORCE", "0");
        assertThat(run()).isEqualTo(PLAIN);
        shell.terminal(true, true).environment("TERM", "dumb");
        assertThat(run()).isEqualTo(PLAIN);
    }

    @Test
    void filesAndMachineFormatsHaveNoColors() {
        String json = new Shell(folder).run(args("--format", "json"));

        assertThat(shell.run(args("--color", "always", "--format", "json"))).isEqualTo(json);
        assertThat(shell.run(args("--color", "always", "--format", "text=log.txt", "--format", "json")))
                .isEqualTo(json);
        assertThat(folder.resolve("log.txt")).content().doesNotContain("\u001b");
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 200})
    void textFitsTheTerminal(int columns) throws IOException {
        List<Path> files;
        try (Stream<Path> invalid = Files.list(Path.of("testdata/invalid"))) {
            files = invalid.filter(file -> file.toString().endsWith(".md")).toList();
        }
        for (int i = 0; i < files.size(); i++) {
            shell.file("i/" + i + ".md", Files.readAllBytes(files.get(i)));
        }
        String[] args = {"--color", "never", "--record", "com.example.Note", "i"};
        String text = shell.terminal(true, true, columns).outputText(args);
        assertThat(text.lines())
                .allSatisfy(
                        line -> assertThat(DisplayText.columns(line)).as(line).isLessThanOrEqualTo(columns));
        String wide = shell.terminal(false, false).outputText(args);
        for (int i = 0; i < files.size(); i++) {
            assertThat(wide).contains("i/" + i + ".md:");
        }
        if (columns == 200) {
            assertThat(withoutBreaks(withoutSummary(text))).isEqualTo(withoutBreaks(withoutSummary(wide)));
        }
    }

    private static String withoutSummary(String text) {
        return text.split("\n(errors |[0-9]+ errors, )")[0].strip();
    }

    @Test
    void longLinesAreBrokenAtSpacesAndCutAroundThePlace() {
        shell.file("a.md", "---\ntitle: " + "a quiet harbour ".repeat(8) + "fixes #12 today\ndate: 2026-03-14\n---\n")
                .terminal(true, false, 60);

        assertThat(run("--color", "never")).isEqualTo("""
                a.md:2:142: warning[yaml/comment-in-text]: text that holds `
                    #` must be quoted, found a comment that cuts it off
                   |
                 2 | …arbour fixes #12 today
                   |               ^^^^^^^^^
                   = put the text in quotes, or a space after the `#` of a
                     comment
                   = possible fix: quote the text

                0 errors, 1 warning in 1 of 1 file
                exit 0
                """);
    }

    @Test
    void wideCharactersTakeTwoColumns() {
        shell.file("a.md", "---\ntitle: [" + "潮".repeat(100) + "\ndate: 2026-03-14\n---\n")
                .terminal(true, false, 50);

        assertThat(shell.outputText("--color", "never", "a.md").lines())
                .allSatisfy(line -> assertThat(DisplayText.columns(line)).isLessThanOrEqualTo(50));
    }

    @Test
    void aLongRunEndsWithASummary() {
        for (int i = 0; i < 51; i++) {
            shell.file("content/%s/%02d.md".formatted(i % 3 == 0 ? "news" : "posts/2026", i), "text\n");
        }
        String summary = """

                errors  warnings  files  rule           folder
                    34         0     34  front/missing  content/posts
                    content/posts/2026/01.md:1:1: the file must begin with front matter, found …
                    17         0     17  front/missing  content/news
                    content/news/00.md:1:1: the file must begin with front matter, found none

                51 errors, 0 warnings in 51 of 51 files
                51 files checked for form alone: write schemas by `frontmatter init`, or name
                    one by --schema or --record
                """;

        assertThat(shell.terminal(true, true, 80).outputText("--color", "never", "content"))
                .endsWith(summary);
        assertThat(shell.outputText("--color", "never", "content", "--format", "text"))
                .endsWith(summary);
        assertThat(shell.outputText("content", "--exclude", "0[0-2].md")).doesNotContain("errors  warnings");
        assertThat(shell.terminal(false, false).outputText("content")).doesNotContain("errors  warnings");
    }

    @Test
    void printsWhatWasReadWhenAsked() {
        assertThat(shell.run(args("--format", "concise", "--stats")).lines().toList())
                .anySatisfy(line -> assertThat(line).matches("! 1 text, 37 bytes read; [0-9]+ ms"));
    }

    private static String withoutBreaks(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String[] args(String... more) {
        return with(ARGS, more);
    }

    private static String[] with(String[] args, String... more) {
        String[] all = new String[args.length + more.length];
        System.arraycopy(more, 0, all, 0, more.length);
        System.arraycopy(args, 0, all, more.length, args.length);
        return all;
    }

    private String run(String... more) {
        return shell.run(args(more)).replaceAll("\u001b\\[([0-9;]*)m", "{$1}");
    }
}
