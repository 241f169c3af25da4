package dev.frontmatter.syntax.toml;

import dev.frontmatter.bytes.Ascii;
import dev.frontmatter.bytes.EightBytes;
import dev.frontmatter.bytes.Lines;
import dev.frontmatter.bytes.Utf8;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Span;
import dev.frontmatter.syntax.Backslashes;
import dev.frontmatter.syntax.SyntaxFault;
import org.jspecify.annotations.Nullable;

/** Reads the texts in quotes of TOML 1.1, of one line and of several. */
final class TomlText {

    /** The quotes that word processors write, and the quotes of other languages. */
    private static final String LOOKALIKES = "\"'\u201C\u201D\u201E\u2018\u2019\u201A\u00AB\u00BB";

    private static final String BACKSLASH = "write \\\\ for a backslash, or put the text in single quotes";

    private static final String OR_SINGLE = ", or put the text in single quotes";

    private final byte[] bytes;
    private final int end;
    private final TomlErrors errors;
    private @Nullable String text;
    private boolean ascii;
    /** The text whose escapes are resolved. */
    private int textStart;

    private int textEnd;
    /** True if an error of it tells what to do with all of its backslashes. */
    private boolean told;

    // Each is found out once a text, however many errors it has.
    private @Nullable Boolean allMeant;
    private @Nullable String orSingle;

    TomlText(byte[] bytes, int end, TomlErrors errors) {
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

    boolean isOfSeveralLines(int start) {
        return start + 2 < end && bytes[start + 1] == bytes[start] && bytes[start + 2] == bytes[start];
    }

    /** Reads the text whose opening quote stands here; returns the offset behind its closing quote. */
    int read(int start) {
        return isOfSeveralLines(start) ? severalLines(start) : oneLine(start);
    }

    int oneLine(int start) {
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
            if (b >= ' ' && b != '\\' && b != 0x7F) {
                at++;
                continue;
            }
            if (b == '\\' && quote == '"') {
                escapes = true;
                at++;
                if (at == end || isLineEnd(at)) {
                    break;
                }
            } else if (b < 0) {
                wide = true;
            } else if (TomlErrors.isControl(b)) {
                if (isLineEnd(at)) {
                    break;
                }
                controlInText(at, quote);
            }
            at++;
        }
        if (at >= end || isLineEnd(at)) {
            throw unclosed(start);
        }
        errors.checkLength(start, at + 1);
        // What an escape stands for is in the text that is made of it.
        ascii = !wide && !escapes;
        text = escapes ? decode(start + 1, at, false) : null;
        return at + 1;
    }

    private int severalLines(int start) {
        byte quote = bytes[start];
        int from = start + 3;
        int quotes = 0;
        int at = from;
        while (at < end && quotes < 3) {
            byte b = bytes[at];
            quotes = b == quote ? quotes + 1 : 0;
            if (b == '\\' && quote == '"') {
                at++;
            } else if (TomlErrors.isControl(b) && b != '\n' && !isLineEnd(at)) {
                controlInText(at, quote);
            }
            at++;
        }
        if (quotes < 3) {
            throw unclosedLines(start);
        }
        // One or two quotes may stand before the closing ones.
        int most = Math.min(end, at + 2);
        while (at < most && bytes[at] == quote) {
            at++;
        }
        errors.checkLength(start, at);
        ascii = false;
        text = decode(afterLineEnd(from), at - 3, quote == '\'');
        return at;
    }

    /** Returns true at LF and CRLF. */
    private boolean isLineEnd(int at) {
        return bytes[at] == '\n' || bytes[at] == '\r' && at + 1 < end && bytes[at + 1] == '\n';
    }

    private int afterLineEnd(int at) {
        if (at >= end || !isLineEnd(at)) {
            return at;
        }
        return bytes[at] == '\n' ? at + 1 : at + 2;
    }

