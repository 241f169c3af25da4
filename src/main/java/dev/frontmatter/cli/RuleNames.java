package dev.frontmatter.cli;

import dev.frontmatter.cli.console.CannotCheckException;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules by their names: all of them, for completion, or the one that was meant. */
final class RuleNames implements Iterable<String> {

    /** The likeness, from 0 to 1, from which on a name is taken for another. */
    private static final double ALIKE = 0.5;

    /** Made by picocli. */
    RuleNames() {}

    @Override
    public Iterator<String> iterator() {
        return Rules.all().keySet().stream().map(Rule::id).iterator();
    }

    /**
     * The rule of a name.
     *
     * @throws CannotCheckException if there is none; it names the nearest
     */
    static Rule rule(String name) {
        return Rules.all().keySet().stream()
                .filter(rule -> rule.id().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(name));
    }

    private static CannotCheckException unknown(String name) {
        String ofFamily = Rules.all().keySet().stream()
                .filter(rule -> rule.family().equals(name))
                .map(Rule::id)
                .collect(Collectors.joining(", "));
        if (!ofFamily.isEmpty()) {
            return new CannotCheckException("`" + name + "` is a family; its rules are " + ofFamily);
        }
        String advice = Rules.all().keySet().stream()
                .max(Comparator.comparingDouble(rule -> likeness(name, rule)))
                .filter(rule -> likeness(name, rule) >= ALIKE)
                .map(rule -> "did you mean `" + rule + "`?")
                .orElse("`frontmatter rules` lists them all");
        return new CannotCheckException("there is no rule `" + name + "`; " + advice);
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
}
