package dev.frontmatter.cli;

import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.cli.schema.Records;
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
                "The record that the front matter must fit, on the class path, such as",
                "com.example.Post, or 'com.example.Blog$Post' for one inside a class."
            })
    @Nullable
    String className;

    /** A reader into the record that was asked for, or another if none was. */
    FrontMatterReader<?> readerOr(Supplier<FrontMatterReader<?>> other) {
        return className == null ? other.get() : Records.reader(className);
    }
}
