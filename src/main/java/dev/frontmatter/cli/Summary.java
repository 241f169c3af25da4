package dev.frontmatter.cli;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.diagnostic.Severity;

/** Counts what a run found. */
final class Summary {

    private int files;
    private int filesWithProblems;
    private int errors;
    private int warnings;
    private int fixable;
    private boolean unchecked;

    void add(Outcome<?> outcome) {
        files++;
        if (!outcome.diagnostics().isEmpty()) {
            filesWithProblems++;
        }
        for (Diagnostic diagnostic : outcome.diagnostics()) {
            if (diagnostic.severity() == Severity.ERROR) {
                errors++;
            } else {
                warnings++;
            }
            if (diagnostic.fixes().stream().anyMatch(Fix::safe)) {
                fixable++;
            }
            unchecked |= diagnostic.rule().equals(Rules.UNREADABLE);
        }
    }

    int exitCode() {
        if (unchecked) {
            return ExitCode.UNCHECKED;
        }
        return errors > 0 ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    /** Such as {@code 2 errors, 0 warnings in 1 of 4958 files (1 fixable)}, without a line end. */
    String line() {
        if (filesWithProblems == 0) {
            return count(files, "file") + " checked, no problems found";
        }
        return count(errors, "error") + ", " + count(warnings, "warning") + " in " + filesWithProblems + " of "
                + count(files, "file") + (fixable > 0 ? " (" + fixable + " fixable)" : "");
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
