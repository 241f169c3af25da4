package dev.frontmatter.config;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The name of a rule, such as {@code schema/enum}, or of all rules of a family, such as {@code schema}.
 *
 * @param text the id of a rule of this library, or the name of a family
 */
public record RuleName(String text) {

    /** The likeness, from 0 to 1, from which on a name is taken for another. */
    private static final double ALIKE = 0.5;

    /**
     * Reads a name.
     *
     * @throws IllegalArgumentException if there is no such rule; the message names the nearest
     */
    @JsonCreator
    public static RuleName of(String text) {
        return isFamily(text) ? new RuleName(text) : new RuleName(rule(text).id());
    }

    /**
     * Returns the rule of an id.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest
     */
    public static Rule rule(String id) {
        return rules().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow(() -> {
            String advice = rules().max(Comparator.comparingDouble(rule -> likeness(id, rule)))
                    .filter(rule -> likeness(id, rule) >= ALIKE)
                    .map(rule -> "did you mean `" + rule + "`?")
                    .orElse("`frontmatter rules` lists them all");
            return new IllegalArgumentException("there is no rule `" + id + "`; " + advice);
        });
    }

    /** Returns true if this is the name of a family. */
    boolean isFamily() {
        return text.indexOf('/') < 0;
    }

    /** Returns the rules of this name. */
    public Stream<Rule> all() {
        return rules().filter(this::matches);
    }

    boolean matches(Rule rule) {
        return isFamily() ? rule.family().equals(text) : rule.id().equals(text);
    }

    private static Stream<Rule> rules() {
        return Rules.all().keySet().stream();
    }

    private static boolean isFamily(String text) {
        return rules().anyMatch(rule -> rule.family().equals(text));
    }

    /** Returns the likeness with the family or without it, which is often left out or mistaken. */
    private static double likeness(String name, Rule rule) {
        return Math.max(
                likeness(name, rule.id()),
                likeness(
                        name.substring(name.indexOf('/') + 1),
                        rule.id().substring(rule.id().indexOf('/') + 1)));
    }

    /** Returns the share of pairs of neighbouring letters that two names have in common. */
    private static double likeness(String a, String b) {
        Set<String> ofBoth = pairs(a);
        ofBoth.retainAll(pairs(b));
        return 2.0 * ofBoth.size() / Math.max(1, pairs(a).size() + pairs(b).size());
    }

    private static Set<String> pairs(String name) {
        String text = name.toLowerCase(Locale.ROOT);
        Set<String> pairs = new HashSet<>();
        for (int at = 0; at + 2 <= text.length(); at++) {
            pairs.add(text.substring(at, at + 2));
        }
        return pairs;
    }

    @Override
    public String toString() {
        return text;
    }
}
