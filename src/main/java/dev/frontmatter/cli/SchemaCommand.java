package dev.frontmatter.cli;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.article.Article;
import dev.frontmatter.cli.console.Console;
import dev.frontmatter.cli.console.ExitCode;
import dev.frontmatter.diagnostic.DisplayText;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the schema of a record, for other tools. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema (2020-12) of a record, for editors and other tools.",
        exitCodeList = {"0:it is printed", "2:it is not: there is no such class, or it is no schema"},
        footer = {
            "  frontmatter schema > article.schema.json",
            "  java -cp frontmatter-cli.jar:mine.jar dev.frontmatter.cli.Main schema \\",
            "      --record com.example.Post"
        })
final class SchemaCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private RecordOption record = new RecordOption();

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String schema = record.readerOr(() -> FrontMatter.reader(Article.class)).jsonSchema();
        // Outside its strings JSON is plain ASCII, so the escaped text is the same JSON.
        schema.lines().map(line -> DisplayText.escape(line) + "\n").forEach(console.out()::print);
        return ExitCode.CLEAN;
    }
}
