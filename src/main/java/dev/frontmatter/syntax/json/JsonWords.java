package dev.frontmatter.syntax.json;

import dev.frontmatter.bytes.Ascii;
import dev.frontmatter.bytes.Lines;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.scalar.JsonString;
import dev.frontmatter.scalar.Spelling;
import dev.frontmatter.source.Span;
import dev.frontmatter.syntax.SyntaxErrors;
import dev.frontmatter.syntax.SyntaxFault;
import dev.frontmatter.tree.NodeKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads what has no quotes: numbers, {@code true}, {@code false} and {@code null}, and tells what stands in their place. */
final class JsonWords {

    /** The quotes that word processors write, before a text and behind it. */
    private static final String OPENING = "\u201C\u201E\u2018\u201D";

    private static final String CLOSING = "\u201D\u201C\u2019";

    private static final String ENDS = ",:[]{}\"";

    private static final String KEY_ENDS = ":={}[],\"";

    /** Of a longer key the end is not looked for: a count of bytes. */
    private static final int LONGEST_KEY = 512;

    private static final int LONGEST_LITERAL = "undefined".length();

    private final byte[] bytes;
    private final int end;
    private final SyntaxErrors errors;
    private NodeKind kind = NodeKind.PLAIN;
    private boolean doubtful;

    JsonWords(byte[] bytes, int end, SyntaxErrors errors) {
        this.bytes = bytes;
        this.end = end;
        this.errors = errors;
    }

    /** Returns the kind of the value that was read last; plain if it was none. */
    NodeKind kind() {
        return kind;
    }

    /** Returns the kind of a text that stands for a number, {@code true}, {@code false} or {@code null}, or null for none. */
    static @Nullable NodeKind kind(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return kind(bytes, 0, bytes.length);
    }

    /** Returns the kind of what stands between two offsets, if it is a number, {@code true}, {@code false} or {@code null}. */
    static @Nullable NodeKind kind(byte[] bytes, int start, int end) {
        if (start == end) {
            return null;
        }
        return switch (bytes[start]) {
            case 't' -> Ascii.isWord("true", bytes, start, end) ? NodeKind.BOOLEAN : null;
            case 'f' -> Ascii.isWord("false", bytes, start, end) ? NodeKind.BOOLEAN : null;
            case 'n' -> Ascii.isWord("null", bytes, start, end) ? NodeKind.NULL : null;
            default -> number(bytes, start, end);
        };
    }

    private static @Nullable NodeKind number(byte[] bytes, int start, int end) {
        int whole = bytes[start] == '-' ? start + 1 : start;
        int at = afterDigits(bytes, whole, end);
        if (at == whole || bytes[whole] == '0' && at > whole + 1) {
            return null;
        }
        if (at == end) {
            return NodeKind.INTEGER;
        }
        if (bytes[at] == '.') {
            int fraction = at + 1;
            at = afterDigits(bytes, fraction, end);
            if (at == fraction) {
                return null;
            }
        }
        if (at < end && (bytes[at] == 'e' || bytes[at] == 'E')) {
            int exponent = at + 1 < end && (bytes[at + 1] == '+' || bytes[at + 1] == '-') ? at + 2 : at + 1;
            at = afterDigits(bytes, exponent, end);
            if (at == exponent) {
                return null;
            }
        }
        return at == end ? NodeKind.FLOAT : null;
    }

    private static int afterDigits(byte[] bytes, int start, int end) {
        int at = start;
        while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        return at;
    }

    /** Reads a value; returns the offset behind it, or behind what stands in its place. */
    int value(int from, boolean inBrackets) {
        int after = wordEnd(from);
        errors.checkLength(from, after);
        if (isTime(after)) {
            kind = NodeKind.PLAIN;
            int timeEnd = timeEnd(after);
            errors.add(quoting(Rules.JSON_UNQUOTED_TEXT, from, timeEnd, "text must be in double quotes, found `"));
            return timeEnd;
        }
        NodeKind known = kind(bytes, from, after);
        kind = known == null ? NodeKind.PLAIN : known;
        return known == null ? refuse(from, after, inBrackets) : after;
    }

