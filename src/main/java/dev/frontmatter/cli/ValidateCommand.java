package dev.frontmatter.cli;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.article.Article;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks files against a record. */
@Command(
        name = "validate",
        description = "Checks files, and says what is wrong with them and where. The default command.",
        exitCodeList = {"0:all files are clean", "1:files have errors", FrontmatterCommand.CANNOT},
        footer = {
            "  frontmatter validate content/",
            "  frontmatter content/ --format concise",
            "  git show HEAD:post.md | frontmatter - --stdin-filename post.md",
            "  java -cp frontmatter-cli.jar:mine.jar dev.frontmatter.cli.Main content/ \\",
            "      --record com.example.Post"
        })
final class ValidateCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private RecordOption record = new RecordOption();

    @Mixin
    private FixOptions fixing = new FixOptions();

    @Mixin
    private ReportOptions report = new ReportOptions();

    @Mixin
    private ThresholdOptions threshold = new ThresholdOptions();

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        threshold.check();
        return validate(record.readerOr(() -> FrontMatter.reader(Article.class)).withoutBody());
    }

    private int validate(FrontMatterReader<?> reader) {
        Stats stats = new Stats();
        Reading<?> reading = stats.counting(input.allowing(Reading.validating(reader)));
        Function<Input, Checked> check = fixing.check(reading, input, console);
        Console forReport = fixing.needsOutput(input) ? console.onError() : console;
        Summary summary = new Summary();
        try (Reports reports = report.open(threshold.failOn, forReport);
                Progress progress = new Progress(console)) {
            input.inputs(console).forEach(check, checked -> {
                progress.before(checked.outcome());
                checked.print(console);
                checked.count(summary);
                reports.add(checked.outcome());
                progress.after();
            });
            progress.clear();
            reports.end(summary);
        }
        if (report.stats) {
            console.err().print(stats.line() + "\n");
        }
        return threshold.exitCode(summary, console);
    }
}
