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

/** A report of how often each rule is broken, folder by folder, with an example: for who has more errors than can be read. */
public final class SummaryReport implements Report {

    /** More rows than this are no summary. */
    private static final int MOST_ROWS = 40;

    private static final String HEAD = "errors  warnings  files  ";

    private final PrintStream out;
    private final ReportPaths paths;
    private final int columns;
    private final Map<Key, Row> rows = new LinkedHashMap<>();
    private int diagnostics;

    /** The rule and the folder that a row is about. */
    private record Key(Rule rule, String folder) {}

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
     * @param columns the most columns that a line may have
     */
    public SummaryReport(PrintStream out, ReportPaths paths, int columns) {
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
        String folder = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        for (Diagnostic diagnostic : found) {
            Row row = rows.computeIfAbsent(
                    new Key(diagnostic.rule(), folder),
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
        out.print(HEAD + pad("rule", width) + "  folder\n");
        for (Map.Entry<Key, Row> row : shown) {
            Row counts = row.getValue();
            String line = "%6d  %8d  %5d  ".formatted(counts.errors, counts.warnings, counts.files)
                    + pad(row.getKey().rule().id(), width) + "  " + row.getKey().folder();
            out.print(cut(DisplayText.escape(line)));
            out.print(cut("    " + DisplayText.escape(counts.example)));
        }
        if (sorted.size() > MOST_ROWS) {
            out.print("and " + (sorted.size() - MOST_ROWS) + " more rows\n");
        }
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
            String rest = key.folder().substring(Math.min(common, key.folder().length()));
            int slash = rest.indexOf('/');
            String folder = key.folder().substring(0, key.folder().length() - rest.length())
                    + (slash < 0 ? rest : rest.substring(0, slash));
            grouped.computeIfAbsent(new Key(key.rule(), folder.isEmpty() ? "." : folder), group -> new Row(row.example))
                    .add(row);
        });
        return grouped;
    }

    /** Returns the length of the folders that all paths have in common, with the slash behind them. */
    private int common() {
        String first = null;
        int length = 0;
        for (Key key : rows.keySet()) {
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
