package dev.frontmatter.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edits and conversions of files from the shell. */
class EditCommandTest {

    private static final String POST = "---\n# head\ntitle: \"A\" # shown\ndate: 2024-01-01\ntags: [sea]\n---\nBody\n";

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
    }

    private String content(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    @Test
    void edits_are_made_in_the_order_given() throws IOException {
        shell.file("a.md", POST).file("b.md", "---\ntitle: B\n---\n");

        assertThat(shell.run(
                        "edit",
                        ".",
                        "--rename",
                        "/date=published",
                        "--set",
                        "/published=2026-03-14",
                        "--append=/tags=land",
                        "--set-default",
                        "/draft=false",
                        "--set-text",
                        "/version=1.10",
                        "--where",
                        "/tags"))
                .isEqualTo("! frontmatter: 1 file changed, 1 has nothing to change\nexit 0\n");
        assertThat(content("a.md"))
                .isEqualTo("---\n# head\ntitle: \"A\" # shown\npublished: 2026-03-14\ntags: [sea, land]\n"
                        + "draft: false\nversion: \"1.10\"\n---\nBody\n");
        assertThat(content("b.md")).isEqualTo("---\ntitle: B\n---\n");
    }

    @Test
    void a_value_chooses_the_files() throws IOException {
        shell.file("a.md", "---\nlang: en\n---\n")
                .file("b.md", "---\nlang: de\n---\n")
                .file("c.md", "---\nx: 1\n---\n");

        assertThat(shell.run("edit", ".", "--set", "/z=[1, two]", "--where", "/lang=en"))
                .isEqualTo("! frontmatter: 1 file changed, 2 have nothing to change\nexit 0\n");
        assertThat(content("a.md")).isEqualTo("---\nlang: en\nz:\n  - 1\n  - two\n---\n");
    }

    @Test
    void files_that_cannot_be_read_are_told_if_they_have_the_key() throws IOException {
        shell.file("a.md", "---\nlang: en\ntags: [sea\n---\n")
                .file("b.md", "---\nlang: en\n")
                .file("c.md", "No front matter\n")
                .file("d.md", "---\nlang: en\n---\n");

        assertThat(shell.run("edit", ".", "--remove", "/tags", "--where", "/kind", "--front-matter=required"))
                .isEqualTo("! frontmatter: 0 files changed, 4 have nothing to change\nexit 0\n");
        assertThat(shell.run("edit", ".", "--set", "/z=1", "--where", "/lang=en"))
                .endsWith("! frontmatter: 1 file changed, 3 have nothing to change\nexit 0\n");
        assertThat(shell.run("edit", ".", "--set", "/z=2", "--where", "/lang"))
                .contains("a.md:3:7: error[yaml/unclosed-bracket]")
                .endsWith("1 file changed, 2 have nothing to change, 1 was left alone\nexit 1\n");
        assertThat(shell.run("edit", ".", "--set", "/z=3", "--where", "/lang=["))
                .endsWith("exit 2\n");
        assertThat(content("d.md")).isEqualTo("---\nlang: en\nz: 2\n---\n");
    }

    @Test
    void a_patch_shows_what_would_change() throws IOException {
        shell.file("a.md", POST);

        assertThat(shell.run("edit", "a.md", "--sort", "tags,date", "--remove", "/title", "--diff"))
                .isEqualTo("""
                        --- a/a.md
                        +++ b/a.md
                        @@ -1,7 +1,6 @@
                         ---
                         # head
                        -title: "A" # shown
                        -date: 2024-01-01
                         tags: [sea]
                        +date: 2024-01-01
                         ---
                         Body
                        ! frontmatter: 1 file would be changed, 0 have nothing to change
                        exit 0
                        """);
        assertThat(content("a.md")).isEqualTo(POST);
    }

    @Test
    void what_is_staged_is_not_written_over_the_file() throws IOException {
        shell.file("a.md", POST);

        assertThat(shell.run("edit", "a.md", "--staged", "--set", "/title=B"))
                .contains("--changed")
                .endsWith("exit 2\n");
        assertThat(content("a.md")).isEqualTo(POST);
    }

    @Test
    void a_check_changes_nothing() throws IOException {
        shell.file("a.md", POST);

        assertThat(shell.run("edit", "a.md", "--set", "/title=B", "--check")).endsWith("exit 1\n");
        assertThat(shell.run("edit", "a.md", "--set", "/title=A", "--check")).endsWith("exit 0\n");
        assertThat(content("a.md")).isEqualTo(POST);
    }

    @Test
    void what_is_refused_is_left_alone_and_reported() throws IOException {
        String aliases = "---\na: &x 1\nb: *x\n---\n";
        shell.file("a.md", aliases).file("b.md", "---\na: [\n---\n").file("c.md", "---\na: 1\n---\n");

        assertThat(shell.run("edit", ".", "--set", "/a=2"))
                .contains("a.md:2:7: error[edit/refused]: /a: an alias", "b.md:2:4: error[yaml/")
                .endsWith("! frontmatter: 1 file changed, 0 have nothing to change, 2 were left alone\nexit 1\n");
        assertThat(content("a.md")).isEqualTo(aliases);
        assertThat(content("c.md")).isEqualTo("---\na: 2\n---\n");
    }

    @Test
    void a_file_that_would_have_new_errors_is_left_alone() throws IOException {
        shell.file("s.json", """
                        {"properties": {"rank": {"type": "integer"}, "old": {"type": "integer"}, "name": {"type": "string"},
                         "size": {"properties": {"w": {"type": "integer"}}}}, "required": ["name"],
                         "additionalProperties": false}""").file("a.md", "---\nrank: 1\nold: x\nname: n\n---\n");

        assertThat(shell.run("edit", "a.md", "--set", "/rank=high", "--schema", "s.json"))
                .isEqualTo("""
                        a.md:2:7: error[schema/type]: the edit would cause this error: rank must be an integer, found text
                           |
                         2 | rank: 1
                           |       ^ change the edit, or make it all the same with --force
                        ! frontmatter: 0 files changed, 0 have nothing to change, 1 was left alone
                        exit 1
                        """);
        assertThat(shell.run("edit", "a.md", "--set", "/size/w=wide", "--schema", "s.json"))
                .startsWith("a.md:1:1: error[schema/type]: the edit would cause this error: size.w must be an integer")
                .contains("| ^^^ change the edit", "--force")
                .doesNotContain("wide\n");
        assertThat(shell.run("edit", "a.md", "--rename", "/name=nam", "--schema", "s.json"))
                .startsWith("a.md:1:1: error[schema/unknown-key]: the edit would cause this error: unknown key `nam`")
                .doesNotContain("fix:")
                .endsWith("1 was left alone\nexit 1\n");
        assertThat(shell.run("edit", "a.md", "--set", "/rank=2", "--schema", "s.json"))
                .endsWith("exit 0\n");
        assertThat(shell.run("edit", "a.md", "--set", "/rank=high", "--schema", "s.json", "--force"))
                .endsWith("exit 0\n");
        assertThat(content("a.md")).isEqualTo("---\nrank: high\nold: x\nname: n\n---\n");
    }

    @Test
    void a_file_that_would_have_new_errors_is_left_alone_in_each_format() throws IOException {
        Map<String, String> files = new TreeMap<>(Map.of(
                "a.md", "---\nrank: 1\n---\n",
                "anchors.md", "---\nrank: &r 1\nother: 2\nthird: [&x y, *x]\n---\n",
                "crlf.md", "---\r\nrank: 1\r\n---\r\n",
                "json.md", "{\"rank\": 1}\n",
                "none.md", "Text.\n",
                "toml.md", "+++\nrank = 1\n+++\n",
                "whole.json", "{\"rank\": 1}",
                "whole.toml", "rank = 1\n",
                "whole.yaml", "rank: 1\n"));
        shell.file("s.json", "{\"properties\": {\"rank\": {\"maximum\": 9}}}");
        shell.file("c.yaml", "schemas: {'**': s.json}\n");
        for (Map.Entry<String, String> file : files.entrySet()) {
            String name = file.getKey();
            for (List<String> held : List.of(List.of("--schema", "s.json"), List.of("--config", "c.yaml"))) {
                for (String presence : List.of("optional", "required")) {
                    if (name.equals("none.md") && presence.equals("required")) {
                        continue;
                    }
                    shell.file(name, file.getValue());
                    List<String> edit = new ArrayList<>(List.of("edit", name, "--front-matter", presence));
                    edit.addAll(held);
                    assertThat(run(edit, "--set", "/rank=10"))
                            .as(name)
                            .contains("error[schema/range]: the edit would cause this error: rank ")
                            .endsWith("exit 1\n");
                    assertThat(content(name)).isEqualTo(file.getValue());
                    assertThat(run(edit, "--set", "/rank=9"))
                            .as(name)
                            .endsWith("1 file changed, 0 have nothing to change\nexit 0\n");
                    shell.file(name, file.getValue());
                    assertThat(run(edit, "--set", "/rank=10", "--force"))
                            .as(name)
                            .endsWith("exit 0\n");
                    List<String> validate = new ArrayList<>(List.of("validate", name, "--front-matter", presence));
                    validate.addAll(held);
                    assertThat(run(validate)).as(name).contains("error[schema/range]: rank ");
                    assertThat(content(name)).contains("10");
                }
            }
        }
    }

    private String run(List<String> start, String... arguments) {
        return shell.run(Stream.concat(start.stream(), Stream.of(arguments)).toArray(String[]::new));
    }

    @Test
    void front_matter_is_begun_only_where_there_may_be_none() throws IOException {
        shell.file("a.md", "Text\n").file("b.md", "name: a\nplace: b\n---\n");

        assertThat(shell.run("edit", ".", "--set", "/x=1", "--front-matter=required"))
                .contains(
                        "a.md:1:1: error[front/missing]: the file must begin with front matter, found none",
                        "b.md:1:1: error[front/missing]: the file must begin with front matter, found keys without")
                .endsWith("2 were left alone\nexit 1\n");
        shell.file(".frontmatter.yaml", "front-matter: required\n");
        assertThat(shell.run("convert", "a.md", "--to", "json")).endsWith("1 was left alone\nexit 1\n");
        assertThat(shell.run("edit", "a.md", "--set", "/x=1", "--allow-missing"))
                .endsWith("exit 0\n");
        assertThat(content("a.md")).isEqualTo("---\nx: 1\n---\nText\n");
        assertThat(content("b.md")).isEqualTo("name: a\nplace: b\n---\n");
    }

    @Test
    void keys_are_sorted_by_name_or_pointer() throws IOException {
        shell.file("a.md", "---\nx: 1\na/b: 2\nz: 3\n---\n");

        assertThat(shell.run("edit", "a.md", "--sort", "/z,/a~1b,x")).endsWith("exit 0\n");
        assertThat(content("a.md")).isEqualTo("---\nz: 3\na/b: 2\nx: 1\n---\n");
        assertThat(shell.run("edit", "a.md", "--sort", "z,/x/y"))
                .isEqualTo(
                        "! frontmatter: --sort takes keys of the front matter itself, found the pointer /x/y\nexit 2\n");
    }

    @Test
    void standard_input_goes_to_standard_output() {
        assertThat(shell.input(POST).run("edit", "-", "--remove", "/title", "--remove", "/date"))
                .isEqualTo("---\n# head\ntags: [sea]\n---\nBody\n"
                        + "! frontmatter: 1 file changed, 0 have nothing to change\nexit 0\n");
    }

    @Test
    void a_file_of_data_is_edited_as_a_whole() throws IOException {
        shell.file("a.toml", "a = 1\n").file("b.json", "{\"a\": 1}");

        assertThat(shell.run("edit", "a.toml", "b.json", "--set", "/when=2026-03-14", "--set", "/b=x y"))
                .endsWith("exit 0\n");
        assertThat(content("a.toml")).isEqualTo("a = 1\nwhen = 2026-03-14\nb = \"x y\"\n");
        assertThat(content("b.json")).isEqualTo("{\"a\": 1, \"when\": \"2026-03-14\", \"b\": \"x y\"}");
    }

    @Test
    void misuse_is_told_before_any_file_is_read() {
        assertThat(shell.run("edit", "none.md")).contains("nothing to edit").endsWith("exit 2\n");
        assertThat(shell.run("edit", "--remove", "/a"))
                .contains("Missing required parameter")
                .endsWith("exit 2\n");
        assertThat(shell.run("edit", "none.md", "--set", "/a"))
                .contains("/draft=false")
                .endsWith("exit 2\n");
        assertThat(shell.run("edit", "none.md", "--set", "a=1"))
                .contains("JSON Pointer")
                .endsWith("exit 2\n");
        assertThat(shell.run("edit", "none.md", "--set", "/a=b: c: d"))
                .contains("cannot be read")
                .endsWith("exit 2\n");
        for (String header : List.of("|", "> ", "|-", ">2+")) {
            assertThat(shell.run("edit", "none.md", "--set", "/a=" + header))
                    .contains("it begins a text of several lines, and there are none")
                    .endsWith("exit 2\n");
        }
        assertThat(shell.run("edit", "none.md", "--remove")).endsWith("exit 2\n");
    }

    @Test
    void a_path_that_cannot_be_read_is_another_exit_code() throws IOException {
        shell.file("a.md", "---\na: 1\n---\n");

        assertThat(shell.run("edit", "a.md", "gone.md", "--set", "/a=2"))
                .contains("gone.md:1:1: error[source/unreadable]")
                .endsWith("1 file changed, 0 have nothing to change, 1 was left alone\nexit 2\n");
        assertThat(shell.run("convert", "gone.md", "--to", "json")).endsWith("exit 2\n");
        assertThat(shell.run("convert", "gone.md", "--to", "json", "--check")).endsWith("exit 2\n");
        assertThat(content("a.md")).isEqualTo("---\na: 2\n---\n");
    }

    @Test
    void the_help_says_where_a_path_is_needed() {
        for (String command : new String[] {"edit", "convert", "show"}) {
            assertThat(shell.run(command, "--help").replaceAll("\\s+", " "))
                    .contains("One is needed, unless --files-from or --changed")
                    .doesNotContain("Without any, the current folder");
        }
        assertThat(shell.run("validate", "--help")).doesNotContain("One is needed");
    }

    @Test
    void the_outcome_does_not_depend_on_the_number_of_threads() throws IOException {
        StringBuilder expected = new StringBuilder();
        for (int jobs : new int[] {1, 4}) {
            for (int i = 0; i < 40; i++) {
                shell.file("f" + i + ".md", i % 7 == 0 ? "---\na: [\n---\n" : "---\na: " + i + "\n---\n");
            }
            String output = shell.run("edit", ".", "--set", "/b=1", "--diff", "--jobs", String.valueOf(jobs));
            if (expected.length() > 0) {
                assertThat(output).isEqualTo(expected.toString());
            }
            expected.append(output);
        }
        assertThat(content("f1.md")).isEqualTo("---\na: 1\n---\n");
    }

    // Conversions

    @Test
    void front_matter_is_converted() throws IOException {
        String yaml = "---\ntitle: A\nwhen: 2024-01-01\nrank: 1.50\nlist:\n  - url: a\n    width: 0x1F\n---\nBody\n";
        shell.file("a.md", yaml);

        assertThat(shell.run("convert", "a.md", "--to", "toml")).endsWith("exit 0\n");
        assertThat(content("a.md"))
                .isEqualTo("+++\ntitle = \"A\"\nwhen = 2024-01-01\nrank = 1.50\n\n"
                        + "[[list]]\nurl = \"a\"\nwidth = 31\n+++\nBody\n");
        assertThat(shell.run("convert", "a.md", "--to", "toml")).contains("0 files changed, 1 has nothing");
        assertThat(shell.run("convert", "a.md", "--to", "json")).endsWith("exit 0\n");
        assertThat(shell.run("convert", "a.md", "--to", "yaml")).endsWith("exit 0\n");
        assertThat(content("a.md"))
                .isEqualTo("---\ntitle: A\nwhen: \"2024-01-01\"\nrank: 1.50\n\n"
                        + "list:\n  - url: a\n    width: 31\n---\nBody\n");
    }

    @Test
    void nothing_is_lost_unless_it_may_be() throws IOException {
        String text = "---\n# head\na: ~\nb: .inf\n---\n";
        shell.file("a.md", text).file("b.md", "---\na: ~\n---\n");

        assertThat(shell.run("convert", ".", "--to", "toml"))
                .contains(
                        "a.md:2:1: error[edit/refused]: comments would be lost", "b.md:2:4: error[edit/refused]: TOML")
                .endsWith("exit 1\n");
        assertThat(content("a.md")).isEqualTo(text);
        assertThat(shell.run("convert", ".", "--to", "toml", "--lossy")).endsWith("exit 0\n");
        assertThat(content("a.md")).isEqualTo("+++\nb = inf\n+++\n");
        assertThat(shell.run("convert", "a.md", "--to", "json")).endsWith("exit 1\n");
        assertThat(shell.run("convert", "a.md", "--to", "json", "--lossy")).endsWith("exit 0\n");
        assertThat(content("a.md")).isEqualTo("{\n  \"b\": null\n}\n");
    }

    @Test
    void a_changed_file_keeps_its_permissions() throws IOException {
        Path file = folder.resolve("a.md");
        shell.file("a.md", POST);
        assumeTrue(
                Files.getFileStore(file).supportsFileAttributeView(PosixFileAttributeView.class),
                "the file system has POSIX permissions");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx-w-r--"));

        assertThat(shell.run("edit", ".", "--set", "/rank=1")).endsWith("exit 0\n");
        assertThat(content("a.md")).contains("rank: 1");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rwx-w-r--");
    }

    @Test
    void a_changed_file_keeps_its_attributes() throws IOException {
        Path file = folder.resolve("a.md");
        shell.file("a.md", POST);
        UserDefinedFileAttributeView view = Files.getFileAttributeView(file, UserDefinedFileAttributeView.class);
        assumeTrue(
                view != null && Files.getFileStore(file).supportsFileAttributeView(UserDefinedFileAttributeView.class),
                "the file system has attributes of users");
        view.write("reviewed", UTF_8.encode("yes"));

        assertThat(shell.run("edit", "a.md", "--set", "/rank=1")).endsWith("exit 0\n");
        assertThat(content("a.md")).contains("rank: 1");
        ByteBuffer value = ByteBuffer.allocate(view.size("reviewed"));
        view.read("reviewed", value);
        assertThat(UTF_8.decode(value.flip()).toString()).isEqualTo("yes");
    }

    @Test
    void a_list_of_tables_becomes_one_of_numbers() throws IOException {
        shell.file("a.md", "+++\na = 1\n\n[[e]]\nx = 1\n+++\n");

        assertThat(shell.run("edit", "a.md", "--set", "/e/0=12"))
                .contains("/e/0: a list of tables takes tables only: set the list as a whole")
                .endsWith("exit 1\n");
        assertThat(shell.run("edit", "a.md", "--set", "/e=[12]")).endsWith("exit 0\n");
        assertThat(content("a.md")).isEqualTo("+++\na = 1\ne = [12]\n+++\n");
    }
}
