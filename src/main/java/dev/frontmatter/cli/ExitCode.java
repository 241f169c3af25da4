package dev.frontmatter.cli;

/** What the exit code of the command says. */
final class ExitCode {

    static final int CLEAN = 0;

    static final int FINDINGS = 1;

    /** Something could not be checked: what is known may not be all. */
    static final int UNCHECKED = 2;

    private ExitCode() {}
}
