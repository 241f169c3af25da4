package dev.frontmatter.pattern;

/**
 * An upper bound of the stack and of the blind steps that {@code java.util.regex} needs for a pattern, or a part of one.
 *
 * <p>The matcher of the JDK calls the next node from within the last, so a match has a frame for each node on the way to
 * it. Only loops make that more than the pattern has nodes: a group that is repeated has its nodes' frames once in each
 * round, and a round that is not one of those that must be takes a character at least. A single character class that is
 * repeated is a loop without frames, and so are possessive repetitions, since each of their rounds returns.
 *
 * @param fixed frames that are needed whatever the text is
 * @param perCharacter frames that each character of the text may need besides
 * @param least how many characters it takes at least
 * @param empty in how many ways it can match no text
 * @param blind how many steps it can make without looking at a character
 * @param single true if it is one character or character class, or nothing more
 */
record PatternCost(double fixed, double perCharacter, double least, double empty, double blind, boolean single) {

    /** One character or class of characters. */
    static final PatternCost CHARACTER = new PatternCost(1, 0, 1, 0, 1, true);

    /** A place in the text, or a reference to a group: possibly no character at all, possibly several. */
    static final PatternCost PLACE = new PatternCost(1, 0, 0, 1, 1, false);

    static final PatternCost NOTHING = new PatternCost(0, 0, 0, 1, 0, false);

    /** Repetitions that are no more than these are counted as if all were made. */
    private static final double FEW = 16;

    /** The frames of a loop, or of a group, besides those of what is in it. */
    private static final double AROUND = 2;

    PatternCost then(PatternCost next) {
        return new PatternCost(
                fixed + next.fixed,
                perCharacter + next.perCharacter,
                least + next.least,
                empty * next.empty,
                blind + empty * next.blind,
                false);
    }

    PatternCost or(PatternCost other) {
        return new PatternCost(
                Math.max(fixed, other.fixed),
                Math.max(perCharacter, other.perCharacter),
                Math.min(least, other.least),
                empty + other.empty,
                blind + other.blind + 1,
                false);
    }

    /** Returns the cost in parentheses. */
    PatternCost grouped() {
        return new PatternCost(fixed + AROUND, perCharacter, least, empty, blind + AROUND, false);
    }

    /** Returns the cost in parentheses that take no text, as those of a lookahead. */
    PatternCost lookedAt() {
        return new PatternCost(fixed + AROUND, perCharacter, 0, 1, blind + AROUND, false);
    }

    PatternCost repeated(double min, double max, boolean possessive) {
        double rounds = min + 1;
        double ways = empty == 0 ? (min == 0 ? 1 : 0) : Math.pow(empty, min) * (max > min ? 1 + empty : 1);
        double begun = empty <= 1 ? (empty == 0 ? 1 : rounds) : (Math.pow(empty, rounds) - 1) / (empty - 1);
        double steps = begun * (blind + AROUND);
        double round = fixed + AROUND;
        if (possessive) {
            return new PatternCost(round, perCharacter, min * least, Math.min(1, ways), steps, false);
        }
        if (single) {
            // A greedy loop with bounds recurses where characters of one and of two units alternate.
            boolean flat = max == Double.POSITIVE_INFINITY && min <= 1 || max == min || max == 1;
            return new PatternCost(round, flat ? 0 : 1, min * least, ways, steps, false);
        }
        return max <= FEW
                ? new PatternCost(max * round, perCharacter, min * least, ways, steps, false)
                : new PatternCost(
                        rounds * round, perCharacter + round / Math.max(1, least), min * least, ways, steps, false);
    }
}
