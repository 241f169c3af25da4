package dev.frontmatter.cli.console;

/** What the exit code of the command says. */
public final class ExitCode {

    public static final int CLEAN = 0;

    public static final int FINDINGS = 1;

    /** Something could not be checked: what is known may not be all. */
    public static final int UNCHECKED = 2;

    private ExitCode() {}
}
