package dev.frontmatter.cli.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.example.Meddler;
import com.example.Tide;
import dev.frontmatter.cli.Shell;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --fix}: what it changes, what it leaves alone, and what it says. */
class FixTest {

    private static final String NOTE = "com.example.Note";

    private static final String BAD = """
            ---
            ttile: Tide tables
            date: 14 March
            link: "https://example.org/tide tables"
            ---
            A body.
            """;

    private static final String MENDED = """
            ---
            title: Tide tables
            date: 14 March
            link: "https://example.org/tide%20tables"
            ---
            A body.
            """;

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
    }

    private String text(String name) throws IOException {
        return Files.readString(shell.path(name));
    }

    @Test
    void fixesWhatIsCertainAndReportsWhatRemains() throws IOException {
        shell.file("content/b.md", BAD).file("content/c.md", MENDED.replace("14 March", "2026-03-14"));

        assertThat(shell.run("--fix", "--record", NOTE, "content")).isEqualTo("""
                content/b.md:3:7: error[schema/format]: date must be a date such as 2022-05-12, found "14 March"
                   |
                 3 | date: 14 March
                   |       ^^^^^^^^

                fixed 2 problems in 1 file; 1 error, 0 warnings in 1 of 2 files
                exit 1
                """);
        assertThat(text("content/b.md")).isEqualTo(MENDED);
        assertThat(shell.run("--fix", "--format", "concise", "--record", NOTE, "content"))
                .isEqualTo("""
                content/b.md:3:7: error[schema/format]: date must be a date such as 2022-05-12, found "14 March"
                ! 1 error, 0 warnings in 1 of 2 files
                exit 1
                """);
        assertThat(text("content/b.md")).isEqualTo(MENDED);
    }

    @Test
    void isCleanWhenNothingRemains() {
        shell.file("a.md", BAD.replace("14 March", "2026-03-14"));

        assertThat(shell.run("validate", "--fix", "--record", NOTE, "a.md")).isEqualTo("""
                fixed 2 problems in 1 file; 1 file checked, no problems found
                exit 0
                """);
    }

    @Test
    void touchesNoOtherByte() throws IOException {
        String before =
                "\uFEFF---\r\nttile:   Tide \t\r\n# comment\rdate: 2026-03-14\n---  \r\nno end \u0000 \u00ff\r\rx";
        shell.file("a.md", before.getBytes(StandardCharsets.ISO_8859_1));
        byte[] mark = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(mark);
        file.writeBytes(before.substring(1).getBytes(StandardCharsets.ISO_8859_1));
        shell.file("a.md", file.toByteArray());

        assertThat(shell.run("--fix", "--record", NOTE, "a.md")).endsWith("exit 0\n");
        ByteArrayOutputStream after = new ByteArrayOutputStream();
        after.writeBytes(mark);
        after.writeBytes(before.substring(1).replace("ttile", "title").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(shell.path("a.md")).hasBinaryContent(after.toByteArray());
    }

    @Test
    void leavesFilesAloneThatNeedNoFix() throws IOException {
        shell.file("a.md", "text\n").file("b.md", "---\ntitle: A\ndate: soon\n---\n");
        Object before = FileState.of(shell.path("b.md"));

        assertThat(shell.run("--fix", "--format", "concise", "--record", NOTE, "gone.md", "a.md", "b.md"))
                .isEqualTo("""
                gone.md:1:1: error[source/unreadable]: cannot be read: it does not exist
                a.md:1:1: error[front/missing]: the file must begin with front matter, found none
                b.md:3:7: error[schema/format]: date must be a date such as 2022-05-12, found "soon"
                ! 3 errors, 0 warnings in 3 of 3 files
                exit 2
                """);
        assertThat(FileState.of(shell.path("b.md"))).isEqualTo(before);
    }

    @Test
    void doesNotChooseBetweenTwoKeysThatMeanTheSame() throws IOException {
        String before = "---\nttile: A\ntitel: B\ndate: 2026-03-14\n---\n";
        shell.file("a.md", before);

        assertThat(shell.run("--fix", "--format", "concise", "--record", NOTE, "a.md"))
                .contains("a.md:3:1: error[schema/unknown-key]: unknown key `titel`")
                .endsWith("exit 1\n");
        assertThat(text("a.md")).isEqualTo(before);
    }

    @Test
    void fixesWhatComesToLightByFixing() throws IOException {
        shell.file("a.md", "----\r\nttile: A\r\ndate: 2026-03-14\r\ntags:\r\n\t- tide\r\n----\r\nBody");

        assertThat(shell.run("--fix", "--record", NOTE, "a.md")).isEqualTo("""
                fixed 4 problems in 1 file; 1 file checked, no problems found
                exit 0
                """);
        assertThat(text("a.md")).isEqualTo("---\r\ntitle: A\r\ndate: 2026-03-14\r\ntags:\r\n  - tide\r\n---\r\nBody");
    }

    @Test
    void makesNoFixThatIsOnlyPossible() throws IOException {
        String text = "---\ntitle: Tides: a table\ndate: 2026-03-14\n---\n";
        shell.file("a.md", text);

        assertThat(shell.run("--fix", "--record", NOTE, "a.md")).isEqualTo("""
                a.md:2:13: error[yaml/unquoted-colon]: text that holds `: ` must be quoted
                   |
                 2 | title: Tides: a table
                   |             ^ put the text after the key in quotes
                   = possible fix: quote the text

                1 error, 0 warnings in 1 of 1 file
                exit 1
                """);
        assertThat(text("a.md")).isEqualTo(text);
    }

    @Test
    void makesUnsafeFixesWhenAsked() throws IOException {
        shell.file("a.md", "---\ntitle: Tides: a table\ndate: 2026-03-14\n---\n");

        assertThat(shell.run("--fix", "--unsafe-fixes", "--record", NOTE, "a.md"))
                .isEqualTo("""
                fixed 1 problem in 1 file; 1 file checked, no problems found
                exit 0
                """);
        assertThat(text("a.md")).isEqualTo("---\ntitle: \"Tides: a table\"\ndate: 2026-03-14\n---\n");
        assertThat(shell.run("--unsafe-fixes", "--record", NOTE, "a.md")).endsWith("exit 2\n");
    }

    private String fixed(String frontMatter, String... options) throws IOException {
        shell.file("a.md", "---\n" + frontMatter + "\n---\n");
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of("--fix", "--record", Tide.class.getName(), "a.md"));
        shell.run(arguments.toArray(String[]::new));
        return text("a.md").replaceFirst("^---\n", "").replaceFirst("\n---\n$", "");
    }

    @Test
    void removesQuotesWhereEveryReaderAgrees() throws IOException {
        assertThat(fixed("height: \"10\"")).isEqualTo("height: 10");
        assertThat(fixed("height: '-3'")).isEqualTo("height: -3");
        assertThat(fixed("depth: \"1.5\"")).isEqualTo("depth: 1.5");
    }

    @Test
    void keepsQuotesWhereReadersDiffer() throws IOException {
        for (String text : List.of("010", "0o10", "-07", "08")) {
            String quoted = "height: \"" + text + "\"";
            assertThat(fixed(quoted)).isEqualTo(quoted);
            assertThat(fixed(quoted, "--unsafe-fixes")).isEqualTo("height: " + text);
        }
        assertThat(fixed("depth: \"1e3\"")).isEqualTo("depth: \"1e3\"");
    }

    @Test
    void makesNoFixThatWouldBeRefused() throws IOException {
        for (String entry : List.of("depth: \".inf\"", "berth: \"10\"", "height: \"99999999999\"")) {
            assertThat(fixed(entry, "--unsafe-fixes")).isEqualTo(entry);
        }
    }

    @Test
    void leavesAnchorsAndAliasesAlone() throws IOException {
        String anchored = "height: &it \"4\"";
        assertThat(fixed(anchored)).isEqualTo(anchored);
        assertThat(fixed(anchored, "--unsafe-fixes")).isEqualTo("height: &it 4");
        for (String entries :
                List.of(anchored + "\nnote: *it", "note: &it \"4\"\nheight: *it", "&k hieght: 3\n*k : 4")) {
            assertThat(fixed(entries)).isEqualTo(entries);
            assertThat(fixed(entries, "--unsafe-fixes")).isEqualTo(entries);
        }
    }

    @Test
    void doesNotRenameAKeyWhoseValueDoesNotFit() throws IOException {
        assertThat(fixed("hieght: high")).isEqualTo("hieght: high");
        assertThat(fixed("hieght: 3")).isEqualTo("height: 3");
    }

    @Test
    void takesBackOneFixAndKeepsTheOthers() throws IOException {
        assertThat(fixed("hours: [\"4\", \"5\", \"4\"]\nheight: \"3\"")).isEqualTo("hours: [4, 5, \"4\"]\nheight: 3");
        assertThat(shell.run("--fix", "--format", "concise", "--record", Tide.class.getName(), "a.md"))
                .startsWith("a.md:2:15: error[schema/type]: ")
                .doesNotContain("fixable")
                .endsWith("exit 1\n");
    }

    @Test
    void printsStandardInputMendedAndFindingsOnStandardError() {
        assertThat(shell.input(BAD).run("--fix", "--format", "concise", "--record", NOTE, "-"))
                .isEqualTo(MENDED + """
                ! stdin:3:7: error[schema/format]: date must be a date such as 2022-05-12, found "14 March"
                ! fixed 2 problems in 1 file; 1 error, 0 warnings in 1 of 1 file
                exit 1
                """);
        String clean = "---\ntitle: A\ndate: 2026-03-14\n---\n" + "body ".repeat(10_000);
        assertThat(new String(shell.input(clean).output("--fix", "--record", NOTE, "-"), StandardCharsets.UTF_8))
                .isEqualTo(clean);
    }

    @Test
    void keepsPermissionsAndLeavesNothingBehind() throws IOException {
        shell.file("a.md", BAD);
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "has POSIX permissions");
        Files.setPosixFilePermissions(shell.path("a.md"), PosixFilePermissions.fromString("rw-rw-r-x"));

        shell.run("--fix", "--record", NOTE, "a.md");

        assertThat(text("a.md")).isEqualTo(MENDED);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(shell.path("a.md"))))
                .isEqualTo("rw-rw-r-x");
        assertThat(names()).containsExactly("a.md");
    }

    @Test
    void saysThatAFileOrItsFolderIsReadOnly() throws IOException {
        shell.file("a.md", BAD).file("locked/b.md", BAD).file("c.md", BAD);
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "has POSIX permissions");
        Files.setPosixFilePermissions(shell.path("a.md"), PosixFilePermissions.fromString("r--r--r--"));
        Files.setPosixFilePermissions(shell.path("locked"), PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(shell.path("a.md")), "the user may write everywhere");

        String result = shell.run("--fix", "--format", "concise", "--record", NOTE, "a.md", "locked", "c.md");
        Files.setPosixFilePermissions(shell.path("locked"), PosixFilePermissions.fromString("rwxr-xr-x"));

        assertThat(result)
                .contains("a.md:1:1: error[source/unwritable]: cannot be fixed: the file is read-only\na.md:2:1: ")
                .contains("b.md:1:1: error[source/unwritable]: cannot be fixed: its folder is read-only\n")
                .contains("fixed 2 problems in 1 file; ")
                .endsWith("exit 2\n");
        assertThat(text("a.md")).isEqualTo(BAD);
        assertThat(text("locked/b.md")).isEqualTo(BAD);
        assertThat(text("c.md")).isEqualTo(MENDED);
    }

    @Test
    void leavesAFileAloneThatChangesMeanwhile() throws IOException {
        shell.file("a.md", "---\nttile: A\n---\n");
        Meddler.file = shell.path("a.md");

        assertThat(shell.run("--fix", "--format", "concise", "--record", Meddler.class.getName(), "a.md"))
                .isEqualTo("""
                a.md:1:1: error[source/unwritable]: cannot be fixed: it was changed by somebody else meanwhile
                a.md:2:1: error[schema/unknown-key]: unknown key `ttile`; required key `title` is missing
                ! 2 errors, 0 warnings in 1 of 1 file (1 fixable)
                exit 2
                """);
        assertThat(text("a.md")).isEqualTo("meanwhile");
        assertThat(names()).containsExactly("a.md");
    }

    @Test
    void followsALinkThatStaysInside() throws IOException {
        shell.file("content/b.md", BAD);
        link("a.md", Path.of("content/b.md"));

        shell.run("--fix", "--record", NOTE, "a.md");

        assertThat(text("content/b.md")).isEqualTo(MENDED);
        assertThat(shell.path("a.md")).isSymbolicLink();
    }

    @Test
    void refusesALinkThatLeadsOut(@TempDir Path elsewhere) throws IOException {
        new Shell(elsewhere).file("b.md", BAD);
        link("a.md", elsewhere.resolve("b.md"));
        link("way", elsewhere);
        shell.file("c.md", BAD);

        assertThat(shell.run("--fix", "--format", "concise", "--record", NOTE, "a.md", "way/b.md", "c.md"))
                .startsWith(
                        "a.md:1:1: error[source/unreadable]: cannot be read: it is behind a link that leads out of the")
                .contains(
                        "\nway/b.md:1:1: error[source/unreadable]: cannot be read: it is behind a link that leads out")
                .contains("! fixed 2 problems in 1 file; ")
                .endsWith("exit 2\n");
        assertThat(elsewhere.resolve("b.md")).hasContent(BAD);
        assertThat(text("c.md")).isEqualTo(MENDED);
    }

    @Test
    void fixesFilesElsewhereThatAreNamed(@TempDir Path elsewhere) {
        new Shell(elsewhere).file("b.md", BAD).file("folder/c.md", BAD);

        shell.run(
                "--fix",
                "--record",
                NOTE,
                elsewhere.resolve("b.md").toString(),
                elsewhere.resolve("folder").toString());

        assertThat(elsewhere.resolve("b.md")).hasContent(MENDED);
        assertThat(elsewhere.resolve("folder/c.md")).hasContent(MENDED);
    }

    @Test
    void givesTheSameWithAnyNumberOfJobs() throws IOException {
        String first = null;
        for (String jobs : List.of("1", "2", "8")) {
            for (int i = 0; i < 200; i++) {
                shell.file("content/%03d.md".formatted(i), i % 3 == 0 ? BAD : MENDED);
            }
            // Twice under two names: fixed once.
            String result =
                    shell.run("--fix", "--format", "concise", "--jobs", jobs, "--record", NOTE, "content", "./content");
            first = first == null ? result : first;
            assertThat(result).isEqualTo(first).contains("fixed 134 problems in 67 files; ");
            assertThat(text("content/000.md")).isEqualTo(MENDED);
        }
    }

    @Test
    void excludesOnlyShowing() {
        shell.file("a.md", BAD);

        assertThat(shell.run("--fix", "--diff", "a.md")).isEqualTo("""
                ! frontmatter: --fix makes the changes that --diff only shows: use one of them
                exit 2
                """);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private void link(String name, Path target) throws IOException {
        try {
            Files.createSymbolicLink(shell.path(name), target);
        } catch (UnsupportedOperationException e) {
            assumeTrue(false, "has links");
        }
    }

    /** What is likely meant is an unsafe fix; one of several that is not right is taken back alone. */
    @Test
    void whatIsLikelyMeantIsAnUnsafeFix(@TempDir Path site) throws IOException {
        String schema = """
                {"properties": {"level": {"enum": ["beginner", "expert"]}, "draft": {"type": "boolean"},
                                "kind": {"enum": ["page"]}, "title": {"type": "string"}},
                 "if": {"properties": {"kind": {"const": "page"}}, "required": ["kind"]}, "then": {"required": ["title"]}}
                """;
        String text = "---\nlevel: Beginner\ndraft: yes\nquoted: 'yes'\nkind: Page\n---\nbody\n";
        Shell run = new Shell(site).file("s.json", schema).file("a.md", text);

        assertThat(run.run("--schema", "s.json", "--fix", "a.md"))
                .contains("3 errors, 0 warnings")
                .endsWith("exit 1\n");
        assertThat(site.resolve("a.md")).hasContent(text);
        assertThat(run.outputText("--schema", "s.json", "--diff", "--unsafe-fixes", "a.md"))
                .contains("-level: Beginner\n+level: beginner\n", "-draft: yes\n+draft: true\n", " kind: Page\n");
        assertThat(run.run("--schema", "s.json", "--fix", "--unsafe-fixes", "a.md"))
                .contains("kind must be page", "fixed 2 problems in 1 file; 1 error")
                .endsWith("exit 1\n");
        assertThat(site.resolve("a.md"))
                .hasContent("---\nlevel: beginner\ndraft: true\nquoted: 'yes'\nkind: Page\n---\nbody\n");
    }
}
