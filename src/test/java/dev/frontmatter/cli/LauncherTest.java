package dev.frontmatter.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The script before the jar in {@code target/frontmatter}, run as a user does. Some runs have a java of their own, a script
 * that prints how it was called and makes an archive where it is told to.
 */
class LauncherTest {

    private static final String RECORDER = """
            #!/bin/sh
            for option; do
                case $option in
                    -XX:ArchiveClassesAtExit=*)
                        cat >/dev/null
                        [ -z "${BROKEN-}" ] || exit 1
                        printf archive >"${option#*=}"
                        exit 0 ;;
                esac
            done
            printf '%s\\n' "process $$" "$@"
            exit 7
            """;

    @TempDir
    Path temp;

    private Path command;
    private Path home;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void prepare() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is /bin/sh");
        Path folder = Files.createDirectory(temp.resolve("a folder"));
        command = SelfRunning.write(folder.resolve("frontmatter"));
        home = Files.createDirectory(temp.resolve("home"));
        environment.put("HOME", home.toString());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("PATH", System.getenv("PATH"));
    }

    // The command

    @Test
    void runs_the_command_and_ends_as_it_does() throws Exception {
        Path broken = Files.writeString(temp.resolve("a b.md"), "---\ntitle: [\n---\n");

        assertThat(run(command, "--version")).isEqualTo("frontmatter development\nexit 0\n");
        assertThat(run(command, "validate", "--format", "concise", broken.toString()))
                .contains("a b.md:")
                .endsWith("exit 1\n");
        assertThat(run(command, "--format", "nothing")).endsWith("exit 2\n");
    }

    @Test
    @Tag("long")
    void runs_through_links_and_from_the_path() throws Exception {
        Path bin = Files.createDirectory(temp.resolve("bin"));
        Path link = Files.createSymbolicLink(bin.resolve("fm"), command);
        environment.merge("PATH", bin + File.pathSeparator, (path, first) -> first + path);

        assertThat(run(link, "--version")).isEqualTo("frontmatter development\nexit 0\n");
        assertThat(run(Path.of("fm"), "--version")).isEqualTo("frontmatter development\nexit 0\n");
    }

    @Test
    void becomes_java_so_that_signals_reach_it() throws Exception {
        recorder("17.0.1");
        Process process = start(command, "x");
        String output = output(process);

        assertThat(output).startsWith("process " + process.pid() + "\n").endsWith("\nx\n");
        assertThat(process.waitFor()).isEqualTo(7);
    }

    @Test
    void hands_on_options_and_jars() throws Exception {
        recorder("17.0.1");
        environment.put("FRONTMATTER_JAVA_OPTIONS", "-Xmx64m -Dx=y");
        assertThat(run(command, "a b", "--", "*"))
                .contains("\n-Xmx64m\n-Dx=y\n-jar\n" + command + "\na b\n--\n*\nexit 7\n");

        environment.put("FRONTMATTER_CLASS_PATH", "/x/my records.jar");
        assertThat(run(command, "x"))
                .contains("\n-cp\n" + command + ":/x/my records.jar\ndev.frontmatter.cli.Main\nx\nexit 7\n");
    }

    @Test
    void runs_with_as_many_compilers_as_are_asked_for() throws Exception {
        environment.put("FRONTMATTER_JAVA_OPTIONS", "-XX:TieredStopAtLevel=4");
        assertThat(run(command, "--version")).isEqualTo("frontmatter development\nexit 0\n");

        environment.put("FRONTMATTER_JAVA_OPTIONS", "-XX:CICompilerCount=2");
        assertThat(run(command, "--version")).isEqualTo("frontmatter development\nexit 0\n");
    }

    // Java

    @Test
    void says_that_java_is_needed() throws Exception {
        Path bin = Files.createDirectory(temp.resolve("tools"));
        environment.remove("JAVA_HOME");
        environment.put("PATH", bin.toString());

        assertThat(run(command))
                .isEqualTo("frontmatter: Java 17 or newer is needed: put it on the PATH, or set JAVA_HOME\nexit 2\n");
    }

    @Test
    void says_that_java_home_is_none() throws Exception {
        environment.put("JAVA_HOME", "/nowhere at all");

        assertThat(run(command))
                .isEqualTo("frontmatter: JAVA_HOME is /nowhere at all, and there is no bin/java in it\nexit 2\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.8.0_402", "9", "11.0.22", "16.0.2"})
    void says_that_java_is_too_old(String version) throws Exception {
        Path java = recorder(version);

        assertThat(run(command))
                .isEqualTo("frontmatter: Java 17 or newer is needed, found " + version + ": " + java + "\nexit 2\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "17.0.1", "21-ea", "25.0.1", "100.1"})
    void takes_newer_java(String version) throws Exception {
        recorder(version);

        assertThat(run(command)).endsWith("exit 7\n");
    }

    @Test
    void asks_a_java_that_has_no_file_of_its_version() throws Exception {
        Path java = recorder("17");
        Files.delete(java.getParent().resolveSibling("release"));
        SelfRunning.executable(
                java, "#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019-01-15' >&2\n".getBytes(StandardCharsets.UTF_8));
        assertThat(run(command)).contains("found 11.0.2");

        SelfRunning.executable(java, "#!/bin/sh\nexit 1\n".getBytes(StandardCharsets.UTF_8));
        assertThat(run(command)).contains("does not run");
    }

    @Test
    void finds_the_java_of_a_link_on_the_path() throws Exception {
        Path java = recorder("11");
        Path bin = Files.createDirectory(temp.resolve("bin"));
        Files.createSymbolicLink(bin.resolve("java"), java);
        environment.remove("JAVA_HOME");
        environment.merge("PATH", bin + File.pathSeparator, (path, first) -> first + path);

        assertThat(run(command)).contains("found 11: ");
    }

    // The archive

    @Test
    void makes_an_archive_once_and_uses_it() throws Exception {
        recorder("17.0.1");

        String first = run(command, "x");
        List<Path> made = archives();
        assertThat(made).hasSize(1);
        assertThat(made.get(0).getFileName().toString()).startsWith("17.0.1-").endsWith("-7.jsa");
        assertThat(first).contains("\n-XX:SharedArchiveFile=" + made.get(0) + "\n");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(made.get(0).getParent())))
                .isEqualTo("rwx------");

        assertThat(run(command, "x")).contains("\n-XX:SharedArchiveFile=" + made.get(0) + "\n");
        assertThat(archives()).isEqualTo(made);
    }

    @Test
    void takes_no_archive_of_another_java_or_file() throws Exception {
        recorder("17.0.1");
        run(command, "x");
        recorder("21.0.2");
        assertThat(run(command, "x")).contains("/21.0.2-").doesNotContain("/17.0.1-");

        Files.write(command, new byte[] {'\n'}, java.nio.file.StandardOpenOption.APPEND);
        run(command, "x");
        assertThat(archives()).hasSize(3);
    }

    @Test
    void makes_a_broken_archive_again() throws Exception {
        recorder("17.0.1");
        run(command, "x");
        Path archive = archives().get(0);
        Files.writeString(archive, "arch");

        assertThat(run(command, "x")).contains("-XX:SharedArchiveFile=");
        assertThat(archive).hasContent("archive");
    }

    @Test
    void goes_on_where_no_archive_can_be_made() throws Exception {
        recorder("17.0.1");
        environment.put("BROKEN", "yes");

        assertThat(run(command, "x")).doesNotContain("SharedArchive").endsWith("\nx\nexit 7\n");
        environment.remove("BROKEN");
        assertThat(run(command, "x")).as("it is tried once").doesNotContain("SharedArchive");
        assertThat(archives()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CI, true",
        "FRONTMATTER_CACHE, off",
        "HOME, ''",
        "HOME, relative",
        "HOME, /nowhere:at all",
        "HOME, /dev/null"
    })
    void makes_none_there(String variable, String value) throws Exception {
        recorder("17.0.1");
        environment.put(variable, value);

        assertThat(run(command, "x")).doesNotContain("SharedArchive").endsWith("\nx\nexit 7\n");
        assertThat(archives()).isEmpty();
    }

    @Test
    void makes_none_without_a_home() throws Exception {
        recorder("17.0.1");
        environment.remove("HOME");

        assertThat(run(command, "x")).doesNotContain("SharedArchive").endsWith("\nx\nexit 7\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rwxrwx---", "rwxr-xrwx"})
    void trusts_no_folder_that_others_may_write(String permissions) throws Exception {
        recorder("17.0.1");
        run(command, "x");
        Path folder = home.resolve(".cache/frontmatter");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));

        assertThat(run(command, "x")).doesNotContain("SharedArchive");

        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        Files.setPosixFilePermissions(folder.getParent(), PosixFilePermissions.fromString(permissions));
        assertThat(run(command, "x")).doesNotContain("SharedArchive");
    }

    @Test
    void keeps_it_where_the_system_keeps_such_files() throws Exception {
        recorder("17.0.1");
        Path cache = Files.createDirectory(temp.resolve("cache"));
        environment.put("XDG_CACHE_HOME", cache.toString());

        assertThat(run(command, "x")).contains("-XX:SharedArchiveFile=" + cache.resolve("frontmatter"));
        assertThat(home.resolve(".cache")).doesNotExist();
    }

    @Test
    void first_runs_at_once_all_go_well() throws Exception {
        recorder("17.0.1");
        List<Process> runs = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            runs.add(start(command, "x"));
        }
        for (Process process : runs) {
            assertThat(output(process)).contains("-XX:SharedArchiveFile=").endsWith("\nx\n");
        }
        assertThat(archives()).hasSize(1);
        try (Stream<Path> files = Files.list(home.resolve(".cache/frontmatter"))) {
            assertThat(files).hasSize(1);
        }
    }

    // How it is run

    /** Makes a java of some version that tells how it is called. */
    private Path recorder(String version) throws IOException {
        Path jdk = Files.createDirectories(temp.resolve("jdk " + version));
        Path bin = Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(
                jdk.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\nMODULES=\"y\"\n");
        environment.put("JAVA_HOME", jdk.toString());
        return SelfRunning.executable(bin.resolve("java"), RECORDER.getBytes(StandardCharsets.UTF_8));
    }

    private List<Path> archives() throws IOException {
        Path folder = home.resolve(".cache/frontmatter");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsa"))
                    .sorted()
                    .toList();
        }
    }

    private String run(Path program, String... arguments) throws IOException, InterruptedException {
        Process process = start(program, arguments);
        return output(process) + "exit " + process.waitFor() + "\n";
    }

    private static String output(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Starts a program by way of env, which looks for it on the path that it is given. */
    private Process start(Path program, String... arguments) throws IOException {
        List<String> words = new ArrayList<>(List.of("/usr/bin/env", program.toString()));
        words.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(words).directory(temp.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.redirectErrorStream(true).start();
        process.getOutputStream().close();
        return process;
    }
}
