package dev.frontmatter.cli;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.article.Article;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks files against a record. */
@Command(
        name = "validate",
        description = "Checks files, and says what is wrong with them and where. The default command.")
final class ValidateCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private RecordOption record = new RecordOption();

    @Mixin
    private FixOptions fixing = new FixOptions();

    @Option(
            names = "--format",
            paramLabel = "NAME",
            defaultValue = "text",
            description = "How to report: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
    private ReportFormat format = ReportFormat.TEXT;

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return validate(record.readerOr(() -> FrontMatter.reader(Article.class)).withoutBody());
    }

    private int validate(FrontMatterReader<?> reader) {
        Function<Input, Checked> check = fixing.check(Reading.validating(reader), input, console);
        Console forReport = fixing.needsOutput(input) ? console.onError() : console;
        Report report = format.to(forReport);
        Summary summary = new Summary();
        input.inputs(console).forEach(check, checked -> {
            checked.print(console);
            checked.count(summary);
            report.add(checked.outcome());
        });
        report.end(summary);
        return summary.exitCode();
    }
}
