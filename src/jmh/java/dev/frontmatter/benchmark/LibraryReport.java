package dev.frontmatter.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/** Figures of the library as ratios. */
final class LibraryReport {

    private static final List<String> SETS = List.of("short", "short-unicode", "related", "related-unicode", "folder");
    private static final List<String> TITLES =
            List.of("1.5 kB", "1.5 kB, not ASCII", "30 kB", "30 kB, not ASCII", "the folder");
    private static final List<String> SIZES = List.of("1 kB", "10 kB", "100 kB", "1 MB");
    private static final List<String> BODIES = List.of("body-none", "body-5 kB", "body-1 MB");

    private final Map<String, Figure> figures;

    LibraryReport(Map<String, Figure> figures) {
        this.figures = figures;
    }

    /** The library against what a user would write instead. */
    Table reading() {
        List<String> sets = SETS.stream()
                .filter(set -> figures.containsKey(InterleavedFigures.name(set, Cases.FRONT_MATTER)))
                .toList();
        Table table = new Table(row("Articles of", sets, set -> TITLES.get(SETS.indexOf(set))));
        table.row(row("Times as fast as Jackson with the same data in JSON", sets, set -> speed(set, Cases.JSON)));
        table.row(row("… with instants and records tuned", sets, set -> speed(set, Cases.JSON_TUNED)));
        table.row(row("… as jackson-dataformat-yaml", sets, set -> speed(set, Cases.JACKSON_YAML)));
        table.row(row("… as SnakeYAML Engine's events alone", sets, set -> speed(set, Cases.ENGINE_EVENTS)));
        table.row(row("… as making the record from ready strings", sets, set -> speed(set, Cases.RECORD_ALONE)));
        table.row(row("Memory allocated, against JSON", sets, set -> memory(set, Cases.JSON)));
        table.row(row("… against tuned JSON", sets, set -> memory(set, Cases.JSON_TUNED)));
        table.row(row("… against jackson-dataformat-yaml", sets, set -> memory(set, Cases.JACKSON_YAML)));
        table.row(row("… against the record from ready strings", sets, set -> memory(set, Cases.RECORD_ALONE)));
        table.row(row("For orientation: MB/s of front matter", sets, set -> megabytes(set, Cases.FRONT_MATTER)));
        table.row(row("… tokenizer alone", sets, set -> megabytes(set, Cases.SPLIT)));
        return table;
    }

    /** How the time grows with the front matter. */
    Table sizes() {
        Table table = new Table(row("Front matter of", SIZES, size -> size));
        table.row(row(
                "Time a byte, against 1 kB",
                SIZES,
                size -> ratio(
                        figure(size, Cases.FRONT_MATTER).nanosPerByte(),
                        figure(SIZES.get(0), Cases.FRONT_MATTER).nanosPerByte())));
        return table;
    }

    /** How the time grows with the body. */
    Table bodies() {
        Table table = new Table(row("Articles of 1.5 kB with a body of", BODIES, body -> body.substring(5)));
        table.row(row("Time to read the file without its body", BODIES, body -> growth(body, Cases.WITHOUT_BODY)));
        table.row(row("Time of the tokenizer", BODIES, body -> growth(body, Cases.SPLIT)));
        return table;
    }

    /** Every figure as it was measured. */
    Table details() {
        Table table = new Table(List.of("Documents and work", "bytes", "µs", "MB/s", "bytes allocated"));
        new TreeMap<>(figures)
                .forEach((name, figure) -> table.row(List.of(
                        name,
                        Table.number(figure.bytes()),
                        Table.number(figure.nanos() / 1_000),
                        Table.number(figure.megabytesPerSecond()),
                        Table.number(figure.allocated()))));
        return table;
    }

    private static List<String> row(String title, List<String> columns, Function<String, String> cell) {
        List<String> row = new ArrayList<>(List.of(title));
        columns.stream().map(cell).forEach(row::add);
        return row;
    }

    private String speed(String set, String other) {
        return ratio(figure(set, other).nanos(), figure(set, Cases.FRONT_MATTER).nanos());
    }

    private String memory(String set, String other) {
        return ratio(
                figure(set, Cases.FRONT_MATTER).allocated(), figure(set, other).allocated());
    }

    private String megabytes(String set, String work) {
        return Table.number(figure(set, work).megabytesPerSecond());
    }

    private String growth(String body, String work) {
        return ratio(figure(body, work).nanos(), figure(BODIES.get(0), work).nanos());
    }

    private static String ratio(double one, double other) {
        return Table.number(one / other) + " ×";
    }

    private Figure figure(String set, String work) {
        return Objects.requireNonNull(figures.get(InterleavedFigures.name(set, work)), () -> set + " " + work);
    }
}