    /** Returns true if a colon between two digits stands at an offset, as in a time. */
    private boolean isTime(int colon) {
        return colon + 1 < end
                && bytes[colon] == ':'
                && Ascii.isDigit(bytes[colon - 1])
                && Ascii.isDigit(bytes[colon + 1]);
    }

    private int timeEnd(int colon) {
        int at = colon;
        while (isTime(at)) {
            at = wordEnd(at + 1);
        }
        return at;
    }

    /** Returns the offset behind what stands in place of a key in quotes: words up to the sign before the value. */
    int keyEnd(int from) {
        int after = from;
        int word = wordEnd(from);
        while (after < word && bytes[after] != '=' && !errors.isWideSign(after)) {
            after++;
        }
        errors.checkLength(from, after);
        if (after == from) {
            throw noKey(from);
        }
        int words = wordsEnd(from, after);
        errors.checkLength(from, words);
        return words;
    }

    private int wordsEnd(int from, int wordEnd) {
        int farthest = Math.min(end, from + LONGEST_KEY);
        int at = wordEnd;
        while (at < farthest
                && !Lines.isLineEnd(bytes[at])
                && KEY_ENDS.indexOf(bytes[at]) < 0
                && !errors.isWideSign(at)
                && !(Lines.isBlank(bytes[at - 1]) && (bytes[at] == '#' || beginsComment(at)))) {
            at++;
        }
        if (at < farthest && bytes[at] == '"') {
            return isSign(Lines.pastBlanks(bytes, at + 1, end)) ? at + 1 : wordEnd;
        }
        return isSign(at) ? Lines.trimBlanks(bytes, from, at) : wordEnd;
    }

    private boolean isSign(int at) {
        return at < end && (bytes[at] == ':' || bytes[at] == '=') || errors.isWideSign(at);
    }

    /** Returns what a key without quotes stands for; it may have a closing one. */
    String keyText(int from, int after) {
        return errors.text(from, hasClosingQuote(from, after) ? after - 1 : after);
    }

    private boolean hasClosingQuote(int from, int after) {
        byte last = bytes[after - 1];
        int quote = from;
        while (quote < after && bytes[quote] != last) {
            quote++;
        }
        return (last == '"' || last == '\'') && quote == after - 1 && quote > from;
    }

    /** Reports a key without quotes, or without its opening one. */
    void reportKey(int from, int after) {
        String message = "a key must be in double quotes, found `";
        if (!hasClosingQuote(from, after)) {
            errors.add(quoting(Rules.JSON_UNQUOTED_TEXT, from, after, message));
            return;
        }
        String key = JsonString.quoted(keyText(from, after));
        String advice = bytes[after - 1] == '"' ? "add the opening quote" : "put it in double quotes";
        errors.add(
                errors.error(Rules.JSON_UNQUOTED_TEXT, from, after, message + errors.shown(from, after) + "`", advice)
                        .fix(new Fix(new Span(from, after), key, Character.isLetter(key.codePointAt(1)), advice)));
    }

    /** Says whether what stands in place of the next value follows another one, so that it may belong to that. */
    void setDoubtful(boolean isDoubtful) {
        doubtful = isDoubtful;
    }

    /** Returns true if a key, or what is nearly one, begins here. */
    boolean beginsKey(int at) {
        byte b = bytes[at];
        return b == '"' || b == '\'' || b == '_' || b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
    }

    /** Returns true if a value, or what is nearly one, begins here. */
    boolean beginsValue(int at) {
        byte b = bytes[at];
        return b == '"'
                || b == '\''
                || b == '.'
                || b == '+'
                || b == '['
                || b == '{'
                || b == '-'
                || b >= '0' && b <= '9'
                || kind(bytes, at, wordEnd(at)) != null
                || isLiteral(at);
    }

