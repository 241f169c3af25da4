package dev.frontmatter.syntax.yaml;

import dev.frontmatter.bytes.Ascii;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Replacement;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Span;
import dev.frontmatter.syntax.Backslashes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Explains failures in quoted text, and right behind it. */
final class QuoteDiagnostics {

    /** YAML's own quotes, and what word processors make of them. */
    private static final String QUOTES = "\"'\u201C\u201D\u201E\u2018\u2019\u201A\u00AB\u00BB";

    private QuoteDiagnostics() {}

    /** Returns true if a character is a quote, and none of YAML's. */
    static boolean isForeignQuote(char c) {
        return QUOTES.indexOf(c) > 1;
    }

    // Quotes that are not closed

    static Diagnostic.@Nullable Builder unclosed(Failure failure) {
        if (!isInQuotes(failure)) {
            return null;
        }
        int quote = failure.context();
        Span before = failure.lastQuoted();
        if (before != null && failure.text().skipBlanks(before.end()) == quote) {
            return textAfter(failure.at(quote));
        }
        boolean open = stop(failure) == failure.at();
        return open || WrittenLines.swallowsKey(failure.text(), quote, failure.at()) ? unclosed(failure, quote) : null;
    }

    /** Explains a failure without a mark by the last quoted text, if that runs on into lines with keys. */
    static Diagnostic.@Nullable Builder unclosedBefore(Failure failure) {
        Span quoted = failure.lastQuoted();
        return quoted != null && WrittenLines.swallowsKey(failure.text(), quoted.start(), quoted.end())
                ? unclosed(failure, quoted.start())
                : null;
    }

    private static Diagnostic.Builder unclosed(Failure failure, int quote) {
        EngineText text = failure.text();
        char mark = (char) text.at(quote);
        int end = text.trimEnd(quote, text.lineEnd(quote));
        String line = failure.written(quote, end);
        String last = line.substring(line.length() - 1);
        String message = "text that opens with " + mark + " must end with " + mark;
        boolean escaped = mark == '"' && line.endsWith("\\\"");
        if (escaped && Backslashes.areAllMeant(text.bytes, quote, end - 1)) {
            Fix doubling = Backslashes.doubling(text.bytes, quote, end, false);
            return unclosed(
                    failure,
                    quote,
                    message + ", found \\\", which is a part of it",
                    doubling.description() + EscapeDiagnostics.orSingle(failure, quote, end),
                    doubling);
        }
        if (isBeforeKey(text, quote) && last.charAt(0) != mark) {
            return beforeKey(failure, quote);
        }
        if (mark == '\'' && Ascii.isDigit(text.at(quote + 1))) {
            return unclosed(
                    failure,
                    quote,
                    message,
                    "put the text in quotes, if it begins with an apostrophe",
                    failure.quoting(quote, end));
        }
        if (last.charAt(0) != mark && QUOTES.contains(last)) {
            String advice = "write " + mark + " in place of " + last;
            Span found = new Span(end - last.getBytes(StandardCharsets.UTF_8).length, end);
            return unclosed(
                    failure,
                    quote,
                    message + ", found " + last,
                    advice,
                    new Fix(found, String.valueOf(mark), false, advice));
        }
        String advice = "add the closing " + mark;
        return unclosed(
                failure,
                quote,
                message,
                escaped ? "\\\" is a quote inside the text: " + advice : advice,
                new Fix(Span.at(end), String.valueOf(mark), false, advice),
                new Fix(Span.at(withoutClosers(text, end)), String.valueOf(mark), false, advice));
    }

    private static Diagnostic.Builder unclosed(Failure failure, int quote, String message, String hint, Fix... fixes) {
        EngineText text = failure.text();
        int end = text.trimEnd(quote, text.lineEnd(quote));
        return failure.offering(
                end, failure.error(Rules.UNCLOSED_QUOTE, quote, end, message).hint(hint), fixes);
    }

