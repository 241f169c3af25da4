package dev.frontmatter.cli;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.article.Article;
import java.util.concurrent.Callable;
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

    private <T> int validate(FrontMatterReader<T> reader) {
        Report report = format.to(console);
        Summary summary = new Summary();
        input.inputs(console).forEach(file -> file.validate(reader), outcome -> {
            summary.add(outcome);
            report.add(outcome);
        });
        report.end(summary);
        return summary.exitCode();
    }
}
