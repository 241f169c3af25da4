package dev.frontmatter.cli;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.cli.console.CannotCheckException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
        return className == null ? other.get() : reader(className);
    }

    /** A reader into a record on the class path. */
    static FrontMatterReader<?> reader(String className) {
        Class<?> type = load(className);
        try {
            return FrontMatter.reader(type);
        } catch (IllegalArgumentException e) {
            String advice = String.valueOf(e.getMessage());
            throw new CannotCheckException(advice.lines().map(String::strip).collect(Collectors.joining(" ")), e);
        } catch (LinkageError e) {
            throw new CannotCheckException(type.getName() + " cannot be loaded: " + e, e);
        }
    }

    private static Class<?> load(String name) {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        try {
            return Class.forName(name, false, context == null ? RecordOption.class.getClassLoader() : context);
        } catch (ClassNotFoundException e) {
            throw new CannotCheckException(
                    "no class " + name + " on the class path; `java -jar` ignores -cp, so run "
                            + "`java -cp frontmatter-cli.jar:CLASSES dev.frontmatter.cli.Main`",
                    e);
        } catch (LinkageError e) {
            throw new CannotCheckException("class " + name + " cannot be loaded: " + e, e);
        }
    }
}
