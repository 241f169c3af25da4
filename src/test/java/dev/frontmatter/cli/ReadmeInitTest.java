package dev.frontmatter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the README about starting from files that are there. */
class ReadmeInitTest {

    @TempDir
    Path folder;

    private Shell shell;
    private String readme;

    @BeforeEach
    void open() throws IOException {
        shell = new Shell(folder);
        readme = Files.readString(Path.of("README.md"));
    }

    /** Returns the block that begins with a line. */
    private String block(String language, String beginning) {
        int begin = readme.indexOf("```" + language + "\n" + beginning) + 4 + language.length();
        return readme.substring(begin, readme.indexOf("```", begin));
    }

    @Test
    void initPrintsWhatItSaw() {
        String[] statuses = {"draft", "review", "published"};
        for (int i = 0; i < 30; i++) {
            shell.file(
                    "content/posts/" + i + ".md",
                    "---\n" + (i == 7 ? "titel" : "title") + ": Kelp farm no " + i + "\ndate: 2026-03-" + (10 + i % 20)
                            + "\nstatus: " + statuses[i % 3] + "\n"
                            + (i % 2 == 0 ? "tags: [kelp, tide " + i + "]\n" : "") + "---\n");
        }
        assertThat(shell.run("init", "content")).isEqualTo(block("", "posts: 30 files") + "exit 0\n");
    }

    @Test
    void skillsTakeTenLines() {
        String configuration = block("yaml", "front-matter: optional");
        assertThat(configuration.lines().count()).isLessThanOrEqualTo(10);
        shell.file(".frontmatter.yaml", configuration)
                .file("schemas/skill.schema.json", block("json", "{\n  \"type\": \"object\""))
                .file("skills/tide-table/SKILL.md", "---\nname: tide-table\ndescription: Reads tide tables\n---\n")
                .file("skills/tide-table/reference.md", "# Tides\n");
        assertThat(shell.run("validate")).startsWith("2 files checked, no problems found\n");
        shell.file("skills/Kelp/SKILL.md", "---\nname: Kelp\ndescription: ''\n---\n")
                .file("skills/chart/SKILL.md", "---\nname: tide-table\ndescription: " + "x".repeat(1025) + "\n---\n")
                .file("skills/log/SKILL.md", "---\nname: log\n---\n");
        assertThat(shell.outputText("validate", "--format", "concise")
                        .lines()
                        .map(line -> line.substring(0, line.indexOf(']') + 1)))
                .containsExactly(
                        "skills/Kelp/SKILL.md:2:7: error[schema/pattern]",
                        "skills/Kelp/SKILL.md:3:14: error[schema/size]",
                        "skills/chart/SKILL.md:2:7: error[content/path-mismatch]",
                        "skills/chart/SKILL.md:3:14: error[schema/size]",
                        "skills/log/SKILL.md:1:1: error[schema/required]",
                        "skills/tide-table/SKILL.md:2:7: error[content/duplicate-value]");
    }
}
