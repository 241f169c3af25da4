package dev.frontmatter.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.DisplayText;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every rule is explained, and its examples do what they are said to do. */
class ExplanationsTest {

    private static final Path RESOURCES = Path.of("src/main/resources/dev/frontmatter/cli/rules");

    /** Rules that no content breaks. */
    private static final Set<Rule> WITHOUT_EXAMPLE = Set.of(
            Rules.CONFIG_BASELINE,
            Rules.CONFIG_COLLECTION,
            Rules.CONFIG_SCHEMA,
            Rules.CONFIG_SCHEMA_FORMAT,
            Rules.CONFIG_SCHEMA_KEYWORD,
            Rules.CONFIG_SCHEMA_UNREACHABLE,
            Rules.CONFIG_SEVERITY,
            Rules.CONFIG_UNUSED_IGNORE,
            Rules.CONFIG_EMPTY_COLLECTION,
            Rules.CONFIG_UNUSED_RULE,
            Rules.EDIT_REFUSED,
            Rules.UNREADABLE,
            Rules.UNWRITABLE,
            Rules.UNDECIDED,
            Rules.DUPLICATE_VALUE,
            Rules.DANGLING_REFERENCE,
            Rules.MISSING_FILE,
            Rules.MISSING_TRANSLATION);

    /** What each limit is for the examples and by default, as the text says it. */
    private static final Map<Rule, List<String>> LIMITS = Map.of(
            Rules.LIMIT_FRONT_MATTER, List.of("of 30 bytes", "1 MiB"),
            Rules.LIMIT_DEPTH, List.of("of 2.", "64 deep"),
            Rules.LIMIT_VALUES, List.of("of 5.", "100,000 values"),
            Rules.LIMIT_ALIASES, List.of("of 10 characters", "a million characters"),
            Rules.LIMIT_SCALAR, List.of("of 20 bytes", "1 MiB"),
            Rules.LIMIT_NUMBER, List.of("of 5 digits", "1,000 digits"),
            Rules.LIMIT_DIAGNOSTICS, List.of("of 2.", "1,000 diagnostics"));

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> everyRuleIsExplained() {
        return tests(Set.of(), explanation -> {
            assertThat(explanation.text()).isNotBlank().endsWith(".").doesNotContain("\n\n\n");
            assertThat(explanation.text()).contains("\n\n");
            assertThat(explanation.meaning()).isEqualTo(Rules.all().get(explanation.rule()));
        });
    }

