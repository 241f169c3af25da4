package dev.frontmatter.syntax.yaml;

import dev.frontmatter.bytes.Lines;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Replacement;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Span;
import java.util.ArrayList;
import java.util.List;
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
        String closer = closer(failure);
        Span found = new Span(at, at + 1);
        return failure.offering(
                at + 1,
                failure.error(
                                Rules.UNCLOSED_BRACKET,
                                at,
                                at + 1,
                                isList(failure)
                                        ? "`[` must be closed with `]`, found `}`"
                                        : "`{` must be closed with `}`, found `]`")
                        .hint("write `" + closer + "`")
                        .related(new Span(open, open + 1), "opened"),
                new Fix(found, closer, false, "write `" + closer + "`"));
    }

    static Diagnostic.@Nullable Builder comma(Failure failure) {
        int at = failure.at();
        return failure.isInBrackets() && failure.text().at(at) == ','
                ? failure.offering(
                        at + 1,
                        failure.error(
                                        Rules.UNCLOSED_BRACKET,
                                        at,
                                        at + 1,
                                        "an entry must stand before each comma, found none")
                                .hint("remove the comma"),
                        new Fix(new Span(at, at + 1), "", false, "remove the comma"))
                : null;
    }

    static Diagnostic.@Nullable Builder missingComma(Failure failure) {
        if (!failure.isInBrackets()) {
            return null;
        }
        EngineText text = failure.text();
        Diagnostic.Builder semicolons =
                semicolons(failure, failure.openBracket(), failure.endOfValue(failure.openBracket()));
        if (semicolons != null) {
            return semicolons;
        }
        int at = isList(failure) ? failure.at() : keyBefore(failure);
        int before = text.trimEnd(failure.openBracket(), at);
        byte last = text.at(before - 1);
        boolean entry = isList(failure)
                ? (WrittenLines.isQuote(last) || last == ']' || last == '}') && beginsEntry(text, at)
                : at > before && ",{:".indexOf(last) < 0 && isClosedBehind(failure, at);
        return entry
                ? failure.offering(
                        at,
                        failure.error(
                                        Rules.UNCLOSED_BRACKET,
                                        at,
                                        text.trimEnd(at, text.lineEnd(at)),
                                        "entries must be parted by commas, found none before this one")
                                .hint("put a comma before it"),
                        new Fix(Span.at(before), ",", false, "put a comma before it"))
                : null;
    }

    /** Returns where the word begins that the colon of a failure ends, or where the failure is. */
    private static int keyBefore(Failure failure) {
        EngineText text = failure.text();
        int at = failure.at();
        while (text.at(at) == ':' && WrittenLines.isKeyCharacter(text.at(at - 1))
                || at < failure.at() && WrittenLines.isKeyCharacter(text.at(at - 1))) {
            at--;
        }
        return at;
    }

    /** Returns true if an entry of a list may begin at an offset: no key, unless it is in braces. */
    private static boolean beginsEntry(EngineText text, int at) {
        return at < text.end() && (text.at(at) == '{' || text.at(at) != ';' && !WrittenLines.holdsKey(text, at));
    }

    /** Returns true if a place is within the entries of an open bracket that seem to end with the closing one. */
    private static boolean isClosedBehind(Failure failure, int at) {
        EngineText text = failure.text();
        int end = endOfEntries(text, failure.openBracket());
        byte closer = (byte) closer(failure).charAt(0);
        return at < end
                && WrittenLines.comment(text, failure.openBracket()) < 0
                && (text.at(end - 1) == closer || text.at(text.nextLine(end)) == closer);
    }

    static Diagnostic.@Nullable Builder unclosed(Failure failure) {
        if (!failure.isInBrackets()) {
            return null;
        }
        EngineText text = failure.text();
        int open = failure.openBracket();
        int comment = WrittenLines.comment(text, open);
        int end = failure.endOfValue(open);
        String closer = closer(failure);
        Diagnostic.Builder diagnostic = failure.error(
                Rules.UNCLOSED_BRACKET,
                open,
                open + 1,
                isList(failure)
                        ? "a list that opens with `[` must end with `]`"
                        : "a mapping that opens with `{` must end with `}`");
        if (comment >= 0) {
            return failure.offering(
                    text.lineEnd(open),
                    diagnostic.hint("` #` begins a comment: put the entry that holds it in quotes"),
                    quotingEntry(failure, open, comment));
        }
        int endOfEntries = endOfEntries(text, open);
        boolean onOneLine = end > open + 1;
        return failure.offering(
                end,
                diagnostic.hint("add `" + closer + "`, or put the text in quotes"),
                onOneLine ? new Fix(Span.at(end), closer, false, "add `" + closer + "`") : null,
                endOfEntries > open + 1 ? new Fix(Span.at(endOfEntries), closer, false, "add `" + closer + "`") : null,
                onOneLine ? failure.quoting(open, end) : null);
    }

    /** Explains brackets that are closed on their line, and hold semicolons in place of commas; else null. */
    private static Diagnostic.@Nullable Builder semicolons(Failure failure, int open, int end) {
        EngineText text = failure.text();
        List<Replacement> commas = new ArrayList<>();
        byte quote = 0;
        for (int at = open; at < end; at++) {
            byte b = text.at(at);
            if (quote == 0 && b == ';' && (Lines.isBlank(text.at(at + 1)) || WrittenLines.isQuote(text.at(at - 1)))) {
                commas.add(new Replacement(new Span(at, at + 1), ","));
            } else if (b == quote) {
                quote = 0;
            } else if (quote == 0 && WrittenLines.isQuote(b) && !WrittenLines.isKeyCharacter(text.at(at - 1))) {
                quote = b;
            }
        }
        if (commas.isEmpty() || end == open + 1 || text.at(end - 1) != (isList(failure) ? ']' : '}')) {
            return null;
        }
        int first = commas.get(0).span().start();
        return failure.offering(
                end,
                failure.error(
                                Rules.UNCLOSED_BRACKET,
                                first,
                                first + 1,
                                "entries must be parted by commas, found a semicolon")
                        .hint("write `,` in place of each"),
                new Fix(commas, false, "write commas"));
    }

    /** Returns the fix that quotes the entry of a list on one line that a comment cuts off, or null if there is no such list. */
    private static @Nullable Fix quotingEntry(Failure failure, int open, int comment) {
        EngineText text = failure.text();
        int start = comment;
        while (start > open + 1 && text.at(start - 1) != ',') {
            start--;
        }
        start = text.skipBlanks(start);
        int end = comment;
        int lineEnd = text.lineEnd(comment);
        while (end < lineEnd && text.at(end) != ',' && text.at(end) != ']') {
            end++;
        }
        return start < comment && end < lineEnd ? failure.quoting(start, end) : null;
    }

    /** Returns the end of the lines below an open bracket that hold entries and no keys of their own. */
    private static int endOfEntries(EngineText text, int open) {
        int end = text.trimEnd(open, text.lineEnd(open));
        for (int line = text.nextLine(open); line < text.end(); line = text.nextLine(line)) {
            if (!Lines.isBlank(text.at(line)) && !text.isBlankLine(line)) {
                break;
            }
            int last = text.trimEnd(line, text.lineEnd(line));
            end = last > line ? last : end;
        }
        return end;
    }

    static Diagnostic.@Nullable Builder textAfter(Failure failure) {
        Span brackets = failure.lastBracketed();
        if (!failure.isAtMisplacedToken()
                || failure.at() <= failure.textOfLine()
                || brackets == null
                || failure.text().skipBlanks(brackets.end()) != failure.at()) {
            return null;
        }
        Diagnostic.Builder surplus = surplusClosers(failure);
        return surplus != null ? surplus : IndicatorDiagnostics.reserved(failure, brackets.start());
    }

    /** Reports brackets at the end of a value that close nothing; null if anything else stands there. */
    private static Diagnostic.@Nullable Builder surplusClosers(Failure failure) {
        EngineText text = failure.text();
        int start = failure.at();
        int end = failure.endOfValue(start);
        int at = start;
        while (at < end && (text.at(at) == ']' || text.at(at) == '}')) {
            at++;
        }
        if (at < end || at == start) {
            return null;
        }
        String found = failure.written(start, end);
        return failure.offering(
                end,
                failure.error(
                                Rules.UNCLOSED_BRACKET,
                                start,
                                end,
                                "a closing bracket must have an opening one, found `" + found + "` without")
                        .hint("remove `" + found + "`"),
                new Fix(new Span(start, end), "", false, "remove `" + found + "`"));
    }

    private static String closer(Failure failure) {
        return isList(failure) ? "]" : "}";
    }

    private static boolean isList(Failure failure) {
        return failure.text().at(failure.openBracket()) == '[';
    }
}
