package dev.frontmatter.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Figures of the library as ratios. */
final class LibraryReport {

    /** The generated sets in the order of their columns; a folder's come after them. */
    private static final List<String> SETS = List.of("short", "short-unicode", "related", "related-unicode");

    private static final List<String> TITLES = List.of("1.5 kB", "1.5 kB, not ASCII", "30 kB", "30 kB, not ASCII");
    private static final List<String> SIZES = List.of("1 kB", "10 kB", "100 kB", "1 MB");
    private static final List<String> BODIES = List.of("body-none", "body-5 kB", "body-1 MB");

    private final Starts starts;
    private final Medians medians;
    private final List<String> sets;

    LibraryReport(Starts starts) {
        this.starts = starts;
        this.medians = new Medians(starts.sound());
        this.sets = sets(starts.all().get(0).keySet());
    }

    private static List<String> sets(Set<String> names) {
        Set<String> present = new TreeSet<>();
        names.stream()
                .filter(name -> name.endsWith("/" + Cases.TEXT))
                .forEach(name -> present.add(name.substring(0, name.indexOf('/'))));
        Set<String> sets = new LinkedHashSet<>(SETS);
        sets.retainAll(present);
        sets.addAll(present);
        return List.copyOf(sets);
    }

    /** The library against what a user would write instead. */
    Table reading() {
        Table table = new Table(row("Articles of", sets, LibraryReport::title));
        speed(table, "Links as `String`: times as fast as Jackson with JSON", Cases.TEXT, Cases.TEXT_JSON);
        speed(table, "… with instants and records tuned", Cases.TEXT, Cases.TEXT_JSON_TUNED);
        speed(table, "… as jackson-dataformat-yaml", Cases.TEXT, Cases.TEXT_JACKSON_YAML);
        speed(table, "… as SnakeYAML Engine's events alone", Cases.TEXT, Cases.ENGINE_EVENTS);
        speed(table, "… a file with CRLF, as JSON", Cases.TEXT_CRLF, Cases.TEXT_JSON);
        speed(table, "… `withoutBody`, as JSON", Cases.TEXT_WITHOUT_BODY, Cases.TEXT_JSON);
        memory(table, "Memory allocated, against JSON", Cases.TEXT, Cases.TEXT_JSON);
        memory(table, "… against tuned JSON", Cases.TEXT, Cases.TEXT_JSON_TUNED);
        memory(table, "… against jackson-dataformat-yaml", Cases.TEXT, Cases.TEXT_JACKSON_YAML);
        memory(table, "… a file with CRLF, against JSON", Cases.TEXT_CRLF, Cases.TEXT_JSON);
        memory(table, "… `withoutBody`, against JSON", Cases.TEXT_WITHOUT_BODY, Cases.TEXT_JSON);

        speed(table, "Links as `URI`: times as fast as Jackson with JSON", Cases.URI, Cases.URI_JSON);
        speed(table, "… with instants and records tuned", Cases.URI, Cases.URI_JSON_TUNED);
        speed(table, "… as jackson-dataformat-yaml", Cases.URI, Cases.URI_JACKSON_YAML);
        speed(table, "… as making the record from ready strings", Cases.URI, Cases.RECORD_ALONE);
        speed(table, "… `validate` only, as JSON with links as `String`", Cases.VALIDATED, Cases.TEXT_JSON);
        memory(table, "Memory allocated, against JSON", Cases.URI, Cases.URI_JSON);
        memory(table, "… against jackson-dataformat-yaml", Cases.URI, Cases.URI_JACKSON_YAML);

        speed(table, "Untyped: times as fast as Jackson with JSON into a `Map`", Cases.MAP, Cases.MAP_JSON);
        speed(table, "… as jackson-dataformat-yaml into a `Map`", Cases.MAP, Cases.MAP_JACKSON_YAML);
        memory(table, "Memory allocated, against JSON", Cases.MAP, Cases.MAP_JSON);
        memory(table, "… against jackson-dataformat-yaml", Cases.MAP, Cases.MAP_JACKSON_YAML);

        speed(table, "TOML: times as fast as YAML with the same data", Cases.TEXT_TOML, Cases.TEXT);
        speed(table, "… as jackson-dataformat-toml", Cases.TEXT_TOML, Cases.TEXT_JACKSON_TOML);
        speed(table, "… as tomlj, which only makes tables", Cases.TEXT_TOML, Cases.TOMLJ);
        speed(table, "… untyped, as YAML untyped", Cases.MAP_TOML, Cases.MAP);
        speed(table, "JSON front matter: times as fast as YAML with the same data", Cases.TEXT_JSON_FILE, Cases.TEXT);
        speed(table, "… as Jackson with JSON alone", Cases.TEXT_JSON_FILE, Cases.TEXT_JSON);
        speed(table, "… untyped, as YAML untyped", Cases.MAP_JSON_FILE, Cases.MAP);

        megabytes(table, "For orientation: MB/s of front matter, links as `String`", Cases.TEXT);
        megabytes(table, "… links as `URI`", Cases.URI);
        megabytes(table, "… untyped", Cases.MAP);
        megabytes(table, "… tokenizer alone", Cases.SPLIT);
        return table;
    }

