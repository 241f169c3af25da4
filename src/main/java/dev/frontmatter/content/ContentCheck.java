package dev.frontmatter.content;

import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Place;
import dev.frontmatter.diagnostic.Severity;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A check of the documents of a collection. It looks at each document alone, on any thread and in any order, and at the end at
 * all that it kept of them. A check holds nothing of a run, so it must be immutable.
 *
 * <pre>{@code
 * ContentCheck<Place> onePinned = new ContentCheck<>() {
 *     public Place look(ContentDocument post, Report report) {
 *         return post.values().text("/pinned").filter("true"::equals).map(yes -> post.values().place("/pinned")).orElse(null);
 *     }
 *
 *     public void compare(List<Place> pinned, ContentIndex index, Report report) {
 *         pinned.stream().skip(1).forEach(more -> report.error("house/one-pinned", more, "only one post may be pinned")
 *                 .related(pinned.get(0), "the first one"));
 *     }
 * };
 * }</pre>
 *
 * @param <K> what is kept of a document: little, and never the document
 */
@FunctionalInterface
public interface ContentCheck<K> {

    /**
     * Looks at a document, whether it has errors or not. What it throws passes through as it is.
     *
     * @param document the document
     * @param report takes diagnostics at places of this document
     * @return what to keep of it; null for nothing
     */
    @Nullable
    K look(ContentDocument document, Report report);

    /**
     * Compares what was kept of all documents.
     *
     * @param kept what {@link #look} returned, in the order of the documents' paths, without what is null
     * @param index finds documents by their identity, those of other collections too
     * @param report takes diagnostics at places that were kept
     */
    default void compare(List<K> kept, ContentIndex index, Report report) {}

    /**
     * Returns this check with one severity for all that it reports.
     *
     * @param severity how much its diagnostics weigh
     * @return the changed check
     */
    default ContentCheck<K> withSeverity(Severity severity) {
        return new AdjustedCheck<>(this, Objects.requireNonNull(severity, "severity"), null);
    }

    /**
     * Returns this check with a message of one's own for all that it reports.
     *
     * @param message one sentence without a full stop
     * @return the changed check
     */
    default ContentCheck<K> withMessage(String message) {
        return new AdjustedCheck<>(this, null, Objects.requireNonNull(message, "message"));
    }

    /**
     * Returns this check for some documents only: those with one of some values.
     *
     * @param path a value path, such as {@code /kind} or {@code /tags/*}
     * @param values the texts of which one must be there; a star in one stands for any text without a slash, two for any text
     * @return the changed check, which sees no other document
     * @throws IllegalArgumentException if {@code path} is no JSON Pointer, or there is no value
     */
    default ContentCheck<K> when(String path, String... values) {
        return new ConditionalCheck<>(this, path, List.of(values));
    }

    /** The way in which a check reports errors and warnings. */
    interface Report {

        /**
         * Reports an error.
         *
         * @param rule the id of the rule that is broken, {@code family/kebab-name}
         * @param place where; the later one of two documents, by path
         * @param message what was expected and what was found, in one sentence
         * @return the diagnostic, of which more can be said until the check returns
         * @throws IllegalArgumentException if {@code rule} is not a valid rule id
         */
        Reported error(String rule, Place place, String message);

        /**
         * Reports a warning.
         *
         * @param rule as for {@link #error}
         * @param place as for {@link #error}
         * @param message as for {@link #error}
         * @return as for {@link #error}
         * @throws IllegalArgumentException as for {@link #error}
         */
        Reported warning(String rule, Place place, String message);
    }

    /** A diagnostic of a check, of which more can be said until the check returns. */
    interface Reported {

        /**
         * Says what was expected and found in a few words, which also tell diagnostics apart in later runs.
         *
         * @param expected what was expected
         * @param found what was found in its place
         * @return this
         */
        Reported expected(String expected, String found);

        /**
         * Adds a hint that says what to do.
         *
         * @param hint a few words
         * @return this
         */
        Reported hint(String hint);

        /**
         * Adds a second place, in this document or another one.
         *
         * @param place the place
         * @param message a few words about it
         * @return this
         */
        Reported related(Place place, String message);

        /**
         * Says that a document of a collection would make the diagnostic go away, so that whoever changes one of them sees it.
         *
         * @param collection the name of the collection
         * @return this
         */
        Reported dependsOn(String collection);

        /**
         * Adds a suggested fix. At the end, when no document is held, it can replace just the place.
         *
         * @param fix the change; of several the best comes first
         * @return this
         */
        Reported fix(Fix fix);
    }
}
