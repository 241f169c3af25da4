package dev.frontmatter.fix;

import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import java.util.Map;

/** A stage of reading, in the order in which they run. */
enum Stage {
    ENCODING,
    FENCES,
    SYNTAX,
    SCHEMA,
    CONSTRUCTORS,
    CHECKS;

    private static final Map<String, Stage> BY_FAMILY = Map.of(
            "source", ENCODING,
            "front", FENCES,
            "yaml", SYNTAX,
            "toml", SYNTAX,
            "json", SYNTAX,
            "schema", SCHEMA,
            "bind", CONSTRUCTORS);

    /** Limits are one family, and are passed at several stages. */
    private static final Map<Rule, Stage> BY_RULE = Map.of(
            Rules.LIMIT_FRONT_MATTER, FENCES,
            Rules.LIMIT_DEPTH, SYNTAX,
            Rules.LIMIT_VALUES, SYNTAX,
            Rules.LIMIT_ALIASES, SYNTAX,
            Rules.LIMIT_SCALAR, SYNTAX,
            Rules.LIMIT_NUMBER, SCHEMA,
            Rules.LIMIT_DIAGNOSTICS, CHECKS);

    /** Returns the stage that reports what breaks a rule. Rules of a user's own are those of checks. */
    static Stage of(Rule rule) {
        Stage stage = BY_RULE.get(rule);
        return stage != null ? stage : BY_FAMILY.getOrDefault(rule.family(), CHECKS);
    }

    /** Returns true if the first error of the stage ends it, so that the next one is seen only when that is fixed. */
    boolean endsAtFirstError() {
        return this == FENCES || this == SYNTAX;
    }
}
