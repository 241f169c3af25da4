package dev.frontmatter;

import dev.frontmatter.diagnostic.Severity;
import org.jspecify.annotations.Nullable;

/** What a reader makes of keys that its record does not have. */
public enum UnknownKeys {
    /** Each is an error. */
    ERROR(Severity.ERROR),
    /** Each is a warning. */
    WARN(Severity.WARNING),
    /** They pass. One that is a misspelt required key is still named in that key's error. */
    IGNORE(null);

    private final @Nullable Severity severity;

    UnknownKeys(@Nullable Severity severity) {
        this.severity = severity;
    }

    @Nullable
    Severity severity() {
        return severity;
    }
}
