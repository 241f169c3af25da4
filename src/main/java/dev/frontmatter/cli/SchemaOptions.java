package dev.frontmatter.cli;

import dev.frontmatter.cli.console.CannotCheckException;
import dev.frontmatter.cli.input.Reading;
import dev.frontmatter.config.FileReader;
import dev.frontmatter.config.Readers;
import dev.frontmatter.config.RunConfiguration;
import dev.frontmatter.config.Schemas;
import dev.frontmatter.config.UnusableSchemaException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The schema that files are held against. */
@Heading("Schema")
final class SchemaOptions {

    @Option(
            names = "--schema",
            paramLabel = "FILE",
            description = {
                "The JSON Schema that the front matter must fit; the rules of the",
                "configuration hold all the same.",
                "Without this and --record: what the configuration says, else what",
                "the file names by $schema; a file without a schema is checked for",
                "its form alone."
            })
    private @Nullable String schemaFile;

    @Option(names = "--syntax-only", description = "Look at the form of files alone, and at no schema.")
    private boolean syntaxOnly;

    @Mixin
    private RecordOption record = new RecordOption();

    /**
     * Returns the way in which each file is checked.
     *
     * @param configuration names schemas
     * @param optional returns true if files may be without front matter; asked when a file is read
     * @param now the time that relative dates are measured from; null for the time that it is
     */
    Reading<Object> reading(RunConfiguration configuration, BooleanSupplier optional, @Nullable Instant now) {
        if (syntaxOnly) {
            if (schemaFile != null || record.name != null) {
                throw new CannotCheckException("--syntax-only looks at no schema: leave out "
                        + (schemaFile != null ? "--schema" : "--record") + ", or that");
            }
            return Reading.ofForm(optional);
        }
        if (schemaFile == null) {
            return record.name == null
                    ? Reading.validating(new Schemas(configuration, optional, now, null))
                    : by(new FileReader<>(record.reader(record.name), optional), configuration, optional, now);
        }
        if (record.name != null) {
            throw new CannotCheckException("--schema and --record each name a schema: use one of them");
        }
        try {
            Readers readers = new Readers(configuration.folder(), optional);
            return by(readers.ofOwnFile(Path.of(schemaFile)), configuration, optional, now);
        } catch (UnusableSchemaException | InvalidPathException e) {
            throw new CannotCheckException("--schema: " + e.getMessage(), e);
        }
    }

    /** Returns true if rules of collections do not hold. */
    boolean isFormOnly() {
        return syntaxOnly;
    }

    private static Reading<Object> by(
            FileReader<?> reader, RunConfiguration configuration, BooleanSupplier optional, @Nullable Instant now) {
        return Reading.validating(new Schemas(configuration, optional, now, reader));
    }
}
