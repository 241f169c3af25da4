package dev.frontmatter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.cli.console.Console;
import dev.frontmatter.cli.input.Outcome;
import dev.frontmatter.cli.report.Summary;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What makes a run fail, and with which exit code. */
class ThresholdOptionsTest {

    private static final Source SOURCE = Source.ofText("a.md", "title");
    private static final Console CONSOLE = Shell.console(
            InputStream.nullInputStream(), OutputStream.nullOutputStream(), OutputStream.nullOutputStream());

    @TempDir
    Path folder;

    @Test
    void errorsFailAndWarningsDoNot() {
        assertThat(exitCode(0, 0)).isZero();
        assertThat(exitCode(0, 5)).isZero();
        assertThat(exitCode(1, 0)).isEqualTo(1);
    }

    @Test
    void warningsFailWhenAsked() {
        assertThat(exitCode(0, 0, "--fail-on", "warning")).isZero();
        assertThat(exitCode(0, 1, "--fail-on", "warning")).isEqualTo(1);
        assertThat(exitCode(1, 0, "--fail-on", "warning")).isEqualTo(1);
        assertThat(exitCode(0, 1, "--fail-on", "error")).isZero();
    }

    @Test
    void tooManyWarningsFail() {
        assertThat(exitCode(0, 2, "--max-warnings", "2")).isZero();
        assertThat(exitCode(0, 3, "--max-warnings", "2")).isEqualTo(1);
        assertThat(exitCode(0, 1, "--max-warnings", "0")).isEqualTo(1);
    }

    @Test
    void exitZeroForgivesFindingsOnly() {
        Shell shell = new Shell(folder).file("a.md", "");

        assertThat(exitCode(1, 1, "--exit-zero", "--max-warnings", "0")).isZero();
        assertThat(shell.run("--exit-zero", "a.md")).endsWith("exit 0\n");
        assertThat(shell.run("--exit-zero", "a.md", "gone.md")).endsWith("exit 2\n");
        assertThat(shell.run("a.md", "gone.md")).endsWith("exit 2\n");
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThat(new Shell(folder).run("--max-warnings", "-1", "a.md")).isEqualTo("""
                ! frontmatter: --max-warnings must be 0 or more, found -1
                exit 2
                """);
        assertThat(new Shell(folder).run("--fail-on", "never", "a.md")).endsWith("exit 2\n");
    }

    private static int exitCode(int errors, int warnings, String... args) {
        ThresholdOptions options = new ThresholdOptions();
        new CommandLine(CommandLine.Model.CommandSpec.create()
                        .addMixin("t", CommandLine.Model.CommandSpec.forAnnotatedObject(options)))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .parseArgs(args);
        List<Diagnostic> findings = new ArrayList<>();
        Rule rule = new Rule("test/rule");
        for (int i = 0; i < errors; i++) {
            findings.add(Diagnostic.error(rule, SOURCE, Span.at(0), "wrong").build());
        }
        for (int i = 0; i < warnings; i++) {
            findings.add(Diagnostic.warning(rule, SOURCE, Span.at(0), "odd").build());
        }
        Summary summary = new Summary();
        summary.add(new Outcome<>("a.md", null, findings));
        return options.exitCode(summary, CONSOLE);
    }
}
