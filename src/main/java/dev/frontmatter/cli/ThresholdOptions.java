package dev.frontmatter.cli;

import dev.frontmatter.cli.console.CannotCheckException;
import dev.frontmatter.cli.console.Console;
import dev.frontmatter.cli.console.ExitCode;
import dev.frontmatter.cli.report.Summary;
import dev.frontmatter.diagnostic.Severity;
import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The diagnostics that make a run fail. */
@Heading("Exit code")
final class ThresholdOptions {

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "error",
            completionCandidates = Names.class,
            description = "What makes a run fail: error or warning (${DEFAULT-VALUE}).")
    Severity failOn = Severity.ERROR;

    @Option(names = "--max-warnings", paramLabel = "N", description = "Fail if there are more warnings than this, too.")
    @Nullable
    Integer maxWarnings;

    @Option(
            names = "--exit-zero",
            description = "End with 0 whatever is found in files. What could not be checked is still 2.")
    boolean exitZero;

    /** The severities, for completion. */
    static final class Names implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Stream.of(Severity.values()).map(Severity::label).iterator();
        }
    }

    /** Refuses what makes no sense. */
    void check() {
        if (maxWarnings != null && maxWarnings < 0) {
            throw new CannotCheckException("--max-warnings must be 0 or more, found " + maxWarnings);
        }
    }

    /** Returns the exit code of a run. */
    int exitCode(Summary summary, Console console) {
        if (maxWarnings != null && summary.warnings() > maxWarnings) {
            console.printMessage("found " + summary.warnings() + " warnings; --max-warnings is " + maxWarnings);
        }
        int exitCode = summary.exitCode();
        if (exitCode == ExitCode.UNCHECKED) {
            return exitCode;
        }
        boolean warned = summary.warnings() > (maxWarnings == null ? Integer.MAX_VALUE : maxWarnings)
                || failOn == Severity.WARNING && summary.warnings() > 0;
        return (exitCode == ExitCode.DIAGNOSTICS || warned) && !exitZero ? ExitCode.DIAGNOSTICS : ExitCode.CLEAN;
    }
}
