package dev.frontmatter.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The medians of ratios over some starts of the JVM, and how far single starts lie from them. */
final class Medians {

    private final List<Map<String, Figure>> starts;
    private final List<Double> deviations = new ArrayList<>();

    Medians(List<Map<String, Figure>> starts) {
        this.starts = starts;
    }

    double of(ToDoubleFunction<Map<String, Figure>> ratio) {
        List<Double> sorted =
                starts.stream().mapToDouble(ratio).sorted().boxed().toList();
        double median = (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
        sorted.forEach(value -> deviations.add(Math.abs(value / median - 1)));
        return median;
    }

    /** Returns the share of a median within which nine of ten single ratios lie; 0 if there is one start only. */
    double band() {
        List<Double> sorted = new ArrayList<>(deviations);
        Collections.sort(sorted);
        return sorted.isEmpty() ? 0 : sorted.get((int) (0.9 * (sorted.size() - 1)));
    }
}