    private void controlInText(int at, byte quote) {
        if (bytes[at] == '\r') {
            errors.bareCr(at);
        } else {
            String escape = String.format("\\x%02X", bytes[at]);
            errors.control(
                    at,
                    quote == '"'
                            ? "remove it, or write it as " + escape
                            : "remove it, or put the text in double quotes and write it as " + escape);
        }
    }

    private SyntaxFault unclosed(int start) {
        String mark = String.valueOf((char) bytes[start]);
        int lineEnd = Lines.lineEnd(bytes, start, end);
        int last = Lines.trimSpace(bytes, start, lineEnd);
        String line = errors.text(start, last);
        String closing = line.length() > 1 ? line.substring(line.length() - 1) : "";
        boolean lookalike = !closing.isEmpty() && LOOKALIKES.contains(closing) && !closing.equals(mark);
        if (mark.equals("\"") && line.endsWith("\\\"") && Backslashes.areAllMeant(bytes, start + 1, last - 1)) {
            return escapedClosing(start, last, lineEnd);
        }
        String message = "text that opens with " + mark + " must end with " + mark + " on its line";
        String hint = mark.equals("\"") && line.endsWith("\\\"")
                ? "\\\" is a quote inside the text: write \\\\ for a backslash"
                : lookalike
                        ? "write " + mark + " in place of " + closing
                        : "add the closing " + mark + ", or use three quotes for a text of several lines";
        return new SyntaxFault(
                errors.error(
                        Rules.TOML_UNCLOSED_STRING,
                        start,
                        last,
                        lookalike ? message + ", found " + closing : message,
                        hint),
                lineEnd);
    }

    /** Returns the error of a text whose closing quote a backslash takes in. */
    private SyntaxFault escapedClosing(int start, int last, int lineEnd) {
        Fix doubling = Backslashes.doubling(bytes, start + 1, last - 1, false);
        return new SyntaxFault(
                errors.error(
                                Rules.TOML_UNCLOSED_STRING,
                                start,
                                last,
                                "text that opens with \" must end with \" on its line, found \\\", which is a part of it",
                                doubling.description() + orSingle(start + 1, last - 1))
                        .fix(doubling),
                lineEnd);
    }

    private SyntaxFault unclosedLines(int start) {
        String mark = String.valueOf((char) bytes[start]).repeat(3);
        int lineEnd = Lines.lineEnd(bytes, start, end);
        return new SyntaxFault(
                errors.error(
                        Rules.TOML_UNCLOSED_STRING,
                        start,
                        Lines.trimSpace(bytes, start, lineEnd),
                        "text that opens with " + mark + " must end with " + mark,
                        "add the closing " + mark),
                lineEnd);
    }

    // Escapes

    /** Returns a text with its escapes resolved and its line ends as LF. */
    private String decode(int from, int to, boolean literal) {
        textStart = from;
        textEnd = to;
        told = false;
        allMeant = null;
        orSingle = null;
        StringBuilder decoded = new StringBuilder(Math.max(0, to - from));
        int run = from;
        int at = from;
        while (at < to) {
            if (bytes[at] == '\\' && !literal) {
                Utf8.append(decoded, bytes, run, at);
                at = escape(at, to, decoded);
                run = at;
            } else if (bytes[at] == '\r' && isLineEnd(at)) {
                Utf8.append(decoded, bytes, run, at);
                at++;
                run = at;
            } else {
                at++;
            }
        }
        Utf8.append(decoded, bytes, run, to);
        return decoded.toString();
    }

    /** Resolves the escape that begins here; returns the offset behind it. */
    private int escape(int at, int to, StringBuilder decoded) {
        int simple = "btnfre\"\\".indexOf(bytes[at + 1]);
        if (simple >= 0) {
            decoded.append("\b\t\n\f\r\u001B\"\\".charAt(simple));
            return at + 2;
        }
        return switch (bytes[at + 1]) {
            case 'x' -> codePoint(at, 2, to, decoded);
            case 'u' -> codePoint(at, 4, to, decoded);
            case 'U' -> codePoint(at, 8, to, decoded);
            case ' ', '\t', '\n', '\r' -> lineContinues(at, to);
            default -> unknown(at);
        };
    }

