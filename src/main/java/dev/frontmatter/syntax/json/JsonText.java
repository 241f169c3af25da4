package dev.frontmatter.syntax.json;

import dev.frontmatter.bytes.Ascii;
import dev.frontmatter.bytes.EightBytes;
import dev.frontmatter.bytes.Lines;
import dev.frontmatter.bytes.Utf8;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Replacement;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Span;
import dev.frontmatter.syntax.Backslashes;
import dev.frontmatter.syntax.SyntaxErrors;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the texts in quotes of JSON (RFC 8259, section 7). */
final class JsonText {

    /** Of a longer line the beginning is not looked at: a count of bytes. */
    private static final int LONGEST_LINE = 512;

    /** The letters behind a backslash that make an escape in other languages. */
    private static final String OTHER_ESCAPES = "0aevxuUN";

    /** The digits of a character's number, as other languages write it. */
    private static final int MOST_DIGITS = 8;

    private final byte[] bytes;
    private final int end;
    private final SyntaxErrors errors;
    private final JsonQuotes quotes;
    private @Nullable String text;
    private boolean ascii;
    /** The text whose escapes are resolved. */
    private int textStart;

    private int textEnd;
    /** True if an error of it tells what to do with all of its backslashes. */
    private boolean told;

    // Each is found out once a text, however many errors it has.
    private @Nullable Boolean allMeant;
    private @Nullable Boolean only;
    private @Nullable Boolean path;

    private boolean closed;
    /** True if single quotes are around the text, whose escapes are told of with them. */
    private boolean inSingleQuotes;

    JsonText(byte[] bytes, int end, SyntaxErrors errors) {
        this.bytes = bytes;
        this.end = end;
        this.errors = errors;
        this.quotes = new JsonQuotes(bytes, end);
    }

    /** Returns the text that was read last, or null if it stands in the document as it is. */
    @Nullable
    String text() {
        return text;
    }

    /** Returns true if the text that was read last is known to be ASCII. */
    boolean isAscii() {
        return ascii;
    }

    /** Returns true if the text that was read last has its closing quote. */
    boolean isClosed() {
        return closed;
    }

    /** Reads the text whose opening quote stands here; returns the offset behind its closing quote, or of its line's end. */
    int read(int start, JsonQuotes.Place place) {
        byte quote = bytes[start];
        boolean escapes = false;
        boolean wide = false;
        boolean controls = false;
        int at = start + 1;
        while (true) {
            at = EightBytes.pastQuoted(quote, bytes, at, end);
            if (at >= end || bytes[at] == quote) {
                break;
            }
            byte b = bytes[at];
            if (b >= ' ' && b != '\\') {
                at++;
                continue;
            }
            if (b == '\\') {
                escapes = true;
                at++;
                if (at == end || Lines.isLineEnd(bytes[at])) {
                    break;
                }
            } else if (b < 0) {
                wide = true;
            } else {
                if (Lines.isLineEnd(bytes[at])) {
                    break;
                }
                controls = true;
            }
            at++;
        }
        closed = at < end && bytes[at] == quote;
        int after = closed ? at + 1 : Math.min(at, end);
        errors.checkLength(start, after);
        told = false;
        allMeant = null;
        only = null;
        path = null;
        inSingleQuotes = quote == '\'';
        int mixed = quote == '\'' ? quotes.doubleEnd(start, after, place) : JsonQuotes.NONE;
        if (mixed != JsonQuotes.NONE) {
            return mixedQuotes(start, mixed);
        }
        int meant = closed ? quotes.meantEnd(quote, after, place) : JsonQuotes.NONE;
        int comma = closed ? quotes.swallowedComma(quote, start, after, meant, place) : JsonQuotes.NONE;
        int colon = place == JsonQuotes.Place.KEY && !errors.isWideSign(Lines.pastBlanks(bytes, after, end))
                ? quotes.swallowedColon(quote, start, after, closed)
                : JsonQuotes.NONE;
        boolean doubtful = !closed || colon != JsonQuotes.NONE || meant != JsonQuotes.NONE || comma != JsonQuotes.NONE;
        int escaped = escapes && doubtful ? quotes.escapedEnd(quote, start + 1, after, place) : JsonQuotes.NONE;
        if (escaped != JsonQuotes.NONE) {
            at = escaped;
            after = at + 1;
            closed = true;
            escapedClosing(start + 1, at);
        } else if (colon != JsonQuotes.NONE) {
            at = Lines.trimBlanks(bytes, start, colon);
            after = at;
            closed = true;
            errors.add(unclosedBefore(start, at, "the colon"));
        } else if (comma != JsonQuotes.NONE) {
            at = closers(start, comma + 1, Integer.MAX_VALUE);
            boolean bracket = at <= comma;
            at = bracket ? at : comma;
            after = at;
            errors.add(unclosedBefore(start, at, bracket ? "the `" + (char) bytes[at] + "`" : "the comma"));
        } else if (quote == '\'' && closed) {
            singleQuotes(start, meant == JsonQuotes.NONE ? after : meant);
            after = meant == JsonQuotes.NONE ? after : meant;
        } else if (meant != JsonQuotes.NONE) {
            innerQuote(start, at, meant - 1);
            after = meant;
        }
        if (controls && !inSingleQuotes) {
            controls(start + 1, after);
        }
        ascii = !wide && !escapes;
        text = escapes || doubtful ? decode(start + 1, closed ? at : after) : null;
        return after;
    }