    /** Returns true if a word such as True stands here, with nothing but another value behind it on its line. */
    private boolean isLiteral(int from) {
        int after = wordEnd(from);
        if (!isMeant(from, after)) {
            return false;
        }
        int next = Lines.pastBlanks(bytes, after, end);
        if (next == end || Lines.isLineEnd(bytes[next]) || ",;]}\"'".indexOf(bytes[next]) >= 0 || beginsComment(next)) {
            return true;
        }
        int nextEnd = wordEnd(next);
        return kind(bytes, next, nextEnd) != null || isMeant(next, nextEnd);
    }

    /** Returns the end of a word: of a value, before a semicolon or a wide comma. */
    private int wordEnd(int from) {
        int at = from;
        boolean parted = false;
        while (at < end
                && !Lines.isSpace(bytes[at])
                && ENDS.indexOf(bytes[at]) < 0
                && (at == from || !beginsComment(at))) {
            if (!parted && (bytes[at] == ';' || JsonSeparators.isWide(bytes, at, end))) {
                parted = true;
                if (kind(bytes, from, at) != null || isMeant(from, at)) {
                    return at;
                }
            }
            at++;
        }
        return at;
    }

    private boolean isMeant(int from, int wordEnd) {
        return wordEnd - from <= LONGEST_LITERAL && meantWord(errors.text(from, wordEnd)) != null;
    }

    private boolean beginsComment(int at) {
        return bytes[at] == '/' && at + 1 < end && (bytes[at + 1] == '/' || bytes[at + 1] == '*');
    }

    private int refuse(int from, int wordEnd, boolean inBrackets) {
        String word = errors.text(from, wordEnd);
        String meant = meantWord(word);
        if (meant != null && !doubtful) {
            errors.add(literal(from, wordEnd, "write " + meant)
                    .fix(new Fix(new Span(from, wordEnd), meant, true, "write " + meant)));
            return wordEnd;
        }
        if (isInfinite(word)) {
            errors.add(literal(from, wordEnd, "JSON has no word for it: write null, or put it in quotes"));
            return wordEnd;
        }
        if (isNumber(word)) {
            errors.add(number(from, wordEnd, word));
            return wordEnd;
        }
        String nearest = Spelling.nearest(word, List.of("true", "false", "null"));
        int after = textEnd(from, inBrackets);
        if (nearest != null && Spelling.distance(word, nearest) == 1 && after == wordEnd) {
            errors.add(literal(from, wordEnd, "did you mean " + nearest + "?"));
            return wordEnd;
        }
        errors.add(quoting(Rules.JSON_UNQUOTED_TEXT, from, after, "text must be in double quotes, found `"));
        return after;
    }

    private Diagnostic.Builder literal(int from, int after, String hint) {
        return errors.error(
                Rules.JSON_LITERAL,
                from,
                after,
                "a value without quotes must be a number, true, false or null, found `" + errors.shown(from, after)
                        + "`",
                hint);
    }

