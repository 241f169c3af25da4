package dev.frontmatter.diagnostic;

/** How much a finding weighs. */
public enum Severity {
    /** The document cannot be used as it is. */
    ERROR,
    /** The document can be used, and should be looked at. */
    WARNING;

    /**
     * The word that reports show.
     *
     * @return {@code error} or {@code warning}
     */
    public String label() {
        return this == ERROR ? "error" : "warning";
    }
}