    /** Reports a quote that ends a text which goes on up to another one. */
    private void innerQuote(int start, int first, int last) {
        List<Replacement> escaped = new ArrayList<>();
        boolean doubled = false;
        for (int at = first; at < last; at++) {
            if (bytes[at] == '\\') {
                at++;
            } else if (bytes[at] == '"') {
                escaped.add(new Replacement(Span.at(at), "\\"));
                doubled |= bytes[at + 1] == '"' && at + 1 < last;
            }
        }
        boolean atEdge = first == start + 1 || first == last - 1 && !Ascii.isDigit(bytes[first - 1]);
        if (escaped.size() == 1 && atEdge) {
            surplusQuote(first == start + 1 ? start : last, first);
            return;
        }
        String advice = "write \\\" for each quote within the text";
        Diagnostic.Builder error = errors.error(
                Rules.JSON_ESCAPE,
                first,
                first + 1,
                "a quote within text must be written as \\\", found one that ends the text",
                advice);
        // Two in a row may stand for one, as in other languages.
        errors.add(doubled ? error : error.fix(new Fix(escaped, false, advice)));
    }

    /** Reports one of two quotes in a row around a text. */
    private void surplusQuote(int surplus, int first) {
        String advice = "remove one of the two quotes, or write \\\" for one within the text";
        errors.add(errors.error(
                        Rules.JSON_ESCAPE,
                        first,
                        first + 1,
                        "one quote must stand on each side of a text, found two in a row",
                        advice)
                .fix(new Fix(new Span(surplus, surplus + 1), "", false, "remove one of the two quotes")));
    }

    /** Reports a backslash that takes its quote from a text. */
    private void escapedClosing(int from, int quote) {
        boolean plain = Backslashes.areAllMeant(bytes, from, quote - 1);
        boolean ofPath = !plain && Backslashes.areOfPath(bytes, from, quote);
        boolean several = (plain || ofPath) && Backslashes.count(bytes, from, quote) > 1;
        errors.add(errors.error(
                        Rules.JSON_ESCAPE,
                        quote - 1,
                        quote + 1,
                        "the closing quote must not follow a single backslash, which makes it part of the text",
                        several ? Backslashes.EVERY : Backslashes.ONE)
                .fix(
                        ofPath
                                ? Backslashes.doublingOfPath(bytes, from, quote)
                                : Backslashes.doubling(bytes, several ? from : quote - 1, quote, false)));
        told = several;
    }

    /**
     * Returns the error of a text that ends with its line.
     *
     * @param depth the number of open collections
     */
    Diagnostic.Builder unclosed(int start, int lineEnd, int depth) {
        int brackets = closers(start, lineEnd, depth);
        if (brackets < lineEnd) {
            return unclosedBefore(start, brackets, "the `" + (char) bytes[brackets] + "`");
        }
        return unclosed(start, lineEnd);
    }

