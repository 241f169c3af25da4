package dev.frontmatter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    void tellsHowFarItIsOnATerminalOnly() {
        for (int i = 0; i < 130; i++) {
            shell.file("content/%03d.md".formatted(i), "---\ntitle: One\ndate: 2026-03-14\n---\n");
        }
        shell.file("content/100.md", "");
        String[] args = {"--format", "concise", "--record", "com.example.Note", "content"};

        assertThat(shell.run(args)).isEqualTo("""
                content/100.md:1:1: error[front/missing]: the file must begin with front matter, found none
                ! 1 error, 0 warnings in 1 of 130 files
                exit 1
                """);
        // Cleared before the finding, and at the end.
        assertThat(shell.terminal(true, true)
                        .run(with(args, "--color", "never"))
                        .replace("\u001b[K", "<")
                        .replace("\r", ""))
                .endsWith("exit 1\n")
                .contains("<64 files checked")
                .contains("<128 files checked")
                .contains("1 error, 0 warnings in 1 of 130 files");
    }

    @Test
    void printsWhatWasReadWhenAsked() {
        assertThat(shell.run(args("--format", "concise", "--stats")).lines().toList())
                .anySatisfy(line -> assertThat(line).matches("! 1 text, 37 bytes read; [0-9]+ ms"));
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
