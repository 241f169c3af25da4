package dev.frontmatter.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Versions of the library, each in a jar of its own, side by side in one JVM: what a change has gained. */
final class Versions {

    private static final String OF = " of ";

    private Versions() {}

    static List<Case> cases(Corpus corpus, List<Path> jars) throws IOException {
        List<Case> cases = new ArrayList<>();
        for (Path jar : jars) {
            Map<String, Function<byte[], Object>> tasks = VersionLoader.tasks(jar);
            corpus.articles().forEach((set, samples) -> {
                List<Sample> crlf = samples.stream().map(Sample::withCrlf).toList();
                tasks.forEach((work, task) -> cases.add(new Case(
                        set,
                        work + OF + name(jar),
                        work.equals(Cases.TEXT_CRLF) ? crlf : samples,
                        sample -> task.apply(sample.file()))));
            });
        }
        return cases;
    }

    /** Returns the time and the memory of each version, as a share of what the first one takes. */
    static Table report(Starts starts, List<Path> jars) {
        List<String> header = new ArrayList<>(List.of("Time and memory, against " + name(jars.get(0))));
        jars.subList(1, jars.size()).forEach(jar -> header.add(name(jar)));
        Table table = new Table(header);
        Set<String> works = new TreeSet<>();
        starts.all().get(0).keySet().forEach(name -> works.add(name.substring(0, name.indexOf(OF))));
        Medians medians = new Medians(starts.all());
        for (String work : works) {
            String first = work + OF + name(jars.get(0));
            List<String> row = new ArrayList<>(List.of(work));
            for (Path jar : jars.subList(1, jars.size())) {
                String name = work + OF + name(jar);
                double time = medians.of(start -> Starts.figure(start, name).nanos()
                        / Starts.figure(start, first).nanos());
                double memory = medians.of(start -> Starts.figure(start, name).allocated()
                        / Starts.figure(start, first).allocated());
                row.add(Table.number(time) + " × / " + Table.number(memory) + " ×");
            }
            table.row(row);
        }
        return table;
    }

    private static String name(Path jar) {
        return jar.getFileName().toString().replaceFirst("\\.jar$", "");
    }
}
