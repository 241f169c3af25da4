package dev.frontmatter.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.cli.Shell;
import dev.frontmatter.testing.CiLog;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole runs on names, contents and arguments that are commands of CI systems: nothing of them comes out as one. */
class HostileRunsTest {

    private static final List<String> MARKS = List.of(
            "::error::x",
            "##[error]x",
            "##vso[task.setvariable variable=a]b",
            "##teamcity[buildStop]",
            "section_start:1:a\r\u001b[0K",
            "section_end:1:a",
            "travis_fold:start:a",
            "--- a",
            "+++ a",
            "~~~ a",
            "\u001b[8mha:AAAA",
            "\u202ea",
            "\udb40\udc41",
            "\ufeff",
            "\u0085::x");

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void fill() {
        shell = new Shell(folder);
        // A mark that its key and its value would make together, and one on two lines.
        shell.file("parts.md", "---\n\"##vso\": \"[a]\"\n\"##\": [1]\nlist: |\n  ##\n  [x]\n---\n");
    }

    private void fillWithMarks() {
        for (String mark : MARKS) {
            shell.file(mark + "/" + mark + ".md", text(mark));
        }
    }

    private static String text(String mark) {
        String quoted = "\"" + mark.replace("\r", "\\r").replace("\u001b", "\\e") + "\"";
        return "---\ntitle: " + quoted + "\ndate: " + quoted + "\n" + quoted + ": " + quoted + "\nlink: " + quoted
                + "\n" + quoted + ": 2\n? " + quoted + "\n---\n" + mark + "\n";
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void printNoCommandAndTheSameEverywhere(ReportFormat format) {
        fillWithMarks();
        String[] args = {"--format", format.toString(), "--record", "com.example.Note"};

        String plain = shell.everything(args);

        assertThat(plain).contains("yaml/duplicate-key");
        assertThat(CiLog.commandsIn(withoutOwn(format, plain))).isEmpty();
        CiLog.ENVIRONMENT.forEach(shell::environment);
        shell.environment("GITHUB_ACTIONS", "true");
        assertThat(shell.everything(args)).isEqualTo(plain);
    }

    private static String withoutOwn(ReportFormat format, String printed) {
        return format == ReportFormat.GITHUB ? printed.replaceAll("(?m)^::(error|warning) ", "$1 ") : printed;
    }

    @Test
    void printNoCommandWhenNothingIsAsked() {
        fillWithMarks();
        String plain = shell.everything("--record", "com.example.Note");
        shell.environment("GITHUB_ACTIONS", "true");

        assertThat(plain).contains("yaml/duplicate-key");
        assertThat(CiLog.commandsIn(plain)).isEmpty();
        assertThat(shell.everything("--record", "com.example.Note").replaceAll("(?m)^::(error|warning) .*\n", ""))
                .isEqualTo(plain);
    }

    @Test
    void showNoCommand() {
        fillWithMarks();
        for (String format : List.of("json", "jsonl")) {
            for (String mark : MARKS) {
                shell.file("shown.md", "---\n" + text(mark).lines().toList().get(1) + "\n---\n");
                String shown = shell.everything("show", "--format", format, "shown.md", "parts.md", "./" + mark);
                assertThat(shown).contains("title");
                assertThat(CiLog.commandsIn(shown)).isEmpty();
            }
        }
    }

    static Stream<List<String>> arguments() {
        return Stream.of(0, 2, 4, 7, 12)
                .map(MARKS::get)
                .flatMap(mark -> Stream.of(
                        List.of(mark),
                        List.of("--" + mark),
                        List.of("--exclude", mark + "[", "."),
                        List.of("--exclude", mark, "gone"),
                        List.of("--exclude=*", "--exclude=" + mark, "."),
                        List.of("--format", mark),
                        List.of("--format", "json=" + mark + "/gone/r.json", "."),
                        List.of("--format", "json=./" + mark, "."),
                        List.of("--record", mark, "."),
                        List.of("--schema", mark, "."),
                        List.of("--files-from", mark),
                        List.of("--files-from", "-"),
                        List.of("--changed=" + mark, "."),
                        List.of("--stdin-filename", mark, "-"),
                        List.of("--jobs", mark),
                        List.of("--max-warnings", mark),
                        List.of("--color", mark, "."),
                        List.of("--fail-on", mark),
                        List.of(mark + "/*.{md", "."),
                        List.of("show", mark),
                        List.of("show", "--pointer", mark, "."),
                        List.of("show", "--pointer", "/" + mark, "parts.md"),
                        List.of("show", "--format", mark, "."),
                        List.of("schema", "--record", mark),
                        List.of("schema", mark),
                        List.of("rules", "--format", mark),
                        List.of("rules", mark),
                        List.of("explain", mark),
                        List.of("explain", "schema/type", "schema/" + mark)));
    }

    @ParameterizedTest
    @MethodSource("arguments")
    void doNotEchoACommand(List<String> args) {
        shell.input(MARKS.get(0) + "\n" + MARKS.get(2) + "\n").environment("GITHUB_STEP_SUMMARY", args.get(0) + "\0");

        String printed = shell.everything(args.toArray(String[]::new));

        assertThat(printed).isNotEmpty();
        assertThat(CiLog.commandsIn(printed)).isEmpty();
    }
}
