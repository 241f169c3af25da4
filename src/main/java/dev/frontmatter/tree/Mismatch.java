package dev.frontmatter.tree;

import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import org.jspecify.annotations.Nullable;

/**
 * Why a scalar is not accepted.
 *
 * @param rule the rule that it breaks
 * @param expected what it must be, in words that follow "must be"
 * @param found what it is instead, or null to show its text
 * @param hint what to do, or null
 * @param replacement the text that was meant, if that is certain, or null
 * @param style how the replacement is written
 */
public record Mismatch(
        Rule rule,
        String expected,
        @Nullable String found,
        @Nullable String hint,
        @Nullable String replacement,
        Style style) {

    /** The way in which the text that was meant is written in place of the scalar. */
    public enum Style {
        /** Like the scalar: in the same quotes, or without. */
        SAME,
        /** Without the quotes that the scalar has. */
        PLAIN,
        /** In quotes, which the scalar does not have. */
        QUOTED
    }

    public static Mismatch type(String expected, String found) {
        return new Mismatch(Rules.TYPE, expected, found, null, null, Style.SAME);
    }

    public static Mismatch of(Rule rule, String expected) {
        return new Mismatch(rule, expected, null, null, null, Style.SAME);
    }

    public Mismatch withFound(String newFound) {
        return new Mismatch(rule, expected, newFound, hint, replacement, style);
    }

    public Mismatch withHint(@Nullable String newHint) {
        return new Mismatch(rule, expected, found, newHint, replacement, style);
    }

    public Mismatch withReplacement(@Nullable String newReplacement, Style newStyle) {
        return new Mismatch(rule, expected, found, hint, newReplacement, newStyle);
    }

    /** What a scalar is, in a word that follows "found". */
    public static String words(CoreScalar meaning) {
        return switch (meaning) {
            case NULL -> "nothing";
            case BOOLEAN -> "boolean";
            case INTEGER -> "integer";
            case FLOAT -> "decimal number";
            case STRING -> "string";
        };
    }
}
