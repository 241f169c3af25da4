package dev.frontmatter.diagnostic;

import dev.frontmatter.source.Position;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import java.io.Serializable;
import java.util.Objects;

/**
 * A second place that a diagnostic speaks of, such as the first of two duplicate keys, in the same document or another one.
 *
 * @param sourceName the name of its document
 * @param span its place, in bytes
 * @param start the offset at which it begins
 * @param end the offset at which it ends, exclusive
 * @param message a few words on it
 *
 * @serial exclude
 */
@SuppressWarnings("InvalidBlockTag") // The tag is allowed on classes (Java Object Serialization, 1.6).
public record Related(String sourceName, Span span, Position start, Position end, String message)
        implements Serializable {

    /**
     * Checks that nothing is null.
     *
     * @param sourceName the name of its document
     * @param span its place, in bytes
     * @param start the offset at which it begins
     * @param end the offset at which it ends, exclusive
     * @param message a few words on it
     */
    public Related {
        Objects.requireNonNull(sourceName, "sourceName");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        Objects.requireNonNull(message, "message");
    }

    static Related of(Source source, Span span, String message) {
        return new Related(source.name(), span, source.position(span.start()), source.position(span.end()), message);
    }

    static Related of(Place place, String message) {
        return new Related(place.sourceName(), place.span(), place.start(), place.end(), message);
    }
}
