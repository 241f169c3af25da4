package dev.frontmatter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class RulesCommandTest {

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
    }

    @Test
    void listsTheRulesFamilyByFamily() {
        assertThat(shell.outputText("rules")).contains("""

                bind/constructor             The record's own code refused the value; the
                                             message is its own.
                bind/value                   A deserializer of the record's own refused the
                                             value.
                """);
    }

    @Test
    void listsEveryRuleInTheOrderOfTheTable() {
        List<String> expected = new ArrayList<>();
        String family = "source";
        for (Map.Entry<Rule, String> rule : Rules.all().entrySet()) {
            if (!rule.getKey().family().equals(family)) {
                family = rule.getKey().family();
                expected.add("");
            }
            expected.add(rule.getKey() + " " + rule.getValue());
        }

        // Lines that go on a meaning are put back behind it.
        List<String> listed = shell.outputText("rules")
                .replaceAll("\\n {10,}", " ")
                .lines()
                .map(line -> line.replaceFirst(" +", " "))
                .toList();

        assertThat(listed).isEqualTo(expected);
    }

    @Test
    void fitsATerminal() {
        assertThat(shell.outputText("rules").lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void printsJson() {
        List<?> listed = JsonMapper.shared().readValue(shell.outputText("rules", "--format", "json"), List.class);

        assertThat(listed)
                .isEqualTo(Rules.all().entrySet().stream()
                        .map(rule -> Map.of("rule", rule.getKey().id(), "meaning", rule.getValue()))
                        .toList());
    }

    @Test
    void printsAnObjectALine() {
        assertThat(shell.outputText("rules", "--format=jsonl").lines())
                .hasSize(Rules.all().size())
                .contains(
                        "{\"rule\":\"bind/value\",\"meaning\":\"A deserializer of the record's own refused the value.\"}");
    }

    @Test
    void takesNoPath() {
        assertThat(shell.run("rules", "yaml")).isEqualTo("""
                ! frontmatter: Unmatched argument at index 1: 'yaml'
                ! See `frontmatter rules --help`.
                exit 2
                """);
    }

    @Test
    void refusesAnotherFormat() {
        assertThat(shell.run("rules", "--format", "sarif")).isEqualTo("""
                ! frontmatter: Invalid value for option '--format': there is no `sarif` among text, json, jsonl
                ! See `frontmatter rules --help`.
                exit 2
                """);
    }
}
