package dev.frontmatter.stage;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Replacement;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.diagnostic.Severity;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The diagnostics of one document, to which each stage of a reader adds its own: as many as the limits allow, in document
 * order. Not thread-safe.
 */
public final class Diagnostics {

    private static final Comparator<Diagnostic> DOCUMENT_ORDER = Comparator.comparingInt(
                    (Diagnostic d) -> d.span().start())
            .thenComparingInt(d -> d.span().end());

    /** Diagnostics repeat the path of their value, so a long key above many of them would be multiplied. */
    private static final int MOST_TEXT = 1 << 22;

    /** Each is an edit of the document. */
    private static final int MOST_OFFERS = 20;

    private final Source source;
    private final int limit;
    private final boolean withFixes;
    private final List<Diagnostic> kept = new ArrayList<>(0);

    /** Empty, and not to be changed, until there is the first: most documents have none. */
    private Map<String, Offer> offers = Map.of();

    private int text;
    private UnaryOperator<Diagnostic> change = UnaryOperator.identity();
    private boolean full;
    private int errors;

    /**
     * Creates an empty collection.
     *
     * @param source the document
     * @param limits bound the number of diagnostics that are kept
     */
    public Diagnostics(Source source, Limits limits) {
        this(source, limits, true);
    }

    /**
     * Creates an empty collection.
     *
     * @param source the document
     * @param limits bound the number of diagnostics that are kept
     * @param withFixes false if nobody asks for fixes, so that none need be tried
     */
    public Diagnostics(Source source, Limits limits, boolean withFixes) {
        this.source = source;
        this.limit = limits.diagnostics();
        this.withFixes = withFixes;
    }

    /**
     * Returns true if fixes are asked for.
     *
     * @return false to save the work of trying them
     */
    public boolean withFixes() {
        return withFixes;
    }

    /**
     * Begins an error, which counts once it is handed to {@link #add}.
     *
     * @param rule the rule that is broken
     * @param span the place
     * @param message the message, as for {@link Diagnostic#error}
     * @return a builder
     */
    public Diagnostic.Builder error(Rule rule, Span span, String message) {
        return Diagnostic.error(rule, source, span, message);
    }

    /**
     * Adds a diagnostic, or drops it if the limit is reached; the first to be dropped leaves an error that says so.
     *
     * @param diagnostic the diagnostic
     */
    public void add(Diagnostic diagnostic) {
        take(change.apply(diagnostic));
    }

    private void take(Diagnostic diagnostic) {
        errors += diagnostic.severity() == Severity.ERROR ? 1 : 0;
        if (kept.size() < limit && text < MOST_TEXT) {
            kept.add(diagnostic);
            text += length(diagnostic);
        } else if (!full) {
            full = true;
            // Of a document that nobody has seen all diagnostics of, nobody knows that it has no errors.
            errors++;
            String most = kept.size() == limit
                    ? "more than " + limit + " diagnostics"
                    : "more diagnostics than fit into " + MOST_TEXT + " characters";
            kept.add(error(Rules.LIMIT_DIAGNOSTICS, diagnostic.span(), most + "; the rest is left out")
                    .build());
        }
    }

    /**
     * Adds a diagnostic, as {@link #add(Diagnostic)} does.
     *
     * @param diagnostic a finished builder
     */
    public void add(Diagnostic.Builder diagnostic) {
        if (full) {
            // It would be dropped: do not look for its lines.
            errors++;
            return;
        }
        add(diagnostic.build());
    }

    /** Returns roughly how many characters of text a diagnostic holds. */
    private static int length(Diagnostic diagnostic) {
        int length = diagnostic.message().length()
                + diagnostic.pointer().length()
                + diagnostic.expected().map(String::length).orElse(0)
                + diagnostic.found().map(String::length).orElse(0)
                + diagnostic.hint().map(String::length).orElse(0);
        for (Fix fix : diagnostic.fixes()) {
            length += fix.description().length();
            for (Replacement replacement : fix.replacements()) {
                length += replacement.text().length();
            }
        }
        return length;
    }

    /**
     * Changes the diagnostics that a call adds, as with words of a schema's author.
     *
     * @param newChange makes of each diagnostic the one to take in
     * @param report adds diagnostics
     */
    public void changing(UnaryOperator<Diagnostic> newChange, Runnable report) {
        UnaryOperator<Diagnostic> outer = change;
        change = newChange;
        try {
            report.run();
        } finally {
            change = outer;
        }
    }

    /**
     * Says with which value a missing key may be added.
     *
     * @param pointer the pointer of the value that is missing
     * @param written the value as it is written behind its key
     * @param entry key and value
     * @param certain true if nothing else can be meant
     */
    public void offer(String pointer, String written, String entry, boolean certain) {
        if (withFixes && offers.size() < MOST_OFFERS) {
            offers = offers.isEmpty() ? new HashMap<>() : offers;
            offers.put(pointer, new Offer(pointer, written, entry, certain));
        }
    }

    /**
     * An entry that may be added for a missing key.
     *
     * @param pointer the pointer of the value
     * @param written the value as it is written behind its key
     * @param entry key and value
     * @param certain true if nothing else can be meant
     */
    public record Offer(String pointer, String written, String entry, boolean certain) {}

    /**
     * Makes fixes of the values that missing keys may be added with.
     *
     * @param toFix makes a fix; empty if it cannot
     */
    public void takeOffers(Function<Offer, Optional<Fix>> toFix) {
        if (offers.isEmpty()) {
            return;
        }
        kept.replaceAll(diagnostic -> {
            Offer offer = diagnostic.rule().equals(Rules.REQUIRED) ? offers.get(diagnostic.pointer()) : null;
            return offer == null || !diagnostic.fixes().isEmpty()
                    ? diagnostic
                    : toFix.apply(offer)
                            .map(fix -> diagnostic.withFixes(List.of(fix), source))
                            .orElse(diagnostic);
        });
    }

    /**
     * Returns true if a diagnostic offers a fix.
     *
     * @return false if there is none to look at
     */
    public boolean hasFixes() {
        for (Diagnostic diagnostic : kept) {
            if (!diagnostic.fixes().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Takes back the fixes that are not right.
     *
     * @param right tells of a fix of a diagnostic whether it is right
     */
    public void retainFixes(BiPredicate<Diagnostic, Fix> right) {
        kept.replaceAll(diagnostic -> diagnostic.fixes().isEmpty()
                ? diagnostic
                : diagnostic.withFixes(diagnostic.fixes().stream()
                        .filter(fix -> right.test(diagnostic, fix))
                        .toList()));
    }

    /**
     * Returns true if more diagnostics would be dropped, so that to look for them is no use.
     *
     * @return true once the limit is passed
     */
    public boolean isFull() {
        return full;
    }

    /**
     * Returns true if a diagnostic is an error, or one was dropped.
     *
     * @return false if the document appears to be valid so far
     */
    public boolean hasErrors() {
        return errors > 0;
    }

    /**
     * Returns how many errors were found, those that were dropped included.
     *
     * @return a count, which tells whether there are more than at another time
     */
    public int errorCount() {
        return errors;
    }

    /**
     * Returns the diagnostics.
     *
     * @return an unmodifiable list, by start, then by end; diagnostics at one place in the order in which they were added
     */
    public List<Diagnostic> toList() {
        if (kept.isEmpty()) {
            return List.of();
        }
        List<Diagnostic> sorted = new ArrayList<>(kept);
        sorted.sort(DOCUMENT_ORDER);
        return List.copyOf(Explained.leftOut(sorted));
    }
}
