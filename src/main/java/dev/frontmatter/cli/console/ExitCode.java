package dev.frontmatter.cli.console;

/** The exit codes of the command. */
public final class ExitCode {

    public static final int CLEAN = 0;

    public static final int DIAGNOSTICS = 1;

    /** Something could not be checked: what is known may not be all. */
    public static final int UNCHECKED = 2;

    private ExitCode() {}
}
