package dev.frontmatter.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures the library and its command, and prints the figures or puts them into the README. */
public final class Main {

    private static final String HEAP = "1g";

    private Main() {}

    /** Takes its settings from the {@code benchmark.…} system properties. */
    public static void main(String[] args) throws IOException, RunnerException {
        Settings settings = Settings.fromProperties();
        long seconds = settings.forks()
                * settings.warmUp().plus(settings.measurement()).toSeconds();
        System.out.println("Measuring the library, about " + seconds + " s …\n");

        Starts starts = InterleavedFigures.of(run(settings));
        if (!settings.versions().isEmpty()) {
            System.out.println(new Versions(starts, settings.versions()).report());
            return;
        }
        LibraryReport library = new LibraryReport(starts);
        List<Table> tables = new ArrayList<>(List.of(library.reading(), library.sizes(), library.bodies()));
        if (settings.command()) {
            System.out.println("Measuring the command …\n");
            CommandBenchmark.measure(settings).ifPresent(tables::add);
        }

        StringBuilder report = new StringBuilder("\n");
        tables.forEach(table -> report.append(table).append('\n'));
        report.append(library.noise()).append(conditions(settings)).append('\n');
        System.out.println(report);
        System.out.println(library.details());
        System.out.println(ScannerShare.of(Corpus.of(settings)));
        if (settings.readme()) {
            Readme.write(report.toString());
        }
    }

    private static RunResult run(Settings settings) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(InterleavedBenchmark.class.getName())
                .addProfiler(InterleavedFigures.class)
                .forks(settings.forks())
                .jvmArgs("-Xms" + HEAP, "-Xmx" + HEAP)
                .jvmArgsAppend(forwarded())
                .warmupIterations(0)
                .measurementIterations(1)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        return new Runner(options).runSingle();
    }

    private static String[] forwarded() {
        return System.getProperties().entrySet().stream()
                .filter(property -> property.getKey().toString().startsWith("benchmark."))
                .map(property -> "-D" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new);
    }

    private static String conditions(Settings settings) {
        return "Each ratio is of two times, or two allocations, in the same start: the same data, read and validated by us, "
                + "and read without being validated by the others. Measured on " + Machine.describe() + "; "
                + (settings.quick() ? "quick" : "full") + " mode, "
                + (settings.corpus() == null ? "generated articles" : "articles of a folder") + ", "
                + settings.forks() + (settings.forks() == 1 ? " start" : " starts") + " with a heap of " + HEAP
                + ", all cases in turns in slices of " + settings.slice().toMillis()
                + " ms of the thread's own time, lower quartile.\n";
    }
}
