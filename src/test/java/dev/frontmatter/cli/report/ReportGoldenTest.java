package dev.frontmatter.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.cli.Shell;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * One small folder of broken files in every format. With {@code -Dgolden.update=true} the expected texts are written
 * anew; read each of them before it is kept.
 */
class ReportGoldenTest {

    private static final boolean UPDATE = Boolean.getBoolean("golden.update");
    private static final Path FOLDER = Path.of("testdata", "reports");

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void isWrittenByteForByte(ReportFormat format) throws IOException {
        Path expected = FOLDER.resolve(format + ".expected");
        byte[] output = output(format);
        if (UPDATE) {
            Files.write(expected, output);
        }

        assertThat(new String(output, StandardCharsets.UTF_8)).isEqualTo(Files.readString(expected));
        assertThat(output(format)).as("again").isEqualTo(output);
    }

    static byte[] output(ReportFormat format) {
        return new Shell(FOLDER.resolve("content"))
                .output(
                        "--format",
                        format.toString(),
                        "--record",
                        "com.example.Note",
                        "clean.md",
                        "gone.md",
                        "hostile.md",
                        "no front matter.md",
                        "three.md",
                        "twice.md");
    }
}
