package dev.frontmatter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.Bomb;
import com.example.Hungry;
import com.example.Odd;
import com.example.Shy;
import dev.frontmatter.cli.console.Console;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** The command line as a whole, and what it makes of misuse and failures. */
class MainTest {

    private static final String NOTE = "---\ntitle: Tide tables\n---\n";

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
    }

    @Test
    void tellsItsVersion() {
        // Tests run on a folder of classes, which has no manifest.
        assertThat(shell.run("--version")).isEqualTo(shell.run("-V")).isEqualTo("""
                frontmatter development
                exit 0
                """);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThat(shell.run("--fix\u001b", "./a.md")).isEqualTo("""
                ! frontmatter: Unknown option: '--fix\\u001b'
                ! See `frontmatter validate --help`.
                exit 2
                """);
        assertThat(shell.run("--format", "xml", "./a.md")).isEqualTo("""
                ! frontmatter: Invalid value for option '--format' (NAME[=FILE]): there is no `xml` among text, concise, json, jsonl, github, sarif, gitlab, junit, summary
                ! See `frontmatter validate --help`.
                exit 2
                """);
        assertThat(shell.run("show", "--schema", "jsonl", "./a.md")).isEqualTo("""
                ! frontmatter: Unknown option: '--schema'
                ! See `frontmatter show --help`.
                exit 2
                """);
        assertThat(shell.run("./a.md", "--format")).isEqualTo("""
                ! frontmatter: Missing required parameter for option '--format' (NAME[=FILE])
                ! See `frontmatter validate --help`.
                exit 2
                """);
    }

    @Test
    void refusesJobsThatMakeNoSense() {
        assertThat(shell.run("--jobs", "0", "./a.md")).isEqualTo("""
                ! frontmatter: --jobs must be from 1 to 256, found 0
                exit 2
                """);
        assertThat(shell.run("--jobs", "all", "./a.md")).isEqualTo("""
                ! frontmatter: Invalid value for option '--jobs': 'all' is not an int
                ! See `frontmatter validate --help`.
                exit 2
                """);
    }

    @Test
    void refusesClassesThatAreNoSchema() {
        shell.file("a.md", NOTE);

        assertThat(shell.run("--record", "com.example.Nowhere", "./a.md")).isEqualTo("""
                ! frontmatter: no class com.example.Nowhere on the class path; `java -jar` ignores -cp, so run `java -cp frontmatter-cli.jar:CLASSES dev.frontmatter.cli.Main`
                exit 2
                """);
        assertThat(shell.run("--record", "java.lang.String", "./a.md")).isEqualTo("""
                ! frontmatter: java.lang.String is a class of the JDK; name a record of your own, or article
                exit 2
                """);
        assertThat(shell.run("show", "--record", Odd.class.getName(), "./a.md")).isEqualTo("""
                ! frontmatter: the keys of Odd.title cannot be List<String>: they must be scalars, such as String
                exit 2
                """);
    }

    @Test
    void givesAdviceWhenThereIsTooLittleMemory() {
        shell.file("a.md", NOTE);

        assertThat(shell.run("--record", Hungry.class.getName(), "./a.md")).isEqualTo("""
                ! frontmatter: out of memory; give --jobs a smaller number, or start it with more, as by java -Xmx1g
                exit 2
                """);
    }

    @Test
    void staysCalmWhenSomethingBreaks() {
        shell.file("a.md", NOTE);

        assertThat(shell.run("--record", Bomb.class.getName(), "./a.md")).isEqualTo("""
                ! frontmatter: internal error: java.lang.AssertionError: boom\\n\\u001b[31m
                exit 2
                """);
        assertThat(shell.run("show", "--record", Shy.class.getName(), "./a.md")).isEqualTo("""
                ! frontmatter: this cannot be written as JSON: not now
                exit 2
                """);
    }

    @Test
    void noticesOutputThatIsLost() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream in = new ByteArrayInputStream(NOTE.getBytes(StandardCharsets.UTF_8));

        assertThat(Main.run(Shell.console(in, full, err), "show", "-")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("frontmatter: standard output could not be written\n");
    }

    @Test
    void namesTheJarThatIsMissing() throws Exception {
        List<URL> others = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!entry.contains("picocli")) {
                others.add(Path.of(entry).toUri().toURL());
            }
        }
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(others.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Class<?> console = loader.loadClass(Console.class.getName());
            Constructor<?> inFolder = console.getDeclaredConstructor(
                    InputStream.class, OutputStream.class, OutputStream.class, Map.class, Path.class);
            inFolder.setAccessible(true);
            Method run = loader.loadClass(Main.class.getName()).getDeclaredMethod("run", console, String[].class);
            run.setAccessible(true);
            Object exitCode = run.invoke(
                    null,
                    inFolder.newInstance(
                            InputStream.nullInputStream(), OutputStream.nullOutputStream(), err, Map.of(), Path.of("")),
                    new String[] {"a.md"});
            assertThat(exitCode).isEqualTo(2);
        }
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("frontmatter: picocli is missing: add info.picocli:picocli:" + CommandLine.VERSION
                        + " to the class path\n");
    }

    @ParameterizedTest
    @CsvSource({
        "validte, validate",
        "Validate, validate",
        "shwo, show",
        "explian, explain",
        "rule, rules",
        "scheme, schema"
    })
    void aMistypedCommandIsNamed(String typed, String meant) {
        assertThat(new Shell(folder).run(typed, "a.md")).isEqualTo("""
                ! frontmatter: `%s` is no command, and there is no file or folder of that name; did you mean `%s`?
                exit 2
                """.formatted(typed, meant));
        assertThat(new Shell(folder).file(typed + "/a.md", "---\n---\n").run(typed))
                .as("a folder of that name")
                .startsWith("1 file checked");
    }

    @Test
    void aNameThatIsNearNoCommandIsThatOfAFile() {
        assertThat(new Shell(folder).run("content")).startsWith("content:1:1: error[source/unreadable]");
        assertThat(new Shell(folder).run("shwo.md")).startsWith("shwo.md:1:1: error[source/unreadable]");
    }
}
