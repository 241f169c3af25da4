package dev.frontmatter.jsonschema;

import com.networknt.schema.SchemaException;

/** Ends the validation of a document at a text of which it cannot be told what the schema wants to know. */
final class UndecidedText extends SchemaException {

    private static final long serialVersionUID = 1L;

    private final String text;
    private final String must;
    private final String hint;

    /**
     * A text that is not decided.
     *
     * @param text the very text, a value or a key of the document
     * @param must what is asked, in words that follow the text's path
     * @param reason why that cannot be told
     * @param hint what to do
     */
    UndecidedText(String text, String must, String reason, String hint) {
        super(reason);
        this.text = text;
        this.must = must;
        this.hint = hint;
    }

    String text() {
        return text;
    }

    String must() {
        return must;
    }

    String hint() {
        return hint;
    }

    String reason() {
        return String.valueOf(getMessage());
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
