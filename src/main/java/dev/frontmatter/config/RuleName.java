package dev.frontmatter.config;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The name of a rule, such as {@code schema/enum}, or of all rules of a family, such as {@code schema}.
 *
 * @param text the id of a rule of this library, or the name of a family
 */
public record RuleName(String text) {

    /** The likeness, from 0 to 1, from which on a name is taken for another. */
    private static final double ALIKE = 0.5;

    /** The weight of letters in common, in whatever order, next to that of pairs of them. */
    private static final double LETTERS = 0.7;

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
        for (Rule rule : Rules.all().keySet()) {
            if (rule.id().equals(id)) {
                return rule;
            }
        }
        String family = id.substring(0, Math.max(0, id.indexOf('/')));
        String advice = nearest(id, family)
                .map(near -> "did you mean `" + near + "`?")
                .orElse("`frontmatter rules` lists them all");
        throw new IllegalArgumentException("there is no rule `" + id + "`; " + advice);
    }

    /** Returns the name that is likely meant: of a family that is known, one of its rules before those of others. */
    private static Optional<String> nearest(String id, String family) {
        if (!isFamily(family)) {
            return nearest(rules(), rule -> likeness(id, rule));
        }
        if (id.equals(family + "/*")) {
            return Optional.of(family);
        }
        String name = withoutFamily(id);
        ToDoubleFunction<Rule> byPairs = rule -> likeness(name, withoutFamily(rule.id()));
        // Of a short name a slip leaves no pair of letters, but the letters.
        ToDoubleFunction<Rule> byLetters =
                rule -> LETTERS * likeness(parts(name, 1), parts(withoutFamily(rule.id()), 1));
        Stream<Rule> within = rules().filter(rule -> rule.family().equals(family));
        return nearest(within, rule -> Math.max(byPairs.applyAsDouble(rule), byLetters.applyAsDouble(rule)))
                .or(() -> nearest(rules(), byPairs));
    }

    private static Optional<String> nearest(Stream<Rule> rules, ToDoubleFunction<Rule> likeness) {
        return rules.max(Comparator.comparingDouble(likeness))
                .filter(rule -> likeness.applyAsDouble(rule) >= ALIKE)
                .map(Rule::id);
    }

    private static String withoutFamily(String id) {
        return id.substring(id.indexOf('/') + 1);
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
        for (Rule rule : Rules.all().keySet()) {
            if (rule.family().equals(text)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the likeness with the family or without it, which is often left out or mistaken. */
    private static double likeness(String name, Rule rule) {
        return Math.max(likeness(name, rule.id()), likeness(withoutFamily(name), withoutFamily(rule.id())));
    }

    /** Returns the share of pairs of neighbouring letters that two names have in common. */
    private static double likeness(String a, String b) {
        return likeness(parts(a, 2), parts(b, 2));
    }

    private static double likeness(Set<String> a, Set<String> b) {
        Set<String> ofBoth = new HashSet<>(a);
        ofBoth.retainAll(b);
        return 2.0 * ofBoth.size() / Math.max(1, a.size() + b.size());
    }

    private static Set<String> parts(String name, int length) {
        String text = name.toLowerCase(Locale.ROOT);
        Set<String> parts = new HashSet<>();
        for (int at = 0; at + length <= text.length(); at++) {
            parts.add(text.substring(at, at + length));
        }
        return parts;
    }

    // What the compiler would write is linked when it is first called, which takes longer than all of these calls.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleName that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
