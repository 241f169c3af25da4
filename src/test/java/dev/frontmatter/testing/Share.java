package dev.frontmatter.testing;

import java.util.function.BiPredicate;
import net.jqwik.api.statistics.Statistics;

/** Shares of the tries of a property that must show something, so that the property says anything at all. */
public final class Share {

    /** Chance alone is this many standard errors below the truth less often than once in a million builds. */
    private static final double STANDARD_ERRORS = 5;

    private Share() {}

    /**
     * Counts a try, and fails the property at its end if fewer than a share of its tries showed what they must, and not by chance: a
     * share of a few hundred tries is some percent off, up and down.
     *
     * @param percent the least share of the tries, in percent
     */
    public static void atLeast(int percent, String label, boolean shown) {
        BiPredicate<Integer, Integer> enough = (count, tries) -> isAtLeast(percent, count, tries);
        Statistics.label(label)
                .collect(shown)
                .coverage(coverage -> coverage.check(true).count(enough));
    }

    static boolean isAtLeast(int percent, int count, int tries) {
        double share = percent / 100.0;
        double standardError = Math.sqrt(share * (1 - share) / tries);
        return count >= tries * (share - STANDARD_ERRORS * standardError);
    }
}
