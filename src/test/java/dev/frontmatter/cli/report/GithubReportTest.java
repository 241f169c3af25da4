package dev.frontmatter.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.cli.Shell;
import dev.frontmatter.cli.console.Console;
import dev.frontmatter.cli.input.Outcome;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Severity;
import dev.frontmatter.diagnostic.TextStyle;
import dev.frontmatter.report.form.Report;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Annotations on GitHub Actions, and what becomes of those that it does not show. */
class GithubReportTest {

    private static final String NOTE = "com.example.Note";

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
        shell.file("docs/a.md", "---\ntitle: Tide, 100%\ndate: 'a: b'\n---\n");
    }

    @Test
    void annotatesUnaskedBesideText() {
        shell.environment("GITHUB_ACTIONS", "true");

        assertThat(shell.run("--record", NOTE, "docs/a.md")).isEqualTo("""
                docs/a.md:3:7: error[schema/format]: date must be a date such as 2022-05-12, found "a: b"
                   |
                 3 | date: 'a: b'
                   |       ^^^^^^

                1 error, 0 warnings in 1 of 1 file
                ::error file=docs/a.md,line=3,col=7,endLine=3,endColumn=13,title=schema/format::docs/a.md:3:7: date must be a date such as 2022-05-12, found "a: b"
                exit 1
                """);
        assertThat(shell.run("--format", "concise", "--record", NOTE, "docs/a.md"))
                .doesNotContain("::error");
    }

    @Test
    void namesFilesFromTheRootOfTheRepository() {
        Shell inDocs = new Shell(folder.resolve("docs")).environment("GITHUB_WORKSPACE", folder.toString());

        assertThat(inDocs.run("--format", "github", "--record", NOTE, "a.md"))
                .startsWith("::error file=docs/a.md,line=3,");
    }

    @Test
    void escapesWhatWouldEndAProperty() {
        shell.file("50%, a:b.md", "");

        assertThat(shell.run("--format", "github", "--record", NOTE, "50%, a:b.md"))
                .isEqualTo("""
                ::error file=50%25%2C a%3Ab.md,line=1,col=1,endLine=1,endColumn=1,title=front/missing::50%25, a:b.md:1:1: the file must begin with front matter, found none%0Abegin the file with two lines `---`, and write the keys between them
                ! 1 error, 0 warnings in 1 of 1 file
                exit 1
                """);
    }

    @Test
    void putsErrorsFirstAndTheRestIntoTheSummary() throws IOException {
        Path summary = Files.writeString(folder.resolve("summary.md"), "Earlier.\n");
        List<Diagnostic> findings = new ArrayList<>();
        Source source = Source.ofText("a.md", "title: x\n");
        for (int i = 1; i <= 12; i++) {
            Rule rule = new Rule("test/rule");
            findings.add(
                    Diagnostic.warning(rule, source, Span.at(0), "odd " + i).build());
            findings.add(Diagnostic.error(rule, source, Span.at(0), "wrong | <b> " + i)
                    .build());
        }

        List<String> lines = write(Map.of("GITHUB_STEP_SUMMARY", summary.toString()), findings)
                .lines()
                .toList();

        assertThat(lines).hasSize(24);
        assertThat(lines.subList(0, 4)).allMatch(line -> line.startsWith("a.md:1:1: "));
        assertThat(lines.subList(4, 14)).allMatch(line -> line.startsWith("::error file=a.md,line=1,"));
        assertThat(lines.subList(14, 24)).allMatch(line -> line.startsWith("::warning file=a.md,line=1,"));
        assertThat(Files.readString(summary)).isEqualTo("""
                Earlier.
                ### frontmatter: 12 errors, 12 warnings in 1 of 1 file

                Diagnostics without an annotation:

                | place | severity | rule | message |
                | --- | --- | --- | --- |
                | a&#46;md&#58;1&#58;1 | warning | test&#47;rule | odd 11 |
                | a&#46;md&#58;1&#58;1 | error | test&#47;rule | wrong &#124; &#60;b&#62; 11 |
                | a&#46;md&#58;1&#58;1 | warning | test&#47;rule | odd 12 |
                | a&#46;md&#58;1&#58;1 | error | test&#47;rule | wrong &#124; &#60;b&#62; 12 |

                """);
    }

    @Test
    void keepsTheSummaryAsSmallAsGithubWantsIt() throws IOException {
        Path summary = folder.resolve("summary.md");
        Files.writeString(summary, "x".repeat(StepSummary.MOST_BYTES / 2));
        Source source = Source.ofText("a.md", "title: x\n");
        Diagnostic finding = Diagnostic.error(new Rule("test/rule"), source, Span.at(0), "é".repeat(50_000))
                .build();

        write(Map.of("GITHUB_STEP_SUMMARY", summary.toString()), Collections.nCopies(30, finding));

        assertThat(Files.size(summary)).isBetween(StepSummary.MOST_BYTES - 110_000L, (long) StepSummary.MOST_BYTES);
        assertThat(Files.readString(summary)).endsWith("\n15 more in the log.\n\n");
    }

    @Test
    void saysThatTheSummaryCannotBeWritten() {
        StringBuilder text = new StringBuilder("---\n");
        for (int i = 0; i < 11; i++) {
            text.append("k").append(i).append(": 1\n");
        }
        shell.file("b.md", text + "---\n").environment("GITHUB_STEP_SUMMARY", "gone/summary.md");

        assertThat(shell.run("--format", "github", "--record", NOTE, "b.md")).endsWith("""
                ! frontmatter: gone/summary.md cannot be written: it does not exist
                exit 2
                """);
    }

    private String write(Map<String, String> environment, List<Diagnostic> findings) {
        Console console = new Console(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                environment,
                folder);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        Outcome<Object> outcome = new Outcome<>("a.md", null, findings);
        Summary sum = new Summary();
        sum.add(outcome);
        try (Report report = ReportFormat.GITHUB.to(
                new ReportTarget(out, TextStyle.PLAIN, CiPaths.of(console), ReadFiles.NONE, Severity.ERROR, console))) {
            report.add(outcome.name(), outcome.diagnostics());
            report.end(sum);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
