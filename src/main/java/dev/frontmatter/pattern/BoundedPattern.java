package dev.frontmatter.pattern;

import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression whose answer depends on the pattern and the text alone: it is yes, no, or {@link Undecided}, on
 * any stack. Before it looks at a text, it estimates from above how much stack the match can need: little is taken from
 * the caller's, more from a stack of its own that is large enough, and much is not tried. How often it looks at the
 * characters is bounded by {@link BoundedText}.
 */
public final class BoundedPattern {

    /** More than a frame of {@code java.util.regex} takes, interpreted or compiled: up to 170 bytes were measured. */
    private static final int FRAME = 224;

    /** More than a character of a pattern, and a parenthesis in it, takes to compile. */
    private static final int FRAMES_PER_CHARACTER = 2;

    private static final int FRAMES_PER_OPENING = 10;

    /** So little that any caller has it. */
    private static final long OWN_STACK_FROM = 48 << 10;

    private static final long MOST_STACK = 64 << 20;

    /** The most steps that a pattern may make between two looks at the text: only looks can be counted. */
    private static final double MOST_BLIND_STEPS = 1_000;

    private final Pattern pattern;
    private final PatternCost cost;

    private BoundedPattern(Pattern pattern) {
        this.pattern = pattern;
        this.cost = PatternCosts.of(pattern);
    }

    /** Thrown where a pattern was not held against a text to the end. */
    public static final class Undecided extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Undecided(String reason) {
            super(reason, null, false, false);
        }

        /**
         * Returns the reason.
         *
         * @return words that follow "the pattern"
         */
        public String reason() {
            return String.valueOf(getMessage());
        }
    }

    /**
     * Compiles a pattern.
     *
     * @param regex the pattern, as {@link Pattern} reads it
     * @param flags those of {@link Pattern}
     * @return the pattern
     * @throws PatternSyntaxException if it is none
     */
    public static BoundedPattern compile(String regex, int flags) {
        long openings = 0;
        for (int at = 0; at < regex.length(); at++) {
            openings += regex.charAt(at) == '(' || regex.charAt(at) == '[' ? 1 : 0;
        }
        long stack = FRAME * (FRAMES_PER_CHARACTER * (long) regex.length() + FRAMES_PER_OPENING * openings);
        if (stack > MOST_STACK) {
            throw new PatternSyntaxException("Pattern is too long", regex.substring(0, 100) + "…", -1);
        }
        return onEnough(stack, () -> new BoundedPattern(Pattern.compile(regex, flags)));
    }

    /**
     * Tells whether the pattern matches a text from its start to its end.
     *
     * @param text the text
     * @return true if it does
     * @throws Undecided if that cannot be told
     */
    public boolean matches(String text) {
        return test(text, Matcher::matches);
    }

    /**
     * Tells whether the pattern matches a part of a text.
     *
     * @param text the text
     * @return true if it does
     * @throws Undecided if that cannot be told
     */
    public boolean isFoundIn(String text) {
        return test(text, Matcher::find);
    }

    private boolean test(String text, Predicate<Matcher> test) {
        double frames = cost.fixed() + cost.perCharacter() * text.length();
        if (frames * FRAME > MOST_STACK) {
            throw new Undecided("needs too much stack for a text of " + text.length() + " characters");
        }
        if (cost.blind() > MOST_BLIND_STEPS) {
            throw new Undecided("can match nothing in too many ways");
        }
        return onEnough(FRAME * (long) frames, () -> {
            try {
                return test.test(pattern.matcher(new BoundedText(text)));
            } catch (BoundedText.Exhausted e) {
                throw new Undecided("takes too long on this text");
            }
        });
    }

    private static <T> T onEnough(long stack, Supplier<T> call) {
        return stack < OWN_STACK_FROM ? call.get() : OwnStack.call(stack, call);
    }

    @Override
    public String toString() {
        return pattern.pattern();
    }
}
