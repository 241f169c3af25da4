package dev.frontmatter.diagnostic;

import dev.frontmatter.source.Span;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * New text in place of some bytes of a file.
 *
 * @param span the bytes to replace; empty to insert
 * @param text the text to put there; empty to remove
 *
 * @serial exclude
 */
@SuppressWarnings("InvalidBlockTag") // The tag is allowed on classes (Java Object Serialization, 1.6).
public record Replacement(Span span, String text) implements Serializable {

    /**
     * Checks that nothing is null.
     *
     * @param span the bytes to replace
     * @param text the text to put there
     */
    public Replacement {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(text, "text");
    }

    /**
     * Returns the new text as it stands in the file.
     *
     * @return the bytes of the text in UTF-8
     */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
