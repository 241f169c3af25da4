package dev.frontmatter.cli;

import dev.frontmatter.Document;
import dev.frontmatter.FrontMatter;
import dev.frontmatter.cli.console.CannotCheckException;
import dev.frontmatter.cli.console.Console;
import dev.frontmatter.cli.console.ExitCode;
import dev.frontmatter.cli.input.Input;
import dev.frontmatter.cli.input.Inputs;
import dev.frontmatter.cli.input.Omissions;
import dev.frontmatter.cli.input.Outcome;
import dev.frontmatter.cli.input.Reading;
import dev.frontmatter.cli.report.Summary;
import dev.frontmatter.config.FileReader;
import dev.frontmatter.config.RunConfiguration;
import dev.frontmatter.diagnostic.TextStyle;
import dev.frontmatter.input.InputSource;
import dev.frontmatter.report.form.Json;
import dev.frontmatter.report.form.Report;
import dev.frontmatter.report.form.TextReport;
import dev.frontmatter.scalar.AnyNumbers;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Span;
import dev.frontmatter.tokenizer.Format;
import dev.frontmatter.tokenizer.Segments;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints front matter as JSON, or a body as it is. Diagnostics go to standard error. */
@Command(
        name = "show",
        description = {
            "Prints front matter as JSON: of one file indented, of several or a folder one line a file.",
            "Files with errors are reported on standard error, and the others are shown."
        },
        exitCodeList = {"0:all files are shown", "1:files have errors, and are not shown", FrontmatterCommand.CANNOT},
        footer = {
            "  frontmatter show post.md",
            "  frontmatter show content/ | jq -r .frontMatter.title",
            "  frontmatter show --body post.md"
        })
final class ShowCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private ConfigurationOptions configurationOptions = new ConfigurationOptions();

    @Mixin
    private RecordOption record = new RecordOption();

    @Option(
            names = "--pointer",
            paramLabel = "/A/B",
            description = {
                "Print one value only, named by a JSON Pointer such as /images/0/url.",
                "Files that have no such value are left out."
            })
    private @Nullable String pointer;

    @Option(
            names = "--format",
            paramLabel = "NAME",
            description = {
                "json: indented; jsonl: a line a file, with its name. Otherwise json",
                "for a single file, jsonl for more."
            })
    private JsonOutput.@Nullable Layout format;

    @Option(
            names = "--body",
            description = {
                "Print the body of one file instead, byte for byte. Not for the log of",
                "a CI system, which may take some of it for commands: send it to a file."
            })
    private boolean body;

    ShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        NeededPath.require(input, spec);
        if (pointer != null && !Json.isPointer(pointer)) {
            throw new ParameterException(
                    spec.commandLine(), "--pointer takes a JSON Pointer such as /images/0/url, not " + pointer);
        }
        RunConfiguration configuration = configurationOptions.in(console);
        Inputs inputs = input.inputs(console, configuration, new Omissions(console.folder()));
        if (body) {
            return showBody(inputs);
        }
        return showData(
                inputs,
                new FileReader<>(
                        record.readerOr(() -> FrontMatter.reader(AnyNumbers.class)),
                        input.optionalFrontMatter(configuration)));
    }

    private <T> int showData(Inputs inputs, FileReader<T> reader) {
        boolean single = inputs.isOneFile();
        Report report = new TextReport(console.err(), TextStyle.PLAIN);
        JsonOutput out = (format == null ? JsonOutput.Layout.of(single) : format).to(console.out(), single);
        Summary summary = new Summary();
        Reading<T> reading = Reading.by(reader);
        AtomicBoolean shown = new AtomicBoolean();
        inputs.forEach(file -> file.read(reading), outcome -> {
            summary.add(outcome);
            report.add(outcome.name(), outcome.diagnostics());
            Document<T> document = outcome.document();
            if (document != null && document.segments().hasFrontMatter() && show(outcome.name(), document, out)) {
                shown.set(true);
            }
        });
        out.end();
        if (pointer != null && !shown.get() && summary.exitCode() == ExitCode.CLEAN) {
            console.printMessage("nothing is at " + pointer);
            return ExitCode.DIAGNOSTICS;
        }
        return summary.exitCode();
    }

    /** Shows all of front matter, or the value that the pointer names; returns false if there is none. */
    private boolean show(String name, Document<?> document, JsonOutput out) {
        try {
            Object value = pointer == null ? document.data() : Json.at(document.data(), pointer);
            if (value == null) {
                return false;
            }
            out.add(name, pointer == null ? "frontMatter" : "value", value);
            warnOfNulls(name, document);
            return true;
        } catch (IllegalArgumentException e) {
            throw new CannotCheckException(String.valueOf(e.getMessage()), e);
        }
    }

    /** Warns of numbers that are shown as null, since JSON has no words for them. */
    private void warnOfNulls(String name, Document<?> document) {
        for (String at : Json.notFinite(document.data())) {
            if (pointer == null || at.equals(pointer) || at.startsWith(pointer + "/")) {
                String place = document.span(at)
                        .map(span -> ":" + document.source().position(span.start()))
                        .orElse("");
                console.printMessage(
                        "warning: " + name + place + ": " + at + " is no finite number, and is shown as null");
            }
        }
    }

    private int showBody(Inputs inputs) {
        if (!inputs.isOneFile()) {
            throw new ParameterException(spec.commandLine(), "--body is for exactly one file");
        }
        if (record.name != null || pointer != null || format != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--body does not read front matter: --record, --pointer and --format have no use");
        }
        Summary summary = new Summary();
        Input file = inputs.only();
        if (Format.ofDataFile(file.name()).isPresent()) {
            throw new ParameterException(
                    spec.commandLine(), "--body: " + file.name() + " is data from its first byte to its last");
        }
        Outcome<?> outcome;
        try {
            InputSource source = file.load();
            Segments segments = FrontMatter.split(source);
            // Of a file that is too large there is only the beginning.
            if (!source.exceeds(Limits.defaults().documentBytes())) {
                Span span = segments.body();
                console.out().write(source.bytes(), span.start(), span.length());
            }
            outcome = new Outcome<>(source.name(), null, segments.diagnostics());
        } catch (IOException e) {
            outcome = file.unreadable(e);
        }
        summary.add(outcome);
        new TextReport(console.err(), TextStyle.PLAIN).add(outcome.name(), outcome.diagnostics());
        return summary.exitCode();
    }
}
