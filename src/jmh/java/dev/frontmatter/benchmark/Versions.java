package dev.frontmatter.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Versions of the library, each in a jar of its own, side by side in one JVM: what a change has gained. */
final class Versions {

    private static final String OF = " of ";

    private final Medians medians;
    private final List<String> versions;
    private final Set<String> works = new TreeSet<>();

    /** Takes the figures of some starts, and the versions that they are of. */
    Versions(Starts starts, List<Path> jars) {
        medians = new Medians(starts.all());
        versions = jars.stream().map(Versions::name).toList();
        starts.all().get(0).keySet().forEach(name -> works.add(name.substring(0, name.indexOf(OF))));
    }

    static List<Case> cases(Corpus corpus, Settings settings) throws IOException {
        Map<Path, Map<String, Function<byte[], Object>>> versions = new LinkedHashMap<>();
        for (Path jar : settings.versions()) {
            versions.put(jar, VersionLoader.tasks(jar));
        }
        List<Case> cases = new ArrayList<>();
        corpus.articles().forEach((set, samples) -> {
            Map<String, List<Sample>> forms = Map.of(
                    Cases.TEXT_CRLF, samples.stream().map(Sample::withCrlf).toList(),
                    Cases.TEXT_TOML, samples.stream().map(Sample::inToml).toList(),
                    Cases.TEXT_JSON_FILE, samples.stream().map(Sample::inJson).toList());
            versions.forEach((jar, tasks) -> tasks.forEach((work, task) -> {
                if (settings.cases().matcher(set + "/" + work).matches()) {
                    cases.add(new Case(
                            set,
                            work + OF + name(jar),
                            forms.getOrDefault(work, samples),
                            sample -> task.apply(sample.file())));
                }
            }));
        });
        return cases;
    }

    /** Returns the time and the memory of each version, as a share of what the first one takes, and the one before. */
    String report() {
        String report = table("the first") + "\n" + table("the one before");
        return report
                + String.format(
                        Locale.ROOT,
                        "%nMedians over all starts; nine of ten single ratios lie within %.1f %% of them.%n",
                        100 * medians.band());
    }

    private Table table(String other) {
        List<String> header = new ArrayList<>(List.of("Time and memory, against " + other));
        header.addAll(works);
        Table table = new Table(header);
        for (int i = 1; i < versions.size(); i++) {
            String version = versions.get(i);
            String against = versions.get(other.equals("the first") ? 0 : i - 1);
            List<String> row = new ArrayList<>(List.of(version));
            works.forEach(work -> row.add(ratios(work + OF + version, work + OF + against)));
            table.row(row);
        }
        return table;
    }

    private String ratios(String name, String against) {
        double time = medians.of(start -> Starts.figure(start, name).nanos()
                / Starts.figure(start, against).nanos());
        double memory = medians.of(start -> Starts.figure(start, name).allocated()
                / Starts.figure(start, against).allocated());
        return String.format(Locale.ROOT, "%.3f / %.2f", time, memory);
    }

    private static String name(Path jar) {
        return jar.getFileName().toString().replaceFirst("\\.jar$", "");
    }
}
