package dev.frontmatter.config;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.diagnostic.Severity;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A severity that a rule is given, or none at all. */
public enum Level {
    /** The rule is not told. */
    @JsonProperty("off")
    OFF,
    /** The rule is told, and does not fail a run. */
    @JsonProperty("warning")
    WARNING,
    /** The rule fails a run. */
    @JsonProperty("error")
    ERROR;

    /** The families whose errors make a file, or the whole run, unreadable. */
    private static final Set<String> ALWAYS = Set.of("source", "config", "front", "yaml", "toml", "json");

    /** Errors of fences behind which front matter can be read, or that say that there is none. */
    private static final Set<Rule> READABLE = Set.of(Rules.MISSING, Rules.LATE);

    /** Rules whose diagnostics are warnings in some places and errors in others, which cannot be off. */
    private static final Set<Rule> ALSO_ERRORS = Set.of(Rules.CLOSER_MISSING, Rules.TAG, Rules.COMMENT_IN_TEXT);

    /** Returns true if errors of a rule are told whatever anybody wants. */
    static boolean isAlwaysTold(Rule rule) {
        return ALWAYS.contains(rule.family()) && !READABLE.contains(rule);
    }

    /** Returns true if a diagnostic may be switched off or ignored. */
    static boolean maySilence(Diagnostic diagnostic) {
        return diagnostic.severity() == Severity.WARNING || !isAlwaysTold(diagnostic.rule());
    }

    /** Returns the reason for which rules cannot have this level, in a sentence, or null if they can. */
    public @Nullable String refusal(RuleName rules) {
        boolean refused = this == OFF
                && rules.all()
                        .anyMatch(
                                rule -> isAlwaysTold(rule) && !Rules.warnings().contains(rule));
        if (!refused) {
            return null;
        }
        String example = rules.all()
                .filter(Rules.warnings()::contains)
                .min(Comparator.comparing(ALSO_ERRORS::contains))
                .map(Rule::id)
                .orElse(null);
        return "`" + rules + "` cannot be off: " + (rules.isFamily() ? "errors of that family make" : "it makes")
                + " a file unreadable"
                + (example == null ? "" : "; its warnings can be off one by one, such as `" + example + "`");
    }

    /** Returns the severity, or null for none. */
    @Nullable
    Severity severity() {
        return switch (this) {
            case OFF -> null;
            case WARNING -> Severity.WARNING;
            case ERROR -> Severity.ERROR;
        };
    }

    /** Returns the name that configurations and the command line use. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
