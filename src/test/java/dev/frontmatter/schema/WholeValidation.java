package dev.frontmatter.schema;

import dev.frontmatter.diagnostic.Severity;
import dev.frontmatter.source.Limits;
import dev.frontmatter.stage.Diagnostics;
import org.jspecify.annotations.Nullable;

/** The validator as it was before there was a quicker look. */
public final class WholeValidation {

    private WholeValidation() {}

    /** Reports all that does not fit. */
    public static void validate(
            Schema schema, Target target, @Nullable Severity unknownKeys, Limits limits, Diagnostics diagnostics) {
        Validator.validateAll(schema, target, unknownKeys, limits, diagnostics);
    }
}
