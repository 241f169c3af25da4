package dev.frontmatter;

import dev.frontmatter.diagnostic.Severity;
import org.jspecify.annotations.Nullable;

/** The treatment of keys that a record does not have. */
public enum UnknownKeys {
    /** Each unknown key is an error. */
    ERROR(Severity.ERROR),
    /** Each unknown key is a warning. */
    WARN(Severity.WARNING),
    /** Unknown keys pass. One that is a misspelt required key is still named in that key's error. */
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
