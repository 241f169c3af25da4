package dev.frontmatter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.source.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowCommandTest {

    private static final String NOTE = "com.example.Note";

    private static final String GOOD = """
            ---
            title: Tide tables
            tags: [sea, 1.10]
            date: 2026-03-14
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

    @Test
    void printsOneFileIndented() {
        shell.file("a.txt", """
                ---
                title: Tide tables
                pages: 12
                price: 1.50
                draft: false
                at: 2026-03-14T09:30:00Z
                missing:
                empty: {list: [], map: {}}
                tags:
                  - sea
                  - {name: moon}
                shown: "\\e[31m\\u202e\\x7f é \\U0001F30A \\" \\\\"
                ---
                """);

        assertThat(shell.run("show", "./a.txt")).isEqualTo("""
                {
                  "title": "Tide tables",
                  "pages": 12,
                  "price": 1.5,
                  "draft": false,
                  "at": "2026-03-14T09:30:00Z",
                  "missing": null,
                  "empty": {
                    "list": [],
                    "map": {}
                  },
                  "tags": [
                    "sea",
                    {
                      "name": "moon"
                    }
                  ],
                  "shown": "\\u001B[31m\\u202e\\u007f é 🌊 \\" \\\\"
                }
                exit 0
                """);
    }

    /** Dates and times are text of RFC 3339, whose offset is kept; those without one are such text without it. */
    @Test
    void printsDatesAndTimesOfToml() {
        shell.file("a.md", """
                +++
                at = 2026-03-14 09:30:00+02:00
                utc = 2026-03-14t09:30:00.250z
                west = 1979-05-27T00:32:00.999999-07:00
                local = 2026-03-14T09:30
                day = 2026-03-14
                time = 09:30
                first = 0000-01-01T00:00:00Z
                +++
                """);

        assertThat(shell.run("show", "--format", "jsonl", "a.md")).isEqualTo("""
                {"file":"a.md","frontMatter":{"at":"2026-03-14T09:30:00+02:00","utc":"2026-03-14T09:30:00.25Z",\
                "west":"1979-05-27T00:32:00.999999-07:00","local":"2026-03-14T09:30:00","day":"2026-03-14",\
                "time":"09:30:00","first":"0000-01-01T00:00:00Z"}}
                exit 0
                """);
        assertThat(shell.run("show", "--pointer", "/at", "a.md")).isEqualTo("\"2026-03-14T09:30:00+02:00\"\nexit 0\n");
        assertThat(shell.run("show", "--record", "com.example.Times", "--format", "jsonl", "a.md"))
                .isEqualTo("""
                {"file":"a.md","frontMatter":{"at":"2026-03-14T09:30:00+02:00","utc":"2026-03-14T09:30:00.250Z",\
                "local":"2026-03-14T09:30:00","time":"09:30:00"}}
                exit 0
                """);
    }

    @Test
    void printsNumbersThatAreNotFiniteAsNullWithAWarning() {
        shell.file("a.md", "+++\nleast = -inf\nmost = +inf\nmean = nan\nall = [1, 0.5,\n inf]\n+++\n");

        assertThat(shell.run("show", "--record", "com.example.Depths", "--format", "jsonl", "a.md"))
                .isEqualTo("""
                {"file":"a.md","frontMatter":{"least":null,"most":null,"mean":null,"all":[1.0,0.5,null]}}
                ! frontmatter: warning: a.md:2:9: /least is no finite number, and is shown as null
                ! frontmatter: warning: a.md:3:8: /most is no finite number, and is shown as null
                ! frontmatter: warning: a.md:4:8: /mean is no finite number, and is shown as null
                ! frontmatter: warning: a.md:6:2: /all/2 is no finite number, and is shown as null
                exit 0
                """);
        assertThat(shell.run("show", "--record", "com.example.Depths", "--pointer", "/all/2", "a.md"))
                .isEqualTo("""
                null
                ! frontmatter: warning: a.md:6:2: /all/2 is no finite number, and is shown as null
                exit 0
                """);
        assertThat(shell.run("show", "--format", "jsonl", "a.md")).isEqualTo("""
                {"file":"a.md","frontMatter":{"least":null,"most":null,"mean":null,"all":[1,0.5,null]}}
                ! frontmatter: warning: a.md:2:9: /least is no finite number, and is shown as null
                ! frontmatter: warning: a.md:3:8: /most is no finite number, and is shown as null
                ! frontmatter: warning: a.md:4:8: /mean is no finite number, and is shown as null
                ! frontmatter: warning: a.md:6:2: /all/2 is no finite number, and is shown as null
                exit 0
                """);
        shell.file("b.md", "---\nat: [{of: .nan}]\nhuge: 1e400\n---\n");
        assertThat(shell.run("show", "--format", "jsonl", "--pointer", "/at", "b.md"))
                .startsWith(
                        "! b.md:3:7: error[schema/range]: huge must be a number that its type can hold, found 1e400\n")
                .endsWith("exit 1\n");
    }

    @Test
    void printsAFolderOneLineAFile() {
        shell.file("a.md", GOOD).file("b.md", "---\n---\n").file("c/d.md", "---\nz: 1\na: 2\n---\n");

        assertThat(shell.run("show", "./")).isEqualTo("""
                {"file":"./a.md","frontMatter":{"title":"Tide tables","tags":["sea",1.1],"date":"2026-03-14"}}
                {"file":"./b.md","frontMatter":{}}
                {"file":"./c/d.md","frontMatter":{"z":1,"a":2}}
                exit 0
                """);
        assertThat(shell.run("show", "./b.md", "./a.md")).isEqualTo("""
                {"file":"./b.md","frontMatter":{}}
                {"file":"./a.md","frontMatter":{"title":"Tide tables","tags":["sea",1.1],"date":"2026-03-14"}}
                exit 0
                """);
    }

    @Test
    void printsTheRecordAsItWritesItself() {
        shell.file("a.md", GOOD);

        assertThat(shell.run("show", "--record", NOTE, "./a.md")).isEqualTo("""
                {
                  "title": "Tide tables",
                  "date": "2026-03-14",
                  "link": null,
                  "tags": [
                    "sea",
                    "1.10"
                  ]
                }
                exit 0
                """);
    }

    @Test
    void reportsFilesWithErrorsAndShowsTheOthers() {
        shell.file("a.md", GOOD).file("b.md", "---\ntitle: Moon\n---\n").file("c.md", "text\n");

        assertThat(shell.run("show", "--record", NOTE, "./")).isEqualTo("""
                {"file":"./a.md","frontMatter":{"title":"Tide tables","date":"2026-03-14","link":null,"tags":["sea","1.10"]}}
                ! ./b.md:1:1: error[schema/required]: required key `date` is missing
                !    |
                !  1 | ---
                !    | ^^^
                !
                ! ./c.md:1:1: error[front/missing]: the file must begin with front matter, found none
                !    |
                !  1 | text
                !    | ^ begin the file with two lines `---`, and write the keys between them
                exit 1
                """);
        assertThat(shell.run("show", "./c.md")).isEqualTo("""
                ! ./c.md:1:1: error[front/missing]: the file must begin with front matter, found none
                !    |
                !  1 | text
                !    | ^ begin the file with two lines `---`, and write the keys between them
                exit 1
                """);
        assertThat(shell.run("show", "./gone.md", "./a.md")).isEqualTo("""
                {"file":"./a.md","frontMatter":{"title":"Tide tables","tags":["sea",1.1],"date":"2026-03-14"}}
                ! ./gone.md:1:1: error[source/unreadable]: cannot be read: it does not exist
                exit 2
                """);
    }

    @Test
    void showsStandardInput() {
        assertThat(shell.input("---\na: 1\n---\n").run("show", "-")).isEqualTo("""
                {
                  "a": 1
                }
                exit 0
                """);
    }

    @Test
    void refusesAFolderWithoutFiles() {
        assertThat(shell.run("show", folder.toString())).isEqualTo("""
                ! frontmatter: no files: none in %s ends in .md, .mdx, .markdown or .html; --allow-empty accepts that
                exit 2
                """.formatted(folder));
    }

    @Test
    void printsABodyByteForByte() {
        byte[] body = "\r\n\u0000\u00ff\u00c0\u00af\u001b ---\r\n".getBytes(StandardCharsets.ISO_8859_1);
        byte[] opening = "---\nnot: [valid\n---\n".getBytes(StandardCharsets.ISO_8859_1);
        shell.file("a.md", join(opening, body)).file("plain.md", body);

        assertThat(shell.output("show", "--body", "./a.md")).isEqualTo(body);
        assertThat(shell.output("show", "--body", "./plain.md")).isEqualTo(body);
        assertThat(shell.run("show", "--body", "./a.md")).endsWith("exit 0\n").doesNotContain("!");
    }

    @Test
    void printsTheBodyOfStandardInput() {
        assertThat(shell.input(GOOD).run("show", "-", "--body")).isEqualTo("""
                A body.
                exit 0
                """);
    }

    @Test
    void saysSoWhenABodyMayHoldFrontMatter() {
        shell.file("a.md", "---\ntitle: Tide tables\n ---\nA body.\n");

        assertThat(shell.run("show", "--body", "./a.md")).isEqualTo("""
                ---
                title: Tide tables
                 ---
                A body.
                ! ./a.md:3:2: error[front/closer-indented]: the closing line `---` must start in column 1, found spaces before it
                !    |
                !  3 |  ---
                !    |  ^^^ remove the spaces before it
                !    = fix: remove the spaces before it
                exit 1
                """);
    }

    @Test
    void printsOneBodyOnly() {
        shell.file("a.md", GOOD).file("b.md", GOOD);

        assertThat(shell.run("show", "--body", "./a.md", "./b.md"))
                .isEqualTo(shell.run("show", "--body", "./"))
                .isEqualTo("""
                ! frontmatter: --body is for exactly one file
                ! See `frontmatter show --help`.
                exit 2
                """);
        assertThat(shell.run("show", "--body", "--record", NOTE, "./a.md")).isEqualTo("""
                ! frontmatter: --body does not read front matter: --record, --pointer and --format have no use
                ! See `frontmatter show --help`.
                exit 2
                """);
        assertThat(shell.run("show", "--body", "./gone.md")).isEqualTo("""
                ! ./gone.md:1:1: error[source/unreadable]: cannot be read: it does not exist
                exit 2
                """);
    }

    /** Of a file that is larger than a document may be the beginning is no body, and standard input ends the same way. */
    @Test
    void printsNothingOfAFileThatIsTooLarge() throws IOException {
        long size = Limits.defaults().documentBytes() + 1L;
        shell.file("big.md", GOOD);
        try (RandomAccessFile file = new RandomAccessFile(shell.path("big.md").toFile(), "rw")) {
            file.setLength(size);
        }
        String expected = ":1:1: error[source/limit-document]: the file must be no larger than 67108864 bytes\n";

        assertThat(shell.run("show", "--body", "./big.md"))
                .startsWith("! ./big.md" + expected)
                .endsWith("\nexit 1\n");
        try (InputStream in = Files.newInputStream(shell.path("big.md"))) {
            assertThat(shell.input(in).run("show", "-", "--body"))
                    .startsWith("! stdin" + expected)
                    .endsWith("\nexit 1\n");
        }
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] joined = new byte[first.length + second.length];
        System.arraycopy(first, 0, joined, 0, first.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    @Test
    void printsOneValue() {
        shell.file("a.md", GOOD).file("b.md", "---\ntitle: Moons\n---\n");

        assertThat(shell.run("show", "--pointer", "/tags/1", "a.md")).isEqualTo("1.1\nexit 0\n");
        assertThat(shell.run("show", "--pointer", "/tags/1", "--record", NOTE, "a.md"))
                .isEqualTo("\"1.10\"\nexit 0\n");
        assertThat(shell.run("show", "--pointer", "/tags", "a.md", "b.md")).isEqualTo("""
                {"file":"a.md","value":["sea",1.1]}
                exit 0
                """);
        assertThat(shell.run("show", "--pointer", "", "--format", "jsonl", "b.md"))
                .isEqualTo("""
                {"file":"b.md","value":{"title":"Moons"}}
                exit 0
                """);
        assertThat(shell.run("show", "--pointer", "/price", "a.md"))
                .isEqualTo("! frontmatter: nothing is at /price\nexit 1\n");
        assertThat(shell.run("show", "--pointer", "tags", "a.md")).isEqualTo("""
                ! frontmatter: --pointer takes a JSON Pointer such as /images/0/url, not tags
                ! See `frontmatter show --help`.
                exit 2
                """);
        assertThat(shell.run("show", "--pointer", "tags", "gone.md")).startsWith("""
                ! frontmatter: --pointer takes a JSON Pointer such as /images/0/url, not tags
                """);
    }

    @Test
    void laysJsonOutAsAsked() {
        shell.file("a.md", "---\ntitle: Tides\n---\n").file("b.md", "---\ntitle: Moons\n---\n");

        assertThat(shell.run("show", "--format", "jsonl", "a.md")).isEqualTo("""
                {"file":"a.md","frontMatter":{"title":"Tides"}}
                exit 0
                """);
        assertThat(shell.run("show", "--format", "json", "a.md", "b.md")).isEqualTo("""
                [
                  {
                    "file": "a.md",
                    "frontMatter": {
                      "title": "Tides"
                    }
                  },
                  {
                    "file": "b.md",
                    "frontMatter": {
                      "title": "Moons"
                    }
                  }
                ]
                exit 0
                """);
        assertThat(shell.run("show", "--format", "json", "--pointer", "/none", "a.md", "b.md"))
                .isEqualTo("[]\n! frontmatter: nothing is at /none\nexit 1\n");
    }
}
