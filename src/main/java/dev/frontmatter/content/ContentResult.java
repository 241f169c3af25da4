package dev.frontmatter.content;

import dev.frontmatter.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The result of reading collections: the documents by their identity, and the diagnostics, those across documents included.
 * Immutable. It holds no documents: {@link ContentCollections#read(ContentEntry)} reads one again.
 */
public final class ContentResult {

    private static final Comparator<Diagnostic> DOCUMENT_ORDER = Comparator.comparingInt(
                    (Diagnostic d) -> d.span().start())
            .thenComparingInt(d -> d.span().end());

    private final List<ContentFacts> facts;
    private final Map<String, List<Diagnostic>> across;
    private final Map<String, Set<Diagnostic>> dependent;
    private final ContentIndex index;

    ContentResult(
            List<ContentFacts> facts,
            Map<String, List<Diagnostic>> across,
            Map<String, Set<Diagnostic>> dependent,
            ContentIndex index) {
        this.facts = List.copyOf(facts);
        this.dependent = Map.copyOf(dependent);
        this.across = Map.copyOf(across);
        this.index = index;
    }

    /**
     * Returns all diagnostics.
     *
     * @return an unmodifiable list, by the documents' paths, of each document in document order
     */
    public List<Diagnostic> diagnostics() {
        return facts.stream().flatMap(each -> diagnostics(each).stream()).toList();
    }

    /**
     * Returns the diagnostics of a document, those across documents that stand in it included.
     *
     * @param document what was kept of it
     * @return an unmodifiable list in document order
     */
    public List<Diagnostic> diagnostics(ContentFacts document) {
        List<Diagnostic> all = new ArrayList<>(document.diagnostics());
        all.addAll(across(document));
        all.sort(DOCUMENT_ORDER);
        return List.copyOf(all);
    }

    /**
     * Returns the diagnostics across documents that stand in a document.
     *
     * @param document what was kept of it
     * @return an unmodifiable list in document order
     */
    public List<Diagnostic> across(ContentFacts document) {
        List<Diagnostic> found = across.get(document.sourceName());
        return found == null ? List.of() : found.stream().sorted(DOCUMENT_ORDER).toList();
    }

    /**
     * Returns the diagnostics across documents that touch some documents at either end.
     *
     * @param asked tells by the name of a document's source whether it is one of them
     * @return an unmodifiable list, by the documents' paths, of each document in document order
     */
    public List<Diagnostic> touching(Predicate<String> asked) {
        return facts.stream()
                .flatMap(each -> across(each).stream())
                .filter(diagnostic -> touches(diagnostic, asked))
                .toList();
    }

    /**
     * Returns the diagnostics that a document of the same collection as one of some documents would make go away, such as
     * references to what one of them was called before.
     *
     * @param changed tells by the name of a document's source whether it is one of them
     * @return an unmodifiable list, by the documents' paths, of each document in document order
     */
    public List<Diagnostic> dependingOn(Predicate<String> changed) {
        return dependingOn(facts.stream()
                .filter(each -> changed.test(each.sourceName()))
                .map(each -> each.entry().collection())
                .collect(Collectors.toSet()));
    }

    /**
     * Returns the diagnostics that a document of some collections would make go away, such as references to one that is gone.
     *
     * @param collections the names of the collections
     * @return an unmodifiable list, by the documents' paths, of each document in document order
     */
    public List<Diagnostic> dependingOn(Set<String> collections) {
        Set<Diagnostic> found = new HashSet<>();
        collections.forEach(name -> found.addAll(dependent.getOrDefault(name, Set.of())));
        return facts.stream()
                .flatMap(each -> across(each).stream())
                .filter(found::contains)
                .toList();
    }

    private static boolean touches(Diagnostic diagnostic, Predicate<String> asked) {
        return Stream.concat(
                        Stream.of(diagnostic.sourceName()),
                        diagnostic.related().stream().map(related -> related.sourceName()))
                .anyMatch(asked);
    }

    /**
     * Returns what was kept of all documents.
     *
     * @return an unmodifiable list in the order of their paths
     */
    public List<ContentFacts> facts() {
        return facts;
    }

    /**
     * Returns the documents.
     *
     * @return an unmodifiable list in the order of their paths
     */
    public List<ContentEntry> documents() {
        return index.entries();
    }

    /**
     * Finds a document by its identity.
     *
     * @param collection the name of its collection
     * @param id its identity, as for {@link ContentIndex#find}
     * @return the document
     */
    public Optional<ContentEntry> find(String collection, String id) {
        return index.find(collection, id);
    }

    /** Returns the numbers of documents and diagnostics. */
    @Override
    public String toString() {
        return facts.size() + " documents, " + diagnostics().size() + " diagnostics";
    }
}
