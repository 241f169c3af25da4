package dev.frontmatter.config;

import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import jakarta.validation.constraints.NotBlank;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a configuration's {@code collections}.
 *
 * @param files the pattern of its files, or a list of patterns, relative to the folder of the configuration
 * @param schema what its files are held against: a JSON Schema file, a record or {@code article}; null to look at their form alone
 * @param id the pointer of the value that identifies a document; null for its path without its ending
 * @param rules the rules that hold across its documents
 */
public record CollectionEntry(
        Object files,
        @Nullable @NotBlank String schema,
        @Nullable String id,
        List<RuleEntry> rules) {

    /** Returns the rules that are looked at, that of its identity included. */
    Set<Rule> ruleIds() {
        Set<Rule> ids = new HashSet<>();
        if (id != null) {
            ids.add(Rules.DUPLICATE_VALUE);
        }
        rules.stream().filter(rule -> rule.severity() != RuleLevel.OFF).forEach(rule -> ids.add(rule.id()));
        return ids;
    }

    /** Returns the patterns of the files. */
    List<String> patterns() {
        return Texts.of(files);
    }
}
