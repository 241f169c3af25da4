package dev.frontmatter.config;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Rule;
import java.util.List;
import java.util.Map;

/**
 * Diagnostics as a run tells them, and the number of those that were lowered or are not told.
 *
 * @param diagnostics those that are told, in document order
 * @param loweredBy the number of those that weigh less than by themselves, or nothing, by who says so
 * @param ignoredBy the number of those that comments silence, by the place of the comment
 */
public record Treated(List<Diagnostic> diagnostics, Map<String, Integer> loweredBy, Map<String, Integer> ignoredBy) {

    /** Returns these without the diagnostics of a rule. */
    Treated without(Rule rule) {
        List<Diagnostic> others = diagnostics.stream()
                .filter(diagnostic -> !diagnostic.rule().equals(rule))
                .toList();
        return new Treated(others, loweredBy, ignoredBy);
    }

    static Treated asTheyAre(List<Diagnostic> diagnostics) {
        return new Treated(diagnostics, Map.of(), Map.of());
    }
}
