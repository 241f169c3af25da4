package dev.frontmatter.syntax.toml;

import dev.frontmatter.bytes.Ascii;
import dev.frontmatter.bytes.Lines;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Replacement;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Explains text behind a header or a value on its line. */
final class TomlBehind {

    private static final int NONE = -1;

    /** In a longer line it is not looked for quotes or read on: a count of bytes. */
    private static final int LONGEST_LINE = 512;

    private final byte[] bytes;
    private final int start;
    private final int end;
    private final TomlErrors errors;
    /** The offset of the last key that is told to begin a new line; -1 if none is. */
    private int lastKey = NONE;

    TomlBehind(byte[] bytes, Span text, TomlErrors errors) {
        this.bytes = bytes;
        this.start = text.start();
        this.end = text.end();
        this.errors = errors;
    }

    /**
     * Reports text behind an expression.
     *
     * @param from the offset behind the value or header
     * @param at the offset at which the text begins
     * @param lineEnd the offset at which it ends, exclusive, with a comment
     * @param expression the offset at which the header or the key begins
     * @param isLost true behind an error that may have hidden where a list or table begins
     * @return the offset of the next key, which is told to begin a new line; -1 if there is none to read on at
     */
    int nextKey(int from, int at, int lineEnd, int expression, boolean isLost) {
        boolean separator = bytes[at] == ',' || bytes[at] == ';';
        int key = separator ? Lines.pastBlanks(bytes, at + 1, end) : at;
        boolean isKey = TomlExpressions.isKey(bytes, key, end);
        if (!isKey || key > lastKey) {
            errors.add(error(from, at, lineEnd, expression, isLost));
        }
        return isKey && key <= lastKey ? key : NONE;
    }

    private Diagnostic.Builder error(int from, int at, int lineEnd, int expression, boolean isLost) {
        boolean header = bytes[expression] == '[';
        int textEnd = beforeComment(at, lineEnd);
        boolean separator = bytes[at] == ',' || bytes[at] == ';';
        String name = bytes[at] == ',' ? "comma" : "semicolon";
        if (separator && textEnd == at + 1) {
            String advice = "remove the " + name;
            return behind(header, at, textEnd, "a " + name, advice)
                    .fix(new Fix(new Span(at, textEnd), "", true, advice));
        }
        int key = separator ? Lines.pastBlanks(bytes, at + 1, end) : at;
        if (TomlExpressions.isKey(bytes, key, end)) {
            String advice = "begin a new line for the next key" + (separator ? ", without the " + name : "");
            Diagnostic.Builder error = behind(header, at, textEnd, "text", advice);
            // It may be in a list or table.
            boolean lost = bytes[at] == ',' && isLost;
            if (lost) {
                return error;
            }
            List<Replacement> lines = newLines(from, key, textEnd);
            lastKey = textEnd - expression > LONGEST_LINE
                    ? NONE
                    : lines.get(lines.size() - 1).span().end();
            return error.fix(new Fix(lines, false, advice));
        }
        Diagnostic.Builder texts = header || textEnd - expression > LONGEST_LINE ? null : texts(from, at, textEnd);
        if (texts != null) {
            return texts;
        }
        if (areClosers(at, textEnd)) {
            String advice = "remove `" + errors.text(at, textEnd) + "`";
            return behind(header, at, textEnd, "a bracket too many", advice)
                    .fix(new Fix(new Span(at, textEnd), "", false, advice));
        }
        return behind(header, at, lineEnd, "text", hint(at, lineEnd));
    }

    private Diagnostic.Builder behind(boolean header, int at, int textEnd, String found, String hint) {
        String what = header ? "a header" : "a key with its value";
        return error(at, textEnd, what + " must be alone on its line, found " + found + " behind it", hint);
    }

    private Diagnostic.Builder error(int at, int textEnd, String message, String hint) {
        return errors.error(Rules.TOML_SYNTAX, at, textEnd, message, hint);
    }

