package dev.frontmatter.cli.report;

import dev.frontmatter.cli.console.ExitCode;
import dev.frontmatter.cli.input.Outcome;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.diagnostic.Severity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Counts what a run found. */
public final class Summary {

    private static final Set<Rule> UNCHECKED = Set.of(Rules.UNREADABLE, Rules.UNWRITABLE, Rules.CONFIG_SCHEMA);

    private int files;
    private int filesWithProblems;
    private int errors;
    private int warnings;
    private int fixable;
    private int fixed;
    private int filesFixed;
    private boolean onlyShown;
    private boolean unchecked;

    public void add(Outcome<?> outcome) {
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
            unchecked |= isUnchecked(diagnostic);
        }
    }

    /** Counts a configuration file that no file can be checked by. */
    public void addUnusable(Outcome<?> configuration) {
        add(configuration);
        unchecked = true;
    }

    /** Counts problems of a file that were fixed. */
    public void addFixed(int problems) {
        fixed += problems;
        filesFixed += problems > 0 ? 1 : 0;
    }

    /** Counts problems of a file that would be fixed, if that were not only shown. */
    public void addFixable(int problems) {
        addFixed(problems);
        onlyShown |= problems > 0;
    }

    /** Whether a finding says that something could not be checked. */
    static boolean isUnchecked(Diagnostic diagnostic) {
        return UNCHECKED.contains(diagnostic.rule());
    }

    /** Whether something could not be checked. */
    boolean isUnchecked() {
        return unchecked;
    }

    public int warnings() {
        return warnings;
    }

    public int exitCode() {
        if (unchecked) {
            return ExitCode.UNCHECKED;
        }
        return errors > 0 || onlyShown ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    /** Such as {@code 2 errors, 0 warnings in 1 of 4958 files (1 fixable)}, without a line end. */
    String line() {
        if (fixed > 0) {
            return (onlyShown ? "would fix " : "fixed ") + count(fixed, "problem") + " in " + count(filesFixed, "file")
                    + "; " + remaining();
        }
        return remaining();
    }

    private String remaining() {
        if (filesWithProblems == 0) {
            return count(files, "file") + " checked, no problems found";
        }
        return count(errors, "error") + ", " + count(warnings, "warning") + " in " + filesWithProblems + " of "
                + count(files, "file") + (fixable > 0 ? " (" + fixable + " fixable)" : "");
    }

    /** The counts, as reports give them. */
    Map<String, Object> entry() {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("files", files);
        entry.put("filesWithProblems", filesWithProblems);
        entry.put("errors", errors);
        entry.put("warnings", warnings);
        return entry;
    }

    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
