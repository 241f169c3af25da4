package dev.frontmatter.syntax.yaml;

import dev.frontmatter.bytes.Lines;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import org.jspecify.annotations.Nullable;

/** Explains failures at text without quotes that begins with what means something else, such as a tag or an anchor. */
final class IndicatorDiagnostics {

    /** Characters that begin a well-formed token where text was meant. */
    private static final String MISPLACED = "],}%&*!";

    private IndicatorDiagnostics() {}

    static Diagnostic.@Nullable Builder directive(Failure failure) {
        return failure.isWithinToken("%") ? reserved(failure, failure.text().lineStart(failure.at())) : null;
    }

    static Diagnostic.@Nullable Builder refused(Failure failure) {
        return failure.isAtRefusedToken() ? reserved(failure, failure.at()) : null;
    }

    static Diagnostic.@Nullable Builder anchor(Failure failure) {
        return failure.isWithinToken("&*") ? reserved(failure, failure.context()) : null;
    }

    static Diagnostic.@Nullable Builder tag(Failure failure) {
        int start = failure.context();
        return failure.isWithinToken("!") || failure.is(EngineProblem.UNDEFINED_HANDLE)
                ? failure.error(
                                Rules.TAG,
                                start,
                                failure.text().wordEnd(start),
                                "a tag must be one of the core schema's, found one that is malformed")
                        .hint("put the text in quotes if it is no tag")
                : null;
    }

    static Diagnostic.@Nullable Builder blockScalar(Failure failure) {
        return failure.isWithinToken("|>") ? reserved(failure, failure.context()) : null;
    }

    static Diagnostic.@Nullable Builder misplaced(Failure failure) {
        return MISPLACED.indexOf(failure.text().at(failure.at())) >= 0 ? reserved(failure, failure.at()) : null;
    }

    static Diagnostic.Builder reserved(Failure failure, int at) {
        EngineText text = failure.text();
        boolean template = text.at(at) == '%' && text.at(at - 1) == '{';
        int start = template ? at - 1 : at;
        int end = text.trimEnd(start, text.lineEnd(start));
        String found = template ? "{%" : String.valueOf((char) text.at(start));
        Diagnostic.Builder diagnostic = reserved(failure.source(), new Span(start, Math.max(end, start)), found);
        boolean bullet = text.at(start) == '*'
                && Lines.isBlank(text.at(start + 1))
                && text.skipBlanks(text.lineStart(start)) == start;
        return bullet ? diagnostic.hint("write `- ` for a list entry, or put the text in quotes") : diagnostic;
    }

    /** Reports text without quotes that begins with what means something else. */
    static Diagnostic.Builder reserved(Source source, Span span, String found) {
        String shown = found.equals("`") ? "a backtick" : "`" + found + "`";
        return Diagnostic.error(Rules.RESERVED_CHARACTER, source, span, "unquoted text must not begin with " + shown)
                .hint("put the text in quotes");
    }
}
