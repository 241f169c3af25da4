package dev.frontmatter.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** All cases in one JVM, in turns; JMH by itself would run them one after the other. Run it by {@link Main}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
public class InterleavedBenchmark {

    private final Settings settings = Settings.fromProperties();
    private List<Case> cases = List.of();

    /** Makes the corpus. */
    @Setup
    public void prepare() throws IOException {
        Corpus corpus = Corpus.of(settings);
        cases = settings.versions().isEmpty() ? Cases.of(corpus) : Versions.cases(corpus, settings);
    }

    /** Warms up and measures; {@link InterleavedFigures} hands the figures to JMH. */
    @Benchmark
    public Map<?, ?> run(Blackhole blackhole) throws IOException {
        InterleavedRunner runner = new InterleavedRunner(cases, settings.slice(), blackhole::consume);
        runner.warmUp(settings.warmUp());
        Map<Case, Figure> figures = runner.measure(settings.measurement());
        InterleavedFigures.report(figures);
        return figures;
    }
}
