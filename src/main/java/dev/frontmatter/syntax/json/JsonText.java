package dev.frontmatter.syntax.json;

import dev.frontmatter.bytes.Ascii;
import dev.frontmatter.bytes.EightBytes;
import dev.frontmatter.bytes.Lines;
import dev.frontmatter.bytes.Utf8;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Span;
import dev.frontmatter.syntax.SyntaxErrors;
import org.jspecify.annotations.Nullable;

/** Reads the texts in quotes of JSON (RFC 8259, section 7). */
final class JsonText {

    private final byte[] bytes;
    private final int end;
    private final SyntaxErrors errors;
    private @Nullable String text;
    private boolean ascii;
    /** The text whose escapes are resolved. */
    private int textStart;

    private int textEnd;
    /** The number of backslashes in it; 0 as long as they are not counted. */
    private int backslashes;

    private boolean closed;

    JsonText(byte[] bytes, int end, SyntaxErrors errors) {
        this.bytes = bytes;
        this.end = end;
        this.errors = errors;
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
    int read(int start) {
        byte quote = bytes[start];
        boolean escapes = false;
        boolean wide = false;
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
                control(at);
            }
            at++;
        }
        closed = at < end && bytes[at] == quote;
        int after = closed ? at + 1 : Math.min(at, end);
        errors.checkLength(start, after);
        if (closed && quote == '\'') {
            singleQuotes(start, after);
        }
        ascii = !wide && !escapes;
        text = escapes || !closed ? decode(start + 1, closed ? at : after) : null;
        return after;
    }

    /** Returns the error of a text that ends with its line. */
    Diagnostic.Builder unclosed(int start, int lineEnd) {
        int last = Lines.trimBlanks(bytes, start, lineEnd);
        boolean comma = last > start + 1 && bytes[last - 1] == ',';
        return errors.error(
                Rules.JSON_UNCLOSED_STRING,
                start,
                last,
                "text that opens with a quote must end with one on its line",
                comma
                        ? "add the closing quote before the comma"
                        : "add the closing quote, and write \\n for a line end");
    }

    private void singleQuotes(int start, int after) {
        String inside = errors.text(start + 1, after - 1);
        boolean simple = inside.chars().noneMatch(c -> c == '"' || c == '\\' || c < ' ');
        Diagnostic.Builder error = errors.error(
                Rules.JSON_SINGLE_QUOTE,
                start,
                after,
                "text must be in double quotes, found single ones",
                "write \" in place of '");
        errors.add(
                simple
                        ? error.fix(new Fix(new Span(start, after), '"' + inside + '"', true, "write double quotes"))
                        : error);
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

    private boolean hasSeveralBackslashes() {
        for (int at = textStart; backslashes < 2 && at < textEnd; at++) {
            backslashes += bytes[at] == '\\' ? 1 : 0;
        }
        return backslashes > 1;
    }

    private String decode(int from, int to) {
        textStart = from;
        textEnd = to;
        backslashes = 0;
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

    private int unknown(int at) {
        int after = errors.characterEnd(at + 1);
        // Of several backslashes nobody knows which of them are meant as escapes.
        boolean quote = bytes[at + 1] == '\'';
        String replacement = quote ? "" : "\\\\";
        Diagnostic.Builder error = errors.error(
                Rules.JSON_ESCAPE,
                at,
                after,
                "a backslash must begin an escape such as \\n or \\u00e9, found " + errors.text(at, after),
                quote ? "remove the backslash" : "write \\\\ for a backslash");
        boolean control = bytes[at + 1] >= 0 && bytes[at + 1] < ' ';
        String advice = quote ? "remove the backslash" : "write \\\\ for the backslash";
        errors.add(
                control
                        ? error
                        : error.fix(new Fix(new Span(at, at + 1), replacement, !hasSeveralBackslashes(), advice)));
        return after;
    }
}
