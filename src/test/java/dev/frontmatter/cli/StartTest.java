package dev.frontmatter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;

/** A run over one file asks Java for nothing that takes long to load and link, such as streams and regular expressions. */
class StartTest {

    /** Each stream is one, also those that the JDK makes when it is asked for something. */
    private static final String STREAM = "java.util.stream.AbstractPipeline";

    private static final String PATTERN = "java/util/regex/Pattern";

    private static final String CLEAN = "1 file checked, no problems found\n";
    private static final Pattern LOADED = Pattern.compile("\\] ([\\w.$]+) source: ");
    private static final int CLASS_CONSTANT = 7;

    @TempDir
    Path folder;

    @Test
    void a_file_is_checked_against_a_record() throws Exception {
        List<String> loaded = run(CLEAN, "--no-config", "--record", "article", "one.md");

        assertThat(loaded).contains("dev.frontmatter.article.Article");
        assertThat(loaded.stream().filter(STREAM::equals)).isEmpty();
        // Picocli makes some patterns, so a class of ours counts that could.
        assertThat(loaded.stream().filter(StartTest::isOurs).filter(StartTest::namesPattern))
                .isEmpty();
    }

    @Test
    void a_file_is_checked_as_a_configuration_says() throws Exception {
        Files.writeString(
                folder.resolve(".frontmatter.yaml"),
                "schemas: {'*.md': article}\nexclude: [drafts/*]\nseverity: {schema/unknown-key: warning}\n");

        List<String> loaded = run(CLEAN, "one.md");

        assertThat(loaded).contains("dev.frontmatter.config.RuleEntry", "dev.frontmatter.article.Article");
        assertThat(loaded.stream().filter(STREAM::equals)).isEmpty();
    }

    @Test
    void a_file_is_edited() throws Exception {
        List<String> loaded = run(
                "frontmatter: 1 file changed, 0 have nothing to change\n",
                "edit",
                "--no-config",
                "--set",
                "/heat=3",
                "one.md");

        assertThat(loaded)
                .contains("dev.frontmatter.edit.Change")
                // The names of drafts are no secret, and equality of records is made from method handles.
                .doesNotContain("java.security.SecureRandom", "java.lang.runtime.ObjectMethods");
    }

    /** Returns the classes that a run loads, with those that the JVM itself needs. */
    private List<String> run(String expected, String... args) throws Exception {
        Files.copy(Path.of("testdata/valid/short-article.md"), folder.resolve("one.md"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=loaded.txt",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(output).isEqualTo(expected);
        assertThat(process.waitFor()).isZero();
        return Files.readAllLines(folder.resolve("loaded.txt")).stream()
                .map(LOADED::matcher)
                .filter(Matcher::find)
                .map(line -> line.group(1))
                .toList();
    }

    private static boolean isOurs(String name) {
        return name.startsWith("dev.frontmatter.") && !name.contains("$$Lambda") && !name.contains("$Proxy");
    }

    private static boolean namesPattern(String name) {
        try (InputStream in = Main.class.getResourceAsStream("/" + name.replace('.', '/') + ".class")) {
            ClassReader reader = new ClassReader(Objects.requireNonNull(in, name));
            char[] buffer = new char[reader.getMaxStringLength()];
            for (int item = 1; item < reader.getItemCount(); item++) {
                int at = reader.getItem(item);
                if (at > 0
                        && reader.readByte(at - 1) == CLASS_CONSTANT
                        && reader.readUTF8(at, buffer).equals(PATTERN)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
