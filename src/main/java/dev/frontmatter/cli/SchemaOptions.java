package dev.frontmatter.cli;

import dev.frontmatter.cli.console.CannotCheckException;
import dev.frontmatter.cli.console.Console;
import dev.frontmatter.cli.input.Configurations;
import dev.frontmatter.cli.input.Reading;
import dev.frontmatter.cli.schema.Readers;
import dev.frontmatter.cli.schema.Readers.UnusableSchemaException;
import dev.frontmatter.cli.schema.Records;
import dev.frontmatter.cli.schema.Schemas;
import java.nio.file.InvalidPathException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What to hold files against. */
@Heading("Schema")
final class SchemaOptions {

    @Option(
            names = "--schema",
            paramLabel = "FILE",
            description = {
                "The JSON Schema that the front matter must fit.",
                "Without this and --record: what .frontmatter.yaml says, else what",
                "the file names by $schema, else the built-in article."
            })
    private @Nullable String schemaFile;

    @Mixin
    private RecordOption record = new RecordOption();

    /** How each file is read. */
    Reading<Object> reading(Configurations configurations, Console console) {
        String className = record.className;
        if (schemaFile == null) {
            return className == null
                    ? new Schemas(configurations)
                    : Reading.validating(Records.reader(className).withoutBody());
        }
        if (className != null) {
            throw new CannotCheckException("--schema and --record each name a schema: use one of them");
        }
        try {
            return Reading.validating(
                    new Readers().ofSchemaFile(console.folder().resolve(schemaFile)));
        } catch (UnusableSchemaException | InvalidPathException e) {
            throw new CannotCheckException("--schema: " + e.getMessage(), e);
        }
    }
}
