package dev.frontmatter.lsp;

import java.util.Optional;
import java.util.function.Function;

/**
 * The explanations of rules as texts that a client opens by an address of their own.
 *
 * @param explanations returns the explanation of a rule by its id
 */
record RuleTexts(Function<String, Optional<String>> explanations) {

    static final String SCHEME = "frontmatter-rule";

    private static final String BEGINNING = SCHEME + ":/";
    private static final String ENDING = ".md";

    /** Returns the address of a rule's explanation. */
    static String uri(String rule) {
        return BEGINNING + rule + ENDING;
    }

    /** Returns the text at an address; empty if there is none. */
    Optional<String> text(String uri) {
        return uri.startsWith(BEGINNING) && uri.endsWith(ENDING)
                ? explanations.apply(uri.substring(BEGINNING.length(), uri.length() - ENDING.length()))
                : Optional.empty();
    }
}
