package dev.frontmatter.cli.report;

import dev.frontmatter.cli.console.ExitCode;
import dev.frontmatter.cli.input.Omissions;
import dev.frontmatter.cli.input.Outcome;
import dev.frontmatter.config.SchemaUse;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Severity;
import dev.frontmatter.report.form.Totals;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Counts what a run found. */
public final class Summary implements Totals {

    /** The most files, links or places that a note names. */
    private static final int MOST_NAMED = 5;

    /** The most characters of a name that a note shows. */
    private static final int LONGEST_NAME = 120;

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
    private int schemaWarnings;
    private int rulesNotRun;
    private final SortedMap<String, Integer> loweredBy = new TreeMap<>();
    /** The rules that are off, and have errors all the same. */
    private final SortedSet<String> toldAnyway = new TreeSet<>();

    private final SortedMap<String, Integer> ignoredBy = new TreeMap<>();
    private @Nullable BaselineRun baseline;
    private Omissions omissions = new Omissions(Path.of(""));

    public void add(Outcome<?> outcome) {
        files++;
        withoutSchema += outcome.schema() == SchemaUse.NAMED ? 0 : 1;
        notFetched += outcome.schema() == SchemaUse.NOT_FETCHED ? 1 : 0;
        if (!outcome.diagnostics().isEmpty()) {
            filesWithProblems++;
        }
        count(outcome);
    }

    /** Counts the warnings about a schema, which is none of the files that are checked. */
    public void addSchema(Outcome<?> schema) {
        schemaWarnings += schema.diagnostics().size();
        count(schema);
    }

    /** Takes the rule of an error that is told although the rule is off. */
    public void addToldAnyway(Rule rule) {
        toldAnyway.add(rule.id());
    }

    /** Takes the number of rules of the configuration that the run leaves out, since it looks at form alone. */
    public void setRulesNotRun(int rules) {
        rulesNotRun = rules;
    }

    private void count(Outcome<?> outcome) {
        outcome.loweredBy().forEach((by, count) -> loweredBy.merge(by, count, Integer::sum));
        outcome.ignoredBy().forEach((by, count) -> ignoredBy.merge(by, count, Integer::sum));
        for (Diagnostic diagnostic : outcome.diagnostics()) {
            if (diagnostic.severity() == Severity.ERROR) {
                errors++;
            } else {
                warnings++;
            }
            if (diagnostic.fixes().stream().anyMatch(Fix::safe)) {
                fixable++;
            }
            unchecked |= Totals.isUnchecked(diagnostic);
        }
    }

    /** Counts a configuration file that no file can be checked by. */
    public void addUnusable(Outcome<?> configuration) {
        add(configuration);
        unchecked = true;
    }

    /** Takes what was met and left unread. */
    public void setOmissions(Omissions omissions) {
        this.omissions = omissions;
    }

    /** Takes the baseline of the run; null if there is none. */
    public void setBaseline(@Nullable BaselineRun baseline) {
        this.baseline = baseline;
    }

    private Map<String, Integer> baselinedBy() {
        return baseline == null ? Map.of() : Map.of(baseline.name(), baseline.baselined());
    }

    private List<String> stale() {
        return baseline == null ? List.of() : baseline.stale();
    }

    /** Counts diagnostics of a file that were fixed. */
    public void addFixed(int diagnostics) {
        fixed += diagnostics;
        filesFixed += diagnostics > 0 ? 1 : 0;
    }

    /** Counts diagnostics of a file that would be fixed, if that were not only shown. */
    public void addFixable(int diagnostics) {
        addFixed(diagnostics);
        onlyShown |= diagnostics > 0;
    }

    @Override
    public boolean isUnchecked() {
        return unchecked;
    }

    public int warnings() {
        return warnings;
    }

    public int exitCode() {
        if (unchecked) {
            return ExitCode.UNCHECKED;
        }
        return errors > 0 || onlyShown ? ExitCode.DIAGNOSTICS : ExitCode.CLEAN;
    }

    /** Returns a line such as {@code 2 errors, 0 warnings in 1 of 4958 files (1 fixable)}, without a line end. */
    @Override
    public String line() {
        if (fixed > 0) {
            return (onlyShown ? "would fix " : "fixed ") + Totals.count(fixed, "problem") + " in "
                    + Totals.count(filesFixed, "file") + "; " + remaining();
        }
        return remaining();
    }

