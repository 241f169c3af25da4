package dev.frontmatter.report.form;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.DisplayText;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Severity;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A report of how often each rule is broken, collection by collection, or folder by folder where files are in none, with an
 * example: for who has more errors than can be read.
 */
public final class SummaryReport implements Report {

    /** More rows than this are no summary. */
    private static final int MOST_ROWS = 40;

    private static final String HEAD = "errors  warnings  files  ";

    private final PrintStream out;
    private final ReportPaths paths;
    private final CollectionNames collections;
    private final int columns;
    private final Map<Key, Row> rows = new LinkedHashMap<>();
    private int diagnostics;

    /** Tells the collections of files. */
    @FunctionalInterface
    public interface CollectionNames {

        /** Returns the name of the collection that a file is in, by its name in diagnostics; null if it is in none. */
        @Nullable
        String of(String name);
    }

    /** The rule that a row is about, and the collection, or else the folder. */
    private record Key(Rule rule, @Nullable String collection, String folder) {

        String place() {
            return collection == null ? folder : collection;
        }
    }

    /** The counts of a row, and its first diagnostic. */
    private static final class Row {

        private final String example;
        private int errors;
        private int warnings;
        private int files;
        private String lastFile = "";

        Row(String example) {
            this.example = example;
        }

        void add(Row other) {
            errors += other.errors;
            warnings += other.warnings;
            files += other.files;
        }
    }

    /**
     * Begins a report.
     *
     * @param out takes it
     * @param paths names files
     * @param collections tells the collections of files
     * @param columns the most columns that a line may have
     */
    public SummaryReport(PrintStream out, ReportPaths paths, CollectionNames collections, int columns) {
        this.collections = collections;
        this.out = out;
        this.paths = paths;
        this.columns = columns;
    }

    /** Returns the number of diagnostics so far. */
    public int diagnostics() {
        return diagnostics;
    }

    @Override
    public void add(String name, List<Diagnostic> found) {
        if (found.isEmpty()) {
            return;
        }
        String path = paths.of(name);
        String collection = collections.of(name);
        String folder = collection == null ? path.substring(0, Math.max(0, path.lastIndexOf('/'))) : "";
        for (Diagnostic diagnostic : found) {
            Row row = rows.computeIfAbsent(
                    new Key(diagnostic.rule(), collection, folder),
                    key -> new Row(path + ":" + diagnostic.start() + ": " + diagnostic.message()));
            if (diagnostic.severity() == Severity.ERROR) {
                row.errors++;
            } else {
                row.warnings++;
            }
            if (!row.lastFile.equals(path)) {
                row.files++;
                row.lastFile = path;
            }
            diagnostics++;
        }
    }

    @Override
    public void end(Totals totals) {
        if (!rows.isEmpty()) {
            table();
            out.print("\n");
        }
        out.print(totals.text(columns));
    }

    private void table() {
        List<Map.Entry<Key, Row>> sorted = new ArrayList<>(grouped().entrySet());
        sorted.sort(Comparator.comparingInt((Map.Entry<Key, Row> row) -> -row.getValue().errors)
                .thenComparingInt(row -> -row.getValue().warnings));
        List<Map.Entry<Key, Row>> shown = sorted.subList(0, Math.min(MOST_ROWS, sorted.size()));
        int width = shown.stream()
                .mapToInt(row -> row.getKey().rule().id().length())
                .max()
                .orElse(0);
        out.print(HEAD + pad("rule", width) + "  " + head() + "\n");
        for (Map.Entry<Key, Row> row : shown) {
            Row counts = row.getValue();
            String line = "%6d  %8d  %5d  ".formatted(counts.errors, counts.warnings, counts.files)
                    + pad(row.getKey().rule().id(), width) + "  " + row.getKey().place();
            out.print(cut(DisplayText.escape(line)));
            out.print(cut("    " + DisplayText.escape(counts.example)));
        }
        if (sorted.size() > MOST_ROWS) {
            out.print("and " + (sorted.size() - MOST_ROWS) + " more rows\n");
        }
    }

    private String head() {
        boolean some = rows.keySet().stream().anyMatch(key -> key.collection() != null);
        boolean all = rows.keySet().stream().allMatch(key -> key.collection() != null);
        return all ? "collection" : some ? "collection or folder" : "folder";
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private String cut(String line) {
        return DisplayText.cut(line, columns) + "\n";
    }

    /** Returns the rows by the folders in which the paths of all of them part, each with what is in it. */
    private Map<Key, Row> grouped() {
        int common = common();
        Map<Key, Row> grouped = new LinkedHashMap<>();
        rows.forEach((key, row) -> {
            if (key.collection() != null) {
                grouped.put(key, row);
                return;
            }
            String rest = key.folder().substring(Math.min(common, key.folder().length()));
            int slash = rest.indexOf('/');
            String folder = key.folder().substring(0, key.folder().length() - rest.length())
                    + (slash < 0 ? rest : rest.substring(0, slash));
            grouped.computeIfAbsent(
                            new Key(key.rule(), null, folder.isEmpty() ? "." : folder), group -> new Row(row.example))
                    .add(row);
        });
        return grouped;
    }

    /** Returns the length of the folders that all paths have in common, with the slash behind them. */
    private int common() {
        String first = null;
        int length = 0;
        for (Key key : rows.keySet()) {
            if (key.collection() != null) {
                continue;
            }
            String folder = key.folder() + "/";
            if (first == null) {
                first = folder;
                length = folder.length();
            }
            int same = 0;
            while (same < Math.min(length, folder.length()) && first.charAt(same) == folder.charAt(same)) {
                same++;
            }
            length = Math.min(length, first.substring(0, same).lastIndexOf('/') + 1);
        }
        return length;
    }
}
