package dev.frontmatter.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.frontmatter.cli.ManyRuns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A trace shows all that a process does to files, programs and networks. */
@Tag("long")
class TraceTest {

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void open() throws IOException {
        folder = temporary.toRealPath();
    }

    private Stream<String> acts(String... lines) {
        return Trace.of(Stream.of(lines), folder).all().stream()
                .map(act -> act.kind() + " " + act.path().replace(folder + "/", "./"));
    }

    @Test
    void tells_reading_from_writing() {
        assertThat(acts(
                        "1 openat(AT_FDCWD</x>, \"a\", O_RDONLY|O_CLOEXEC) = 3</x/a>",
                        "1 openat(AT_FDCWD</x>, \"b\", O_WRONLY|O_CREAT|O_TRUNC, 0666) = 3</x/b>",
                        "1 open(\"/c\", O_RDWR) = 3</c>",
                        "1 openat2(4</x>, \"d\", {flags=O_RDONLY|O_NOFOLLOW, resolve=0}, 24) = 3</x/d>",
                        "1 creat(\"/e\", 0666) = 3</e>",
                        "1 openat(AT_FDCWD</x>, \"f\", O_RDONLY) = -1 ENOENT (No such file or directory)"))
                .containsExactly("READ /x/a", "WRITE /x/b", "WRITE /c", "READ /x/d", "WRITE /e");
    }

    @Test
    void follows_links() throws IOException {
        Files.createDirectory(folder.resolve("real"));
        Files.createSymbolicLink(folder.resolve("way"), Path.of("real"));

        assertThat(acts(
                        "1 openat(AT_FDCWD</x>, \"link\", O_RDONLY) = 3</etc/target>",
                        "1 mkdir(\"" + folder + "/way/a\", 0777) = 0",
                        "1 rename(\"" + folder + "/b\", \"" + folder + "/way/../way/b\") = 0",
                        "1 truncate(\"" + folder + "/way\", 0) = 0"))
                .containsExactly("READ /etc/target", "WRITE ./real/a", "WRITE ./b", "WRITE ./real/b", "WRITE ./real");
    }

    @Test
    void knows_where_relative_paths_start() {
        assertThat(acts(
                        "1 unlink(\"a\") = 0",
                        "1 vfork( <unfinished ...>",
                        "2 chdir(\"/nowhere\") = 0",
                        "2 unlink(\"b\") = 0",
                        "1 <... vfork resumed>) = 2",
                        "2 clone(child_stack=NULL, flags=SIGCHLD) = 3",
                        "3 unlink(\"c\") = 0",
                        "3 fchdir(5</elsewhere>) = 0",
                        "3 execve(\"./run\", [\"./run\"], 0x7f /* 3 vars */) = 0",
                        "1 unlinkat(7</open>, \"d\", 0) = 0",
                        "1 symlinkat(\"target\", 7</open>, \"e\") = 0",
                        "1 linkat(7</open>, \"f\", AT_FDCWD</here>, \"g\", 0) = 0",
                        "1 fchmod(8</open/h (deleted)>, 0600) = 0"))
                .containsExactly(
                        "WRITE ./a",
                        "WRITE /nowhere/b",
                        "WRITE /nowhere/c",
                        "START /elsewhere/run",
                        "WRITE /open/d",
                        "WRITE /open/e",
                        "WRITE /open/f",
                        "WRITE /here/g",
                        "WRITE /open/h");
    }

    @Test
    void reads_escapes_and_calls_that_others_interrupt() {
        assertThat(acts(
                        "1 openat(AT_FDCWD</x>, \"a, \\\"(\\n\\33\\303\\251\", O_RDONLY <unfinished ...>",
                        "2 execve(\"/bin/true\", [\"true\", \"=\"...], 0x1 /* 2 vars */ <unfinished ...>",
                        "1 <... openat resumed>) = 3</x/a, \"(\\n\\33\\303\\251\\74>",
                        "2 <... execve resumed>) = 0",
                        "3 +++ exited with 0 +++"))
                .containsExactly("READ /x/a, \"(\n\u001b\u00e9<", "START " + real("/bin/true"));
    }

    private static String real(String path) {
        try {
            return Path.of(path).toRealPath().toString();
        } catch (IOException e) {
            return path;
        }
    }

