package dev.frontmatter.syntax;

import dev.frontmatter.bytes.Utf8;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.stage.Diagnostics;
import org.jspecify.annotations.Nullable;

/** The errors of one document, and the limits that it is read within. Not thread-safe. */
public class SyntaxErrors {

    private static final int LONGEST_SHOWN = 60;

    private final Source source;
    private final Limits limits;
    private final int end;
    private final Diagnostics diagnostics;
    private int values;
    private boolean any;

    /**
     * Makes a sink without errors.
     *
     * @param source the document
     * @param text the place of the text that is read
     * @param limits bound the work
     * @param diagnostics takes the errors
     */
    public SyntaxErrors(Source source, Span text, Limits limits, Diagnostics diagnostics) {
        this.source = source;
        this.limits = limits;
        this.end = text.end();
        this.diagnostics = diagnostics;
    }

    /**
     * Begins an error, which counts once it is handed to {@link #add}.
     *
     * @param rule the rule that is broken
     * @param start the offset at which it starts
     * @param errorEnd where it ends
     * @param message what was expected, and what was found
     * @param hint what to do, or null
     * @return a builder
     */
    public final Diagnostic.Builder error(Rule rule, int start, int errorEnd, String message, @Nullable String hint) {
        return Diagnostic.error(rule, source, new Span(start, errorEnd), message)
                .hint(hint);
    }

    /**
     * Reports an error.
     *
     * @param error a finished builder
     */
    public void add(Diagnostic.Builder error) {
        any = true;
        // Not built here: one that would be dropped looks for no lines.
        diagnostics.add(error);
    }

    /**
     * Reports an error.
     *
     * @param error the error
     */
    public final void add(Diagnostic error) {
        any = true;
        diagnostics.add(error);
    }

    /**
     * Reports commas, one right behind the other, that no value stands before.
     *
     * @param rule the rule of the format that they break
     * @param at where the first one stands
     * @return the offset behind the last one
     */
    public final int surplusCommas(Rule rule, int at) {
        int after = at + 1;
        while (after < end && source.bytes()[after] == ',') {
            after++;
        }
        String removal = after == at + 1 ? "remove the comma" : "remove the commas";
        add(error(rule, at, after, "a value must stand before each comma, found none", removal)
                .fix(new Fix(new Span(at, after), "", true, removal)));
        return after;
    }

    /**
     * Reports what is no error, and is hardly meant.
     *
     * @param rule the rule
     * @param start the offset at which it starts
     * @param warningEnd where it ends
     * @param message what was found
     * @param hint what to do
     * @return a builder, to be handed to {@link #warn(Diagnostic.Builder)}
     */
    public final Diagnostic.Builder warning(Rule rule, int start, int warningEnd, String message, String hint) {
        return Diagnostic.warning(rule, source, new Span(start, warningEnd), message)
                .hint(hint);
    }

    /**
     * Reports what is no error.
     *
     * @param warning a finished builder
     */
    public final void warn(Diagnostic.Builder warning) {
        diagnostics.add(warning);
    }

    /**
     * Returns true if a colon or an equals sign of double width stands at an offset (U+FF1A, U+FF1D), as the keyboards of
     * East Asia have them.
     *
     * @param at the offset
     * @return true if so
     */
    public final boolean isWideSign(int at) {
        byte[] bytes = source.bytes();
        return at + 2 < end
                && bytes[at] == (byte) 0xEF
                && bytes[at + 1] == (byte) 0xBC
                && (bytes[at + 2] == (byte) 0x9A || bytes[at + 2] == (byte) 0x9D);
    }

    /**
     * Returns true if an error was reported.
     *
     * @return true after the first one
     */
    public final boolean any() {
        return any;
    }

    /**
     * Returns true if what is still to be found would be dropped.
     *
     * @return true if there are as many diagnostics as are kept
     */
    public final boolean isFull() {
        return diagnostics.isFull();
    }

    /**
     * Returns text of the document.
     *
     * @param start the offset at which it starts
     * @param textEnd the offset at which it ends, exclusive
     * @return all of it
     */
    public final String text(int start, int textEnd) {
        return source.text(new Span(start, textEnd));
    }

    /**
     * Returns text of the document for a message.
     *
     * @param start the offset at which it starts
     * @param textEnd the offset at which it ends, exclusive
     * @return as much of it as fits
     */
    public final String shown(int start, int textEnd) {
        String text = text(start, textEnd - start > 4 * LONGEST_SHOWN ? wholeCharacters(start) : textEnd);
        if (text.length() <= LONGEST_SHOWN) {
            return text;
        }
        int cut = Character.isHighSurrogate(text.charAt(LONGEST_SHOWN - 1)) ? LONGEST_SHOWN - 1 : LONGEST_SHOWN;
        return text.substring(0, cut) + "…";
    }

    /**
     * Returns where a character ends.
     *
     * @param at the offset at which it starts
     * @return the offset behind its last byte; the end of the text if it starts there
     */
    public final int characterEnd(int at) {
        int after = Math.min(at + 1, end);
        while (after < end && Utf8.isContinuation(source.bytes()[after])) {
            after++;
        }
        return after;
    }

    private int wholeCharacters(int start) {
        int at = start + 4 * LONGEST_SHOWN;
        while (Utf8.isContinuation(source.bytes()[at])) {
            at--;
        }
        return at;
    }

    // Limits

    /**
     * Counts a value.
     *
     * @param start the offset at which it starts
     * @param valueEnd where it ends, as far as that is known
     * @throws SyntaxFault if there are too many
     */
    public final void countValue(int start, int valueEnd) {
        if (++values > limits.values()) {
            throw limit(
                    Rules.LIMIT_VALUES, start, valueEnd, "there must be no more than " + limits.values() + " values");
        }
    }

    /**
     * Checks how deep a collection is nested.
     *
     * @param depth 1 for the outermost
     * @param start the offset at which it starts
     * @param valueEnd where it ends, as far as that is known
     * @throws SyntaxFault if it is too deep
     */
    public final void checkDepth(int depth, int start, int valueEnd) {
        if (depth > limits.depth()) {
            throw limit(
                    Rules.LIMIT_DEPTH, start, valueEnd, "collections must not be nested deeper than " + limits.depth());
        }
    }

    /**
     * Checks how long a scalar is.
     *
     * @param start the offset at which it starts
     * @param scalarEnd where it ends
     * @throws SyntaxFault if it is too long
     */
    public final void checkLength(int start, int scalarEnd) {
        if (scalarEnd - start > limits.scalarBytes()) {
            throw limit(
                    Rules.LIMIT_SCALAR,
                    start,
                    scalarEnd,
                    "a scalar must not be longer than " + limits.scalarBytes() + " bytes");
        }
    }

    private SyntaxFault limit(Rule rule, int start, int limitEnd, String message) {
        return new SyntaxFault(error(rule, start, limitEnd, message, null), end);
    }
}
