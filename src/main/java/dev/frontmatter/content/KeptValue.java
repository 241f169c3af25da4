package dev.frontmatter.content;

import dev.frontmatter.diagnostic.Place;
import java.util.List;
import java.util.Objects;

/**
 * A value of a document that a check keeps for the end. Immutable.
 *
 * @param document the path of its document from the root of the collections
 * @param text the value
 * @param names what it is compared by, as the check has it
 * @param place where it stands
 */
public record KeptValue(String document, String text, List<String> names, Place place) {

    /**
     * Checks that nothing is null, and copies the names.
     *
     * @param document the path of its document from the root of the collections
     * @param text the value
     * @param names what it is compared by, as the check has it
     * @param place where it stands
     */
    public KeptValue {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(text, "text");
        names = List.copyOf(names);
        Objects.requireNonNull(place, "place");
    }

    /** Returns true if another value is the same but for the bytes at which it stands. */
    boolean isLike(KeptValue other) {
        return document.equals(other.document)
                && text.equals(other.text)
                && names.equals(other.names)
                && place.pointer().equals(other.place.pointer());
    }
}
