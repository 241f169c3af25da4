package dev.frontmatter.cli;

import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.cli.console.CannotCheckException;
import dev.frontmatter.config.Records;
import dev.frontmatter.config.UnusableSchemaException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The record to hold files against: shared by the commands. */
@Heading("Schema")
final class RecordOption {

    @Option(
            names = "--record",
            paramLabel = "CLASS",
            description = {
                "The record that the front matter must fit: article, or one on the",
                "class path, such as com.example.Post, or 'com.example.Blog$Post' for",
                "one inside a class."
            })
    @Nullable
    String name;

    /** Returns a reader into the record that was asked for, or another if none was. */
    FrontMatterReader<?> readerOr(Supplier<FrontMatterReader<?>> other) {
        return name == null ? other.get() : reader(name);
    }

    /**
     * Returns a reader into a record.
     *
     * @throws CannotCheckException if there is no such record, or it is no schema
     */
    FrontMatterReader<?> reader(String record) {
        try {
            return Records.reader(record);
        } catch (UnusableSchemaException e) {
            throw new CannotCheckException(String.valueOf(e.getMessage()), e);
        }
    }
}
