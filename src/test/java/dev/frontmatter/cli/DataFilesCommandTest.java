package dev.frontmatter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are YAML, TOML or JSON from their first byte to their last, in the command. */
class DataFilesCommandTest {

    private static final String FILES = "files: ['**/*.md', 'data/*.{yaml,yml,toml,json}']\n";

    private static final String SCHEMA = """
            {"type": "object", "required": ["name"], "additionalProperties": false,
             "properties": {"$schema": {}, "name": {"type": "string"}, "age": {"type": "integer"}}}
            """;

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
    }

    @Test
    void files_that_the_configuration_names_are_read_whole() {
        shell.file(".frontmatter.yaml", FILES + "schemas: {'data/**': s.json}\n")
                .file("s.json", SCHEMA)
                .file("data/a.yaml", "# Authors\n---\nname: Alma\nage: old\n")
                .file("data/b.yml", "name: 1\n")
                .file("data/c.toml", "name = \"Alma\"\nage = \"old\"\n")
                .file("data/d.json", "{\"name\": \"Alma\",\n\"age\": \"old\"}\n")
                .file("data/e.toml", "name = \"Bo\"\n")
                .file("other/f.yaml", "[\n")
                .file("post.md", "---\ntitle: One\n---\nText\n");

        assertThat(shell.run("--format", "concise")).isEqualTo("""
                data/a.yaml:4:6: error[schema/type]: age must be an integer, found text
                data/b.yml:1:7: error[schema/type]: name must be text, found integer
                data/c.toml:2:7: error[schema/type]: age must be an integer, found text
                data/d.json:2:8: error[schema/type]: age must be an integer, found text
                ! 4 errors, 0 warnings in 4 of 6 files (1 fixable)
                ! 1 file checked for form alone: write schemas by `frontmatter init`, or name one by --schema or --record
                exit 1
                """);
    }

    @Test
    void a_file_with_no_such_ending_is_front_matter_with_a_body() {
        shell.file("a.yaml", "name: Alma\n").file("b.md", "name: Alma\n").file("c.yaml.md", "---\nname: Alma\n---\n");

        assertThat(shell.run("--format", "concise", "a.yaml", "b.md", "c.yaml.md"))
                .contains("b.md:1:1: error[front/missing]")
                .doesNotContain("a.yaml:", "c.yaml.md:");
    }

    @Test
    void several_documents_in_one_file_are_told() {
        shell.file("a.yaml", "name: Alma\n---\nname: Bo\n").file("b.yml", "name: Alma\n...\nname: Bo\n");

        assertThat(shell.run("a.yaml", "b.yml")).startsWith("""
                a.yaml:2:1: error[yaml/second-document]: the file must hold one YAML document, found the start of a second
                   |
                 2 | ---
                   | ^^^ give each document a file of its own, or quote the text

                b.yml:2:1: error[yaml/second-document]: the file must hold one YAML document, found `...`, which ends it, and text after that
                   |
                 2 | ...
                   | ^^^ give each document a file of its own, or quote the text

                2 errors, 0 warnings in 2 of 2 files
                """).endsWith("exit 1\n");
    }

    @Test
    void messages_speak_of_the_file() {
        shell.file("a.toml", "name: Alma\n")
                .file("b.json", "[1]\n")
                .file("c.json", "")
                .file("d.toml", "# nothing\n")
                .file("e.json", "{\"name\": \"Alma\"} more\n")
                .file("f.yaml", "- Alma\n");

        assertThat(shell.run("--format", "concise", "a.toml", "b.json", "c.json", "d.toml", "e.json", "f.yaml"))
                .startsWith("""
                a.toml:1:1: error[toml/yaml]: the file must be TOML, with `key = value` on each line, found YAML
                b.json:1:1: error[front/not-mapping]: the file must be keys and values, found a list
                c.json:1:1: error[json/syntax]: JSON must have a value here, found nothing
                e.json:1:18: error[json/syntax]: JSON must end with its outermost value, found text behind it
                f.yaml:1:1: error[front/not-mapping]: the file must be keys and values, found a list
                """)
                .contains("5 errors, 0 warnings in 5 of 6 files");
    }

    @Test
    void a_schema_that_the_file_names_is_found() {
        shell.file("s.json", SCHEMA)
                .file("data/a.yaml", "# yaml-language-server: $schema=../s.json\n---\nname: 1\n")
                .file("data/b.toml", "\"$schema\" = \"../s.json\"\nname = 1\n")
                .file("data/c.json", "{\"$schema\": \"../s.json\", \"name\": 1}")
                .file("d.md", "# yaml-language-server: $schema=s.json\nText\n");

        assertThat(shell.run("--format", "concise", "data/a.yaml", "data/b.toml", "data/c.json", "d.md"))
                .startsWith("""
                data/a.yaml:3:7: error[schema/type]: name must be text, found integer
                data/b.toml:2:8: error[schema/type]: name must be text, found integer
                data/c.json:1:34: error[schema/type]: name must be text, found integer
                d.md:1:1: error[front/missing]: the file must begin with front matter, found none
                """)
                .contains("1 file checked for form alone");
    }

    @Test
    void standard_input_is_what_its_name_says() {
        assertThat(shell.input("name = \"Alma\"\nage = x\n")
                        .run("-", "--stdin-filename", "a.toml", "--format", "concise"))
                .startsWith("a.toml:2:7: error[toml/unquoted-text]");
    }

    @Test
    void fixes_are_made() {
        shell.file("s.json", SCHEMA)
                .file("a.yaml", "nmae: Alma\n")
                .file("b.toml", "nmae = 'Alma'\nage = \"3\"\n")
                .file("c.json", "{\"nmae\": \"Alma\", \"age\": \"3\",}");

        assertThat(shell.run("--fix", "--unsafe-fixes", "--schema", "s.json", "a.yaml", "b.toml", "c.json"))
                .endsWith("exit 0\n");
        assertThat(shell.path("a.yaml")).hasContent("name: Alma\n");
        assertThat(shell.path("b.toml")).hasContent("name = 'Alma'\nage = 3\n");
        assertThat(shell.path("c.json")).hasContent("{\"name\": \"Alma\", \"age\": 3}");
    }

    @Test
    void data_is_shown_and_has_no_body() {
        shell.file("a.toml", "name = \"Alma\"\n").file("b.json", "{\"age\": 3}").file("c.yaml", "- 1\n");

        assertThat(shell.run("show", "a.toml", "b.json")).isEqualTo("""
                {"file":"a.toml","frontMatter":{"name":"Alma"}}
                {"file":"b.json","frontMatter":{"age":3}}
                exit 0
                """);
        assertThat(shell.run("show", "--body", "a.toml"))
                .contains("--body: a.toml is data from its first byte to its last")
                .endsWith("exit 2\n");
    }
}