    /**
     * Returns the offset of another quote that ends a text in place of its closing one: a typographic or a single one without
     * its like before it. Returns the end if there is none.
     */
    private int closingMark(int start, int to) {
        String inside = errors.text(start + 1, to);
        if (bytes[start] != '"' || inside.length() < 2) {
            return to;
        }
        String before = inside.substring(0, inside.length() - 1);
        boolean mark = switch (inside.charAt(inside.length() - 1)) {
            case '\u201D', '\u201C' -> before.chars().noneMatch(c -> "\u201C\u201D\u201E".indexOf(c) >= 0);
            case '\'' -> before.indexOf('\'') < 0;
            default -> false;
        };
        return mark ? to - (bytes[to - 1] == '\'' ? 1 : 3) : to;
    }

    /** Returns the error of a text that ends with its line, where no bracket may close what is open. */
    Diagnostic.Builder unclosed(int start, int lineEnd) {
        int last = Lines.trimBlanks(bytes, start, lineEnd);
        boolean comma = bytes[last - 1] == ',';
        int text = comma ? Lines.trimBlanks(bytes, start, last - 1) : last;
        if (text > start && closingMark(start, text) < text) {
            return unclosedBefore(start, text, "");
        }
        return errors.error(
                Rules.JSON_UNCLOSED_STRING,
                start,
                last,
                "text that opens with a quote must end with one on its line",
                comma
                        ? "add the closing quote before the comma"
                        : "add the closing quote, and write \\n for a line end");
    }

    private Diagnostic.Builder unclosedBefore(int start, int at, String next) {
        int mark = closingMark(start, at);
        String advice =
                mark < at ? "write \" in place of " + errors.text(mark, at) : "add the closing quote before " + next;
        Diagnostic.Builder error = errors.error(
                Rules.JSON_UNCLOSED_STRING,
                start,
                at,
                "text that opens with a quote must end with one on its line",
                advice);
        if (bytes[start] == '\'') {
            // With a closing single quote the text would still be none of JSON.
            JsonSingleQuotes mended = new JsonSingleQuotes(bytes, start + 1, at, errors.text(start + 1, at));
            return error.fix(new Fix(new Span(start, at), mended.text(), false, advice));
        }
        if (mark < at) {
            return error.fix(new Fix(new Span(mark, at), "\"", false, advice));
        }
        int backslash = at;
        while (bytes[backslash - 1] == '\\') {
            backslash--;
        }
        // Behind a single one the quote would be part of the text.
        return (at - backslash) % 2 == 1 ? error : error.fix(new Fix(Span.at(at), "\"", false, advice));
    }

    /**
     * Returns where the brackets begin that a text without its closing quote has taken in: those at the end of the line that
     * close what is opened on it.
     *
     * @param start the offset of the opening quote
     * @param lineEnd the end of the line
     * @param depth the number of open collections
     * @return the offset of the first, or the end of the line if there is none
     */
    int closers(int start, int lineEnd, int depth) {
        int last = Lines.trimBlanks(bytes, start, lineEnd);
        int line = start;
        while (line > 0 && start - line < LONGEST_LINE && !Lines.isLineEnd(bytes[line - 1])) {
            line--;
        }
        StringBuilder open = new StringBuilder();
        boolean inText = false;
        for (int at = line; at < start; at++) {
            byte b = bytes[at];
            if (b == '"') {
                inText = !inText;
            } else if (b == '\\') {
                at++;
            } else if (!inText && (b == '{' || b == '[')) {
                open.append(b == '{' ? '}' : ']');
            } else if (!inText && (b == '}' || b == ']') && open.length() > 0) {
                open.setLength(open.length() - 1);
            }
        }
        int at = bytes[last - 1] == ',' ? Lines.trimBlanks(bytes, start, last - 1) : last;
        // Those of the innermost stand first.
        String closing = open.reverse().toString();
        StringBuilder closers = new StringBuilder();
        int first = lineEnd;
        while (closers.length() < closing.length() && "]}".indexOf(bytes[at - 1]) >= 0) {
            at--;
            closers.insert(0, (char) bytes[at]);
            first = closing.startsWith(closers.toString()) ? at : first;
            at = Lines.trimBlanks(bytes, start, at);
        }
        boolean all = closers.length() == depth;
        return all && Lines.trimSpace(bytes, last, end) > last ? lineEnd : first;
    }

