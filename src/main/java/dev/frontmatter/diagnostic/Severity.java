package dev.frontmatter.diagnostic;

/** The severity of a diagnostic. */
public enum Severity {
    /** The document cannot be used as it is. */
    ERROR,
    /** The document can be used, and should be looked at. */
    WARNING;

    /**
     * Returns the word that reports show.
     *
     * @return {@code error} or {@code warning}
     */
    public String label() {
        return this == ERROR ? "error" : "warning";
    }
}
