package dev.frontmatter;

/**
 * A rule of the user's own, asked about every document that has no errors.
 *
 * @param <T> what the document's front matter is read into
 */
@FunctionalInterface
public interface Check<T> {

    /**
     * Looks at a document. What it throws passes through the reader as it is.
     *
     * @param document the document
     * @param report takes what is wrong with it
     */
    void check(Document<T> document, Report report);

    /** Takes the findings of a check. */
    interface Report {

        /**
         * Reports an error.
         *
         * @param rule the id of the rule that is broken, {@code family/kebab-name}
         * @param pointer the value that breaks it, a JSON Pointer (RFC 6901) such as {@code /images/0/url}, empty for the
         *     whole; where there is no such value, the nearest one around it is marked
         * @param message what was expected and what was found, in one sentence
         * @throws IllegalArgumentException if {@code rule} is not a valid rule id, or {@code pointer} no JSON Pointer
         */
        void error(String rule, String pointer, String message);

        /**
         * Reports a warning.
         *
         * @param rule as for {@link #error}
         * @param pointer as for {@link #error}
         * @param message as for {@link #error}
         * @throws IllegalArgumentException as for {@link #error}
         */
        void warning(String rule, String pointer, String message);
    }
}
