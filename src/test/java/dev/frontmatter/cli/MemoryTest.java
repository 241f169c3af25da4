package dev.frontmatter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run gets by with little memory, whatever its files hold. */
@Tag("long")
class MemoryTest {

    private static final int FILES = 10;

    @TempDir
    Path folder;

    @Test
    void very_many_equal_or_wrong_entries_fit_into_a_small_heap() throws Exception {
        Files.writeString(
                folder.resolve("s.json"),
                "{\"properties\":{\"equal\":{\"uniqueItems\":true},\"wrong\":{\"items\":{\"type\":\"string\"}}}}");
        for (int i = 0; i < FILES; i++) {
            write("equal", i);
            write("wrong", i);
        }
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "--schema=s.json",
                        "--jobs=4",
                        "--format=concise",
                        ".")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(output.lines().filter(line -> !line.startsWith("./")))
                .contains("20020 errors, 0 warnings in 20 of 20 files (10000 fixable)");
        assertThat(output).contains("equal0.md:2:11: ", "wrong9.md:2:9: ");
        assertThat(process.waitFor()).isEqualTo(1);
    }

    private void write(String key, int number) throws IOException {
        Files.writeString(
                folder.resolve(key + number + ".md"), "---\n" + key + ": [" + "1,".repeat(98_999) + "1]\n---\n");
    }
}
