package dev.frontmatter.schema;

import dev.frontmatter.diagnostic.Severity;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Span;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.syntax.yaml.YamlNotation;
import dev.frontmatter.tree.DataTree;
import org.jspecify.annotations.Nullable;

/** The validator as it was before there was a quicker look. */
public final class WholeValidation {

    private WholeValidation() {}

    /** Reports all that does not fit. */
    public static void validate(
            Schema schema,
            DataTree tree,
            Span fence,
            @Nullable Severity unknownKeys,
            Limits limits,
            Diagnostics diagnostics) {
        Validator.lookAtAll(schema, new Target(tree, YamlNotation.INSTANCE, fence), unknownKeys, limits, diagnostics);
    }
}