    /** How the time grows with the front matter. */
    Table sizes() {
        Table table = new Table(row("Front matter of", SIZES, size -> size));
        table.row(row(
                "Time a byte, against 1 kB",
                SIZES,
                size -> ratio(start -> figure(start, size, Cases.URI).nanosPerByte()
                        / figure(start, SIZES.get(0), Cases.URI).nanosPerByte())));
        return table;
    }

    /** How the time grows with the body. */
    Table bodies() {
        Table table = new Table(row("Articles of 1.5 kB with a body of", BODIES, body -> body.substring(5)));
        table.row(row("Time to read the file without its body", BODIES, body -> growth(body, Cases.FILE_WITHOUT_BODY)));
        table.row(row("Time of the tokenizer", BODIES, body -> growth(body, Cases.SPLIT)));
        return table;
    }

    /** Says how sure the ratios of the tables are, once these are made. */
    String noise() {
        StringBuilder text = new StringBuilder();
        int sound = starts.sound().size();
        if (sound > 1) {
            text.append(String.format(
                    Locale.ROOT,
                    "Ratios are medians over %d starts of the JVM; nine of ten single ones lie within %.0f %% of them. ",
                    sound,
                    100 * medians.band()));
        }
        starts.slow().forEach(text::append);
        return text.toString();
    }

    /** Every figure as it was measured in the first sound start. */
    Table details() {
        Table table = new Table(List.of("Documents and work", "bytes", "µs", "MB/s", "bytes allocated"));
        Map<String, Figure> start = starts.sound().get(0);
        new TreeSet<>(start.keySet()).forEach(name -> {
            Figure figure = Starts.figure(start, name);
            table.row(List.of(
                    name,
                    Table.number(figure.bytes()),
                    Table.number(figure.nanos() / 1_000),
                    Table.number(figure.megabytesPerSecond()),
                    Table.number(figure.allocated())));
        });
        return table;
    }

    private static String title(String set) {
        int generated = SETS.indexOf(set);
        return generated < 0 ? set : TITLES.get(generated);
    }

    private static List<String> row(String title, List<String> columns, Function<String, String> cell) {
        List<String> row = new ArrayList<>(List.of(title));
        columns.stream().map(cell).forEach(row::add);
        return row;
    }

    private void speed(Table table, String title, String ours, String other) {
        table.row(row(
                title,
                sets,
                set -> ratio(start -> figure(start, set, other).nanos()
                        / figure(start, set, ours).nanos())));
    }

    private void memory(Table table, String title, String ours, String other) {
        table.row(row(
                title,
                sets,
                set -> ratio(start -> figure(start, set, ours).allocated()
                        / figure(start, set, other).allocated())));
    }

    private void megabytes(Table table, String title, String work) {
        table.row(row(
                title,
                sets,
                set -> Table.number(new Medians(starts.sound())
                        .of(start -> figure(start, set, work).megabytesPerSecond()))));
    }

    private String growth(String body, String work) {
        return ratio(start -> figure(start, body, work).nanos()
                / figure(start, BODIES.get(0), work).nanos());
    }

    private String ratio(ToDoubleFunction<Map<String, Figure>> ratio) {
        return Table.number(medians.of(ratio)) + " ×";
    }

    private static Figure figure(Map<String, Figure> start, String set, String work) {
        return Starts.figure(start, InterleavedFigures.name(set, work));
    }
}
