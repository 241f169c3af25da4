package dev.frontmatter.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading a file opens that file and nothing else, whatever stands in it: no other file, no connection, no process. */
class IsolationTest {

    /** What makes other programs look elsewhere. */
    private static final Map<String, String> HOSTILE = Map.of(
            "schema.md",
                    "---\n$schema: https://example.org/schema.json\n# yaml-language-server: $schema=./other.json\na: b\n---\n",
            "tags.md", "---\na: !!java.net.URL [http://example.org/]\n---\n",
            "script.md",
                    "---\na: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [http://example.org]]]]\n---\n",
            "include.md", "---\na: !include other.md\n---\n",
            "addresses.md",
                    "---\noriginalUrl: http://example.org/\nwebUrl: file:///etc/hostname\nampWebUrl: jar:file:/x.jar!/y\n---\n",
            "host.md", "---\n? http://example.org/\n: ldap://example.org/x\nb: ${jndi:ldap://example.org/x}\n---\n",
            "entity.md", "---\na: '<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>'\n---\n&b;\n",
            "command.md", "---\na: $(touch other) `touch other`\n---\n{% include other.md %}\n",
            "links.md", "---\na: [b\n---\n![](https://example.org/a.png)\n");

    @TempDir
    Path folder;

    @Test
    void reading_a_file_opens_that_file_and_nothing_else() throws IOException, InterruptedException {
        List<String> files = new ArrayList<>();
        for (Map.Entry<String, String> document : HOSTILE.entrySet()) {
            files.add(Files.writeString(folder.resolve(document.getKey()), document.getValue())
                    .toString());
        }
        try (Stream<Path> valid = Files.list(Path.of("testdata/valid"))) {
            valid.map(Path::toAbsolutePath).map(Path::toString).forEach(files::add);
        }

        List<String> seen = watch(files);

        String event = Runtime.version().feature() < 24 ? "read " : "jdk.FileRead ";
        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(
                        files.stream().map(file -> event + file).toList());
    }

    /** The watch itself sees what it is there to see. */
    @Test
    void the_watch_sees_what_is_read() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "a");
        try (Watch watch = Watch.startWithoutManager()) {
            Files.readString(file);
            assertThat(watch.seen()).contains("jdk.FileRead " + file);
        }
    }

    private static List<String> watch(List<String> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xlog:disable",
                "-Xlog:all=off",
                "-cp",
                System.getProperty("java.class.path")));
        if (Runtime.version().feature() < 24) {
            command.add("-Djava.security.manager=allow");
        }
        command.add(Watched.class.getName());
        command.addAll(files);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.lines().toList();
    }
}
