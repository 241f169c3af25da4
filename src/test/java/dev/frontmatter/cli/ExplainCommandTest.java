package dev.frontmatter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.diagnostic.DisplayText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
    }

    @Test
    void explainsARule() {
        assertThat(shell.run("explain", "yaml/tab-indent")).isEqualTo("""
                yaml/tab-indent: A line is indented with a tab. YAML indents with spaces only
                (YAML 1.2.2, 6.1).

                YAML is indented with spaces. A tab looks like some number of them, and where
                tabs and spaces are mixed nobody can tell how many were meant.

                Use spaces in place of the tab, and set your editor to do so for these files.
                Where all lines are indented with tabs, `--fix` writes two spaces for each.
                In the example `\\x09` stands for a tab.

                Wrong:

                    ---
                    title: Low tide
                    tags:
                    \\x09- sea
                    ---

                post.md:4:1: error[yaml/tab-indent]: lines must be indented with spaces, found a tab
                   |
                 4 | \\t- sea
                   | ^^ use spaces in place of the tab
                   = fix: indent with spaces in place of tabs

                Right:

                    ---
                    title: Low tide
                    tags:
                      - sea
                    ---
                exit 0
                """);
    }

    @Test
    void showsTheRecordOfRulesThatDependOnIt() {
        assertThat(shell.outputText("explain", "schema/required", "bind/constructor"))
                .containsOnlyOnce("\nThe examples are read into this record:\n\n    record Post(\n")
                .endsWith("    }\n");
        assertThat(shell.outputText("explain", "front/late")).doesNotContain("record");
    }

    @Test
    void showsTheJsonSchemaOfRulesThatDependOnIt() {
        assertThat(shell.outputText("explain", "schema/forbidden"))
                .containsSubsequence("\nSchema:\n\n    {", "\nWrong:\n", "\n    author: admin\n", "\nRight:\n")
                .doesNotContain("record Post");
    }

    @Test
    void explainsSeveralRulesInTheOrderGiven() {
        assertThat(shell.outputText("explain", "yaml/merge-key", "source/unreadable", "front/late"))
                .containsSubsequence(
                        "yaml/merge-key: ",
                        "    ---\n\n\nsource/unreadable: The file cannot be read.\n",
                        ".\n\n\nfront/late: ");
    }

    @Test
    void printsNothingThatActsOnATerminal() {
        List<String> all = new ArrayList<>(List.of("explain"));
        new RuleNames().forEach(all::add);

        assertThat(shell.outputText(all.toArray(String[]::new)).lines())
                .allSatisfy(line -> assertThat(line).isEqualTo(DisplayText.escape(line)));
    }

    @Test
    void refusesARuleThatThereIsNot() {
        assertThat(shell.run("explain", "yaml/tab-indnt")).isEqualTo("""
                ! frontmatter: there is no rule `yaml/tab-indnt`; did you mean `yaml/tab-indent`?
                exit 2
                """);
        assertThat(shell.run("explain", "duplicate-element")).isEqualTo("""
                ! frontmatter: there is no rule `duplicate-element`; did you mean `schema/duplicate-element`?
                exit 2
                """);
        assertThat(shell.run("explain", "yaml/required")).isEqualTo("""
                ! frontmatter: there is no rule `yaml/required`; did you mean `schema/required`?
                exit 2
                """);
        assertThat(shell.run("explain", "\u001b[31m")).isEqualTo("""
                ! frontmatter: there is no rule `\\u001b[31m`; `frontmatter rules` lists them all
                exit 2
                """);
        assertThat(shell.run("explain", "")).isEqualTo("""
                ! frontmatter: there is no rule ``; `frontmatter rules` lists them all
                exit 2
                """);
    }

    @Test
    void namesTheRulesOfAFamily() {
        assertThat(shell.run("explain", "bind")).isEqualTo("""
                ! frontmatter: `bind` is a family; its rules are bind/constructor, bind/value
                exit 2
                """);
    }

    @Test
    void explainsNothingIfOneRuleIsUnknown() {
        assertThat(shell.run("explain", "yaml/merge-key", "yaml/merge")).isEqualTo("""
                ! frontmatter: there is no rule `yaml/merge`; did you mean `yaml/merge-key`?
                exit 2
                """);
    }
}