    /** Reports a text that begins with a single quote and ends with a double one; returns the offset behind it. */
    private int mixedQuotes(int start, int close) {
        closed = true;
        ascii = false;
        text = errors.text(start + 1, close);
        String advice = "write \" in place of '";
        Diagnostic.Builder error = errors.error(
                Rules.JSON_SINGLE_QUOTE,
                start,
                close + 1,
                "text must be in double quotes, found a single one before it",
                advice);
        errors.add(
                text.indexOf('\\') >= 0 ? error : error.fix(new Fix(new Span(start, start + 1), "\"", false, advice)));
        return close + 1;
    }

    private void singleQuotes(int start, int after) {
        JsonSingleQuotes mended = new JsonSingleQuotes(bytes, start + 1, after - 1, errors.text(start + 1, after - 1));
        Diagnostic.Builder error = errors.error(
                Rules.JSON_SINGLE_QUOTE,
                start,
                after,
                "text must be in double quotes, found single ones",
                "write \" in place of '");
        errors.add(
                mended.isWhole()
                        ? error.fix(new Fix(
                                new Span(start, after), mended.text(), mended.isCertain(), "write double quotes"))
                        : error);
    }

    private void controls(int from, int to) {
        for (int at = from; at < to; at++) {
            if (bytes[at] == '\\') {
                at++;
            } else if (bytes[at] >= 0 && bytes[at] < ' ') {
                control(at);
            }
        }
    }

    private void control(int at) {
        String escape = switch (bytes[at]) {
            case '\t' -> "\\t";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            default -> String.format("\\u%04x", bytes[at]);
        };
        errors.add(errors.error(
                        Rules.JSON_CONTROL_CHARACTER,
                        at,
                        at + 1,
                        String.format("text of JSON must not hold the character U+%04X as it is", bytes[at]),
                        "write it as " + escape)
                .fix(new Fix(new Span(at, at + 1), escape, true, "write " + escape)));
    }

    // Escapes

    private boolean areAllMeant() {
        if (allMeant == null) {
            allMeant = Backslashes.areAllMeant(bytes, textStart, textEnd);
        }
        return allMeant;
    }

    private boolean isPath() {
        if (path == null) {
            path = Backslashes.areOfPath(bytes, textStart, textEnd);
        }
        return path;
    }

    private boolean isOnly() {
        if (only == null) {
            only = Backslashes.count(bytes, textStart, textEnd) == 1;
        }
        return only;
    }

    private String decode(int from, int to) {
        textStart = from;
        textEnd = to;
        StringBuilder decoded = new StringBuilder(Math.max(0, to - from));
        int run = from;
        int at = from;
        while (at < to) {
            if (bytes[at] != '\\') {
                at++;
                continue;
            }
            Utf8.append(decoded, bytes, run, at);
            at = at + 1 < to ? escape(at, to, decoded) : to;
            run = at;
        }
        Utf8.append(decoded, bytes, run, to);
        return decoded.toString();
    }

    private int escape(int at, int to, StringBuilder decoded) {
        int simple = "btnfr\"\\/".indexOf(bytes[at + 1]);
        if (simple >= 0) {
            decoded.append("\b\t\n\f\r\"\\/".charAt(simple));
            return at + 2;
        }
        return bytes[at + 1] == 'u' ? codeUnit(at, to, decoded) : unknown(at);
    }

    private int codeUnit(int at, int to, StringBuilder decoded) {
        int unit = hexadecimal(at, to);
        if (unit < 0) {
            int after = at + 2;
            while (after < Math.min(to, at + 6) && Ascii.isHexadecimal(bytes[after])) {
                after++;
            }
            if (inSingleQuotes || after == at + 2 && areAllMeant() || isPath()) {
                return unknown(at);
            }
            errors.add(errors.error(
                    Rules.JSON_ESCAPE,
                    at,
                    after,
                    "\\u must be followed by 4 hexadecimal digits, found " + (after - at - 2),
                    "write \\\\ for a backslash"));
            return after;
        }
        int after = at + 6;
        if (Character.isHighSurrogate((char) unit) && after < to && bytes[after] == '\\') {
            int low = hexadecimal(after, to);
            if (low >= 0 && Character.isLowSurrogate((char) low)) {
                decoded.append((char) unit).append((char) low);
                return after + 6;
            }
        }
        if (Character.isSurrogate((char) unit)) {
            errors.add(errors.error(
                    Rules.JSON_ESCAPE,
                    at,
                    after,
                    String.format("escapes must make whole characters, found the lone surrogate \\u%04x", unit),
                    "write the character itself"));
        } else {
            decoded.append((char) unit);
        }
        return after;
    }

