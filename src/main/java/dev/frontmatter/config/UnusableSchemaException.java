package dev.frontmatter.config;

import org.jspecify.annotations.Nullable;

/** A schema that cannot be used; the message says why. */
public final class UnusableSchemaException extends Exception {

    private static final long serialVersionUID = 1L;

    UnusableSchemaException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
