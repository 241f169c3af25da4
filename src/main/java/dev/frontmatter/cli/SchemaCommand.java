package dev.frontmatter.cli;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.cli.console.Console;
import dev.frontmatter.cli.console.ExitCode;
import dev.frontmatter.config.Configuration;
import dev.frontmatter.config.Records;
import dev.frontmatter.diagnostic.DisplayText;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the schema of a record, for other tools. */
@Command(
        name = "schema",
        description = {
            "Prints the JSON Schema (2020-12) of a record, for editors and other tools.",
            "With --record config: that of .frontmatter.yaml."
        },
        exitCodeList = {"0:it is printed", "2:it is not: there is no such class, or it is no schema"},
        footer = {
            "  frontmatter schema --record article > article.schema.json",
            "  frontmatter schema --record config > frontmatter.schema.json",
            "  java -cp frontmatter-cli.jar:mine.jar dev.frontmatter.cli.Main schema \\",
            "      --record com.example.Post"
        })
final class SchemaCommand implements Callable<Integer> {

    /** The name of the configuration's own schema. */
    private static final String CONFIGURATION = "config";

    private final Console console;

    @Mixin
    private RecordOption record = new RecordOption();

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String schema = reader().jsonSchema();
        // Outside its strings JSON is plain ASCII, so the escaped text is the same JSON.
        schema.lines().map(line -> DisplayText.escape(line) + "\n").forEach(console.out()::print);
        return ExitCode.CLEAN;
    }

    private FrontMatterReader<?> reader() {
        return CONFIGURATION.equals(record.name)
                ? FrontMatter.reader(Configuration.class)
                : record.readerOr(() -> record.reader(Records.ARTICLE));
    }
}
