package dev.frontmatter.edit;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.DiagnosticText;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A change that is refused, as a whole: nothing of the document was changed. It can be serialised, the diagnostics with it.
 *
 * @serial exclude
 */
@SuppressWarnings("InvalidBlockTag") // The tag is allowed on classes (Java Object Serialization, 1.6).
public final class EditRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The reason for which a change is refused. */
    public enum Reason {
        /** The document cannot be read: the diagnostics are its own. */
        UNREADABLE("the document has errors"),
        /** The value stands at several places, by an anchor and its aliases. */
        ALIAS("an alias shares the value"),
        /** Two edits of the change are about one place. */
        CONFLICT("two edits of one place"),
        /** An index is past the end of its list. */
        INDEX("index out of range"),
        /** There is something else than the edit expects, such as text in place of a list. */
        TARGET("the place holds something else"),
        /** The format has no way to write the value. */
        FORMAT("the format cannot hold the value"),
        /** It is not certain what would come of it. */
        UNCERTAIN("the outcome is not certain");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** Returns the reason in words. */
        @Override
        public String toString() {
            return words;
        }
    }

    private final Reason reason;

    @SuppressWarnings("serial") // The lists of List.copyOf are serialisable.
    private final List<Diagnostic> diagnostics;

    EditRefusedException(Reason reason, List<Diagnostic> diagnostics) {
        super(diagnostics.stream().map(DiagnosticText::of).collect(Collectors.joining("\n")));
        this.reason = reason;
        this.diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Returns the reason.
     *
     * @return one reason for the whole change
     */
    public Reason reason() {
        return reason;
    }

    /**
     * Returns the diagnostics, which say where and why.
     *
     * @return an unmodifiable list of at least one error: of rule {@code edit/refused}, or, where the document cannot be
     *     read, of the document's own
     */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
