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
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads what has no quotes: numbers, {@code true}, {@code false} and {@code null}, and tells what stands in their place. */
final class JsonWords {

    /** The quotes that word processors write, before a text and behind it. */
    private static final String OPENING = "\u201C\u201E\u2018\u201D";

    private static final String CLOSING = "\u201D\u201C\u2019";

    /** Signs of a text without quotes that may be meant for more than its text: quotes, brackets and separators. */
    private static final String DOUBTFUL =
            "\"\\\u201C\u201D\u201E\u00AB\u00BB\u2039\u203A[]{}<>=,;$`|" + JsonSeparators.WIDE;

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
    int value(int from, boolean inBrackets, boolean inList) {
        int quote = lostOpening(from);
        if (quote > from) {
            kind = NodeKind.PLAIN;
            reportOpening(from, quote);
            return quote + 1;
        }
        int after = trimOdd(from, wordEnd(from));
        errors.checkLength(from, after);
        if (isTime(after)) {
            kind = NodeKind.PLAIN;
            int timeEnd = timeEnd(after);
            errors.add(quoting(Rules.JSON_UNQUOTED_TEXT, from, timeEnd, "text must be in double quotes, found `"));
            return timeEnd;
        }
        NodeKind known = kind(bytes, from, after);
        kind = known == null ? NodeKind.PLAIN : known;
        boolean number = known == NodeKind.INTEGER || known == NodeKind.FLOAT;
        int numberEnd = number && inBrackets && !inList ? commasEnd(after) : after;
        if (numberEnd > after) {
            reportCommas(from, numberEnd);
            return numberEnd;
        }
        return known == null ? refuse(from, after, inBrackets, inList) : after;
    }

    /** Returns the offset of the quote that closes a text without its opening one, or the start of the text if there is none. */
    private int lostOpening(int from) {
        int farthest = Lines.lineEnd(bytes, from, Math.min(end, from + LONGEST_KEY));
        int at = from;
        while (at < farthest && ",[]{}\"".indexOf(bytes[at]) < 0) {
            at++;
        }
        if (at == from || at == farthest || bytes[at] != '"' || Lines.isBlank(bytes[at - 1])) {
            return from;
        }
        int behind = Lines.pastBlanks(bytes, at + 1, end);
        boolean ends = behind == end || Lines.isLineEnd(bytes[behind]) || ",]}".indexOf(bytes[behind]) >= 0;
        return ends ? at : from;
    }

    private void reportOpening(int from, int quote) {
        String text = errors.text(from, quote);
        int mark = openingMark(text, from);
        String advice = openingAdvice(mark > from ? text : "");
        errors.checkLength(from, quote + 1);
        Diagnostic.Builder error = errors.error(
                Rules.JSON_UNQUOTED_TEXT,
                from,
                quote + 1,
                "text must be in double quotes, found `" + errors.shown(from, quote + 1) + "`",
                advice);
        errors.add(
                doubtful || text.indexOf('\\') >= 0
                        ? error
                        : error.fix(new Fix(new Span(from, mark), "\"", false, advice)));
    }

    /** Returns the offset behind a typographic quote that begins a text, or the same offset. */
    private static int openingMark(String text, int from) {
        return OPENING.indexOf(text.charAt(0)) >= 0 ? from + 3 : from;
    }

    private static String openingAdvice(String text) {
        return text.isEmpty() ? "add the opening quote" : "write \" in place of " + text.charAt(0);
    }

    /** Returns the offset behind digits that commas part from a number, with none of them at the end; or the same offset. */
    private int commasEnd(int from) {
        int at = from;
        while (at + 1 < end && (bytes[at] == ',' || bytes[at] == '.') && Ascii.isDigit(bytes[at + 1])) {
            at = afterDigits(bytes, at + 1, end);
        }
        boolean ends = at == end || Lines.isSpace(bytes[at]) || ",}".indexOf(bytes[at]) >= 0;
        return ends ? at : from;
    }

    private void reportCommas(int from, int after) {
        errors.checkLength(from, after);
        String meant = meantWithCommas(errors.text(from, after));
        Diagnostic.Builder error = errors.error(
                Rules.JSON_NUMBER,
                from,
                after,
                "a number must be written without commas, found `" + errors.shown(from, after) + "`",
                meant == null ? "write one `.` before its fraction, and no other sign" : "write " + meant);
        errors.add(meant == null ? error : error.fix(new Fix(new Span(from, after), meant, false, "write " + meant)));
    }

    /** Returns the number without the commas that part its thousands, or with a point for its only comma; else null. */
    private static @Nullable String meantWithCommas(String text) {
        int comma = text.indexOf(',');
        int point = text.indexOf('.');
        String[] groups = text.substring(0, point < 0 ? text.length() : point).split(",", -1);
        boolean thousands = groups[0].length() <= (groups[0].startsWith("-") ? 4 : 3);
        for (int group = 1; group < groups.length; group++) {
            thousands &= groups[group].length() == 3;
        }
        boolean single = point < 0 && text.indexOf(',', comma + 1) < 0;
        String meant = thousands && groups.length > 1 ? text.replace(",", "") : single ? text.replace(',', '.') : "";
        return number(meant) ? meant : null;
    }