    /** Returns the end of a text without the brackets at its end, which may be those around it. */
    private static int withoutClosers(EngineText text, int end) {
        int at = end;
        while ("]}".indexOf(text.at(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    /** Returns true if a quote stands before a key at the beginning of a line. */
    private static boolean isBeforeKey(EngineText text, int quote) {
        int colon = WrittenLines.commonKeyEnd(text, quote + 1);
        return text.beginsLine(quote) && colon > quote + 1 && WrittenLines.endsKey(text, colon);
    }

    /** Reports a quote that opens at a key, and is not meant to. */
    private static Diagnostic.Builder beforeKey(Failure failure, int quote) {
        char mark = (char) failure.text().at(quote);
        return unclosed(
                failure,
                quote,
                "text that opens with " + mark + " must end with " + mark,
                "remove the " + mark + " before the key",
                new Fix(new Span(quote, quote + 1), "", false, "remove the " + mark));
    }

    /** Returns true if the engine stopped in what it was reading since a quote. */
    static boolean isInQuotes(Failure failure) {
        return failure.context() < failure.at()
                && WrittenLines.isQuote(failure.text().at(failure.context()));
    }

    /**
     * Returns where quoted text comes to an end before the engine did: at its closing quote, or at the backslash of the
     * escape that the engine could not read; or where the engine stopped, if the text is still open there.
     */
    static int stop(Failure failure) {
        EngineText text = failure.text();
        byte quote = text.at(failure.context());
        int at = failure.context() + 1;
        while (at < failure.at()) {
            if (text.at(at) == '\\' && quote == '"') {
                boolean unreadable = at + 1 == failure.at()
                        || at + 2 == failure.at() && EscapeDiagnostics.digitsOfEscape(text.at(at + 1)) > 0;
                if (unreadable) {
                    return at;
                }
                at += 2;
            } else if (text.at(at) != quote) {
                at++;
            } else if (quote == '\'' && text.at(at + 1) == quote) {
                at += 2;
            } else {
                return at;
            }
        }
        return failure.at();
    }

    // Text behind a closing quote: the quote was meant inside the text, or the one that opened it never closed

    static Diagnostic.@Nullable Builder textAfter(Failure failure) {
        Span quoted = quotedBefore(failure);
        if (quoted == null) {
            return null;
        }
        EngineText text = failure.text();
        int after = text.skipBlanks(quoted.end());
        boolean inBrackets = failure.isInBrackets();
        boolean nextEntry = inBrackets
                && ("\"':;,]}".indexOf(text.at(after)) >= 0
                        || text.at(failure.openBracket()) == '{'
                                && WrittenLines.endsKey(text, WrittenLines.commonKeyEnd(text, after)));
        boolean key = quoted.start() == WrittenLines.behindDashes(text, failure.textOfLine());
        if (after > failure.at() || after >= text.lineEnd(failure.at()) || nextEntry) {
            return null;
        }
        if (key && text.at(after) == ':') {
            return WrittenLines.endsKey(text, after) ? null : ColonDiagnostics.withoutSpace(failure, after);
        }
        if (!text.sameLine(quoted.start(), quoted.end())) {
            return unclosed(failure, quoted.start());
        }
        if (isBeforeKey(text, quoted.start())) {
            return beforeKey(failure, quoted.start());
        }
        if (inBrackets) {
            return textInBrackets(failure, quoted, after);
        }
        int end = failure.endOfValue(after);
        if (end == after + 1 && ",;\"'".indexOf(text.at(after)) >= 0) {
            return failure.offering(
                    end,
                    textAfter(failure, quoted, after, end, "`" + failure.written(after, end) + "`")
                            .hint("remove it"),
                    new Fix(new Span(quoted.end(), end), "", false, "remove it"));
        }
        if (text.at(after) == '/' && text.at(after + 1) == '/' && after > quoted.end()) {
            return failure.offering(
                    end,
                    textAfter(failure, quoted, after, end, "`//`")
                            .hint("a comment begins with `#`: write `#` in place of `//`"),
                    new Fix(new Span(after, after + 2), "#", false, "write `#` for `//`"));
        }
        Diagnostic.Builder list = texts(failure, quoted, after, end);
        if (list != null) {
            return list;
        }
        if (text.at(after) == '+' && WrittenLines.isQuote(text.at(text.skipBlanks(after + 1)))) {
            return failure.error(Rules.TEXT_AFTER_QUOTE, after, end, "YAML joins no texts, found `+` between two")
                    .hint("write one text in one pair of quotes");
        }
        return textToQuote(failure, quoted, after, end);
    }

    /** Explains text behind a quoted entry of brackets, whose quote is meant before a comma or colon or inside the entry. */
    private static Diagnostic.Builder textInBrackets(Failure failure, Span quoted, int after) {
        EngineText text = failure.text();
        int start = quoted.start();
        int separator = text.trimEnd(start, quoted.end() - 1) - 1;
        if (",:".indexOf(text.at(separator)) >= 0) {
            char mark = (char) text.at(start);
            return failure.offering(
                    quoted.end(),
                    failure.error(
                                    Rules.UNCLOSED_QUOTE,
                                    start,
                                    separator,
                                    "text that opens with " + mark + " must end with " + mark)
                            .hint("add the closing " + mark + " before the `" + (char) text.at(separator) + "`"),
                    new Fix(Span.at(separator), String.valueOf(mark), false, "add the closing " + mark));
        }
        return textToQuote(failure, quoted, after, failure.endOfEntry(after));
    }

    /** Reports text behind a closing quote that is meant inside of the quotes. */
    private static Diagnostic.Builder textToQuote(Failure failure, Span quoted, int after, int end) {
        String inside = failure.text().at(quoted.start()) == '"' ? "\\\"" : "''";
        return failure.offering(
                end,
                textAfter(failure, quoted, after, end, "text")
                        .hint("quote the whole text, and write " + inside + " for a quote inside it"),
                quotingWhole(failure, quoted.start(), end));
    }

    private static Diagnostic.Builder textAfter(Failure failure, Span quoted, int after, int end, String found) {
        char mark = (char) failure.text().at(quoted.start());
        return failure.error(
                Rules.TEXT_AFTER_QUOTE, after, end, "nothing may follow the closing " + mark + ", found " + found);
    }

    /** Explains several texts in quotes where one must stand, which are meant to be a list; else null. */
    private static Diagnostic.@Nullable Builder texts(Failure failure, Span quoted, int after, int end) {
        EngineText text = failure.text();
        boolean comma = text.at(after) == ',';
        int next = comma ? text.skipBlanks(after + 1) : after;
        boolean apart = next > quoted.end() && WrittenLines.isQuote(text.at(next));
        if (!apart || !WrittenLines.isQuote(text.at(end - 1))) {
            return null;
        }
        String advice = "put the entries of a list in brackets, as in `[\"a\", \"b\"]`";
        Diagnostic.Builder error =
                textAfter(failure, quoted, after, end, "another text").hint(advice);
        Fix brackets = new Fix(
                List.of(new Replacement(Span.at(quoted.start()), "["), new Replacement(Span.at(end), "]")),
                false,
                "put the entries in brackets");
        return comma ? failure.offering(end, error, brackets) : error;
    }

    /** Returns the fix that makes one quoted text of a line, whose own quotes are around it if it ends with one; or null. */
    private static @Nullable Fix quotingWhole(Failure failure, int start, int end) {
        String line = failure.written(start, end);
        char mark = line.charAt(0);
        boolean around = line.charAt(line.length() - 1) == mark && !hasWordsInQuotes(line, mark);
        if (!around && mark == '"' && line.contains("\\")) {
            // A backslash is an escape within the quotes, and none behind them.
            return null;
        }
        String text = around ? line.substring(1, line.length() - 1) : line;
        String quoted = mark == '\''
                ? "'" + text.replace("''", "'").replace("'", "''") + "'"
                : '"' + withEscapedQuotes(text) + '"';
        return new Fix(new Span(start, end), quoted, false, "quote the whole text");
    }

    /** Returns a text with a backslash before each quote that has none; its escapes stay as they are. */
    private static String withEscapedQuotes(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                escaped.append('\\');
            }
            escaped.append(c);
            if (c == '\\' && at + 1 < text.length()) {
                at++;
                escaped.append(text.charAt(at));
            }
        }
        return escaped.toString();
    }

    /** Returns true if a line begins and ends with words that have quotes of their own: {@code "a" and "b"}. */
    private static boolean hasWordsInQuotes(String line, char mark) {
        int second = line.indexOf(mark, 1);
        int lastButOne = line.lastIndexOf(mark, line.length() - 2);
        return second < lastButOne
                && Character.isWhitespace(line.charAt(second + 1))
                && Character.isWhitespace(line.charAt(lastButOne - 1));
    }

    /** Returns the quoted text that ends before the failure, on its line, or null. */
    private static @Nullable Span quotedBefore(Failure failure) {
        Span quoted = failure.lastQuoted();
        return quoted != null && failure.at() >= quoted.end() && failure.text().sameLine(quoted.end(), failure.at())
                ? quoted
                : null;
    }
}
