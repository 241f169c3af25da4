package dev.frontmatter.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The documents of all collections by their identity. Thread-safe once made. */
public final class ContentIndex {

    private final List<ContentEntry> entries = new ArrayList<>();
    private final Map<String, Map<String, ContentEntry>> byId = new HashMap<>();
    private final Map<String, Map<String, ContentEntry>> byShortName = new HashMap<>();
    private final Map<String, List<String>> unread = new HashMap<>();

    ContentIndex() {}

    /** Adds a document; of two with one identity the first counts. */
    void add(ContentFacts facts) {
        String shortName = facts.shortName();
        ContentEntry entry = facts.entry();
        entries.add(entry);
        if (entry.id() != null) {
            byId.computeIfAbsent(entry.collection(), name -> new LinkedHashMap<>())
                    .putIfAbsent(entry.id(), entry);
        }
        if (shortName != null) {
            byShortName
                    .computeIfAbsent(entry.collection(), name -> new LinkedHashMap<>())
                    .putIfAbsent(shortName, entry);
        }
        if (facts.unread() != null) {
            unread.computeIfAbsent(entry.collection(), name -> new ArrayList<>())
                    .add(facts.unread());
        }
    }

    /**
     * Finds a document.
     *
     * @param collection the name of a collection
     * @param id its identity; where that is the path without its ending, also what of it is below the folder that the
     *     collection's pattern begins with
     * @return the document; the first by path if several have this identity
     */
    public Optional<ContentEntry> find(String collection, String id) {
        ContentEntry entry = byId.getOrDefault(collection, Map.of()).get(id);
        return Optional.ofNullable(
                entry != null
                        ? entry
                        : byShortName.getOrDefault(collection, Map.of()).get(id));
    }

    /**
     * Returns the identities of a collection's documents.
     *
     * @param collection the name of a collection
     * @return an unmodifiable collection, in the order of the documents' paths
     */
    public Collection<String> ids(String collection) {
        return Collections.unmodifiableSet(
                byId.getOrDefault(collection, Map.of()).keySet());
    }

    /** Returns the names that {@link #find} takes beside identities. */
    Collection<String> shortNames(String collection) {
        return byShortName.getOrDefault(collection, Map.of()).keySet();
    }

    /** Returns true if a document of a collection has errors that hide its identity, and that may be this one. */
    boolean mayHide(String collection, String id) {
        return unread.getOrDefault(collection, List.of()).stream().anyMatch(text -> text.contains(id));
    }

    /**
     * Returns all documents.
     *
     * @return an unmodifiable list in the order of their paths
     */
    public List<ContentEntry> entries() {
        return Collections.unmodifiableList(entries);
    }
}