    /** Returns the end without characters that look like a space, or like nothing. */
    private int trimOdd(int from, int to) {
        int after = to;
        while (after > from && bytes[after - 1] < 0) {
            int start = after - 1;
            while (start > from && (bytes[start] & 0xC0) == 0x80) {
                start--;
            }
            if (!isOdd(errors.text(start, after).codePointAt(0))) {
                break;
            }
            after = Lines.trimSpace(bytes, from, start);
        }
        return after == from ? to : after;
    }

    private static boolean isOdd(int character) {
        return Character.isISOControl(character)
                || Character.isSpaceChar(character) && character != ' '
                || Character.getType(character) == Character.FORMAT;
    }

    /** Returns true if a bracket begins text without quotes: a template, or words in brackets with more words behind them. */
    boolean isTextInBrackets(int from) {
        if (isTemplate(from)) {
            return true;
        }
        int at = from + 1;
        int farthest = Lines.lineEnd(bytes, from, Math.min(end, from + LONGEST_KEY));
        while (at < farthest && (Character.isLetterOrDigit(bytes[at]) || " -_.".indexOf(bytes[at]) >= 0)) {
            at++;
        }
        byte closing = (byte) (bytes[from] == '[' ? ']' : '}');
        if (at == from + 1 || at == farthest || bytes[at] != closing || !Character.isLetter(bytes[from + 1])) {
            return false;
        }
        int behind = Lines.pastBlanks(bytes, at + 1, farthest);
        return behind < farthest
                && (bytes[behind] < 0 || Character.isLetter(bytes[behind]))
                && !JsonSeparators.isWide(bytes, behind, end)
                && !isKey(behind);
    }

    private boolean isTemplate(int at) {
        return bytes[at] == '{'
                && at + 2 < end
                && (bytes[at + 1] == '{' || bytes[at + 1] == '%')
                && !Lines.isLineEnd(bytes[at + 2]);
    }

    /** Returns the offset of what stands behind a key, where its colon must be, or the end if that is too far away. */
    int keySign(int from) {
        boolean quoted = bytes[from] == '"' || bytes[from] == '\'';
        int at = from + (quoted ? 1 : 0);
        int farthest = Math.min(end, from + LONGEST_KEY);
        while (at < farthest && (quoted ? bytes[at] != bytes[from] : KEY_ENDS.indexOf(bytes[at]) < 0)) {
            at += bytes[at] == '\\' ? 2 : 1;
        }
        if (at >= farthest) {
            return end;
        }
        at = quoted ? at + 1 : at;
        while (at < end && Lines.isSpace(bytes[at])) {
            at++;
        }
        return at;
    }

