package dev.frontmatter.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workflows of this repository, and the script that they run. */
class WorkflowsTest {

    /** An action of another repository; {@code ./} and what the README says of this one are its own. */
    private static final Pattern ACTION =
            Pattern.compile("(?m)^[ -]*uses: *(?!\\./|[^/\\s]+/frontmatter/)(?<action>[^@\\s]+)@?(?<version>.*)$");

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{40} # v\\d+(\\.\\d+){2}");

    @TempDir
    Path temp;

    /** Tags may be moved to other code. */
    @Test
    void actionsArePinnedByTheirDigest() throws IOException {
        List<MatchResult> actions = actions();

        assertThat(actions)
                .isNotEmpty()
                .allSatisfy(
                        action -> assertThat(action.group(2)).as(action.group()).matches(DIGEST));
    }

    @Test
    void anActionHasOneVersion() throws IOException {
        Map<String, String> versions = new HashMap<>();

        assertThat(actions())
                .allSatisfy(action -> assertThat(versions.computeIfAbsent(action.group(1), name -> action.group(2)))
                        .as(action.group(1))
                        .isEqualTo(action.group(2)));
    }

    @Test
    void checksRunOnTheOldestJavaAndTheNewest() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "bash is there");
        String oldest = jdk("17.0.1");
        String newest = jdk("99.0.1");
        Map<String, String> environment =
                Map.of("JAVA_HOME_17_X64", oldest, "JAVA_HOME_99_X64", newest, "JAVA_HOME_5_X64", "");

        assertThat(checks(environment)).hasSizeGreaterThan(1).last().asString().isEqualTo(newest);
        assertThat(checks(Map.of("JAVA_HOME", newest, "JAVA_HOME_17_X64", oldest)))
                .last()
                .asString()
                .isEqualTo(newest);
    }

    private static List<MatchResult> actions() throws IOException {
        StringBuilder text = new StringBuilder(Files.readString(Path.of("README.md")));
        try (Stream<Path> files = Files.walk(Path.of(".github"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".yml")).toList()) {
                text.append('\n').append(Files.readString(file));
            }
        }
        return ACTION.matcher(text).results().toList();
    }

    /** Makes a folder that looks like a JDK, and returns its path. */
    private String jdk(String version) throws IOException {
        Path home = temp.toRealPath().resolve("jdk " + version);
        executable(home.resolve("bin/javac"), "");
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return home.toString();
    }

    /** Returns the JDKs on which the script of the checks runs Maven. */
    private List<String> checks(Map<String, String> environment) throws IOException, InterruptedException {
        Path script = temp.resolve("checkout/.ci/run");
        executable(script, Files.readString(Path.of(".ci/run")));
        executable(temp.resolve("bin/mvn"), "#!/bin/sh\necho \"on $JAVA_HOME\"\n");

        ProcessBuilder builder = new ProcessBuilder("/bin/bash", script.toString()).redirectErrorStream(true);
        builder.environment().put("PATH", temp.resolve("bin") + ":" + System.getenv("PATH"));
        builder.environment().keySet().removeIf(name -> name.startsWith("JAVA_HOME"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed.lines()
                .filter(line -> line.startsWith("on "))
                .map(line -> line.substring(3))
                .toList();
    }

    private static void executable(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
