package dev.frontmatter.cli.report;

import dev.frontmatter.cli.console.ExitCode;
import dev.frontmatter.cli.input.Omissions;
import dev.frontmatter.cli.input.Outcome;
import dev.frontmatter.config.SchemaUse;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.DisplayText;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.diagnostic.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts what a run found. */
public final class Summary {

    private static final Set<Rule> UNCHECKED = Set.of(Rules.UNREADABLE, Rules.UNWRITABLE, Rules.CONFIG_SCHEMA);

    /** More names than this are only counted in text. */
    private static final int MOST_NAMES = 5;

    private int files;
    private int filesWithProblems;
    private int errors;
    private int warnings;
    private int fixable;
    private int fixed;
    private int filesFixed;
    private boolean onlyShown;
    private boolean unchecked;
    private int withoutSchema;
    private int notFetched;
    private int excluded;
    private final List<String> links = new ArrayList<>();
    private int otherConfigurations;

    public void add(Outcome<?> outcome) {
        files++;
        withoutSchema += outcome.schema() == SchemaUse.NAMED ? 0 : 1;
        notFetched += outcome.schema() == SchemaUse.NOT_FETCHED ? 1 : 0;
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

    /** Counts what was met in folders and left unread. */
    public void addOmissions(Omissions omissions) {
        excluded += omissions.excluded();
        links.addAll(omissions.links());
        otherConfigurations += omissions.configurations();
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

    /** Returns {@link #line()} and a line for each kind of thing that was not checked, each ended by LF. */
    String text() {
        StringBuilder text = new StringBuilder(line()).append('\n');
        note(
                text,
                withoutSchema,
                "file",
                "checked for form alone: name a schema in .frontmatter.yaml, or by --schema or --record");
        note(text, notFetched, "schema URL", "not fetched: name a local file instead");
        note(text, excluded, "path", "left out by `exclude` of the configuration");
        note(text, links.size(), "link", "not followed: " + named(links));
        note(text, otherConfigurations, "other .frontmatter.yaml file", "not read: a run has one configuration");
        return text.toString();
    }

    /** Returns the first few names, escaped, and how many more there are. */
    private static String named(List<String> names) {
        int shown = Math.min(names.size(), MOST_NAMES);
        String more = names.size() > shown ? " and " + (names.size() - shown) + " more" : "";
        return DisplayText.escape(String.join(", ", names.subList(0, shown))) + more;
    }

    private static void note(StringBuilder text, int number, String noun, String fate) {
        if (number > 0) {
            text.append(count(number, noun)).append(' ').append(fate).append('\n');
        }
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