    @TestFactory
    Stream<DynamicTest> theWrongExampleBreaksTheRule() {
        return tests(WITHOUT_EXAMPLE, explanation -> {
            Rule rule = explanation.rule();
            if (rule.family().equals("content")) {
                assertThat(run(explanation, explanation.wrong()))
                        .containsOnlyOnce("[" + rule + "]")
                        .containsAnyOf("\n! 1 error, 0 warnings", "\n! 0 errors, 1 warning");
                return;
            }
            List<Diagnostic> findings = findings(explanation, explanation.wrong());

            if (rule.equals(Rules.LIMIT_DIAGNOSTICS)) {
                assertThat(findings).last().extracting(Diagnostic::rule).isEqualTo(rule);
            } else {
                assertThat(findings).extracting(Diagnostic::rule).containsExactly(rule);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> nothingIsFoundInTheRightExample() {
        return tests(WITHOUT_EXAMPLE, explanation -> {
            if (explanation.rule().family().equals("content")) {
                assertThat(run(explanation, explanation.right())).contains("no problems found");
            } else {
                assertThat(findings(explanation, explanation.right())).isEmpty();
            }
        });
    }

    /** A JSON Schema is a file, and the command writes none. */
    @TestFactory
    Stream<DynamicTest> theDiagnosticOfTheRuleIsShown() {
        return tests(WITHOUT_EXAMPLE, explanation -> {
            if (explanation.schema() == null) {
                String id = explanation.rule().id();
                String shown = new Shell(folder).run("explain", id);

                assertThat(shown.lines().filter(line -> line.matches("post\\.md:.*: (error|warning)\\[.*")))
                        .isNotEmpty()
                        .last(InstanceOfAssertFactories.STRING)
                        .contains("[" + id + "]");
            }
        });
    }

    /** A rule of a collection is shown as a configuration has it. */
    @TestFactory
    Stream<DynamicTest> aRuleOfACollectionIsShown() {
        return Rules.all().keySet().stream()
                .filter(rule -> rule.family().equals("content"))
                .map(rule -> dynamicTest(
                        rule.id(),
                        () -> assertThat(run(Explanations.of(rule).orElseThrow(), "---\ntitle: Low tide\n---\n"))
                                .doesNotContain("error[config/", "error[schema/")));
    }

    /** Runs the command on an example in a collection with the rule that the explanation shows. */
    private String run(Explanation explanation, String example) {
        String label = "\nRule:\n\n```\n";
        int start = explanation.text().indexOf(label) + label.length();
        String rule = explanation.text().substring(start, explanation.text().indexOf("```", start));
        Shell shell = new Shell(folder)
                .file(
                        ".frontmatter.yaml",
                        "collections:\n  pages:\n    files: '*.md'\n    rules:\n      -\n" + rule.indent(8))
                .file("post.md", example);
        return shell.run("--format", "concise");
    }

    private List<Diagnostic> findings(Explanation explanation, String example) {
        if (explanation.schema() == null) {
            return Example.diagnostics(explanation.rule(), example);
        }
        try {
            Path schema = Files.writeString(folder.resolve("schema.json"), explanation.schema());
            return FrontMatter.untyped()
                    .withJsonSchema(schema)
                    .tryReadText(example)
                    .diagnostics();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> aLimitOfAnExampleIsSaid() {
        return LIMITS.entrySet().stream()
                .map(limit -> dynamicTest(
                        limit.getKey().id(),
                        () -> assertThat(Explanations.of(limit.getKey()))
                                .map(explanation -> explanation.text().replace('\n', ' '))
                                .hasValueSatisfying(text -> assertThat(text).contains(limit.getValue()))));
    }

    /** A reader must not take {@code \xE9} for four characters. */
    @TestFactory
    Stream<DynamicTest> aByteThatIsWrittenAsAnEscapeIsSaid() {
        return tests(
                WITHOUT_EXAMPLE,
                explanation -> assertThat(explanation.text().contains("`\\x"))
                        .isEqualTo(explanation.wrong().contains("\\x")));
    }

    @TestFactory
    Stream<DynamicTest> ruleWithoutExampleSaysSo() {
        return WITHOUT_EXAMPLE.stream()
                .map(rule -> dynamicTest(
                        rule.id(),
                        () -> assertThat(Explanations.of(rule)).hasValueSatisfying(explanation -> {
                            assertThat(explanation.text()).contains("no example");
                            assertThat(explanation.wrong()).isNull();
                            assertThat(explanation.right()).isNull();
                        })));
    }

    @Test
    void aRuleOfAUserIsNotKnown() {
        assertThat(Explanations.of(new Rule("house/title-case"))).isEmpty();
    }

    @Test
    void markdownHoldsTextAndExamples() {
        Explanation explanation = Explanations.of(Rules.TYPE).orElseThrow();

        assertThat(explanation.markdown())
                .startsWith(explanation.text())
                .contains("\nWrong:\n\n```\n" + explanation.wrong() + "```\n")
                .endsWith("\nRight:\n\n```\n" + explanation.right() + "```");
    }

    @Test
    void theFilesExplainTheRulesInTheOrderOfTheTable() throws IOException {
        for (String family :
                Rules.all().keySet().stream().map(Rule::family).distinct().toList()) {
            assertThat(Files.readAllLines(RESOURCES.resolve(family + ".md")))
                    .filteredOn(line -> line.startsWith("## "))
                    .map(line -> line.substring("## ".length()))
                    .containsExactlyElementsOf(Rules.all().keySet().stream()
                            .filter(rule -> rule.family().equals(family))
                            .map(Rule::id)
                            .toList());
        }
    }

    @Test
    void everyFileIsOfAFamilyAndFitsATerminal() throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES)) {
            assertThat(files).allSatisfy(file -> {
                assertThat(Rules.all().keySet())
                        .extracting(Rule::family)
                        .contains(file.getFileName().toString().replace(".md", ""));
                assertThat(Files.readAllLines(file)).allSatisfy(line -> {
                    assertThat(line.length()).isLessThanOrEqualTo(Paragraph.WIDTH);
                    assertThat(line).isEqualTo(DisplayText.escapeWithin(line)).isEqualTo(line.stripTrailing());
                });
            });
        }
    }

    @Test
    void theRecordIsShownAsItIs() throws IOException {
        String code = Files.readString(Path.of("src/main/java/dev/frontmatter/cli/Example.java"));
        String afterText = code.substring(code.lastIndexOf("\"\"\""));

        assertThat(withoutSpace(afterText)).contains(withoutSpace(Example.RECORD));
    }

    private static String withoutSpace(String code) {
        return code.replaceAll("\\s", "");
    }

    private static Stream<DynamicTest> tests(Set<Rule> without, Consumer<Explanation> check) {
        return Rules.all().keySet().stream()
                .filter(rule -> !without.contains(rule))
                .map(rule -> dynamicTest(
                        rule.id(), () -> check.accept(Explanations.of(rule).orElseThrow())));
    }
}
