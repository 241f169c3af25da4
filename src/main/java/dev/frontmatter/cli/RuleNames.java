package dev.frontmatter.cli;

import dev.frontmatter.cli.console.CannotCheckException;
import dev.frontmatter.config.RuleName;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import java.util.Iterator;
import java.util.stream.Collectors;

/** The rules by their names: all of them, for completion, or the one that was meant. */
final class RuleNames implements Iterable<String> {

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
        String ofFamily = Rules.all().keySet().stream()
                .filter(rule -> rule.family().equals(name))
                .map(Rule::id)
                .collect(Collectors.joining(", "));
        if (!ofFamily.isEmpty()) {
            throw new CannotCheckException("`" + name + "` is a family; its rules are " + ofFamily);
        }
        try {
            return RuleName.rule(name);
        } catch (IllegalArgumentException e) {
            throw new CannotCheckException(String.valueOf(e.getMessage()), e);
        }
    }
}
