package dev.frontmatter.syntax.yaml;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Span;
import org.jspecify.annotations.Nullable;

/** Explains failures in brackets and braces, and right behind them. */
final class BracketDiagnostics {

    private BracketDiagnostics() {}

    static Diagnostic.@Nullable Builder swallowsLines(Failure failure) {
        if (!failure.isInBrackets()) {
            return null;
        }
        EngineText text = failure.text();
        boolean runsOn = isList(failure)
                ? WrittenLines.swallowsKey(text, failure.openBracket(), failure.at())
                : text.at(failure.at()) == '-';
        return runsOn ? unclosed(failure) : null;
    }

    static Diagnostic.@Nullable Builder otherCloser(Failure failure) {
        int at = failure.at();
        if (!failure.isInBrackets() || failure.text().at(at) != (isList(failure) ? '}' : ']')) {
            return null;
        }
        int open = failure.openBracket();
        return failure.error(
                        Rules.UNCLOSED_BRACKET,
                        at,
                        at + 1,
                        isList(failure)
                                ? "`[` must be closed with `]`, found `}`"
                                : "`{` must be closed with `}`, found `]`")
                .related(new Span(open, open + 1), "opened");
    }

    static Diagnostic.@Nullable Builder comma(Failure failure) {
        int at = failure.at();
        return failure.isInBrackets() && failure.text().at(at) == ','
                ? failure.error(Rules.UNCLOSED_BRACKET, at, at + 1, "an entry must stand before each comma, found none")
                        .hint("remove the comma")
                : null;
    }

    static Diagnostic.@Nullable Builder missingComma(Failure failure) {
        if (!failure.isInBrackets()) {
            return null;
        }
        EngineText text = failure.text();
        int at = failure.at();
        int before = text.trimEnd(failure.openBracket(), at);
        byte last = text.at(before - 1);
        boolean afterEntry = WrittenLines.isQuote(last) || last == ']' || last == '}';
        return afterEntry && at < text.end() && WrittenLines.colonOfKey(text, at) < 0
                ? failure.offering(
                        new Fix(Span.at(before), ",", false, "put a comma before it"),
                        at,
                        failure.error(
                                        Rules.UNCLOSED_BRACKET,
                                        at,
                                        text.trimEnd(at, text.lineEnd(at)),
                                        "entries must be parted by commas, found none before this one")
                                .hint("add a comma"))
                : null;
    }

    static Diagnostic.@Nullable Builder unclosed(Failure failure) {
        if (!failure.isInBrackets()) {
            return null;
        }
        int open = failure.openBracket();
        boolean commented = WrittenLines.comment(failure.text(), open) >= 0;
        return failure.error(
                        Rules.UNCLOSED_BRACKET,
                        open,
                        open + 1,
                        isList(failure)
                                ? "a list that opens with `[` must end with `]`"
                                : "a mapping that opens with `{` must end with `}`")
                .hint(
                        commented
                                ? "` #` begins a comment: quote text that holds it"
                                : "close it, or put the text in quotes");
    }

    static Diagnostic.@Nullable Builder textAfter(Failure failure) {
        Span brackets = failure.lastBracketed();
        return failure.isAtMisplacedToken()
                        && failure.at() > failure.textOfLine()
                        && brackets != null
                        && failure.text().skipBlanks(brackets.end()) == failure.at()
                ? IndicatorDiagnostics.reserved(failure, brackets.start())
                : null;
    }

    private static boolean isList(Failure failure) {
        return failure.text().at(failure.openBracket()) == '[';
    }
}
