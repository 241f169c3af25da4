package dev.frontmatter.cli;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.cli.console.CannotCheckException;
import dev.frontmatter.cli.console.Console;
import dev.frontmatter.cli.console.ExitCode;
import dev.frontmatter.config.Configuration;
import dev.frontmatter.config.Records;
import dev.frontmatter.diagnostic.DisplayText;
import dev.frontmatter.infer.Inference;
import dev.frontmatter.infer.InferenceOptions;
import dev.frontmatter.infer.InferredCollection;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Prints the schema of a record, for other tools. */
@Command(
        name = "schema",
        description = {
            "Prints the JSON Schema (2020-12) of a record, for editors and other tools.",
            "With --record config: that of .frontmatter.yaml. With --infer: that of what the",
            "files of a folder have in common, as `frontmatter init` writes it; here nothing",
            "is written."
        },
        exitCodeList = {
            "0:it is printed",
            "2:it is not: there is no such class or folder, or nothing to make a schema of"
        },
        footer = {
            "  frontmatter schema --record article > article.schema.json",
            "  frontmatter schema --record config > frontmatter.schema.json",
            "  frontmatter schema --infer content/posts --as record > Post.java",
            "  java -cp frontmatter-cli.jar:mine.jar dev.frontmatter.cli.Main schema \\",
            "      --record com.example.Post"
        })
final class SchemaCommand implements Callable<Integer> {

    /** The name of the configuration's own schema. */
    private static final String CONFIGURATION = "config";

    private final Console console;

    @Mixin
    private RecordOption record = new RecordOption();

    @Option(
            names = "--infer",
            paramLabel = "DIR",
            description = {
                "Learn the schema from all files of a folder, as one collection. What",
                "is rare, and not in the schema, is told on standard error."
            })
    private @Nullable String inferred;

    @Option(
            names = "--as",
            paramLabel = "FORM",
            defaultValue = "json-schema",
            converter = FormConverter.class,
            description = {"json-schema (the default), or record: the source of a Java record,", "with --infer."})
    private Form form = Form.JSON_SCHEMA;

    /** The language that a schema is written in. */
    enum Form {
        JSON_SCHEMA,
        RECORD
    }

    /** Reads the name of a form. */
    static final class FormConverter implements ITypeConverter<Form> {

        @Override
        public Form convert(String name) {
            return switch (name) {
                case "json-schema" -> Form.JSON_SCHEMA;
                case "record" -> Form.RECORD;
                default -> throw new TypeConversionException("expected json-schema or record, found " + name);
            };
        }
    }

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String schema = inferred == null ? ofRecord() : infer(inferred);
        // Outside its strings JSON is plain ASCII, so the escaped text is the same JSON; Java source is ASCII.
        schema.lines().map(line -> DisplayText.escape(line) + "\n").forEach(console.out()::print);
        return ExitCode.CLEAN;
    }

    private String ofRecord() {
        if (form == Form.RECORD) {
            throw new CannotCheckException("--as record is for --infer: a class has its source already");
        }
        return reader().jsonSchema();
    }

    private FrontMatterReader<?> reader() {
        return CONFIGURATION.equals(record.name)
                ? FrontMatter.reader(Configuration.class)
                : record.readerOr(() -> record.reader(Records.ARTICLE));
    }

    private String infer(String folder) {
        if (record.name != null) {
            throw new CannotCheckException("--record and --infer each say what the schema is of: use one of them");
        }
        InferRun run = new InferRun(console, folder);
        InferredCollection collection = run.run(
                        new InputOptions(), Inference.ofOneCollection(InferenceOptions.defaults()))
                .collections()
                .get(0);
        if (collection.files() == 0) {
            throw new CannotCheckException("no file of " + run.shown("") + " has front matter");
        }
        collection.outliers().forEach(outlier -> console.printMessage(run.shown(outlier)));
        return form == Form.RECORD ? collection.recordSource() : collection.jsonSchema();
    }
}
