package dev.frontmatter.cli.console;

/** Thrown when nothing of what the user asked for can be done; the message says why. */
public final class CannotCheckException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotCheckException(String message) {
        super(message);
    }

    public CannotCheckException(String message, Throwable cause) {
        super(message, cause);
    }
}