    @Override
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        note(
                notes,
                withoutSchema,
                "file",
                "checked for form alone: write schemas by `frontmatter init`, or name one by --schema or --record");
        note(notes, schemaWarnings, "warning", "about the configuration and schemas");
        note(notes, rulesNotRun, "rule", "of collections not run, by --syntax-only");
        note(notes, notFetched, "schema URL", "not fetched: name a local file instead");
        note(notes, omissions.excludedBy(), "path", "left out");
        note(notes, loweredBy, "diagnostic", "lowered or switched off");
        if (!toldAnyway.isEmpty()) {
            notes.add("off for warnings only, since errors make a file unreadable: " + String.join(", ", toldAnyway));
        }
        note(notes, ignoredBy, "diagnostic", "ignored");
        note(notes, baselinedBy(), "diagnostic", "in the baseline");
        List<String> stale = shortened(stale());
        if (!stale.isEmpty()) {
            notes.add((stale.size() == 1 ? "1 entry" : stale.size() + " entries")
                    + " of the baseline stale, which --write-baseline takes out: " + some(stale));
        }
        List<String> links = shortened(omissions.links());
        note(notes, links.size(), "link", "not followed: " + some(links));
        List<String> others = shortened(omissions.configurations());
        note(
                notes,
                others.size(),
                "other .frontmatter.yaml file",
                "not read: a run has one configuration, and --config names another: " + some(others));
        return notes;
    }

    private static void note(List<String> notes, int number, String noun, String fate) {
        if (number > 0) {
            notes.add(Totals.count(number, noun) + " " + fate);
        }
    }

    private static void note(List<String> notes, Map<String, Integer> counts, String noun, String fate) {
        List<String> by = new ArrayList<>();
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            by.add(entry.getValue() + " by " + shortened(entry.getKey()));
        }
        note(notes, sum(counts), noun, fate + ": " + some(by));
    }

    private static int sum(Map<String, Integer> counts) {
        int sum = 0;
        for (int count : counts.values()) {
            sum += count;
        }
        return sum;
    }

    private static String some(List<String> names) {
        int named = Math.min(names.size(), MOST_NAMED);
        int more = names.size() - named;
        return String.join(", ", names.subList(0, named)) + (more > 0 ? " and " + more + " more" : "");
    }

    private static List<String> shortened(Collection<String> names) {
        List<String> shortened = new ArrayList<>();
        for (String name : names) {
            shortened.add(shortened(name));
        }
        return shortened;
    }

    private static String shortened(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
    }

    private String remaining() {
        if (errors + warnings == 0) {
            return Totals.count(files, "file") + " checked, no " + (sum(baselinedBy()) > 0 ? "new " : "")
                    + "problems found";
        }
        return Totals.count(errors, "error") + ", " + Totals.count(warnings, "warning") + " in " + filesWithProblems
                + " of " + Totals.count(files, "file") + (fixable > 0 ? " (" + fixable + " fixable)" : "");
    }

    /** Returns the counts of files and diagnostics, and {@link #unchecked()}, with what was left unread by its names. */
    @Override
    public Map<String, Object> entry() {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("files", files);
        entry.put("filesWithProblems", filesWithProblems);
        entry.put("errors", errors);
        entry.put("warnings", warnings);
        entry.putAll(unchecked());
        entry.put("excludedBy", omissions.excludedBy());
        entry.put("loweredBy", loweredBy);
        entry.put("ignoredBy", ignoredBy);
        entry.put("baselinedBy", baselinedBy());
        entry.put("staleEntries", stale());
        entry.put("links", omissions.links());
        entry.put("configurations", omissions.configurations());
        return entry;
    }

    @Override
    public Map<String, Integer> unchecked() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("withoutSchema", withoutSchema);
        counts.put("schemasNotFetched", notFetched);
        counts.put("excluded", sum(omissions.excludedBy()));
        counts.put("lowered", sum(loweredBy));
        counts.put("ignored", sum(ignoredBy));
        counts.put("baselined", sum(baselinedBy()));
        counts.put("stale", stale().size());
        counts.put("linksNotFollowed", omissions.links().size());
        counts.put("configurationsNotRead", omissions.configurations().size());
        counts.put("rulesNotRun", rulesNotRun);
        return counts;
    }
}
