package dev.frontmatter.diagnostic;

import dev.frontmatter.source.Span;
import java.io.Serializable;
import java.util.Objects;

/**
 * A change to the file that removes a finding.
 *
 * @param span the bytes to replace; empty to insert
 * @param replacement the text to put there
 * @param safe whether it may be made without asking: what the author meant cannot have been something else
 * @param description what it does, as in {@code rename to `title`}
 */
public record Fix(Span span, String replacement, boolean safe, String description) implements Serializable {

    /**
     * Checks that nothing is null.
     *
     * @param span as above
     * @param replacement as above
     * @param safe as above
     * @param description as above
     */
    public Fix {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(replacement, "replacement");
        Objects.requireNonNull(description, "description");
    }
}
