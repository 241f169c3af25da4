package dev.frontmatter.cli.report;

import dev.frontmatter.cli.console.CannotCheckException;
import dev.frontmatter.cli.console.Console;
import dev.frontmatter.cli.input.Outcome;
import dev.frontmatter.config.Baseline;
import dev.frontmatter.config.Baseline.Entry;
import dev.frontmatter.config.Policy;
import dev.frontmatter.config.WorkingFolder;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.report.form.Fingerprints;
import dev.frontmatter.report.form.Json;
import dev.frontmatter.report.form.Totals;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A baseline in one run: it takes old diagnostics out, notes which of its entries are stale, and may be written anew. */
public final class BaselineRun {

    private final Baseline baseline;
    private final WorkingFolder folder;
    private final boolean write;
    private final Fingerprints fingerprints = new Fingerprints(this::path);
    private final SortedMap<String, List<Entry>> found = new TreeMap<>();
    private final List<String> stale = new ArrayList<>();
    private int baselined;

    /**
     * Begins a run.
     *
     * @param baseline the old diagnostics
     * @param folder the folder of the run
     * @param write true to take all diagnostics for old ones, to be written
     */
    public BaselineRun(Baseline baseline, WorkingFolder folder, boolean write) {
        this.baseline = baseline;
        this.folder = folder;
        this.write = write;
    }

    /** Returns the path from the top of the repository, which is the same in each checkout; elsewhere the full one. */
    private String path(String name) {
        try {
            Path path = folder.resolve(Path.of(name));
            Path shown = path.startsWith(folder.top()) ? folder.top().relativize(path) : path;
            return shown.toString().replace(path.getFileSystem().getSeparator(), "/");
        } catch (InvalidPathException e) {
            return name;
        }
    }

    /** Returns what is new in the outcome of checking a file. */
    public <T> Outcome<T> apply(Outcome<T> outcome) {
        List<Diagnostic> diagnostics = outcome.diagnostics();
        String file = path(outcome.name());
        Map<String, Entry> left = baseline.of(file);
        Iterator<String> names = fingerprints.of(outcome.name(), diagnostics).iterator();
        List<Diagnostic> fresh = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        for (Diagnostic diagnostic : diagnostics) {
            Entry entry = new Entry(diagnostic.rule().id(), diagnostic.pointer(), names.next());
            boolean known = left.remove(entry.fingerprint()) != null;
            if (Totals.isUnchecked(diagnostic) || !known && !write) {
                fresh.add(diagnostic);
            } else {
                entries.add(entry);
                baselined++;
            }
        }
        if (diagnostics.stream().noneMatch(Totals::isUnchecked)) {
            found.put(file, List.copyOf(entries));
            left.values().stream()
                    .filter(entry -> Policy.ran(entry.rule(), diagnostics, outcome.schema(), outcome.contentRules()))
                    .forEach(entry -> stale.add(
                            file + " " + entry.rule() + (entry.pointer().isEmpty() ? "" : " at " + entry.pointer())));
        }
        return fresh.size() == diagnostics.size() ? outcome : outcome.with(List.copyOf(fresh));
    }

    /** Returns what messages call the baseline. */
    String name() {
        return baseline.name();
    }

    /** Returns the number of old diagnostics that were met. */
    int baselined() {
        return baselined;
    }

    /** Returns the entries, among those of the files that were read, that nothing is found for any more; none of them if they are written anew. */
    List<String> stale() {
        return write ? List.of() : stale;
    }

    /**
     * Writes the baseline anew, if that was asked for: the diagnostics of the files that were read, and what it has about
     * other files that are there.
     *
     * @param inputs the files that the run reads, none of which it may replace
     * @throws CannotCheckException if it cannot be written
     */
    public void write(Summary summary, Stream<Path> inputs, Console console) {
        if (!write) {
            return;
        }
        if (summary.isUnchecked()) {
            throw new CannotCheckException(name() + " is not written: not all files could be checked");
        }
        baseline.files().forEach((file, entries) -> {
            if (!found.containsKey(file) && Files.exists(folder.top().resolve(file), LinkOption.NOFOLLOW_LINKS)) {
                found.put(file, entries);
            }
        });
        found.values().removeIf(List::isEmpty);
        ReportPlace place = ReportPlace.of(name(), console);
        place.requireNoneOf(() -> inputs);
        try (ReportFile file = ReportFile.open(place)) {
            print(file.out());
            file.finish();
        }
        int count = found.values().stream().mapToInt(List::size).sum();
        console.printMessage("wrote " + Totals.count(count, "diagnostic") + " of " + Totals.count(found.size(), "file")
                + " to " + name());
    }

    private void print(PrintStream out) {
        out.print("{\"version\":" + Baseline.version() + ",\"files\":{");
        boolean first = true;
        for (Map.Entry<String, List<Entry>> file : found.entrySet()) {
            out.print((first ? "\n" : ",\n") + Json.line(file.getKey()) + ":[");
            first = false;
            boolean firstEntry = true;
            for (Entry entry : file.getValue()) {
                Map<String, Object> object = new LinkedHashMap<>();
                object.put("rule", entry.rule());
                object.put("pointer", entry.pointer());
                object.put("fingerprint", entry.fingerprint());
                out.print((firstEntry ? "\n  " : ",\n  ") + Json.line(object));
                firstEntry = false;
            }
            out.print("]");
        }
        out.print("}}\n");
    }
}
