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

/** Explains lines without a key that are certainly meant as something else than a key. */
final class OddLines {

    private OddLines() {}

    /** Explains the line that a failure is at, or returns null if it may be anything. */
    static Diagnostic.@Nullable Builder of(Failure failure) {
        int start = failure.at();
        int end = failure.text().trimEnd(start, failure.text().lineEnd(start));
        Diagnostic.Builder text = blockText(failure, start);
        Diagnostic.Builder comment = text == null ? comment(failure, start, end) : text;
        return comment == null ? keyInQuotes(failure, start, end) : comment;
    }

    /** Explains a failure below a line that is a key and its value in one pair of quotes. */
    static Diagnostic.@Nullable Builder keyInQuotesAbove(Failure failure) {
        Span quoted = failure.lastQuoted();
        if (quoted == null || failure.at() < quoted.end() || failure.isInBrackets()) {
            return null;
        }
        EngineText text = failure.text();
        boolean alone = text.lineStart(quoted.start()) == quoted.start()
                && text.skipBlanks(quoted.end()) >= text.lineEnd(quoted.end())
                && text.trimEnd(quoted.end(), text.lineStart(failure.at())) == quoted.end();
        return alone ? keyInQuotes(failure, quoted.start(), quoted.end()) : null;
    }

    // Text below `|` or `>`

    private static Diagnostic.@Nullable Builder blockText(Failure failure, int start) {
        EngineText text = failure.text();
        int line = text.lineStart(start);
        if (line <= text.start() || text.skipBlanks(line) != start) {
            return null;
        }
        int above = text.lineStart(text.trimEnd(text.start(), line));
        int aboveEnd = text.trimEnd(above, text.lineEnd(above));
        int indicator = aboveEnd;
        while (indicator > above && !Lines.isBlank(text.at(indicator - 1))) {
            indicator--;
        }
        boolean opens = WrittenLines.colonOfKey(text, above) == text.trimEnd(above, indicator) - 1
                && failure.written(indicator, aboveEnd).matches("[|>][-+1-9]{0,2}");
        if (!opens) {
            return null;
        }
        String mark = String.valueOf((char) text.at(indicator));
        int key = WrittenLines.behindDashes(text, text.skipBlanks(above));
        String indent = " ".repeat(key - above + 2);
        List<Replacement> indents = new ArrayList<>();
        int last = line;
        for (int at = line; at < text.end() && !isKey(text, at); at = text.nextLine(at)) {
            if (!text.isBlankLine(at)) {
                if (text.skipBlanks(at) - at < start - line) {
                    break;
                }
                indents.add(new Replacement(new Span(at, text.skipBlanks(at)), indent));
                last = at;
            }
        }
        return failure.offering(
                text.lineEnd(last),
                failure.error(
                                Rules.INDENT,
                                start,
                                text.trimEnd(start, text.lineEnd(start)),
                                "text below `" + mark + "` must be indented, found a line that is not")
                        .hint("indent each of its lines"),
                indents.isEmpty() ? null : new Fix(indents, false, "indent the text"));
    }

    private static boolean isKey(EngineText text, int line) {
        int at = text.skipBlanks(line);
        int key = WrittenLines.commonKeyEnd(text, at);
        return key > at && WrittenLines.endsKey(text, key);
    }

    // Comments of other languages

    private static Diagnostic.@Nullable Builder comment(Failure failure, int start, int end) {
        EngineText text = failure.text();
        String opening = "";
        for (String mark : List.of("//", "/*", "<!--", ";")) {
            opening = opening.isEmpty() && text.startsWith(start, mark) ? mark : opening;
        }
        boolean word = opening.equals("//") && !Lines.isSpace(text.at(start + 2)) && text.wordEnd(start) == end;
        if (opening.isEmpty() || word) {
            return null;
        }
        String closing = opening.equals("/*") ? "*/" : opening.equals("<!--") ? "-->" : "";
        boolean closed =
                end - closing.length() >= start + opening.length() && text.startsWith(end - closing.length(), closing);
        Diagnostic.Builder error = failure.error(
                        Rules.SYNTAX, start, end, "a comment must begin with `#`, found `" + opening + "`")
                .hint(
                        closing.isEmpty()
                                ? "write `#` in place of it"
                                : closed
                                        ? "write `#` before it, without `" + opening + "` and `" + closing + "`"
                                        : "write `#` before each of its lines, without `" + opening + "` and `"
                                                + closing + "`");
        int from = text.skipBlanks(start + opening.length());
        String inside = closed && from < end - closing.length()
                ? " " + failure.written(from, Lines.trimBlanks(text.bytes, from, end - closing.length()))
                : "";
        return closed
                ? failure.offering(end, error, new Fix(new Span(start, end), "#" + inside, false, "write `#`"))
                : error;
    }

    // A key and its value in one pair of quotes

    private static Diagnostic.@Nullable Builder keyInQuotes(Failure failure, int start, int end) {
        EngineText text = failure.text();
        byte quote = text.at(start);
        int colon = WrittenLines.commonKeyEnd(text, start + 1);
        int value = text.skipBlanks(colon + 1);
        if (!WrittenLines.isQuote(quote)
                || colon == start + 1
                || !WrittenLines.endsKey(text, colon)
                || value >= end - 1
                || text.at(end - 1) != quote) {
            return null;
        }
        for (int at = start + 1; at < end - 1; at++) {
            if (text.at(at) == quote) {
                return null;
            }
        }
        String mark = String.valueOf((char) quote);
        String entry = failure.written(start + 1, value) + mark + failure.written(value, end);
        return failure.offering(
                end,
                failure.error(
                                Rules.MISSING_COLON,
                                start,
                                end,
                                "a key must be followed by a colon, found both in one pair of quotes")
                        .hint("begin the quotes behind the colon"),
                new Fix(new Span(start, end), entry, false, "begin the quotes behind the colon"));
    }
}