    /** Returns the code unit of the escape <code>&#92;u</code> at an offset, or -1 if it is none. */
    private int hexadecimal(int at, int to) {
        if (at + 6 > to || bytes[at + 1] != 'u') {
            return -1;
        }
        int unit = 0;
        for (int digit = at + 2; digit < at + 6; digit++) {
            if (!Ascii.isHexadecimal(bytes[digit])) {
                return -1;
            }
            unit = 16 * unit + Character.digit(bytes[digit], 16);
        }
        return unit;
    }

    /** Reports an escape that other languages have; returns false if it is none of them. */
    private boolean foreign(int at, Diagnostic.Builder error) {
        if (OTHER_ESCAPES.indexOf(bytes[at + 1]) < 0 || !isOnly()) {
            return false;
        }
        boolean braces = bytes[at + 1] == 'u' && at + 2 < textEnd && bytes[at + 2] == '{';
        if (bytes[at + 1] == 'u' && !braces) {
            return false;
        }
        int first = braces ? at + 3 : at + 2;
        int last = first;
        while (last < Math.min(textEnd, first + MOST_DIGITS) && Ascii.isHexadecimal(bytes[last])) {
            last++;
        }
        boolean whole = switch (bytes[at + 1]) {
            case 'x' -> last >= first + 2;
            case 'U' -> last == first + MOST_DIGITS;
            default -> braces && last > first && last < textEnd && bytes[last] == '}';
        };
        last = bytes[at + 1] == 'x' ? Math.min(last, first + 2) : last;
        long character = whole ? Long.parseLong(errors.text(first, last), 16) : 0;
        if (whole
                && character <= Character.MAX_CODE_POINT
                && Character.getType((int) character) != Character.SURROGATE) {
            StringBuilder units = new StringBuilder();
            for (char unit : Character.toChars((int) character)) {
                units.append(String.format("\\u%04x", (int) unit));
            }
            String advice = "write " + units;
            Span span = new Span(at, braces ? last + 1 : last);
            errors.add(error.hint(advice).fix(new Fix(span, units.toString(), false, advice)));
        } else {
            Fix doubling = Backslashes.doubling(bytes, at, at + 1, false);
            errors.add(error.hint(doubling.description()).fix(doubling));
        }
        return true;
    }

    private int unknown(int at) {
        int after = errors.characterEnd(at + 1);
        if (inSingleQuotes) {
            return at + 1;
        }
        if (told) {
            return after;
        }
        Diagnostic.Builder error = errors.error(
                Rules.JSON_ESCAPE,
                at,
                after,
                "a backslash must begin an escape such as \\n or \\u00e9, found " + errors.text(at, after),
                null);
        if (bytes[at + 1] >= 0 && bytes[at + 1] < ' ') {
            errors.add(error.hint("write \\\\ for a backslash"));
            return after;
        }
        if (bytes[at + 1] == '\'' && !isPath()) {
            boolean only = isOnly();
            String advice = "remove the backslash";
            errors.add(error.hint(advice).fix(new Fix(new Span(at, at + 1), "", only, advice)));
            return after;
        }
        if (!isPath() && foreign(at, error)) {
            return after;
        }
        told = areAllMeant();
        Fix doubling = !told && isPath()
                ? Backslashes.doublingOfPath(bytes, textStart, textEnd)
                : told
                        ? Backslashes.doubling(bytes, textStart, textEnd, true)
                        : Backslashes.doubling(bytes, at, at + 1, false);
        told |= isPath();
        errors.add(error.hint(doubling.description()).fix(doubling));
        return after;
    }
}
