package dev.frontmatter.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command in a terminal, as {@code script} makes one. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@Tag("long")
class PseudoTerminalTest {

    private static final String END_OF_INPUT = "\u0004";

    @TempDir
    Path folder;

    @BeforeEach
    void has_a_terminal() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")) && Files.isExecutable(Path.of("/bin/stty")));
        Files.writeString(folder.resolve("a.md"), "---\n---\n");
    }

    @Test
    void aRunThatTakesLongTellsHowFarItIs() throws Exception {
        Process process = start(80, "a.md -");
        StringBuilder shown = new StringBuilder();
        // The run waits for standard input, so the line has to come.
        readUntil(process.getInputStream(), shown, "1 file checked");
        try (OutputStream in = process.getOutputStream()) {
            in.write(("text\n" + END_OF_INPUT).getBytes(StandardCharsets.UTF_8));
            in.flush();
            readUntil(process.getInputStream(), shown, "in 1 of 2 files");
        }
        process.waitFor();

        assertThat(shown).contains("\r\u001b[K1 file checked\r\u001b[K").contains("error[front/missing]");
    }

    @Test
    void textIsAsWideAsTheTerminal() throws Exception {
        Files.writeString(folder.resolve("a.md"), "---\ntitle: " + "a quiet harbour ".repeat(20) + "fixes #12\n---\n");
        for (int columns : new int[] {80, 200}) {
            Process process = start(columns, "a.md");
            process.getOutputStream().close();
            String shown = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();

            assertThat(shown).contains("warning[yaml/comment-in-text]");
            assertThat(shown.replaceAll("\u001b\\[[0-9;]*[mK]", "").lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(columns));
        }
    }

    private Process start(int columns, String arguments) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        String command = "stty cols " + columns + " -echo; '" + java + "' -XX:TieredStopAtLevel=1 -cp '"
                + System.getProperty("java.class.path") + "' dev.frontmatter.cli.Main " + arguments;
        ProcessBuilder builder =
                new ProcessBuilder("/usr/bin/script", "-qec", command, "/dev/null").directory(folder.toFile());
        builder.environment().put("TERM", "xterm");
        builder.environment().remove("COLUMNS");
        builder.environment().remove("NO_COLOR");
        builder.environment().remove("GITHUB_ACTIONS");
        return builder.redirectErrorStream(true).start();
    }

    private static void readUntil(InputStream in, StringBuilder shown, String text) throws IOException {
        byte[] buffer = new byte[1024];
        while (shown.indexOf(text) < 0) {
            int count = in.read(buffer);
            assertThat(count).as("%s", shown).isPositive();
            shown.append(new String(buffer, 0, count, StandardCharsets.UTF_8));
        }
    }
}
