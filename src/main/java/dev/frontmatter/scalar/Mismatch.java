package dev.frontmatter.scalar;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The reason why a scalar is not accepted.
 *
 * @param cause the kind of the reason
 * @param expected what it must be, in words that follow "must be"
 * @param found what it is instead, or null to show its text
 * @param hint what to do, or null
 * @param replacement the text that was meant, if that is certain, or null
 * @param style how the replacement is written
 */
public record Mismatch(
        Cause cause,
        String expected,
        @Nullable String found,
        @Nullable String hint,
        @Nullable String replacement,
        Style style)
        implements Reading {

    /** The kinds of reasons. */
    public enum Cause {
        /** The scalar is of another kind. */
        TYPE,
        /** The text does not have the form. */
        FORMAT,
        /** The number is out of range. */
        RANGE,
        /** The text is none of those to choose from. */
        CHOICE,
        /** The number is longer than the limit. */
        LENGTH
    }

    /** The way in which the text that was meant is written in place of the scalar. */
    public enum Style {
        /** The quotes of the scalar, or none if it has none. */
        SAME,
        /** A likeness to the scalar; that it was meant is likely, and not certain. */
        LIKELY,
        /** No quotes, where the scalar has some. */
        PLAIN,
        /** Quotes, where the scalar has none. */
        QUOTED
    }

    /**
     * Returns the mismatch of a scalar of another kind.
     *
     * @param expected what it must be
     * @param found what it is
     * @return a mismatch without a hint
     */
    public static Mismatch type(String expected, String found) {
        return new Mismatch(Cause.TYPE, expected, found, null, null, Style.SAME);
    }

    /**
     * Returns a mismatch that shows the scalar's text.
     *
     * @param cause the kind of the reason
     * @param expected what it must be
     * @return a mismatch without a hint
     */
    public static Mismatch of(Cause cause, String expected) {
        return new Mismatch(cause, expected, null, null, null, Style.SAME);
    }

    /**
     * Returns the mismatch of a text that is none of some names.
     *
     * @param text the text
     * @param names the names
     * @return a mismatch with the nearest name as a hint
     */
    public static Mismatch choice(String text, Collection<String> names) {
        String nearest = Spelling.nearest(text, names);
        return of(Cause.CHOICE, "one of " + String.join(", ", names))
                .withHint(nearest == null ? null : "did you mean `" + nearest + "`?")
                .withReplacement(nearest, Style.LIKELY);
    }

    public Mismatch withFound(String newFound) {
        return new Mismatch(cause, expected, newFound, hint, replacement, style);
    }

    public Mismatch withHint(@Nullable String newHint) {
        return new Mismatch(cause, expected, found, newHint, replacement, style);
    }

    public Mismatch withReplacement(@Nullable String newReplacement, Style newStyle) {
        return new Mismatch(cause, expected, found, hint, newReplacement, newStyle);
    }
}
