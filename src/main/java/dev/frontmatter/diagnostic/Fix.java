package dev.frontmatter.diagnostic;

import dev.frontmatter.source.Span;
import java.io.Serializable;
import java.util.Objects;

/**
 * A change to a file that mends a diagnostic: made alone, it removes the diagnostic and brings no new one of the same stage of
 * reading or an earlier one.
 *
 * @param span the bytes to replace; empty to insert
 * @param replacement the text to put there
 * @param safe true if it may be made without asking: the author can hardly have meant something else, every reader of YAML 1.1
 *     and 1.2 reads the result alike, and no anchor or alias is touched
 * @param description what it does, as in {@code rename to `title`}
 *
 * @serial exclude
 */
@SuppressWarnings("InvalidBlockTag") // The tag is allowed on classes (Java Object Serialization, 1.6).
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
