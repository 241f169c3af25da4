package dev.frontmatter.config;

import dev.frontmatter.diagnostic.Diagnostic;
import java.util.List;

/**
 * The result of checking one document.
 *
 * @param diagnostics what is wrong with it, in document order
 * @param schema what it was held against
 */
public record Verdict(List<Diagnostic> diagnostics, SchemaUse schema) {}
