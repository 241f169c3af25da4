package dev.frontmatter.cli;

import dev.frontmatter.cli.console.Console;
import dev.frontmatter.cli.console.ExitCode;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.DiagnosticText;
import dev.frontmatter.diagnostic.DisplayText;
import dev.frontmatter.diagnostic.Rule;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Explains rules, each with a wrong example, what is said of it, and a right one. */
@Command(
        name = "explain",
        description = "Explains a rule, with a wrong and a right example.",
        parameterListHeading = "%nRules:%n",
        exitCodeList = {"0:it is printed", "2:it is not: there is no such rule"},
        footer = {"  frontmatter explain schema/type", "  frontmatter explain yaml/alias yaml/tag"})
final class ExplainCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "RULE",
            arity = "1..*",
            completionCandidates = RuleNames.class,
            description = "Rules as diagnostics name them, such as schema/type.")
    private List<String> names = List.of();

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        // None is explained if one of them is unknown.
        List<Rule> rules = names.stream().map(RuleNames::rule).toList();
        boolean withRecord = false;
        String gap = "";
        for (Rule rule : rules) {
            console.out().print(gap);
            Explanation explanation = Explanations.of(rule).orElseThrow();
            explain(explanation);
            withRecord |= isAboutRecords(explanation);
            gap = "\n\n";
        }
        if (withRecord) {
            console.out().print("\nThe examples are read into this record:\n\n");
            indented(Example.RECORD);
        }
        return ExitCode.CLEAN;
    }

    /** Returns true if the examples say little to those who do not see the record that they are read into. */
    private static boolean isAboutRecords(Explanation explanation) {
        String family = explanation.rule().family();
        return explanation.wrong() != null
                && explanation.schema() == null
                && (family.equals("schema") || family.equals("bind"));
    }

    private void explain(Explanation explanation) {
        Rule rule = explanation.rule();
        PrintStream out = console.out();
        out.print(Paragraph.of(rule + ": " + explanation.meaning()) + "\n" + explanation.text() + "\n");
        String wrong = explanation.wrong();
        String right = explanation.right();
        if (wrong == null || right == null) {
            return;
        }
        String schema = explanation.schema();
        if (schema != null) {
            out.print("\nSchema:\n\n");
            indented(schema);
        }
        out.print("\nWrong:\n\n");
        indented(wrong);
        for (Diagnostic diagnostic : diagnostics(explanation, wrong)) {
            out.print("\n" + DiagnosticText.of(diagnostic));
        }
        out.print("\nRight:\n\n");
        indented(right);
    }

    private static List<Diagnostic> diagnostics(Explanation explanation, String wrong) {
        if (explanation.schema() != null) {
            // A JSON Schema is a file, and this command writes none.
            return List.of();
        }
        String houseRule = explanation.houseRule();
        return houseRule == null
                ? Example.diagnostics(explanation.rule(), wrong)
                : Example.diagnostics(houseRule, wrong);
    }

    private void indented(String text) {
        text.lines()
                .map(line -> ("    " + DisplayText.escapeWithin(line)).stripTrailing() + "\n")
                .forEach(console.out()::print);
    }
}
