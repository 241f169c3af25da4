package dev.frontmatter.diagnostic;

import dev.frontmatter.source.Span;
import java.io.Serializable;
import java.util.Objects;

/**
 * A second place that a finding speaks of, such as the first of two duplicate keys.
 *
 * @param span where it is, in the same source
 * @param message what it is
 *
 * @serial exclude
 */
@SuppressWarnings("InvalidBlockTag") // The tag is allowed on classes (Java Object Serialization, 1.6).
public record Related(Span span, String message) implements Serializable {

    /**
     * Checks that nothing is null.
     *
     * @param span as above
     * @param message as above
     */
    public Related {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(message, "message");
    }
}
