package dev.frontmatter.cli;

import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to read: shared by the commands. */
final class InputOptions {

    /** More threads than this help nobody, and each of them costs memory. */
    private static final int MOST_JOBS = 256;

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

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many files to read at a time (as many as there are cores).")
    int jobs = Math.min(Runtime.getRuntime().availableProcessors(), MOST_JOBS);

    /**
     * The inputs that these options name.
     *
     * @throws CannotCheckException if a path is empty: it would be the current folder, and is most likely a variable that
     *     was never set; or if the number of jobs makes no sense
     */
    Inputs inputs(Console console) {
        if (paths.contains("")) {
            throw new CannotCheckException("a path is empty");
        }
        if (jobs < 1 || jobs > MOST_JOBS) {
            throw new CannotCheckException("--jobs must be from 1 to " + MOST_JOBS + ", found " + jobs);
        }
        return new Inputs(paths, stdinName, jobs, console);
    }
}
