package dev.frontmatter;

import dev.frontmatter.diagnostic.Fix;

/**
 * A user-defined check, run on every document that has no errors.
 *
 * @param <T> the type that the document's front matter is read into
 */
@FunctionalInterface
public interface Check<T> {

    /**
     * Checks a document. What it throws passes through the reader as it is.
     *
     * @param document the document, which has no errors so far
     * @param report takes errors and warnings
     */
    void check(Document<T> document, Report report);

    /** The way in which a check reports errors and warnings. */
    interface Report {

        /**
         * Reports an error.
         *
         * @param rule the id of the rule that is broken, {@code family/kebab-name}
         * @param pointer the value that breaks it, a JSON Pointer (RFC 6901) such as {@code /images/0/url}, empty for the
         *     whole; where there is no such value, the nearest one around it is marked
         * @param message what was expected and what was found, in one sentence
         * @return the diagnostic, of which more can be said while the check runs
         * @throws IllegalArgumentException if {@code rule} is not a valid rule id, or {@code pointer} no JSON Pointer
         */
        Reported error(String rule, String pointer, String message);

        /**
         * Reports a warning.
         *
         * @param rule as for {@link #error}
         * @param pointer as for {@link #error}
         * @param message as for {@link #error}
         * @return as for {@link #error}
         * @throws IllegalArgumentException as for {@link #error}
         */
        Reported warning(String rule, String pointer, String message);
    }

    /** A diagnostic of a check, of which more can be said while the check runs. */
    interface Reported {

        /**
         * Marks the key that the value stands under in place of the value.
         *
         * @return this
         */
        Reported atKey();

        /**
         * Adds a hint that says what to do.
         *
         * @param hint a few words
         * @return this
         */
        Reported hint(String hint);

        /**
         * Adds a second place of the document.
         *
         * @param pointer a JSON Pointer, as for {@link Report#error}
         * @param message a few words about it
         * @return this
         * @throws IllegalArgumentException if {@code pointer} is no JSON Pointer
         */
        Reported related(String pointer, String message);

        /**
         * Adds a place in another document.
         *
         * @param other the document
         * @param pointer a JSON Pointer into that document, as for {@link Report#error}
         * @param message a few words about it
         * @return this
         * @throws IllegalArgumentException if {@code pointer} is no JSON Pointer
         */
        Reported related(Document<?> other, String pointer, String message);

        /**
         * Adds a suggested fix.
         *
         * @param fix the change; of several the best comes first
         * @return this
         */
        Reported fix(Fix fix);
    }
}
