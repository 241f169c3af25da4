package dev.frontmatter.config;

import dev.frontmatter.content.ContentFacts;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Rule;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The result of checking one document.
 *
 * @param diagnostics what is wrong with it, in document order
 * @param schema what it was held against
 * @param facts what is kept of it to be compared with other documents; null if it is in no collection
 * @param contentRules the rules of its collection
 */
public record Verdict(
        List<Diagnostic> diagnostics,
        SchemaUse schema,
        @Nullable ContentFacts facts,
        Set<Rule> contentRules) {

    /** Creates the result of checking a document of no collection. */
    Verdict(List<Diagnostic> diagnostics, SchemaUse schema) {
        this(diagnostics, schema, null, Set.of());
    }
}
