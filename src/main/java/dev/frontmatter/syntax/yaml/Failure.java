package dev.frontmatter.syntax.yaml;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.exceptions.ScannerException;

/**
 * The place where the engine could not go on, and what was read before it.
 *
 * @param source the document
 * @param text the front matter
 * @param trial tries fixes, or null to offer none
 * @param openBracket where the innermost open bracket or brace stands, or {@link #NO_BRACKET}
 * @param lastQuoted the last quoted scalar before the failure
 * @param lastBracketed the last collection in brackets or braces that was closed before the failure
 * @param at the offset where the engine stopped
 * @param context the offset where what the engine was reading begins; {@code at} if it does not tell
 * @param cause the engine's failure, or null if it did not foresee it
 */
record Failure(
        Source source,
        EngineText text,
        @Nullable FixTrial trial,
        int openBracket,
        @Nullable Span lastQuoted,
        @Nullable Span lastBracketed,
        int at,
        int context,
        @Nullable MarkedYamlEngineException cause) {

    static final int NO_BRACKET = -1;

    /** Returns the failure at the place that the engine's own marks. */
    Failure markedBy(MarkedYamlEngineException failure) {
        int problem = text.offset(failure.getProblemMark());
        int begun = failure.getContextMark().isPresent() ? text.offset(failure.getContextMark()) : problem;
        return new Failure(source, text, trial, openBracket, lastQuoted, lastBracketed, problem, begun, failure);
    }

    /** Returns the same failure at another place. */
    Failure at(int place) {
        return new Failure(source, text, trial, openBracket, lastQuoted, lastBracketed, place, place, cause);
    }

    /** Returns where the text of the line begins that the engine stopped in, or where it stopped if that is before. */
    int textOfLine() {
        return Math.min(at, text.skipBlanks(text.lineStart(at)));
    }

    // Kinds

    boolean is(EngineProblem problem) {
        return cause != null && problem.is(cause);
    }

    boolean isInBrackets() {
        return openBracket != NO_BRACKET;
    }

    /** Returns true if the engine accepts no token that begins like this, or none here. */
    boolean isAtRefusedToken() {
        return cause instanceof ScannerException && cause.getContextMark().isEmpty();
    }

    /** Returns true if the engine stopped within a token that begins with one of some characters. */
    boolean isWithinToken(String first) {
        return isWithinToken() && first.indexOf(text.at(context)) >= 0;
    }

    boolean isWithinToken() {
        return cause instanceof ScannerException && cause.getContextMark().isPresent();
    }

    /** Returns true if a token is well formed, but belongs to nothing that is open there. */
    boolean isAtMisplacedToken() {
        boolean behindDocument =
                cause instanceof ParserException && cause.getContextMark().isEmpty();
        return behindDocument || is(EngineProblem.NOT_IN_BLOCK);
    }

    // Parts of diagnostics

    Diagnostic.Builder error(Rule rule, int start, int end, String message) {
        int from = Math.min(start, text.end());
        return Diagnostic.error(rule, source, new Span(from, Math.max(from, Math.min(end, text.end()))), message);
    }

    /**
     * Adds a fix to a diagnostic if one is right: of some, the one after which most can be read, and the first of equal ones.
     *
     * @param faultEnd the end of the text that is wrong
     */
    Diagnostic.Builder offering(int faultEnd, Diagnostic.Builder diagnostic, @Nullable Fix... fixes) {
        FixTrial asked = trial != null && trial.offers() ? trial : null;
        Fix best = null;
        int least = FixTrial.WRONG;
        for (Fix fix : fixes) {
            int left = fix == null || asked == null || least == 0 ? FixTrial.WRONG : asked.left(fix, faultEnd);
            if (left < least) {
                best = fix;
                least = left;
            }
        }
        return best == null ? diagnostic : diagnostic.fix(best);
    }

    /** Returns the fix that quotes a range as it is written, without the white space at its end. */
    Fix quoting(int start, int end) {
        Span span = new Span(start, Math.max(start, text.trimEnd(start, end)));
        return new Fix(span, YamlNotation.quoted(source.text(span)), false, "quote the text");
    }

    /** Returns where a value that begins at an offset ends on its line, without a comment. */
    int endOfValue(int start) {
        int comment = WrittenLines.comment(text, start);
        return text.trimEnd(start, comment < 0 ? text.lineEnd(start) : comment);
    }

    /** Returns where an entry or a value that begins at an offset ends on its line: in brackets, before what ends an entry. */
    int endOfEntry(int start) {
        int end = endOfValue(start);
        int at = start;
        while (isInBrackets() && at < end) {
            if (",]}".indexOf(text.at(at)) >= 0 || WrittenLines.endsKey(text, at)) {
                return text.trimEnd(start, at);
            }
            at++;
        }
        return end;
    }

    String written(int start, int end) {
        return source.text(new Span(start, end));
    }
}
