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
 */
public record Mismatch(
        Rule rule,
        String expected,
        @Nullable String found,
        @Nullable String hint,
        @Nullable String replacement) {

    public static Mismatch type(String expected, String found) {
        return new Mismatch(Rules.TYPE, expected, found, null, null);
    }

    public static Mismatch of(Rule rule, String expected) {
        return new Mismatch(rule, expected, null, null, null);
    }

    public Mismatch withHint(@Nullable String newHint) {
        return new Mismatch(rule, expected, found, newHint, replacement);
    }

    public Mismatch withReplacement(String newReplacement) {
        return new Mismatch(rule, expected, found, hint, newReplacement);
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
