package dev.frontmatter.syntax.yaml;

/** Leaves the {@link BlockYamlScanner}, whatever is open. Made once: nobody looks where it came from. */
final class GiveUp extends RuntimeException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("StaticAssignmentOfThrowable") // It has no stack trace that could be wrong.
    static final GiveUp NOW = new GiveUp();

    private GiveUp() {
        super(null, null, false, false);
    }
}
