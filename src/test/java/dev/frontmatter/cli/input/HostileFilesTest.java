package dev.frontmatter.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.example.Deleting;
import com.sun.management.ThreadMXBean;
import dev.frontmatter.cli.Main;
import dev.frontmatter.cli.Shell;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files and folders that stop other checkers: each gets its line, and the others are still checked. */
@Timeout(60)
class HostileFilesTest {

    private static final String NOTE = "com.example.Note";
    private static final String GOOD = "---\ntitle: Tide tables\ndate: 2026-03-14\n---\n";
    private static final String BAD = "---\ntitle: Tide tables\n---\n";
    private static final String MISSING_DATE = ":1:1: error[schema/required]: required key `date` is missing\n";
    private static final String NO_FILE = ":1:1: error[source/unreadable]: cannot be read: it is no regular file";

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
    }

    private String concise(String... paths) {
        String[] arguments = Stream.concat(
                        Stream.of("validate", "--format", "concise", "--record", NOTE), Stream.of(paths))
                .toArray(String[]::new);
        return shell.run(arguments);
    }

    private static void sh(Path folder, String script) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "has a shell");
        Process process = new ProcessBuilder("/bin/sh", "-c", script)
                .directory(folder.toFile())
                .inheritIO()
                .start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assumeTrue(process.exitValue() == 0, "can do `" + script + "`");
    }

    private static void skipAsRoot() {
        assumeFalse("root".equals(System.getProperty("user.name")), "nothing is closed to root");
    }

    // Files that are not there

    @Test
    void reportsFilesThatVanish() {
        shell.file("a.md", "---\ntitle: A\n---\n").file("b.md", "").file("c.md", "text");
        Deleting.victim = folder.resolve("b.md");

        assertThat(shell.run("show", "--jobs", "1", "--record", Deleting.class.getName(), "."))
                .isEqualTo("""
                {"file":"./a.md","frontMatter":{"title":"A"}}
                ! ./b.md:1:1: error[source/unreadable]: cannot be read: it does not exist
                !
                ! ./c.md:1:1: error[front/missing]: the file must begin with front matter, found none
                !    |
                !  1 | text
                !    | ^ begin the file with two lines `---`, and write the keys between them
                exit 2
                """);
    }

    @Test
    void reportsLinksThatLeadNowhere() throws IOException {
        shell.file("b.md", BAD);
        Files.createSymbolicLink(folder.resolve("dangling.md"), Path.of("gone.md"));
        Files.createSymbolicLink(folder.resolve("loop.md"), Path.of("loop.md"));

        assertThat(concise("dangling.md", "loop.md", "b.md")).startsWith("""
                dangling.md:1:1: error[source/unreadable]: cannot be read: it is a link to a file that does not exist
                loop.md:1:1: error[source/unreadable]: cannot be read: Too many levels of symbolic links""").endsWith("""
                b.md%s! 3 errors, 0 warnings in 3 of 3 files
                exit 2
                """.formatted(MISSING_DATE));
        assertThat(concise("."))
                .as("links that are met are not followed")
                .startsWith("./b.md" + MISSING_DATE)
                .endsWith("exit 1\n");
    }

    @Test
    void passesOverLinksThatLoop() throws IOException {
        shell.file("a/b.md", BAD);
        Files.createSymbolicLink(folder.resolve("a/loop"), Path.of(".."));

        String once = "a/b.md" + MISSING_DATE + "! 1 error, 0 warnings in 1 of 1 file\n"
                + "! 1 link not followed: a/loop\nexit 1\n";
        assertThat(concise("a")).isEqualTo(once);
        assertThat(concise("a", "a/loop", "a/loop/a/loop/a/b.md")).isEqualTo(once);
        assertThat(concise("a/**/*.md")).isEqualTo(once);
    }

    // Files that are no files

    @Test
    void waitsForNoPipe() throws Exception {
        shell.file("b.md", BAD);
        sh(folder, "mkfifo a.md");

        assertThat(concise("."))
                .isEqualTo("./a.md" + NO_FILE + "\n./b.md" + MISSING_DATE
                        + "! 2 errors, 0 warnings in 2 of 2 files\nexit 2\n");
        assertThat(concise("a.md", "b.md"))
                .isEqualTo("a.md" + NO_FILE + "; if it can be read, hand it to `-`\nb.md" + MISSING_DATE
                        + "! 2 errors, 0 warnings in 2 of 2 files\nexit 2\n");
    }

    @Test
    void looksIntoAFolderThatIsNamedLikeAFile() {
        shell.file("a.md/b.md", BAD);

        assertThat(concise(".")).startsWith("./a.md/b.md" + MISSING_DATE);
        assertThat(concise("a.md")).startsWith("a.md/b.md" + MISSING_DATE);
        // Newer JDKs say that it does not exist, older ones that b.md is no directory.
        assertThat(concise("a.md/b.md/c.md"))
                .startsWith("a.md/b.md/c.md:1:1: error[source/unreadable]: cannot be read: ")
                .endsWith("exit 2\n");
    }

    @Test
    void reportsWhatIsClosedToIt() throws IOException {
        skipAsRoot();
        shell.file("a.md", GOOD).file("b.md", BAD).file("closed/c.md", BAD);
        Files.setPosixFilePermissions(folder.resolve("a.md"), PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(folder.resolve("closed"), PosixFilePermissions.fromString("---------"));

        assertThat(concise(".")).isEqualTo("""
                ./a.md:1:1: error[source/unreadable]: cannot be read: permission denied
                ./b.md%s./closed:1:1: error[source/unreadable]: cannot be read: permission denied
                ! 3 errors, 0 warnings in 3 of 3 files
                exit 2
                """.formatted(MISSING_DATE));
        assertThat(concise("closed", "b.md"))
                .startsWith("closed:1:1: error[source/unreadable]: cannot be read: permission denied\nb.md")
                .endsWith("exit 2\n");
        Files.setPosixFilePermissions(folder.resolve("closed"), PosixFilePermissions.fromString("rwx------"));
    }

    // Files with too much in them

    @Test
    void readsNoMoreOfALargeFileThanItNeeds() throws IOException {
        for (String start : new String[] {BAD, "text\n", "---\ntitle: x\n", ""}) {
            try (RandomAccessFile file =
                    new RandomAccessFile(folder.resolve("large.md").toFile(), "rw")) {
                file.setLength(0);
                file.write(start.getBytes(StandardCharsets.UTF_8));
                // Sparse where the system can.
                file.setLength(200_000_000);
            }
            ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            concise("--jobs", "1", "large.md");
            long before = threads.getCurrentThreadAllocatedBytes();
            String findings = concise("--jobs", "1", "large.md");
            long allocated = threads.getCurrentThreadAllocatedBytes() - before;

            assertThat(findings).startsWith("large.md:").endsWith("exit 1\n");
            assertThat(allocated)
                    .as("bytes, and so what was read, after " + start)
                    .isLessThan(16_000_000);
        }
    }

    @Test
    void saysInOneLineThatAFileIsNoText() {
        byte[] image = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, (byte) 0xff, (byte) 0xd8};
        byte[] binary = new byte[5_000];
        new Random(7).nextBytes(binary);
        shell.file("a.md", image).file("b.md", binary).file("c.md", BAD);

        assertThat(concise(".")).isEqualTo("""
                ./a.md:3:1: error[source/nul]: this is a binary file, not text: it holds NUL and malformed bytes
                ./b.md:1:38: error[source/nul]: this is a binary file, not text: it holds NUL and malformed bytes
                ./c.md%s! 3 errors, 0 warnings in 3 of 3 files
                exit 1
                """.formatted(MISSING_DATE));
    }

    @Test
    void endsAfterThousandsOfFindingsInOneFile() {
        String keys =
                IntStream.range(0, 5_000).mapToObj(i -> "key" + i + ": x\n").collect(Collectors.joining());
        shell.file("a.md", GOOD.replace("date", keys + "date")).file("b.md", BAD);

        String findings = concise(".");

        assertThat(findings.lines().filter(line -> line.startsWith("./a.md:"))).hasSizeBetween(1_000, 1_001);
        assertThat(findings)
                .contains("error[source/limit-diagnostics]", "./b.md" + MISSING_DATE)
                .endsWith("exit 1\n");
    }

    // Names

    @Test
    void readsFilesWhoseNamesAreNoText() throws Exception {
        sh(
                folder,
                "printf -- '---\\n---\\n' > \"$(printf 'a\\377.md')\" && printf -- '---\\n---\\n' > \"$(printf 'a\\376.md')\"");
        assumeTrue(namesInUtf8(), "names are UTF-8");
        shell.file("b.md", BAD);

        assertThat(concise("."))
                .isEqualTo(("./a\uFFFD.md:1:1: error[schema/required]: required key `title` is missing\n./a\uFFFD.md"
                                        + MISSING_DATE)
                                .repeat(2)
                        + "./b.md" + MISSING_DATE + "! 5 errors, 0 warnings in 3 of 3 files\nexit 1\n");
        assertThat(concise("a\uFFFD.md", "b.md"))
                .startsWith(
                        "a\uFFFD.md:1:1: error[source/unreadable]: cannot be read: "
                                + "it does not exist under a name that can be written here; its folder may be read instead\nb.md");
    }

    private static boolean namesInUtf8() {
        return FileNames.ENCODING.equals(StandardCharsets.UTF_8);
    }

    @Test
    void keepsNamesHarmless() {
        shell.file("a\n::error::\u001b[31m.md", BAD).file("-b.md", BAD).file("@c.md", BAD);

        assertThat(concise("."))
                .isEqualTo("./-b.md" + MISSING_DATE + "./@c.md" + MISSING_DATE + "./a\\n::error::\\u001b[31m.md"
                        + MISSING_DATE + "! 3 errors, 0 warnings in 3 of 3 files\nexit 1\n");
        assertThat(concise("@c.md", "--", "-b.md", "a\n*.md"))
                .isEqualTo("@c.md" + MISSING_DATE + "-b.md" + MISSING_DATE + "a\\n::error::\\u001b[31m.md"
                        + MISSING_DATE + "! 3 errors, 0 warnings in 3 of 3 files\nexit 1\n");
    }

    @Test
    void saysWhatToDoInALocaleWithoutTheName() throws Exception {
        shell.file("é.md", BAD).file("b.md", BAD);
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "--format=concise",
                        "--record=" + NOTE,
                        "é.md",
                        "b.md",
                        ".")
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assumeTrue(output.contains("is no path here"), "has a locale of ASCII only");

        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(output.lines()).hasSize(3);
        assertThat(output)
                .contains("; a UTF-8 locale may help, such as LC_ALL=C.UTF-8\nb.md" + MISSING_DATE)
                .endsWith("\uFFFD.md" + MISSING_DATE);
    }
}