    private static @Nullable String meantWord(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "true" -> "true";
            case "false" -> "false";
            case "null", "none", "nil", "undefined" -> "null";
            default -> null;
        };
    }

    private static boolean isInfinite(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "nan", "-nan", "inf", "-inf", "+inf", "infinity", "-infinity", "+infinity" -> true;
            default -> false;
        };
    }

    private static boolean isNumber(String word) {
        String digits = word.startsWith("+") || word.startsWith("-") ? word.substring(1) : word;
        if (digits.length() > 1 && digits.charAt(0) == '0' && "xXoObB".indexOf(digits.charAt(1)) >= 0) {
            return true;
        }
        return digits.chars().anyMatch(c -> c >= '0' && c <= '9')
                        && digits.chars().allMatch(c -> "0123456789+-._eE".indexOf(c) >= 0)
                || digits.isEmpty();
    }

    private Diagnostic.Builder number(int from, int after, String word) {
        String meant = meantNumber(word);
        boolean date = word.length() > 8 && word.indexOf('-', 1) > 0;
        Diagnostic.Builder error = errors.error(
                Rules.JSON_NUMBER,
                from,
                after,
                "a number must be written as in 42, -0.5 or 6e3, found `" + errors.shown(from, after) + "`",
                meant != null ? "write " + meant : date ? "put a date in quotes" : "put it in quotes if it is text");
        return meant == null ? error : error.fix(new Fix(new Span(from, after), meant, true, "write " + meant));
    }

    private static @Nullable String meantNumber(String word) {
        String sign = word.startsWith("-") ? "-" : "";
        String digits = word.startsWith("-") || word.startsWith("+") ? word.substring(1) : word;
        String whole = digits.startsWith(".") ? "0" + digits : digits.endsWith(".") ? digits + "0" : digits;
        String meant = sign + whole;
        boolean signed = whole.startsWith("+") || whole.startsWith("-");
        return !signed && !meant.equals(word) && number(meant) ? meant : null;
    }

    private static boolean number(String text) {
        NodeKind kind = kind(text);
        return kind == NodeKind.INTEGER || kind == NodeKind.FLOAT;
    }

    /** Returns the end of text without quotes: the next comma or bracket, a comment behind a blank, or the end of its line. */
    private int textEnd(int from, boolean inBrackets) {
        int at = from;
        boolean sentence = isMarkBeforeBlank(from);
        while (at < end && !Lines.isLineEnd(bytes[at])) {
            boolean bracket = bytes[at] == ',' || bytes[at] == ']' || bytes[at] == '}';
            boolean comment = at > from && Lines.isBlank(bytes[at - 1]) && beginsComment(at);
            if (!sentence && (inBrackets && bracket || comment)) {
                break;
            }
            at++;
        }
        int after = Lines.trimSpace(bytes, from, at);
        while (sentence && ",]}".indexOf(bytes[after - 1]) >= 0) {
            after = Lines.trimSpace(bytes, from, after - 1);
        }
        if (after > from + JsonSeparators.WIDTH
                && (at == end || Lines.isLineEnd(bytes[at]))
                && JsonSeparators.isWide(bytes, after - JsonSeparators.WIDTH, end)) {
            after = Lines.trimSpace(bytes, from, after - JsonSeparators.WIDTH);
        }
        errors.checkLength(from, after);
        return after;
    }

    /** Returns true for what begins as a comment does, with a blank behind its mark. */
    private boolean isMarkBeforeBlank(int from) {
        int behind = bytes[from] == '#' ? from + 1 : beginsComment(from) ? from + 2 : end;
        return behind < end && Lines.isBlank(bytes[behind]);
    }

    private Diagnostic.Builder quoting(Rule rule, int from, int after, String message) {
        String text = errors.text(from, after);
        Diagnostic.Builder error =
                errors.error(rule, from, after, message + errors.shown(from, after) + "`", "put it in double quotes");
        int last = text.length() - 1;
        if (last > 0 && OPENING.indexOf(text.charAt(0)) >= 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
            String inside = JsonString.quoted(text.substring(1, last));
            return errors.error(
                            rule,
                            from,
                            after,
                            message + errors.shown(from, after) + "`",
                            "write \" in place of the typographic quotes")
                    .fix(new Fix(new Span(from, after), inside, !doubtful, "write straight quotes"));
        }
        boolean simple = !doubtful && text.chars().noneMatch(c -> c == '"' || c == '\\' || c < ' ');
        boolean certain = Character.isLetter(text.codePointAt(0)) && !mayHoldMore(text);
        return simple
                ? error.fix(new Fix(new Span(from, after), '"' + text + '"', certain, "put it in double quotes"))
                : error;
    }

    /** Returns true if a comment or another entry may begin within a text: slashes behind a colon are those of an address. */
    private static boolean mayHoldMore(String text) {
        int slashes = text.indexOf("//");
        while (slashes > 0 && text.charAt(slashes - 1) == ':') {
            slashes = text.indexOf("//", slashes + 2);
        }
        boolean separator = text.chars().anyMatch(c -> JsonSeparators.WIDE.indexOf(c) >= 0);
        return separator || slashes >= 0 || text.contains("/*");
    }

    private SyntaxFault noKey(int at) {
        int after = errors.characterEnd(at);
        return new SyntaxFault(
                errors.error(
                        Rules.JSON_SYNTAX,
                        at,
                        after,
                        "a key in double quotes must stand here, found `" + errors.text(at, after) + "`",
                        null),
                end);
    }
}
