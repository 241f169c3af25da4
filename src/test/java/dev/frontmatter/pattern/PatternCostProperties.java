package dev.frontmatter.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The frames of the JDK's matcher are counted at each look at the text, and are never more than was estimated. */
class PatternCostProperties {

    /** The calls that begin a match. */
    private static final int FRAMES_AROUND = 10;

    private static final int MOST_LOOKS = 2_000;

    @Provide
    Arbitrary<String> regexes() {
        Arbitrary<String> atoms = Arbitraries.of(
                "a",
                "b",
                ".",
                "\\w",
                "[ab]",
                "[^x]",
                "[\\]a[b]]",
                "\\R",
                "\\X",
                "\\Qa*\\E",
                "\\x{61}",
                "\\1",
                "(?<=ab?)",
                "\\b");
        Arbitrary<String> repetitions =
                Arbitraries.of("", "*", "+", "?", "{3}", "{2,}", "{0,30}", "{1,5}", "*?", "+?", "*+", "++", "{0,30}+");
        Arbitrary<String> repeated = Combinators.combine(atoms, repetitions)
                .as((atom, repetition) -> atom.startsWith("(?<=") ? atom : atom + repetition);
        return Arbitraries.recursive(() -> repeated, inner -> larger(inner, repetitions), 1, 5);
    }

    private static Arbitrary<String> larger(Arbitrary<String> inner, Arbitrary<String> repetitions) {
        return Arbitraries.oneOf(
                Combinators.combine(inner, inner).as(String::concat),
                Combinators.combine(inner, inner, repetitions).as((a, b, r) -> "(?:" + a + "|" + b + ")" + r),
                Combinators.combine(inner, inner, repetitions).as((a, b, r) -> "(" + a + b + ")" + r),
                Combinators.combine(inner, repetitions).as((a, r) -> "(?x: " + a + " # (a|b)*\n)" + r),
                inner.map(a -> "(?=" + a + ")"),
                inner.map(a -> "(?>" + a + ")"));
    }

    @Property(tries = 2_000)
    void no_match_goes_deeper_than_estimated(
            @ForAll("regexes") String regex,
            @ForAll("texts") String unit,
            @ForAll @IntRange(min = 1, max = 40) int times)
            throws InterruptedException {
        Pattern pattern = Pattern.compile("(a?)" + regex);
        String text = unit.repeat(times);
        PatternCost cost = PatternCosts.of(pattern);
        Depth depth = new Depth(text);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        // The tests have less stack than the deepest of these matches takes.
        Thread deep = new Thread(null, () -> match(pattern, depth), "deep", 64 << 20);
        deep.setUncaughtExceptionHandler((thread, e) -> failure.set(e));
        deep.start();
        deep.join();

        assertThat(failure.get()).isNull();
        assertThat((double) depth.deepest)
                .as("frames for %s on %s", pattern, text)
                .isLessThanOrEqualTo(FRAMES_AROUND + cost.fixed() + cost.perCharacter() * text.length());
    }

    private static void match(Pattern pattern, Depth depth) {
        try {
            pattern.matcher(depth).matches();
        } catch (Depth.Enough e) {
            // How long it takes is bounded elsewhere.
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "ab", "b", "a\ud83d\ude00", "\n\r\n", "x", "aab\u0301");
    }

    /** A text that knows how deep the deepest look at it was. */
    private static final class Depth implements CharSequence {

        private final String text;
        private int deepest;
        private int looks;

        Depth(String text) {
            this.text = text;
        }

        private static final class Enough extends RuntimeException {
            private static final long serialVersionUID = 1L;
        }

        @Override
        public char charAt(int index) {
            if (++looks > MOST_LOOKS) {
                throw new Enough();
            }
            long frames = StackWalker.getInstance()
                    .walk(all -> all.filter(frame -> frame.getClassName().startsWith("java.util.regex."))
                            .count());
            deepest = Math.max(deepest, (int) frames);
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