    @Test
    void counts_what_never_returned() {
        assertThat(acts("1 openat(AT_FDCWD</x>, \"pipe\", O_RDONLY <unfinished ...>"))
                .containsExactly("READ /x/pipe");
        assertThat(acts("1 openat(AT_FDCWD</x>, \"pipe\", O_WRONLY) = ?")).containsExactly("WRITE /x/pipe");
    }

    @Test
    void counts_attempts_to_reach_a_network() {
        assertThat(acts(
                        "1 socket(AF_INET6, SOCK_STREAM, IPPROTO_IP) = 5<socket:[1]>",
                        "1 socket(AF_UNIX, SOCK_STREAM, 0) = 6<socket:[2]>",
                        "1 connect(5<socket:[1]>, {sa_family=AF_INET, sin_port=htons(9)}, 16) = -1 ECONNREFUSED (…)"))
                .hasSize(2)
                .allMatch(act -> act.startsWith("CONNECT"));
    }

    @Test
    void parts_the_runs() {
        Trace trace = Trace.of(
                Stream.of(
                        "1 unlink(\"/a\") = 0",
                        "1 openat(AT_FDCWD</x>, \"" + ManyRuns.BORDER + "0\", O_RDONLY) = -1 ENOENT (…)",
                        "1 unlink(\"/b\") = 0",
                        "1 open(\"" + ManyRuns.BORDER + "1\", O_RDONLY) = -1 ENOENT (…)",
                        "1 unlink(\"/c\") = 0"),
                folder);

        assertThat(trace.all()).hasSize(3);
        assertThat(trace.of(0)).extracting(Act::path).containsExactly("/b");
        assertThat(trace.of(1)).extracting(Act::path).containsExactly("/c");
        assertThat(trace.of(2)).isEmpty();
    }

    @Test
    void sees_what_a_process_does() throws IOException, InterruptedException {
        assumeTrue(Strace.works(), "strace is there, and may trace");
        Files.writeString(folder.resolve("secret"), "x");
        Files.createSymbolicLink(folder.resolve("link <\"\n\u001b>"), Path.of("secret"));
        Path start = Files.createDirectory(folder.resolve("start"));
        Files.move(folder.resolve("link <\"\n\u001b>"), start.resolve("link <\"\n\u001b>"));
        Files.writeString(start.resolve("secret"), "x");
        Files.createDirectory(start.resolve("folder"));
        Files.createDirectory(folder.resolve("outside"));
        Files.createSymbolicLink(start.resolve("linked"), Path.of("../outside"));

        Path file = folder.resolve("trace");
        assertThat(Strace.java(
                        file,
                        start,
                        Map.of("PATH", System.getenv("PATH")),
                        300,
                        List.of(),
                        Misbehaving.class,
                        ManyRuns.BORDER + "0"))
                .isTrue();

        assertThat(Trace.read(file, start).of(0).stream()
                        .map(act -> act.kind() + " " + act.path().replace(folder + "/", "./")))
                .contains(
                        "READ ./start/secret",
                        "WRITE ./start/written",
                        "WRITE ./outside/moved",
                        "WRITE ./start/made",
                        "WRITE ./start/folder/below")
                .anyMatch(act -> act.startsWith("START") && act.endsWith("/true"))
                .anyMatch(act -> act.startsWith("CONNECT"));
    }

    /** Whether it was about to start, or has children that wait for ever. */
    @ParameterizedTest
    @ValueSource(ints = {0, 0, 0, 0, 0, 0, 0, 0, 3})
    void kills_what_does_not_end(int seconds) throws Exception {
        assumeTrue(Strace.works(), "strace is there, and may trace");
        Path pipe = folder.resolve("pipe");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "pipes can be made");

        assertThat(Strace.java(
                        folder.resolve("trace"), folder, Map.of(), seconds, List.of(), Hanging.class, pipe.toString()))
                .isFalse();

        // All of them name the folder.
        List<ProcessHandle> left = ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(folder.toString()))
                .toList();
        for (ProcessHandle process : left) {
            assertThat(process.onExit()).succeedsWithin(Duration.ofSeconds(60));
        }
    }
}
