package dev.frontmatter.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The git of this machine, by which tests make repositories. */
final class TestGit {

    private TestGit() {}

    /** An environment in which what the user of these tests has set counts for nothing. */
    static Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(Map.of("PATH", System.getenv("PATH")));
        for (String file : new String[] {"GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM"}) {
            environment.put(file, "/dev/null");
        }
        for (String person : new String[] {"AUTHOR", "COMMITTER"}) {
            environment.put("GIT_" + person + "_NAME", "Ada");
            environment.put("GIT_" + person + "_EMAIL", "ada@example.org");
        }
        return environment;
    }

    /** Runs git in a folder; the test is skipped where there is none. */
    static String run(Path folder, Map<String, String> environment, String... arguments) throws IOException {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(":")).anyMatch(path -> Files.isExecutable(Path.of(path, "git"))),
                "has git");
        List<String> command = new ArrayList<>(List.of("git", "-c", "protocol.file.allow=always"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            assertThat(process.waitFor())
                    .as("git %s: %s", String.join(" ", arguments), output)
                    .isZero();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        return output;
    }
}
