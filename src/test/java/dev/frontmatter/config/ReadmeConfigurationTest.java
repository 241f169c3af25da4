package dev.frontmatter.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.frontmatter.cli.Shell;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The configuration that the README shows whole is one, and has all that there is. */
class ReadmeConfigurationTest {

    private static final String BEGIN = "```yaml\n# yaml-language-server";

    @TempDir
    Path folder;

    private Shell shell;
    private String text;

    @BeforeEach
    void write() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int begin = readme.indexOf(BEGIN) + "```yaml\n".length();
        text = readme.substring(begin, readme.indexOf("```", begin));
        shell = new Shell(folder)
                .file(".frontmatter.yaml", text)
                .file("authors/kim.md", "---\nhandle: kim\n---\n")
                .file(".frontmatter-baseline.json", "{\"version\": 1, \"files\": {}}")
                .file(
                        "schemas/post.schema.json",
                        "{\"properties\": {\"title\": {\"type\": \"string\"}}," + " \"additionalProperties\": false}");
    }

    @Test
    void isReadAndActs() {
        shell.file("posts/a.md", "---\ntitle: fixes #12\nlayout: post\n---\n")
                .file("posts/b.adoc", "---\ntitle: 3\n---\n")
                .file("posts/drafts/c.md", "")
                .file("posts/README.md", "");

        assertThat(shell.run("--format", "concise", "posts")).isEqualTo("""
                posts/a.md:3:1: warning[schema/unknown-key]: unknown key `layout`
                posts/b.adoc:2:8: error[schema/type]: title must be text, found integer
                ! 1 error, 1 warning in 2 of 2 files (1 fixable)
                ! 2 paths left out: 1 by .frontmatter.yaml:3:11, 1 by .frontmatter.yaml:3:19
                ! 2 diagnostics lowered or switched off: 1 by .frontmatter.yaml:6:23, 1 by .frontmatter.yaml:7:25
                exit 1
                """);
    }

    @Test
    void hasAllKeys() {
        for (RecordComponent component : Configuration.class.getRecordComponents()) {
            JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
            assertThat(text).contains("\n" + (named == null ? component.getName() : named.value()) + ":");
        }
    }

    @Test
    void isValidUnderTheSchemaForEditors() {
        shell.file("frontmatter.schema.json", shell.outputText("schema", "--record", "config"));

        assertThat(shell.run("--no-config", "--schema", "frontmatter.schema.json", ".frontmatter.yaml"))
                .isEqualTo("1 file checked, no problems found\nexit 0\n");
        Stream.of("severity: {schema/enum: no}", "baseline: b.txt", "file: a", "front-matter: maybe")
                .forEach(wrong -> assertThat(shell.file("wrong.yaml", wrong + "\n")
                                .run("--no-config", "--schema", "frontmatter.schema.json", "wrong.yaml"))
                        .as(wrong)
                        .endsWith("exit 1\n"));
    }
}
