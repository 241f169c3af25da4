package dev.frontmatter.diagnostic;

import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where the stages of a reader put what they find in one document. It keeps as many findings as the limits allow and
 * hands them out in document order. Not thread-safe.
 */
public final class Diagnostics {

    private static final Comparator<Diagnostic> DOCUMENT_ORDER = Comparator.comparingInt(
                    (Diagnostic d) -> d.span().start())
            .thenComparingInt(d -> d.span().end());

    /** Findings repeat the path of their value, so a long key above many faults would be multiplied by them. */
    private static final int MOST_TEXT = 1 << 22;

    private final Source source;
    private final int limit;
    private final List<Diagnostic> found = new ArrayList<>(0);
    private int text;
    private boolean full;
    private boolean errors;

    /**
     * An empty collection.
     *
     * @param source the document
     * @param limits says how many findings are kept
     */
    public Diagnostics(Source source, Limits limits) {
        this.source = source;
        this.limit = limits.diagnostics();
    }

    /**
     * Begins an error; it counts once it is handed to {@link #add}.
     *
     * @param rule the rule that is broken
     * @param span where
     * @param message what is wrong, as {@link Diagnostic#error} wants it
     * @return a builder
     */
    public Diagnostic.Builder error(Rule rule, Span span, String message) {
        return Diagnostic.error(rule, source, span, message);
    }

    /**
     * Takes a diagnostic in, or drops it if the limit is reached; the first to be dropped leaves an error that says so.
     *
     * @param finding the finding
     */
    public void add(Diagnostic finding) {
        errors |= finding.severity() == Severity.ERROR;
        if (found.size() < limit && text < MOST_TEXT) {
            found.add(finding);
            text += finding.textLength();
        } else if (!full) {
            full = true;
            // Of a document that nobody has seen all diagnostics of, nobody knows that it has no errors.
            errors = true;
            String most = found.size() == limit
                    ? "more than " + limit + " findings"
                    : "more findings than fit into " + MOST_TEXT + " characters";
            found.add(error(Rules.LIMIT_DIAGNOSTICS, finding.span(), most + "; the rest is left out")
                    .build());
        }
    }

    /**
     * Takes a finding in, as {@link #add(Diagnostic)} does.
     *
     * @param finding a finished builder
     */
    public void add(Diagnostic.Builder finding) {
        if (full) {
            // It would be dropped: do not look for its lines.
            errors = true;
            return;
        }
        add(finding.build());
    }

    /**
     * Whether more findings would be dropped, so that looking for them is no use.
     *
     * @return true once the limit is passed
     */
    public boolean isFull() {
        return full;
    }

    /**
     * Returns whether an error was found.
     *
     * @return true if a diagnostic is an error, or one was dropped
     */
    public boolean hasErrors() {
        return errors;
    }

    /**
     * The findings.
     *
     * @return an unmodifiable list, by start, then by end; findings at one place in the order in which they were made
     */
    public List<Diagnostic> toList() {
        if (found.isEmpty()) {
            return List.of();
        }
        List<Diagnostic> sorted = new ArrayList<>(found);
        sorted.sort(DOCUMENT_ORDER);
        return List.copyOf(sorted);
    }
}
