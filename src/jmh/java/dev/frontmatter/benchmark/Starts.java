package dev.frontmatter.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * The figures of the JVMs that a run started one after the other. Each compiles everything anew, and in some of them
 * Jackson comes out at half its speed: such a start is named and left out, since it would flatter us.
 *
 * @param all the figures of each start by {@code set/work}
 */
record Starts(List<Map<String, Figure>> all) {

    /** A start in which Jackson takes so many times what it takes in its best start is a slow one. */
    private static final double SLOW = 1.4;

    /** What Jackson's time is held against, which no compiler makes or breaks: the JDK's own parsing of links. */
    private static final String STEADY = Cases.RECORD_ALONE;

    private static final List<String> VARYING = List.of(Cases.TEXT_JSON, Cases.URI_JSON, Cases.MAP_JSON);

    /** Returns the starts in which Jackson came out as fast as it does; never empty. */
    List<Map<String, Figure>> sound() {
        List<Map<String, Figure>> sound =
                all.stream().filter(start -> slowCases(start).isEmpty()).toList();
        return sound.isEmpty() ? all : sound;
    }

    /** Returns a sentence for each slow start, and for none if all are alike. */
    List<String> slow() {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            List<String> cases = slowCases(all.get(i));
            if (!cases.isEmpty()) {
                sentences.add("In start " + (i + 1) + " Jackson was compiled badly ("
                        + String.join(", ", cases) + " its best time)"
                        + (sound() == all ? ", as in all others. " : "; it is left out. "));
            }
        }
        return sentences;
    }

    private List<String> slowCases(Map<String, Figure> start) {
        List<String> cases = new ArrayList<>();
        for (String name : new TreeSet<>(start.keySet())) {
            if (VARYING.contains(name.substring(name.indexOf('/') + 1))) {
                double best = all.stream()
                        .mapToDouble(other -> againstSteady(other, name))
                        .min()
                        .orElseThrow();
                double times = againstSteady(start, name) / best;
                if (times > SLOW) {
                    cases.add(String.format(Locale.ROOT, "%s %.1f times", name, times));
                }
            }
        }
        return cases;
    }

    private static double againstSteady(Map<String, Figure> start, String name) {
        String steady = InterleavedFigures.name(name.substring(0, name.indexOf('/')), STEADY);
        return figure(start, name).nanos() / figure(start, steady).nanos();
    }

    static Figure figure(Map<String, Figure> start, String name) {
        return Objects.requireNonNull(start.get(name), name);
    }
}
