package dev.frontmatter.syntax;

import dev.frontmatter.diagnostic.Diagnostic;

/** Ends the reading of a part of a document at an error that leaves in doubt where the part ends; or of all, at a limit. */
public final class SyntaxFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;
    private final int resume;

    /**
     * Makes a fault.
     *
     * @param diagnostic the error
     * @param resume the offset behind which to look for what can be read again
     */
    public SyntaxFault(Diagnostic.Builder diagnostic, int resume) {
        super(null, null, false, false);
        this.diagnostic = diagnostic.build();
        this.resume = resume;
    }

    /**
     * Returns the error.
     *
     * @return a diagnostic
     */
    public Diagnostic diagnostic() {
        return diagnostic;
    }

    /**
     * Returns where to go on.
     *
     * @return the offset behind which to look for what can be read again
     */
    public int resume() {
        return resume;
    }
}