    private int codePoint(int at, int digits, int to, StringBuilder decoded) {
        long value = 0;
        int digit = at + 2;
        while (digit < Math.min(to, at + 2 + digits) && Ascii.isHexadecimal(bytes[digit])) {
            value = 16 * value + Character.digit(bytes[digit], 16);
            digit++;
        }
        if (digit < at + 2 + digits) {
            if (digit == at + 2 && areAllMeant()) {
                return unknown(at);
            }
            errors.add(errors.error(
                    Rules.TOML_ESCAPE,
                    at,
                    digit,
                    "\\" + (char) bytes[at + 1] + " must be followed by " + digits + " hexadecimal digits, found "
                            + (digit - at - 2),
                    BACKSLASH));
        } else if (value > Character.MAX_CODE_POINT || value >= 0xD800 && value <= 0xDFFF) {
            errors.add(errors.error(
                    Rules.TOML_ESCAPE,
                    at,
                    digit,
                    "an escape must stand for a character, found U+" + String.format("%04X", value),
                    "write the character itself"));
        } else {
            decoded.appendCodePoint((int) value);
        }
        return digit;
    }

    /** A backslash at the end of a line joins the text to what comes next, white space left out. */
    private int lineContinues(int at, int to) {
        int next = Lines.pastBlanks(bytes, at + 1, to);
        if (next == to || !isLineEnd(next)) {
            return unknown(at);
        }
        while (next < to && (Lines.isBlank(bytes[next]) || isLineEnd(next))) {
            next = isLineEnd(next) ? afterLineEnd(next) : next + 1;
        }
        return next;
    }

    private int unknown(int at) {
        int after = errors.characterEnd(at + 1);
        if (told) {
            return after;
        }
        Diagnostic.Builder error = errors.error(
                Rules.TOML_ESCAPE,
                at,
                after,
                "a backslash must begin an escape such as \\n or \\u00e9, found " + errors.text(at, after),
                BACKSLASH);
        if (TomlErrors.isControl(bytes[at + 1])) {
            errors.add(error);
            return after;
        }
        if (bytes[at + 1] == '\'' || bytes[at + 1] == '/') {
            String removal = "write " + (char) bytes[at + 1] + " without the backslash";
            errors.add(error.hint(removal).fix(new Fix(new Span(at, at + 1), "", false, removal)));
            return after;
        }
        told = areAllMeant();
        Fix doubling = told
                ? Backslashes.doubling(bytes, textStart, textEnd, !isOfOthers(at + 1))
                : Backslashes.doubling(bytes, at, at + 1, false);
        errors.add(error.hint(doubling.description() + orSingle()).fix(doubling));
        return after;
    }

    /** Returns true for what is an escape in other languages. */
    private boolean isOfOthers(int letter) {
        boolean braces = letter + 1 < textEnd && bytes[letter + 1] == '{';
        return braces ? "uNUx".indexOf(bytes[letter]) >= 0 : bytes[letter] == '0' || bytes[letter] == 'a';
    }

    private boolean areAllMeant() {
        if (allMeant == null) {
            allMeant = Backslashes.areAllMeant(bytes, textStart, textEnd);
        }
        return allMeant;
    }

    private String orSingle() {
        if (orSingle == null) {
            orSingle = Backslashes.joinLines(bytes, textStart, textEnd) ? "" : orSingle(textStart, textEnd);
        }
        return orSingle;
    }

    /** Returns the advice to use single quotes, if the text may stand in them. */
    private String orSingle(int from, int to) {
        return errors.text(from, to).indexOf('\'') < 0 ? OR_SINGLE : "";
    }
}
