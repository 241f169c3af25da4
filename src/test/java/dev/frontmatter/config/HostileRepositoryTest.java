package dev.frontmatter.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.frontmatter.cli.Shell;
import dev.frontmatter.cli.report.ReportFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of a pull request that name other files: nothing of those is told, and none of them is waited for. */
@Timeout(120)
@Tag("long")
class HostileRepositoryTest {

    private static final String TOKEN = "tkn4711secret";

    /** Secrets in the forms that parsers trip over at other places. */
    private static final List<String> SECRETS = List.of(
            TOKEN,
            "\"" + TOKEN + "\" x",
            "{\"" + TOKEN + "\": 1, \"" + TOKEN + "\": 2}",
            "{\"type\": \"" + TOKEN + "\"}",
            "{\"" + TOKEN + "\": {\"$ref\": \"" + TOKEN + ".json\"}, \"properties\": {\"a\": {\"$ref\": \"" + TOKEN
                    + ".json\"}}}",
            "{\"$ref\": \"#/$defs/" + TOKEN + "\", \"$defs\": {\"" + TOKEN + "s\": {}}}",
            "{\"$ref\": \"https://example.org/" + TOKEN + "\"}",
            "{\"$schema\": \"https://example.org/" + TOKEN + "\"}",
            "{\"pattern\": \"(" + TOKEN + "\"}",
            "{\"$id\": \"http://" + TOKEN + " bad/\", \"properties\": {\"title\": {\"$ref\": \"%zz\"}}}",
            "{\"properties\": {\"" + TOKEN + "\": 3}, \"required\": \"" + TOKEN + "\"}",
            "{\"minLength\": \"" + TOKEN + "\", \"title\": {\"x\": \"" + TOKEN + "\"}}",
            "{\"maximum\": 1e" + "9".repeat(20) + ", \"title\": 3, \"x\": \"" + TOKEN + "\"}",
            "{\"$id\": \"https://example.org/s/\", \"properties\": {\"a\": {\"$ref\": \"" + TOKEN + "%00.json\"}}}",
            "{\"$ref\": \"http://[" + TOKEN + "\"}",
            "{\"$id\": \"http://[" + TOKEN + "/\", \"properties\": {\"a\": {\"$ref\": \"x\"}}}",
            "{\"$ref\": \"file:///" + TOKEN + "%zz\"}",
            "{\"$ref\": \"" + TOKEN + "\\u0000.json\"}",
            "{\"$anchor\": \"" + TOKEN + " " + TOKEN + "\"}",
            "{\"$dynamicRef\": \"#" + TOKEN + "\"}",
            "{\"$ref\": \"#/$defs/a\", \"$defs\": {\"a\": \"" + TOKEN + "\"}}",
            "{\"properties\": {\"" + TOKEN + "\": {\"multipleOf\": -1}}}",
            "HOME=/root\0TOKEN=" + TOKEN + "\0",
            "files: " + TOKEN + "\n",
            TOKEN + ": x\n",
            "exclude: ['[" + TOKEN + "']\n",
            "front-matter: " + TOKEN + "\n",
            "files: \"" + TOKEN + "\nx: y",
            "schemas: {'**': " + TOKEN + "}\n",
            "schemas: {'**': " + TOKEN + ".json}\n",
            "a: " + TOKEN + "\na: " + TOKEN + "\n",
            "[core]\n\ttoken = " + TOKEN + "\n");

    private static final List<String> FORMATS =
            Stream.of(ReportFormat.values()).map(ReportFormat::toString).toList();

    @TempDir
    Path temp;

    private Path top;
    private Shell shell;

    @BeforeEach
    void repository() throws IOException {
        temp = temp.toRealPath();
        top = Files.createDirectories(temp.resolve("repository"));
        Files.createDirectory(top.resolve(".git"));
        shell = new Shell(top).file("posts/a.md", "---\ntitle: One\n---\n");
    }

    static List<String> secrets() {
        return SECRETS;
    }

