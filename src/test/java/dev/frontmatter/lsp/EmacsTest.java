package dev.frontmatter.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.frontmatter.cli.Shell;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real editor without a screen: Emacs with eglot. The test is skipped where there is none. */
class EmacsTest {

    @TempDir
    Path folder;

    private static boolean isOnThePath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(each -> Files.isExecutable(Path.of(each, program)));
    }

    private static String emacs(Path directory, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("emacs", "--batch", "-Q"));
        command.addAll(arguments);
        Process emacs = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        emacs.getOutputStream().close();
        return new String(emacs.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void eglot_shows_a_diagnostic_and_makes_its_fix() throws IOException {
        String script =
                Path.of("src/test/resources/lsp/eglot.el").toAbsolutePath().toString();
        if (!isOnThePath("emacs") || emacs(folder, List.of("-l", script)).contains("no eglot")) {
            abort("skipped: there is no Emacs with eglot");
        }
        Shell shell = new Shell(folder)
                .file(".frontmatter.yaml", "schemas: {'**': s.schema.json}\n")
                .file(
                        "s.schema.json",
                        "{\"required\": [\"title\"], \"properties\": {\"title\": {}}, \"additionalProperties\": false}")
                .file("a.md", "---\ntitel: A tide\n---\nBody\n");
        List<String> arguments = new ArrayList<>(List.of("-l", script, "a.md"));
        arguments.addAll(Editor.COMMAND);

        assertThat(emacs(shell.path("."), arguments))
                .contains("unknown key `titel`; required key `title` is missing")
                .endsWith("---\ntitle: A tide\n---\nBody\n");
    }
}
