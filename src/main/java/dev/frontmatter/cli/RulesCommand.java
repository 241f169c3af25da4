package dev.frontmatter.cli;

import dev.frontmatter.cli.console.Console;
import dev.frontmatter.cli.console.ExitCode;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.report.form.Json;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** Lists the rules of this library with what each means. */
@Command(
        name = "rules",
        description = "Lists all rules, and what each means.",
        exitCodeList = {"0:it is printed", "2:it is not: an unknown option"},
        footer = {"  frontmatter rules", "  frontmatter rules --format jsonl | grep -w date"})
final class RulesCommand implements Callable<Integer> {

    /** The forms of the list. */
    enum Form {
        TEXT,
        JSON,
        JSONL;

        /** The name that {@code --format} takes. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Made by picocli. */
    static final class ByName implements ITypeConverter<Form> {

        @Override
        public Form convert(String name) {
            return OptionValues.named(name, Form.values());
        }
    }

    private final Console console;

    @Option(
            names = "--format",
            paramLabel = "NAME",
            defaultValue = "text",
            converter = ByName.class,
            description = "How to list them: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
    private Form format = Form.TEXT;

    RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out()
                .print(
                        switch (format) {
                            case TEXT -> text();
                            case JSON ->
                                Json.indented(Rules.all().keySet().stream()
                                                .map(RulesCommand::entry)
                                                .toList()) + "\n";
                            case JSONL ->
                                Rules.all().keySet().stream()
                                        .map(rule -> Json.line(entry(rule)) + "\n")
                                        .collect(Collectors.joining());
                        });
        return ExitCode.CLEAN;
    }

    /** A paragraph a rule, a blank line between families. */
    private static String text() {
        int column = 2
                + Rules.all().keySet().stream()
                        .mapToInt(rule -> rule.id().length())
                        .max()
                        .orElse(0);
        StringBuilder text = new StringBuilder();
        String family = "";
        for (Map.Entry<Rule, String> entry : Rules.all().entrySet()) {
            Rule rule = entry.getKey();
            if (!text.isEmpty() && !rule.family().equals(family)) {
                text.append('\n');
            }
            family = rule.family();
            text.append(Paragraph.of(rule.id(), column, entry.getValue()));
        }
        return text.toString();
    }

    private static Map<String, String> entry(Rule rule) {
        Map<String, String> entry = new LinkedHashMap<>();
        entry.put("rule", rule.id());
        entry.put("meaning", Rules.all().getOrDefault(rule, ""));
        return entry;
    }
}
