package dev.frontmatter.cli;

import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The explanations of all rules. They are written as Markdown, a file for each family and a section for each rule: some
 * text, in which a block below {@code Rule:} is a rule of a collection, and below {@code Wrong:} and {@code Right:} a block
 * each, perhaps one below {@code Schema:} before them.
 */
final class Explanations {

    private static final String HEADING = "\n## ";
    private static final String RULE = "\nRule:\n";
    private static final String SCHEMA = "\nSchema:\n";
    private static final String WRONG = "\nWrong:\n";
    private static final String RIGHT = "\nRight:\n";
    private static final String BLOCK = "\n```\n";

    private Explanations() {}

    /** The explanation of a rule of this library; nothing for a rule of a user's own. */
    static Optional<Explanation> of(Rule rule) {
        return Optional.ofNullable(Rules.all().get(rule)).map(meaning -> read(rule, meaning));
    }

    private static Explanation read(Rule rule, String meaning) {
        String section = section(rule);
        String schema = block(section, SCHEMA);
        int examples = section.indexOf(schema == null ? WRONG : SCHEMA);
        String text = examples < 0 ? section : section.substring(0, examples);
        return new Explanation(
                rule,
                meaning,
                text.strip(),
                block(section, RULE),
                schema,
                block(section, WRONG),
                block(section, RIGHT),
                section.strip());
    }

    private static String section(Rule rule) {
        String family = family(rule.family());
        String heading = HEADING + rule.id() + "\n";
        int start = family.indexOf(heading);
        if (start < 0) {
            throw new IllegalStateException("no explanation of " + rule);
        }
        start += heading.length();
        int end = family.indexOf(HEADING, start);
        return family.substring(start, end < 0 ? family.length() : end + 1);
    }

    private static String family(String name) {
        String file = "rules/" + name + ".md";
        try (InputStream in = Explanations.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no explanations in " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String block(String section, String label) {
        int at = section.indexOf(label);
        if (at < 0) {
            return null;
        }
        int start = section.indexOf(BLOCK, at) + BLOCK.length();
        return section.substring(start, section.indexOf(BLOCK, start - 1) + 1);
    }
}
