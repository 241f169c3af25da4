package dev.frontmatter.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One case by itself, for work on it with JMH's profilers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class SingleBenchmark {

    /** The documents. */
    @Param({"short", "short-unicode", "related", "related-unicode"})
    public String set = "";

    /** What is done with them. */
    @Param({
        Cases.TEXT,
        Cases.TEXT_CRLF,
        Cases.TEXT_WITHOUT_BODY,
        Cases.TEXT_JSON,
        Cases.TEXT_JSON_TUNED,
        Cases.TEXT_JACKSON_YAML,
        Cases.URI,
        Cases.VALIDATED,
        Cases.URI_JSON,
        Cases.URI_JSON_TUNED,
        Cases.URI_JACKSON_YAML,
        Cases.RECORD_ALONE,
        Cases.MAP,
        Cases.MAP_JSON,
        Cases.MAP_JACKSON_YAML,
        Cases.ENGINE_EVENTS,
        Cases.SPLIT
    })
    public String work = "";

    private Case subject = new Case("", "", List.of(), sample -> sample);
    private int next;

    /** Makes the corpus and finds the case. */
    @Setup
    public void prepare() throws IOException {
        subject = Cases.of(Corpus.of(Settings.fromProperties())).stream()
                .filter(candidate ->
                        candidate.set().equals(set) && candidate.work().equals(work))
                .findFirst()
                .orElseThrow();
    }

    /** Works on one document after the other. */
    @Benchmark
    public Object document() throws IOException {
        next = next + 1 < subject.samples().size() ? next + 1 : 0;
        return subject.task().on(subject.samples().get(next));
    }
}
