package dev.frontmatter.cli;

import dev.frontmatter.cli.console.CannotCheckException;
import dev.frontmatter.cli.console.Console;
import dev.frontmatter.cli.fix.Checked;
import dev.frontmatter.cli.fix.FileFixer;
import dev.frontmatter.cli.fix.FixRoots;
import dev.frontmatter.cli.input.Input;
import dev.frontmatter.cli.input.Inputs;
import dev.frontmatter.cli.input.Reading;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** Options that fix files while they are checked. */
@Heading("Fixes")
final class FixOptions {

    private static final String STDIN = "-";

    @Option(
            names = "--fix",
            description = "Make the safe fixes, and report what remains. Of standard input "
                    + "the fixed text goes to standard output, byte for byte: not for the log of a CI system, "
                    + "which may take some of it for commands.")
    private boolean fix;

    @Option(
            names = "--unsafe-fixes",
            description = "With --fix or --diff: the other fixes too, which may not be what the author meant, "
                    + "or be read differently elsewhere.")
    private boolean unsafe;

    @Option(
            names = "--diff",
            description =
                    "Print the fixes as a patch for `git apply` or `patch -p1` instead, with paths from the current folder, "
                            + "or from the top of the repository if any are above it. "
                            + "What would remain goes to standard error. A terminal shows control characters as "
                            + "escapes: for a patch to apply, send it to a file or a pipe. Not for the log of a CI "
                            + "system, which may take some of it for commands.")
    private boolean diff;

    /** Returns the way in which each file is checked. */
    Function<Input, Checked> check(Reading<?> reading, InputOptions input, Inputs inputs, Console console) {
        if (fix && diff) {
            throw new CannotCheckException("--fix makes the changes that --diff only shows: use one of them");
        }
        if (unsafe && !fix && !diff) {
            throw new CannotCheckException(
                    "--unsafe-fixes says which fixes --fix makes and --diff shows: add one of them");
        }
        if (fix && input.staged) {
            throw new CannotCheckException(
                    "--fix changes files, and --staged reads what is staged of them: leave out one of the two");
        }
        if (!fix && !diff) {
            return file -> Checked.of(file.read(reading));
        }
        FileFixer fixer = new FileFixer(reading, FixRoots.of(inputs, console.folder()), !unsafe, diff);
        return console.terminal().out() ? file -> fixer.check(file).onTerminal() : fixer::check;
    }

    /** Returns true if files are fixed, or it is shown how. */
    boolean isOn() {
        return fix || diff;
    }

    /** Returns true if standard output is for patches or texts, so that diagnostics go to standard error. */
    boolean needsOutput(InputOptions input) {
        return diff || fix && input.paths.contains(STDIN);
    }
}
