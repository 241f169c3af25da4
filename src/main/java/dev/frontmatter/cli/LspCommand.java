package dev.frontmatter.cli;

import dev.frontmatter.build.OptionalLibrary;
import dev.frontmatter.cli.console.CannotCheckException;
import dev.frontmatter.cli.console.Console;
import dev.frontmatter.lsp.LanguageServerRun;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Serves an editor. */
@Command(
        name = LspCommand.NAME,
        description = "Serves an editor by the Language Server Protocol, on standard input and output.",
        exitCodeList = {"0:the editor has ended it", "1:the editor has gone without a word", "2:LSP4J is missing"},
        footer = {"  frontmatter lsp", "  java -jar frontmatter-cli.jar lsp"})
final class LspCommand implements Callable<Integer> {

    static final String NAME = "lsp";

    private final Console console;

    LspCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        // What is printed by mistake must not get among the messages.
        PrintStream before = System.out;
        System.setOut(console.err());
        try {
            return LanguageServerRun.serve(console.in(), console.out(), new ServedCommand(console));
        } catch (NoClassDefFoundError e) {
            throw new CannotCheckException(
                    "LSP4J is missing: add " + OptionalLibrary.LSP4J.coordinates() + " to the class path", e);
        } finally {
            System.setOut(before);
        }
    }
}
