package dev.frontmatter.testing;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Choices at random. */
public final class Pick {

    private Pick() {}

    @SafeVarargs
    public static <T> T of(Random random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    public static <T> T of(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    public static boolean chance(Random random, int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    /** A number from a lowest to a highest one, both included. */
    public static int between(Random random, int lowest, int highest) {
        return lowest + random.nextInt(highest - lowest + 1);
    }

    /** Pieces, one after the other. */
    public static String join(int count, Supplier<String> piece) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(piece.get());
        }
        return text.toString();
    }
}
