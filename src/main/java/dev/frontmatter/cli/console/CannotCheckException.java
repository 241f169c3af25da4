package dev.frontmatter.cli.console;

/** What the user asked for cannot be done at all; the message says why. */
public final class CannotCheckException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotCheckException(String message) {
        super(message);
    }

    public CannotCheckException(String message, Throwable cause) {
        super(message, cause);
    }
}
