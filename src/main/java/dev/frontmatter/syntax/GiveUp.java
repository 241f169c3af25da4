package dev.frontmatter.syntax;

/** Leaves a {@link TreeScanner}, whatever is open. Made once: nobody looks where it came from. */
public final class GiveUp extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The only one. */
    @SuppressWarnings("StaticAssignmentOfThrowable") // It has no stack trace that could be wrong.
    public static final GiveUp NOW = new GiveUp();

    private GiveUp() {
        super(null, null, false, false);
    }
}
