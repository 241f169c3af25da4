package dev.frontmatter.content;

import dev.frontmatter.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares what was kept of documents. */
final class Comparison {

    private final List<ContentFacts> facts;
    private final ContentIndex index = new ContentIndex();
    private final Map<String, List<Diagnostic>> across = new HashMap<>();
    /** The diagnostics that a document of a collection would make go away, by the collection. */
    private final Map<String, Set<Diagnostic>> dependent = new HashMap<>();

    private final Set<List<Object>> places = new HashSet<>();

    private Comparison(List<ContentFacts> facts) {
        this.facts = facts;
    }

    /**
     * Compares documents.
     *
     * @param collections the collections that they are in
     * @param facts what was kept of them, in the order of their paths
     */
    static ContentResult of(List<ContentCollection> collections, List<ContentFacts> facts) {
        Comparison comparison = new Comparison(facts);
        for (ContentFacts each : facts) {
            comparison.index.add(each);
        }
        collections.forEach(comparison::compare);
        return new ContentResult(facts, comparison.across, comparison.dependent, comparison.index);
    }

    private void compare(ContentCollection collection) {
        List<ContentFacts> own = facts.stream()
                .filter(each -> each.entry().collection().equals(collection.name()))
                .toList();
        for (int check = 0; check < collection.checks().size(); check++) {
            int slot = check;
            List<Object> kept = own.stream()
                    .map(each -> each.kept().get(slot))
                    .filter(Objects::nonNull)
                    .toList();
            compare(collection.checks().get(check), kept);
        }
    }

    private <K> void compare(ContentCheck<K> check, List<Object> kept) {
        @SuppressWarnings("unchecked") // They were kept by this check.
        List<K> own = (List<K>) kept;
        Reporting report = new Reporting(null);
        check.compare(own, index, report);
        Iterator<@Nullable String> dependsOn = report.collections().iterator();
        for (Diagnostic diagnostic : report.diagnostics()) {
            String on = dependsOn.next();
            // One value may be looked at by two rules, and by what identifies its document.
            List<Object> place = List.of(
                    diagnostic.rule(),
                    diagnostic.sourceName(),
                    diagnostic.span(),
                    diagnostic.expected().orElse(""));
            if (places.add(place)) {
                if (on != null) {
                    dependent.computeIfAbsent(on, name -> new HashSet<>()).add(diagnostic);
                }
                across.computeIfAbsent(diagnostic.sourceName(), name -> new ArrayList<>())
                        .add(diagnostic);
            }
        }
    }
}