    /** Returns true if a key, or what is nearly one, stands here with its colon. */
    boolean isKey(int from) {
        boolean quoted = bytes[from] == '"' || bytes[from] == '\'';
        int at = keySign(from);
        if (at >= end || bytes[at] == '=' || errors.isWideSign(at)) {
            return true;
        }
        // Slashes behind the colon are those of an address.
        return bytes[at] == ':' && (quoted || at + 2 >= end || bytes[at + 1] != '/' || bytes[at + 2] != '/');
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
        int word = bytes[from] == '-' ? Lines.pastBlanks(bytes, from + 1, after) : from;
        if (word > from + 1) {
            String advice = "remove the `-`, and put the key in double quotes";
            errors.add(errors.error(
                            Rules.JSON_UNQUOTED_TEXT, from, after, message + errors.shown(from, after) + "`", advice)
                    .fix(new Fix(new Span(from, after), JsonString.quoted(errors.text(word, after)), false, advice)));
            return;
        }
        if (!hasClosingQuote(from, after)) {
            errors.add(quoting(Rules.JSON_UNQUOTED_TEXT, from, after, message));
            return;
        }
        String text = keyText(from, after);
        boolean mark = openingMark(text, from) > from && text.length() > 1;
        String key = JsonString.quoted(mark ? text.substring(1) : text);
        String advice = bytes[after - 1] == '"' ? openingAdvice(mark ? text : "") : "put it in double quotes";
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

    private int refuse(int from, int wordEnd, boolean inBrackets, boolean inList) {
        String word = errors.text(from, wordEnd);
        String meant = meantWord(word);
        if (meant != null && !doubtful) {
            boolean safe = meant.equalsIgnoreCase(word);
            errors.add(literal(from, wordEnd, "write " + meant)
                    .fix(new Fix(new Span(from, wordEnd), meant, safe, "write " + meant)));
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
        int after = textEnd(from, inBrackets, inList);
        String yes = after == wordEnd ? meantByYaml(word) : null;
        if (yes != null) {
            errors.add(literal(from, wordEnd, "write " + yes + ", or put it in quotes if it is text"));
            return wordEnd;
        }
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

    private static @Nullable String meantByYaml(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "yes", "on" -> "true";
            case "no", "off" -> "false";
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

    /** Reads text without quotes that begins with a bracket; returns the offset behind it. */
    int textInBrackets(int from, boolean inBrackets, boolean inList) {
        kind = NodeKind.PLAIN;
        int after = textEnd(from, inBrackets, inList);
        errors.add(quoting(Rules.JSON_UNQUOTED_TEXT, from, after, "text must be in double quotes, found `"));
        return after;
    }

    /**
     * Returns the end of text without quotes: the next comma behind which another entry may stand, or the next bracket that it
     * does not open itself, a comment behind a blank, or the end of its line.
     */
    private int textEnd(int from, boolean inBrackets, boolean inList) {
        int at = from;
        boolean sentence = isMarkBeforeBlank(from);
        while (at < end && !Lines.isLineEnd(bytes[at])) {
            byte b = bytes[at];
            boolean ends = b == ']' || b == '}' || b == ',' && (inList || partsEntries(at));
            boolean comment = at > from && Lines.isBlank(bytes[at - 1]) && beginsComment(at);
            if (!sentence && (inBrackets && ends || comment)) {
                break;
            }
            at = b == '[' || b == '{' ? pastBrackets(at) : at + 1;
        }
        int after = trimOdd(from, Lines.trimSpace(bytes, from, at));
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

    /** Returns true if another key, a bracket or the end of the line follows a comma, so that text without quotes ends at it. */
    private boolean partsEntries(int comma) {
        int next = Lines.pastBlanks(bytes, comma + 1, end);
        return next == end
                || Lines.isLineEnd(bytes[next])
                || "\"'}],:".indexOf(bytes[next]) >= 0
                || beginsComment(next)
                || isKey(next);
    }

    /** Returns the offset behind brackets that are closed within text, or behind the opening one alone. */
    private int pastBrackets(int from) {
        int farthest = Lines.lineEnd(bytes, from, Math.min(end, from + LONGEST_KEY));
        int open = 0;
        boolean template = isTemplate(from);
        for (int at = from; at < farthest && (template || bytes[at] != '"'); at++) {
            byte b = bytes[at];
            open += b == '[' || b == '{' ? 1 : b == ']' || b == '}' ? -1 : 0;
            if (open == 0) {
                return at + 1;
            }
        }
        return from + 1;
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
        if (last > 0
                && !holdsQuotes(text.substring(1, last))
                && OPENING.indexOf(text.charAt(0)) >= 0
                && CLOSING.indexOf(text.charAt(last)) >= 0) {
            String inside = JsonString.quoted(text.substring(1, last));
            return errors.error(
                            rule,
                            from,
                            after,
                            message + errors.shown(from, after) + "`",
                            "write \" in place of the typographic quotes")
                    .fix(new Fix(
                            new Span(from, after),
                            inside,
                            !doubtful && text.indexOf('"') < 0,
                            "write straight quotes"));
        }
        boolean simple = !doubtful && text.chars().noneMatch(c -> c == '"' || c == '\\' || c < ' ');
        boolean certain = Character.isLetter(text.codePointAt(0)) && !mayHoldMore(text) && !mayGoOn(after);
        return simple
                ? error.fix(new Fix(new Span(from, after), '"' + text + '"', certain, "put it in double quotes"))
                : error;
    }

    private static boolean holdsQuotes(String text) {
        return text.chars().anyMatch(c -> "\u201C\u201D\u201E".indexOf(c) >= 0);
    }

    /** Returns true if a key without quotes stands behind the comma that ends a text without quotes: it may belong to it. */
    private boolean mayGoOn(int after) {
        int comma = Lines.pastBlanks(bytes, after, end);
        int next = comma < end && bytes[comma] == ',' ? Lines.pastBlanks(bytes, comma + 1, end) : end;
        return next < end && !Lines.isLineEnd(bytes[next]) && bytes[next] != '"' && isKey(next);
    }

    /**
     * Returns true if a text without quotes may be more than a text: if a comment or another entry may begin within it, if it
     * has brackets or quotes, or characters that look like others. Slashes behind a colon are those of an address.
     */
    private static boolean mayHoldMore(String text) {
        int slashes = text.indexOf("//");
        while (slashes > 0 && text.charAt(slashes - 1) == ':') {
            slashes = text.indexOf("//", slashes + 2);
        }
        return slashes >= 0
                || text.indexOf("://") != text.lastIndexOf("://")
                || text.contains("/*")
                || text.contains(" #")
                || text.contains(": ")
                || text.chars().anyMatch(c -> DOUBTFUL.indexOf(c) >= 0)
                || text.codePoints().anyMatch(JsonWords::isOdd)
                || !Normalizer.isNormalized(text, Normalizer.Form.NFKC);
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