    /** Runs a check that cannot be done, with every form of report, and returns all that is told. */
    private String runs(String... args) {
        List<String> all = new ArrayList<>(List.of("--stats"));
        for (String format : FORMATS) {
            all.addAll(List.of("--format", format + "=" + temp.resolve("report." + format)));
        }
        all.addAll(List.of(args));
        StringBuilder told = new StringBuilder(shell.run(all.toArray(String[]::new)));
        assertThat(told.toString()).endsWith("exit 2\n").doesNotContain("internal error");
        for (String format : FORMATS) {
            try {
                Path report = temp.resolve("report." + format);
                told.append(Files.exists(report) ? Files.readString(report) : "");
                Files.deleteIfExists(report);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return told.toString();
    }

    private void assertToldNothing(String... args) {
        assertThat(runs(args)).doesNotContainIgnoringCase(TOKEN).doesNotContain("tkn4711");
    }

    // Schemas

    @ParameterizedTest
    @MethodSource("secrets")
    void tellsNothingOfASchemaThatADocumentNames(String secret) {
        shell.file("secret.json", secret).file("posts/a.md", "---\n$schema: ../secret.json\ntitle: One\n---\n");

        assertToldNothing("posts");
        assertThat(shell.run("posts")).contains("posts/a.md:2:10: error[config/schema]", "secret.json");
        shell.file("posts/a.md", "---\n# yaml-language-server: $schema=../secret.json\ntitle: One\n---\n");
        assertToldNothing("posts");
    }

    @ParameterizedTest
    @MethodSource("secrets")
    void tellsNothingOfASchemaThatAConfigurationNames(String secret) {
        shell.file("secret.json", secret).file(".frontmatter.yaml", "schemas: {'**': secret.json}\n");

        assertToldNothing("posts");
    }

    @ParameterizedTest
    @MethodSource("secrets")
    void tellsNothingOfAFileThatASchemaRefersTo(String secret) {
        shell.file("secret.json", secret)
                .file("s.json", "{\"properties\": {\"title\": {\"$ref\": \"secret.json\"}}}")
                .file(".frontmatter.yaml", "schemas: {'**': s.json}\n");

        assertToldNothing("posts");
        assertToldNothing("--schema", "s.json", "posts");
        shell.file("posts/a.md", "---\n$schema: ../s.json\ntitle: One\n---\n");
        assertToldNothing("--no-config", "posts");
    }

    @ParameterizedTest
    @MethodSource("secrets")
    void tellsNothingThroughALink(String secret) throws IOException {
        Files.writeString(temp.resolve("outside"), secret);
        shell.file(".git/config", secret);
        Files.createSymbolicLink(top.resolve("out.json"), temp.resolve("outside"));
        Files.createSymbolicLink(top.resolve("git.json"), Path.of(".git/config"));
        for (String name : List.of("out.json", "git.json", ".git/config.json", "../outside.json")) {
            shell.file(".frontmatter.yaml", "schemas: {'**': " + name + "}\n");
            assertToldNothing("posts");
            shell.file("posts/a.md", "---\n$schema: ../" + name + "\n---\n");
            assertToldNothing("--no-config", "posts");
            shell.file("s.json", "{\"properties\": {\"title\": {\"$ref\": \"" + name + "\"}}}");
            assertToldNothing("--schema", "s.json", "posts");
        }
    }

    @ParameterizedTest
    @MethodSource("secrets")
    void tellsNothingOfASchemaOfTheCommandLineThatIsALink(String secret) throws IOException {
        Files.writeString(temp.resolve("outside"), secret);
        Files.createSymbolicLink(top.resolve("s.json"), temp.resolve("outside"));

        assertToldNothing("--schema", "s.json", "posts");
    }

    @Test
    void opensNoFileOutsideByAnAddressEither() throws IOException {
        Files.writeString(temp.resolve("outside.json"), "{\"required\": [\"" + TOKEN + "\"]}");
        for (String name : List.of(
                temp.resolve("outside.json").toString(),
                temp.resolve("outside.json").toUri().toString(),
                "../../outside.json",
                "file:///proc/self/environ",
                "file:/etc/passwd",
                "FILE:///etc/passwd",
                "file://example.org/etc/passwd",
                "/proc/self/environ",
                "/dev/fd/0")) {
            shell.file("posts/a.md", "---\n$schema: " + name + "\ntitle: One\n---\n");
            assertThat(shell.run("posts")).contains("error[config/schema]").endsWith("exit 2\n");
            assertToldNothing("posts");
            shell.file("s.json", "{\"$ref\": \"" + name + "\"}");
            assertToldNothing("--schema", "s.json", "posts");
        }
    }

    @Test
    void quotesASchemaOfTheCommandLineThatIsNoLink() {
        shell.file("s.json", "{\"type\": \"txet\"}");

        assertThat(shell.run("--schema", "s.json", "posts")).contains("s.json:1:10: ", "txet");
    }

    @Test
    void saysWhereASchemaIsWrongThatAConfigurationNames() {
        shell.file(".frontmatter.yaml", "schemas: {'**': s.json}\n");
        String unusable = ".frontmatter.yaml:1:17: error[config/schema]: the schema cannot be used: ";

        shell.file("s.json", "{\"type\": \"txet\"}");
        assertThat(shell.run("posts")).startsWith(unusable + "s.json:1:10: is not JSON Schema\n");
        shell.file("s.json", "{\"type\": txet}");
        assertThat(shell.run("posts")).startsWith(unusable + "s.json:1:10: is not JSON\n");
        shell.file("s.json", "{\n\"$ref\": \"gone.json\"}");
        assertThat(shell.run("posts"))
                .startsWith(unusable + "s.json:2:9: this reference leads to a file that cannot be read\n");
    }

    // Configurations

    @ParameterizedTest
    @MethodSource("secrets")
    void tellsNothingOfAConfigurationThatIsALink(String secret) throws IOException {
        shell.file("notes.txt", secret);
        Path file = Files.createSymbolicLink(top.resolve(".frontmatter.yaml"), Path.of("notes.txt"));
        // A key $schema is right in any configuration.
        if (!secret.startsWith("{\"$schema\"")) {
            assertToldNothing("posts");
            assertToldNothing("--config", "posts/../.frontmatter.yaml", "posts");
        }

        Files.writeString(temp.resolve("outside"), secret);
        Files.delete(file);
        Files.createSymbolicLink(file, temp.resolve("outside"));
        assertToldNothing("posts");
        assertThat(shell.run("posts")).contains(".frontmatter.yaml:1:1: error[source/unreadable]", "it is outside");
        assertThat(shell.run("show", "posts")).doesNotContain(TOKEN).endsWith("exit 2\n");
    }

    @Test
    void saysWhereAConfigurationBehindALinkIsWrong() throws IOException {
        shell.file("notes.txt", "files: ['*.md']\n\n  töken: 3\n");
        Files.createSymbolicLink(top.resolve(".frontmatter.yaml"), Path.of("notes.txt"));

        assertThat(shell.run("--format", "concise", "posts"))
                .startsWith(".frontmatter.yaml:3:3: error[yaml/")
                .contains("its text is not shown");
    }

    @Test
    void readsALinkedConfigurationThatIsRight() throws IOException {
        shell.file("conf/fm.yaml", "schemas: {'**': com.example.Memo}\n").file("posts/a.md", "---\nname: x\n---\n");
        Files.createSymbolicLink(top.resolve(".frontmatter.yaml"), Path.of("conf/fm.yaml"));

        assertThat(shell.run("posts")).contains("schema/unknown-key");
    }

    // Files without an end

    @Test
    void waitsForNoDeviceAndNoPipe() throws Exception {
        assumeTrue(
                new ProcessBuilder("mkfifo", top.resolve("pipe.json").toString())
                                .start()
                                .waitFor()
                        == 0,
                "has mkfifo");
        Files.createSymbolicLink(top.resolve("zero.json"), Path.of("/dev/zero"));
        Files.createSymbolicLink(top.resolve("ptmx.json"), Path.of("/dev/ptmx"));
        Files.createSymbolicLink(top.resolve("loop.json"), Path.of("loop.json"));
        Files.createDirectory(top.resolve("folder.json"));
        for (String name : List.of("pipe.json", "zero.json", "ptmx.json", "loop.json", "folder.json")) {
            shell.file(".frontmatter.yaml", "schemas: {'**': " + name + "}\n");
            runs("posts");
            runs("--no-config", "--schema", name, "posts");
            runs("--config", name, "posts");
            runs("--no-config", "--files-from", name);
            shell.file("s.json", "{\"$ref\": \"" + name + "\"}");
            runs("--no-config", "--schema", "s.json", "posts");
            shell.file("posts/b.md", "---\n$schema: ../" + name + "\n---\n");
            runs("--no-config", "posts/b.md");
            Files.delete(top.resolve(name));
        }
    }

    @Test
    void waitsForNoConfiguration() throws Exception {
        assumeTrue(
                new ProcessBuilder("mkfifo", top.resolve(".frontmatter.yaml").toString())
                                .start()
                                .waitFor()
                        == 0,
                "has mkfifo");

        assertThat(runs("posts")).contains("it is no regular file");
        assertThat(shell.run("show", "posts")).endsWith("exit 2\n");
    }

    // Lists

    @Test
    void tellsNothingOfAListBehindALinkThatLeadsOut() throws IOException {
        Files.writeString(temp.resolve("outside"), TOKEN + "\n");
        Files.createSymbolicLink(top.resolve("list"), temp.resolve("outside"));

        assertToldNothing("--files-from", "list");
        assertThat(shell.run("--files-from", "../outside"))
                .as("named by the owner")
                .contains(TOKEN);
    }
}
