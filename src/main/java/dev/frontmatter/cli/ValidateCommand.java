package dev.frontmatter.cli;

import dev.frontmatter.cli.console.Console;
import dev.frontmatter.cli.fix.Checked;
import dev.frontmatter.cli.input.Input;
import dev.frontmatter.cli.input.Inputs;
import dev.frontmatter.cli.input.Omissions;
import dev.frontmatter.cli.input.Outcome;
import dev.frontmatter.cli.input.Reading;
import dev.frontmatter.cli.report.BaselineRun;
import dev.frontmatter.cli.report.Progress;
import dev.frontmatter.cli.report.ReadFiles;
import dev.frontmatter.cli.report.Reports;
import dev.frontmatter.cli.report.RunListener;
import dev.frontmatter.cli.report.Stats;
import dev.frontmatter.cli.report.Summary;
import dev.frontmatter.config.BadConfigurationException;
import dev.frontmatter.config.ConfiguredCollections;
import dev.frontmatter.config.Policy;
import dev.frontmatter.config.RunConfiguration;
import dev.frontmatter.config.WorkingFolder;
import dev.frontmatter.diagnostic.Diagnostic;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks files, each against its schema. */
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
    private final @Nullable RunListener listener;

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private ConfigurationOptions configurationOptions = new ConfigurationOptions();

    @Mixin
    private SchemaOptions schema = new SchemaOptions();

    @Mixin
    private PolicyOptions policyOptions = new PolicyOptions();

    @Mixin
    private ClockOption clock = new ClockOption();

    @Mixin
    private FixOptions fixing = new FixOptions();

    @Mixin
    private ReportOptions report = new ReportOptions();

    @Mixin
    private ThresholdOptions threshold = new ThresholdOptions();

    /**
     * Creates the command.
     *
     * @param listener takes the diagnostics in place of standard output; null if a report there has them
     */
    ValidateCommand(Console console, @Nullable RunListener listener) {
        this.console = console;
        this.listener = listener;
    }

    @Override
    public Integer call() {
        threshold.check();
        RunConfiguration configuration = configurationOptions.in(console);
        Omissions omissions = new Omissions(console.folder());
        Stats stats = new Stats();
        Reading<Object> schemas = schema.reading(configuration, input.optionalFrontMatter(configuration), clock.now());
        Policy policy = policyOptions.policy(configuration);
        Reading<?> reading = stats.counting(schemas.under(policy));
        Inputs inputs = input.inputs(console, configuration, omissions, fixing.isOn());
        Function<Input, Checked> check = fixing.check(reading, input, inputs, console);
        Console forReport = fixing.needsOutput(input) ? console.onError() : console;
        Summary summary = new Summary();
        summary.setRulesNotRun(schema.isFormOnly() ? configuration.ruleCount() : 0);
        ReadFiles read = read(inputs, configuration, schemas);
        try (Reports reports = report.open(threshold.failOn, read, forReport, listener);
                Progress progress = new Progress(console)) {
            try {
                BaselineRun baseline = policyOptions.baseline(configuration);
                summary.setBaseline(baseline);
                UnaryOperator<Outcome<?>> fresh = baseline == null ? outcome -> outcome : baseline::apply;
                Consumer<Checked> tell = checked -> {
                    Outcome<?> outcome = fresh.apply(checked.outcome());
                    progress.before(outcome);
                    checked.print(console);
                    count(checked, outcome, summary);
                    for (Diagnostic diagnostic : outcome.diagnostics()) {
                        if (policy.isToldAnyway(diagnostic)) {
                            summary.addToldAnyway(diagnostic.rule());
                        }
                    }
                    reports.add(outcome.name(), outcome.diagnostics());
                    progress.after();
                };
                List<Diagnostic> warnings = new ArrayList<>();
                ConfiguredCollections collections = schemas.collections().orElse(null);
                if (collections == null) {
                    inputs.forEach(check, tell);
                } else {
                    Inputs all = input.areAllOf(collections, console, configuration)
                            ? null
                            : input.ofCollections(collections, console, configuration);
                    Function<Reading<?>, Function<Input, Checked>> fix =
                            fixing.isOn() ? changed -> fixing.check(changed, input, inputs, console) : null;
                    CollectionRun run = new CollectionRun(
                            collections, reading, policy, input.asksForChanges() ? input.changes() : null, fix);
                    run.forEach(inputs, check, all, tell);
                    warnings.addAll(run.unused());
                }
                warnings.addAll(schemas.schemaDiagnostics());
                for (Outcome<?> warned : byFile(warnings, policy)) {
                    Outcome<?> outcome = fresh.apply(warned);
                    progress.before(outcome);
                    summary.addSchema(outcome);
                    reports.add(outcome.name(), outcome.diagnostics());
                    progress.after();
                }
                if (listener != null) {
                    WorkingFolder folder = configuration.folder();
                    listener.hasRead(folder.opened(), collections == null ? Stream.empty() : Stream.of(folder.top()));
                }
                if (baseline != null) {
                    baseline.write(summary, inputs.paths().stream(), console);
                }
            } catch (BadConfigurationException e) {
                Outcome<?> bad = new Outcome<>(e.name(), null, e.diagnostics());
                progress.before(bad);
                summary.addUnusable(bad);
                reports.add(bad.name(), bad.diagnostics());
            }
            summary.setOmissions(omissions);
            progress.end();
            reports.end(summary);
        }
        if (report.stats) {
            console.err().print(stats.line() + "\n");
        }
        return threshold.exitCode(summary, console);
    }

    /** Returns what no report may replace. */
    private ReadFiles read(Inputs inputs, RunConfiguration configuration, Reading<?> schemas) {
        return new ReadFiles() {
            @Override
            public Stream<Path> known() {
                return Stream.concat(inputs.paths().stream(), input.lists(console));
            }

            @Override
            public Stream<Path> opened() {
                return configuration.folder().opened();
            }

            @Override
            public @Nullable String collection(String name) {
                try {
                    Path path = Path.of(name);
                    return schemas.collections()
                            .map(collections -> collections.collection(path))
                            .orElse(null);
                } catch (InvalidPathException | BadConfigurationException e) {
                    return null;
                }
            }
        };
    }

    /** Returns the warnings about the configuration and schemas, file by file. */
    private static List<Outcome<?>> byFile(List<Diagnostic> all, Policy policy) {
        Map<String, List<Diagnostic>> byFile = new LinkedHashMap<>();
        for (Diagnostic warning : all) {
            byFile.computeIfAbsent(warning.sourceName(), name -> new ArrayList<>())
                    .add(warning);
        }
        List<Outcome<?>> outcomes = new ArrayList<>();
        byFile.forEach(
                (name, warnings) -> outcomes.add(new Outcome<>(name, null, warnings).with(policy.apply(warnings))));
        return outcomes;
    }

    private static void count(Checked checked, Outcome<?> outcome, Summary summary) {
        summary.add(outcome);
        if (checked.onlyShown()) {
            summary.addFixable(checked.fixed());
        } else {
            summary.addFixed(checked.fixed());
        }
    }
}
