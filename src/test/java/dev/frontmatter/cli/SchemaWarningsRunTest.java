package dev.frontmatter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run warns of what is never meant in the schemas that it held files against, once, behind all files. */
class SchemaWarningsRunTest {

    private static final String MISSPELT = """
            {
              "propertes": { "title": { "type": "string" } },
              "properties": { "date": { "format": "dat" } }
            }
            """;

    private Shell shell;

    @BeforeEach
    void make(@TempDir Path folder) {
        shell = new Shell(folder)
                .file("s.json", MISSPELT)
                .file("a.md", "---\ntitle: A\n---\n")
                .file("b.md", "---\ntitle: B\n---\n");
    }

    @Test
    void theOwnerOfTheRunSeesTheText() {
        assertThat(shell.run("--schema", "s.json", "--format", "text", "a.md", "b.md"))
                .isEqualTo("""
                        s.json:2:3: warning[config/schema-keyword]: `propertes` is no keyword, and passed over
                           |
                         2 |   "propertes": { "title": { "type": "string" } },
                           |   ^^^^^^^^^^^ did you mean `properties`?

                        s.json:3:39: warning[config/schema-format]: `dat` is no format that is known, and passed over
                           |
                         3 |   "properties": { "date": { "format": "dat" } }
                           |                                       ^^^^^ did you mean `date`?

                        0 errors, 2 warnings in 0 of 2 files
                        2 warnings about the configuration and schemas
                        exit 0
                        """);
    }

    @Test
    void ofASchemaThatTheContentNamesItSeesThePlaceAlone() {
        shell.file(".frontmatter.yaml", "schemas:\n  '*.md': s.json\n");

        assertThat(shell.run("--format", "concise", "a.md", "b.md")).isEqualTo("""
                s.json:2:3: warning[config/schema-keyword]: this is no keyword, and passed over
                s.json:3:39: warning[config/schema-format]: this is no format that is known, and passed over
                ! 0 errors, 2 warnings in 0 of 2 files
                ! 2 warnings about the configuration and schemas
                exit 0
                """);
    }

    @Test
    void schemasThatNoFileIsHeldAgainstSayNothing() {
        shell.file(".frontmatter.yaml", "schemas:\n  'c.md': s.json\n");

        assertThat(shell.run("a.md")).doesNotContain("config/");
    }

    @Test
    void theyCountAsWarnings() {
        assertThat(shell.run("--schema", "s.json", "--max-warnings", "1", "a.md"))
                .endsWith("exit 1\n");
        assertThat(shell.run("--schema", "s.json", "--format", "jsonl", "a.md"))
                .contains("\"warnings\":2", "\"file\":\"s.json\"");
    }
}