    private String hint(int at, int textEnd) {
        if (isDecimalComma(at, textEnd)) {
            return textEnd - at == 4
                    ? "write no comma in a number, or a point in its place if it is a decimal one"
                    : "write a point in place of the comma";
        }
        boolean comment = bytes[at] == '/' && at + 1 < textEnd && (bytes[at + 1] == '/' || bytes[at + 1] == '*');
        return comment
                ? "write `#` for a comment"
                : "put all of it in quotes if it is text, or write `#` before a comment";
    }

    private boolean isDecimalComma(int at, int textEnd) {
        int digit = at + 1;
        while (digit < textEnd && Ascii.isDigit(bytes[digit])) {
            digit++;
        }
        return bytes[at] == ',' && Ascii.isDigit(bytes[at - 1]) && digit > at + 1 && digit == textEnd;
    }

    private int beforeComment(int from, int lineEnd) {
        int at = from + 1;
        while (at < lineEnd && !(bytes[at] == '#' && Lines.isBlank(bytes[at - 1]))) {
            at++;
        }
        return Lines.trimBlanks(bytes, from, at);
    }

    private boolean areClosers(int from, int to) {
        int at = from;
        while (at < to && (bytes[at] == ']' || bytes[at] == '}')) {
            at++;
        }
        return at == to;
    }

    /** Returns new lines for the key behind a value, and for those behind it. */
    private List<Replacement> newLines(int from, int firstKey, int textEnd) {
        String lineEnd = lineEndAt(textEnd);
        List<Replacement> lines = new ArrayList<>();
        int before = from;
        int key = firstKey;
        while (TomlExpressions.isKey(bytes, key, end) && key < textEnd) {
            lines.add(new Replacement(new Span(before, key), lineEnd));
            int equals = key;
            while (equals < textEnd && bytes[equals] != '=') {
                equals++;
            }
            int value = Lines.pastBlanks(bytes, Math.min(textEnd, equals + 1), textEnd);
            before = valueEnd(value, textEnd);
            int next = Lines.pastBlanks(bytes, before, textEnd);
            boolean separator = next < textEnd && (bytes[next] == ',' || bytes[next] == ';');
            key = separator ? Lines.pastBlanks(bytes, next + 1, textEnd) : next;
            if (isWord(value, before) && !(separator && key > next + 1)) {
                break;
            }
        }
        return lines;
    }

    /** Returns true for text without quotes, which may go on where a key seems to stand. */
    private boolean isWord(int from, int to) {
        return from < to
                && !isQuote(from)
                && bytes[from] != '['
                && bytes[from] != '{'
                && TomlScalars.kind(bytes, from, to) == null
                && (to - from > LONGEST_LINE || !TomlScalars.isAlmostValue(errors.text(from, to)));
    }

    /** Returns the end of a scalar that is no text of several lines. */
    private int valueEnd(int from, int textEnd) {
        int at = from;
        if (at < textEnd && isQuote(at)) {
            do {
                at += bytes[at] == '\\' && bytes[from] == '"' ? 2 : 1;
            } while (at < textEnd && bytes[at] != bytes[from]);
            return Math.min(textEnd, at + 1);
        }
        while (at < textEnd && !Lines.isBlank(bytes[at]) && bytes[at] != ',' && bytes[at] != ';') {
            at++;
        }
        return at;
    }

    /** Returns the line end at an offset, or LF at the end of the text. */
    private String lineEndAt(int textEnd) {
        int at = Lines.lineEnd(bytes, textEnd, end);
        return at + 1 < end && bytes[at] == '\r' && bytes[at + 1] == '\n' ? "\r\n" : "\n";
    }

    // Text in quotes, and more text

