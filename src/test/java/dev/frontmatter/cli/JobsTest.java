package dev.frontmatter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.Counted;
import dev.frontmatter.cli.report.ReportFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many files: what a run prints does not depend on how many are read at a time. */
@Timeout(120)
@Tag("long")
class JobsTest {

    private static final String NOTE = "com.example.Note";
    private static final int FILES = 1_000;

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void fill() {
        shell = new Shell(folder);
        for (int i = 0; i < FILES; i++) {
            String date = i % 7 == 0 ? "soon" : "2026-03-14";
            // Sizes differ, so that later files are done before earlier ones.
            String tags = i % 100 == 0 ? "tags:\n" + "  - tide\n".repeat(2_000) : "";
            shell.file(
                    "content/%02d/%04d.md".formatted(i / 100, i),
                    "---\ntitle: Note " + i + "\ndate: " + date + "\n" + tags + "---\n");
        }
        shell.file("a.md", "text\n");
    }

    /** In every format, each written by the same run. */
    @Test
    void printsTheSameWithAnyNumberOfJobs() throws IOException {
        String one = validate("1");
        Map<ReportFormat, String> reports = reports();

        assertThat(one).contains("145 errors, 0 warnings in 145 of 1002 files").endsWith("exit 2\n");
        assertThat(reports)
                .allSatisfy((format, report) -> assertThat(report)
                        .contains(format == ReportFormat.SUMMARY ? "143     " : "content/09/0994.md"));
        assertThat(validate("2")).isEqualTo(one);
        assertThat(reports()).isEqualTo(reports);
        assertThat(validate("8")).isEqualTo(one);
        assertThat(reports()).isEqualTo(reports);
    }

    private String validate(String jobs) {
        List<String> args = new ArrayList<>(List.of("--jobs", jobs, "--record", NOTE));
        for (ReportFormat format : ReportFormat.values()) {
            args.addAll(List.of("--format", format + "=" + format + ".report"));
        }
        args.addAll(List.of("./gone.md", "./content", "./a.md", "./content/00"));
        return shell.run(args.toArray(String[]::new));
    }

    private Map<ReportFormat, String> reports() throws IOException {
        Map<ReportFormat, String> reports = new EnumMap<>(ReportFormat.class);
        for (ReportFormat format : ReportFormat.values()) {
            reports.put(format, Files.readString(shell.path(format + ".report")));
        }
        return reports;
    }

    @Test
    void showsTheSameWithAnyNumberOfJobs() {
        byte[] one = shell.output("show", "--jobs", "1", "./content");

        assertThat(one).hasSizeGreaterThan(FILES);
        assertThat(shell.output("show", "--jobs", "8", "./content")).isEqualTo(one);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void stopsWhenNobodyReadsTheOutput(int jobs) {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("broken pipe");
            }
        };
        for (int i = 0; i < 100; i++) {
            shell.file("few/" + i + ".md", "---\ntitle: Note\n---\n");
        }
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] args = {
            "show",
            "--jobs",
            "" + jobs,
            "--record",
            Counted.class.getName(),
            shell.path("few").toString()
        };
        Counted.MADE.set(0);

        assertThat(Main.run(Shell.console(InputStream.nullInputStream(), closed, err), args))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("frontmatter: standard output could not be written\n");
        assertThat(Counted.MADE.get()).isLessThanOrEqualTo(4 * jobs);
    }
}
