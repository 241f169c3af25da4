package dev.frontmatter.cli;

import dev.frontmatter.diagnostic.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The meaning of a rule, and what to do when it is broken.
 *
 * @param rule the rule
 * @param meaning its line in the table of rules
 * @param text paragraphs of plain text, with backticks around what is typed; lines of at most 80 characters
 * @param houseRule the rule of a collection that the examples are held against, as a configuration has it; null for none
 * @param schema the JSON Schema that the examples are held against; null if they are read as a {@link Example.Post}
 * @param wrong a file that breaks the rule, its bytes that cannot be shown written as {@code \xE9}; null if no content
 *     breaks it
 * @param right the same file as it should be; null if there is no wrong one
 * @param markdown text and examples together, as Markdown
 */
record Explanation(
        Rule rule,
        String meaning,
        String text,
        @Nullable String houseRule,
        @Nullable String schema,
        @Nullable String wrong,
        @Nullable String right,
        String markdown) {}
