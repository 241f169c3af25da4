package dev.frontmatter.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Brings the figures of the cases from JMH's forks to the report. A profiler is JMH's one way to return results whose
 * names are not known beforehand.
 */
public final class InterleavedFigures implements InternalProfiler {

    /** Static, because JMH makes the profiler and the benchmark, and neither knows the other. */
    private static Map<Case, Figure> measured = Map.of();

    static void report(Map<Case, Figure> figures) {
        measured = figures;
    }

    @Override
    public String getDescription() {
        return "the figures of the interleaved cases";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        measured = Map.of();
    }

    @Override
    @SuppressWarnings("rawtypes") // JMH's own signature.
    public Collection<? extends Result> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        List<ScalarResult> results = new ArrayList<>();
        measured.forEach((subject, figure) -> {
            String name = name(subject.set(), subject.work());
            results.add(new ScalarResult(name + ".time", figure.nanos(), "ns", AggregationPolicy.AVG));
            results.add(new ScalarResult(name + ".size", figure.bytes(), "B", AggregationPolicy.AVG));
            results.add(new ScalarResult(name + ".allocated", figure.allocated(), "B", AggregationPolicy.AVG));
        });
        return results;
    }

    /** Returns the figures of each fork of a run. */
    static Starts of(RunResult run) {
        return new Starts(
                run.getBenchmarkResults().stream().map(InterleavedFigures::of).toList());
    }

    /** Returns the figures of a fork by {@code set/work}. */
    private static Map<String, Figure> of(BenchmarkResult fork) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        Map<String, ? extends Result<?>> results = secondary(fork);
        for (String label : results.keySet()) {
            if (label.endsWith(".time")) {
                String name = label.substring(0, label.length() - ".time".length());
                figures.put(
                        name,
                        new Figure(
                                results.get(label).getScore(),
                                results.get(name + ".size").getScore(),
                                results.get(name + ".allocated").getScore()));
            }
        }
        return figures;
    }

    static String name(String set, String work) {
        return set + "/" + work;
    }

    @SuppressWarnings({"rawtypes", "unchecked"}) // JMH's own signature.
    private static Map<String, ? extends Result<?>> secondary(BenchmarkResult fork) {
        return (Map<String, ? extends Result<?>>) (Map) fork.getSecondaryResults();
    }
}
