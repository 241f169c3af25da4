package dev.frontmatter.cli;

/** What the user asked for cannot be done at all; the message says why. */
final class CannotCheckException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotCheckException(String message) {
        super(message);
    }

    CannotCheckException(String message, Throwable cause) {
        super(message, cause);
    }
}
