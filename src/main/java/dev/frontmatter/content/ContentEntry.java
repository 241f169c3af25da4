package dev.frontmatter.content;

import dev.frontmatter.diagnostic.Place;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document of a collection, without its content.
 *
 * @param collection the name of its collection
 * @param id what identifies it among the collection's documents: a value, or its path without its ending; null if the value is
 *     missing
 * @param path its path from the root of the collections, with slashes
 * @param place where its identity stands; the beginning of the document if that is its path
 */
public record ContentEntry(String collection, @Nullable String id, String path, Place place) {

    /**
     * Checks that nothing but the identity is null.
     *
     * @param collection the name of its collection
     * @param id what identifies it among the collection's documents
     * @param path its path from the root of the collections, with slashes
     * @param place where its identity stands
     */
    public ContentEntry {
        Objects.requireNonNull(collection, "collection");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(place, "place");
    }
}
