package dev.frontmatter.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script does in bash what it is for. */
class CompletionCommandTest {

    /** Does what bash does when the tab key is pressed after some words, and prints what it would offer. */
    private static final String PRESS_TAB = """
            compopt() { :; }  # works within a real completion only
            source "$0"
            COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMP_LINE="$*" COMP_POINT=${#COMP_LINE}
            "$(complete -p frontmatter | sed 's/.*-F \\([^ ]*\\) .*/\\1/')"
            printf '%s\\n' "${COMPREPLY[@]}"
            """;

    @TempDir
    Path folder;

    private Path script;

    @BeforeEach
    void generate() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "bash is not installed");
        script = Files.write(folder.resolve("completion.bash"), new Shell(folder).output("generate-completion"));
    }

    private String bash(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("/bin/bash", "--norc"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        try (InputStream output = process.getInputStream()) {
            return new String(output.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What is offered to end the last of these words. */
    private List<String> completed(String... words) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-c", PRESS_TAB, script.toString(), "frontmatter"));
        arguments.addAll(List.of(words));
        return bash(arguments.toArray(String[]::new))
                .lines()
                .filter(line -> !line.isEmpty())
                .toList();
    }

    @Test
    void isValid() throws IOException {
        assertThat(bash("-n", script.toString())).isEmpty();
    }

    @Test
    void completesCommands() throws IOException {
        assertThat(completed(""))
                .containsExactly("validate", "init", "show", "edit", "convert", "schema", "lsp", "rules", "explain");
        assertThat(completed("s")).containsExactly("show", "schema");
    }

    @Test
    void completesOptions() throws IOException {
        assertThat(completed("validate", "--")).contains("--format", "--record", "--help");
        assertThat(completed("schema", "--r")).containsExactly("--record");
    }

    @Test
    void completesTheValuesOfAnOption() throws IOException {
        assertThat(completed("rules", "--format", "")).containsExactly("text", "json", "jsonl");
        assertThat(completed("validate", "--format", "te")).containsExactly("text");
    }

    @Test
    void completesWhatTheDefaultCommandTakes() throws IOException {
        assertThat(completed("--fo")).containsExactly("--format");
        assertThat(completed("--format", "su")).containsExactly("summary");
        assertThat(completed("--fail-on", "")).containsExactly("error", "warning");
        assertThat(completed("validate", "--fail-on", "")).containsExactly("error", "warning");
        assertThat(completed("--severity", "schema/unknown-key=o")).containsExactly("schema/unknown-key=off");
    }

    @Test
    void completesRules() throws IOException {
        assertThat(completed("explain", "schema/re")).containsExactly("schema/required");
        assertThat(completed("explain", "yaml/tag", "yaml/ta")).containsExactly("yaml/tab-indent", "yaml/tag");
    }

    @Test
    void leavesPathsToTheShell() throws IOException {
        assertThat(completed("validate", "post")).isEmpty();
        assertThat(Files.readString(script)).contains(" -o default frontmatter");
    }
}
