package dev.frontmatter.jsonschema;

/** A file is no JSON Schema, or refers to what cannot be used. The message shows no text that must not be shown. */
final class UnusableSchema extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UnusableSchema(String message) {
        super(message);
    }

    UnusableSchema(String message, Throwable cause) {
        super(message, cause);
    }
}
