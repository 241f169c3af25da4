package dev.frontmatter.cli;

import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to read: shared by the commands. */
final class InputOptions {

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = {
                "Files of any name, folders, or - for standard input.",
                "Folders are searched for .md, .mdx, .markdown and .html."
            })
    List<String> paths = List.of();

    @Option(
            names = "--stdin-filename",
            paramLabel = "NAME",
            defaultValue = "stdin",
            description = "What to call standard input (${DEFAULT-VALUE}).")
    String stdinName = "stdin";

    /**
     * The inputs that these options name.
     *
     * @throws CannotCheckException if a path is empty: it would be the current folder, and is most likely a variable that
     *     was never set
     */
    Inputs inputs(Console console) {
        if (paths.contains("")) {
            throw new CannotCheckException("a path is empty");
        }
        return new Inputs(paths, console.in(), stdinName);
    }
}
