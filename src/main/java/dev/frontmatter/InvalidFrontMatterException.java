package dev.frontmatter;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.DiagnosticText;
import java.util.List;

/**
 * Thrown for a document with errors. Its message shows them all, each with its line of the file. It can be serialised, the
 * diagnostics with it.
 *
 * @serial exclude
 */
@SuppressWarnings("InvalidBlockTag") // The tag is allowed on classes (Java Object Serialization, 1.6).
public final class InvalidFrontMatterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // The lists of List.copyOf are serialisable.
    private final List<Diagnostic> diagnostics;

    InvalidFrontMatterException(String name, List<Diagnostic> diagnostics) {
        super(message(name, diagnostics));
        this.diagnostics = List.copyOf(diagnostics);
    }

    private static String message(String name, List<Diagnostic> diagnostics) {
        StringBuilder message = new StringBuilder("errors in ").append(name);
        for (Diagnostic diagnostic : diagnostics) {
            message.append("\n\n").append(DiagnosticText.of(diagnostic).stripTrailing());
        }
        return message.toString();
    }

    /**
     * Returns all diagnostics of the document, warnings included.
     *
     * @return an unmodifiable list in document order, not empty
     */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