    private Diagnostic.@Nullable Builder texts(int from, int at, int textEnd) {
        byte quote = bytes[from - 1];
        int open = opening(from - 1);
        if (open < 0) {
            return null;
        }
        boolean comma = bytes[at] == ',';
        int next = comma || bytes[at] == '+' ? Lines.pastBlanks(bytes, at + 1, textEnd) : at;
        if (next > from && next < textEnd && isQuote(next) && isQuote(textEnd - 1)) {
            return next > at && !comma
                    ? error(
                            at,
                            textEnd,
                            "TOML joins no texts, found `+` between two",
                            "write one text in one pair of quotes")
                    : list(open, at, textEnd, comma);
        }
        return bytes[textEnd - 1] == quote
                        && (at == from || isOdd(quote, from, textEnd))
                        && !hasKey(quote, from, textEnd)
                ? inner(quote, open, from - 1, textEnd)
                : null;
    }

    private boolean isQuote(int at) {
        return bytes[at] == '"' || bytes[at] == '\'';
    }

    /** Returns the quote that opens the text that is closed at an offset, if it is all of the value; else -1. */
    private int opening(int close) {
        if (!isQuote(close)) {
            return -1;
        }
        int at = close - 1;
        while (at > start && bytes[at] != bytes[close] && !Lines.isLineEnd(bytes[at])) {
            at--;
        }
        int before = Lines.trimBlanks(bytes, start, at) - 1;
        boolean arrow = before > start && bytes[before] == '>';
        return bytes[at] == bytes[close] && before > start && bytes[arrow ? before - 1 : before] == '=' ? at : -1;
    }

    private boolean isOdd(byte quote, int from, int to) {
        int quotes = 0;
        for (int at = from; at < to; at++) {
            quotes += bytes[at] == quote ? 1 : 0;
        }
        return quotes % 2 == 1;
    }

    /** Returns true if a quote and a comma stand before another key. */
    private boolean hasKey(byte quote, int from, int to) {
        for (int at = from; at < to - 1; at++) {
            int comma = bytes[at] == quote ? Lines.pastBlanks(bytes, at + 1, to) : to;
            if (comma < to
                    && bytes[comma] == ','
                    && TomlExpressions.isKey(bytes, Lines.pastBlanks(bytes, comma + 1, end), end)) {
                return true;
            }
        }
        return false;
    }

    private Diagnostic.Builder list(int open, int at, int textEnd, boolean comma) {
        String advice = "put the entries of a list in brackets, as in `[\"a\", \"b\"]`";
        Diagnostic.Builder error = error(
                at, textEnd, "a key with its value must be alone on its line, found another text behind it", advice);
        Fix brackets = new Fix(
                List.of(new Replacement(Span.at(open), "["), new Replacement(Span.at(textEnd), "]")),
                false,
                "put the entries in brackets");
        return comma ? error.fix(brackets) : error;
    }

    /** Reports a quote that ends a text which goes on up to another one. */
    private Diagnostic.Builder inner(byte quote, int open, int first, int textEnd) {
        String text = errors.text(open + 1, textEnd - 1);
        String mark = String.valueOf((char) quote);
        // Two in a row may stand for one, as in other languages.
        boolean doubled = text.contains(mark + mark);
        if (quote == '\'') {
            boolean simple = text.chars().noneMatch(c -> c == '"' || c == '\\' || c < ' ');
            Diagnostic.Builder error = errors.quoteWithin(
                    first, simple ? "put the text in double quotes" : "put the text between three single quotes");
            String marks = simple ? "\"" : "'''";
            return doubled
                    ? error
                    : error.fix(new Fix(
                            new Span(open, textEnd),
                            marks + text + marks,
                            false,
                            "use " + (simple ? "double quotes" : "three single quotes")));
        }
        List<Replacement> escaped = new ArrayList<>();
        for (int at = first; at < textEnd - 1; at++) {
            if (bytes[at] == '\\') {
                at++;
            } else if (bytes[at] == '"') {
                escaped.add(new Replacement(Span.at(at), "\\"));
            }
        }
        String advice = "write \\\" for each quote within the text";
        Diagnostic.Builder error = errors.quoteWithin(first, advice);
        return doubled ? error : error.fix(new Fix(escaped, false, advice));
    }
}
