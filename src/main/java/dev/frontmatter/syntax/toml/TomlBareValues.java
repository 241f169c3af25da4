package dev.frontmatter.syntax.toml;

import dev.frontmatter.bytes.Lines;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.scalar.BooleanForm;
import dev.frontmatter.scalar.JsonString;
import dev.frontmatter.scalar.Spelling;
import dev.frontmatter.source.Span;
import dev.frontmatter.tree.NodeKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads values without quotes, and tells what stands in place of one: text that lacks its quotes, most of the time. */
final class TomlBareValues {

    /** The quotes that word processors write, double and single. */
    private static final String TYPOGRAPHIC = "\u201C\u201D\u201E\u2018\u2019\u201A";

    /** Opening ones, and at the same places those that close them. */
    private static final String CLOSING = "\u201C\u2018\u201E";

    private static final String CLOSED = "\u201D\u2019\u201C";

    /** In a longer text its end or a key is not looked for: a count of bytes. */
    private static final int LONGEST_TEXT = 512;

    private final byte[] bytes;
    private final int end;
    private final TomlSpace space;
    private final TomlErrors errors;
    private NodeKind kind = NodeKind.TEXT;
    private boolean doubtful;

    TomlBareValues(byte[] bytes, int end, TomlSpace space, TomlErrors errors) {
        this.bytes = bytes;
        this.end = end;
        this.space = space;
        this.errors = errors;
    }

    /** Returns the kind of the value that was read last; text if it was none. */
    NodeKind kind() {
        return kind;
    }

    /** Says whether what stands in place of the next value follows another one, so that it may belong to that. */
    void setDoubtful(boolean isDoubtful) {
        doubtful = isDoubtful;
    }

    /** Returns true if a value stands here. */
    boolean isValue(int from) {
        return TomlScalars.kind(bytes, from, tokenEnd(from)) != null;
    }

    /**
     * Reads a value; returns the offset behind it, or behind what stands in its place.
     *
     * @param inBrackets true if a comma or a bracket ends it
     */
    int read(int from, boolean inBrackets) {
        int after = tokenEnd(from);
        errors.checkLength(from, after);
        NodeKind known = TomlScalars.kind(bytes, from, after);
        if (known != null) {
            kind = known;
            return after;
        }
        kind = NodeKind.TEXT;
        return refuse(from, inBrackets);
    }

    /** Returns the end of a value: of a date, behind what follows it after a space as a time or an offset does. */
    private int tokenEnd(int from) {
        int at = wordEnd(from);
        if (at - from < "2026-3-1".length() || bytes[from + 4] != '-') {
            return at;
        }
        int next = Lines.pastBlanks(bytes, at, end);
        while (next > at && next < end && "0123456789+-Z".indexOf(bytes[next]) >= 0) {
            int after = wordEnd(next);
            boolean time = "+-Z".indexOf(bytes[next]) >= 0 || hasColon(next, after);
            if (!time) {
                break;
            }
            at = after;
            next = Lines.pastBlanks(bytes, at, end);
        }
        return at;
    }

    private boolean hasColon(int from, int after) {
        int at = from;
        while (at < after && bytes[at] != ':') {
            at++;
        }
        return at < after;
    }

    private int wordEnd(int from) {
        int at = from;
        while (at < end
                && (TomlExpressions.isBare(bytes[at]) || bytes[at] == '+' || bytes[at] == '.' || bytes[at] == ':')) {
            at++;
        }
        if (at < end && bytes[at] == ';' && at > from && TomlScalars.kind(bytes, from, at) != null) {
            return at;
        }
        // What ends no value is part of it, and so makes it none.
        if (at < end && " \t\r\n,]}#".indexOf(bytes[at]) < 0 && !TomlErrors.isControl(bytes[at])) {
            return otherEnd(at, true);
        }
        return at;
    }

    /** Returns the end of what stands in place of a value: to the next comma or bracket, a comment or the line's end. */
    private int otherEnd(int from, boolean word) {
        int at = from;
        while (at < end && !Lines.isLineEnd(bytes[at])) {
            byte b = bytes[at];
            boolean blank = Lines.isBlank(b);
            if (b == ',' || b == ']' || b == '}' || word && blank) {
                break;
            }
            if (b == '#' && at > from && Lines.isBlank(bytes[at - 1])) {
                break;
            }
            at++;
        }
        return Lines.trimSpace(bytes, from, at);
    }

    private int refuse(int from, boolean inBrackets) {
        int quoted = typographicEnd(from);
        int rest = inBrackets ? otherEnd(from, false) : restOfLine(from);
        int key = keyBehind(from, rest);
        int after = quoted > from ? quoted : valueEnd(from, key, rest);
        if (after == from) {
            after = from + 1;
        }
        String text = errors.text(from, after);
        errors.checkLength(from, after);
        Diagnostic.Builder odd = space.oddCharacter(from, isAll(errors.characterEnd(from), after));
        if (odd != null) {
            errors.add(odd);
        } else if (isDate(from, after)) {
            errors.add(date(from, after, text));
        } else if (isNumber(text)) {
            errors.add(number(from, after, text));
        } else {
            errors.add(unquoted(from, after, text, key));
        }
        return after;
    }

    /** Returns where the first key with its {@code =} stands behind a word, or -1. */
    private int keyBehind(int from, int to) {
        int most = Math.min(to, from + LONGEST_TEXT);
        for (int at = from + 1; at < most; at++) {
            byte before = bytes[at - 1];
            boolean begins = Lines.isBlank(before) || before == ',' || before == ';';
            if (begins && !Lines.isBlank(bytes[at]) && TomlExpressions.isKey(bytes, at, end)) {
                return at;
            }
        }
        return -1;
    }

    /**
     * Returns the end of what stands in place of a value: before a comma or semicolon and the next key, or, if it is almost a
     * value, before that key or a comma or semicolon at the end.
     *
     * @param key where the next key stands, or -1
     * @param rest the end of all that may belong to it
     */
    private int valueEnd(int from, int key, int rest) {
        int last = key < 0 ? rest : Lines.trimBlanks(bytes, from, key);
        boolean separator = last > from && (bytes[last - 1] == ',' || bytes[last - 1] == ';');
        int after = separator ? Lines.trimBlanks(bytes, from, last - 1) : last;
        boolean ends = after > from
                && after < rest
                && (separator && key >= 0 && Lines.isBlank(bytes[key - 1]) || isAlmostValue(from, after));
        return ends ? after : rest;
    }

    private boolean isAlmostValue(int from, int after) {
        return after - from <= LONGEST_TEXT && TomlScalars.isAlmostValue(errors.text(from, after));
    }

    /** Returns the end of text between typographic quotes that nothing but the value's end follows; the start if it is none. */
    private int typographicEnd(int from) {
        int closing = CLOSING.indexOf(characterAt(from));
        int most = Math.min(Lines.lineEnd(bytes, from, end), from + LONGEST_TEXT);
        for (int at = errors.characterEnd(from); closing >= 0 && at < most; at = errors.characterEnd(at)) {
            if (characterAt(at) == CLOSED.charAt(closing)) {
                int after = errors.characterEnd(at);
                int next = Lines.pastBlanks(bytes, after, end);
                boolean ends = next == end || Lines.isLineEnd(bytes[next]) || ",]}#".indexOf(bytes[next]) >= 0;
                return ends ? after : from;
            }
        }
        return from;
    }

    /** Returns a character of General Punctuation, which all typographic quotes are; 0 for any other. */
    private char characterAt(int at) {
        boolean punctuation = at + 2 < end && bytes[at] == (byte) 0xE2 && bytes[at + 1] == (byte) 0x80;
        return punctuation ? (char) (0x2000 + (bytes[at + 2] & 0x3F)) : 0;
    }

    private int restOfLine(int from) {
        int at = from;
        while (at < end && !Lines.isLineEnd(bytes[at])) {
            if (bytes[at] == '#' && at > from && Lines.isBlank(bytes[at - 1])) {
                break;
            }
            at++;
        }
        return Lines.trimSpace(bytes, from, at);
    }

    /** Returns true if a value without quotes, or a text in quotes without escapes, is all that stands here. */
    private boolean isAll(int from, int after) {
        int start = Lines.pastBlanks(bytes, from, after);
        if (start == after) {
            return false;
        }
        byte quote = bytes[start];
        if (quote != '"' && quote != '\'') {
            return tokenEnd(start) == after && isValue(start);
        }
        int at = start + 1;
        while (at < after && bytes[at] != quote && bytes[at] != '\\' && !TomlErrors.isControl(bytes[at])) {
            at++;
        }
        return at > start + 1 && at == after - 1 && bytes[at] == quote;
    }

    private boolean isDate(int from, int after) {
        return TomlScalars.isDateOrTime(bytes, from, after)
                && errors.text(from, after).chars().filter(Character::isLetter).count() <= 3;
    }

    private static boolean isNumber(String text) {
        String digits = text.startsWith("+") || text.startsWith("-") ? text.substring(1) : text;
        char first = digits.isEmpty() ? '+' : digits.charAt(0);
        boolean begins = first >= '0' && first <= '9' || first == '.' || first == '+' || first == '-' || first == '_';
        if (digits.length() > 1 && first == '0' && "xXoObB".indexOf(digits.charAt(1)) >= 0) {
            return digits.indexOf(' ') < 0;
        }
        return begins && digits.chars().allMatch(c -> "0123456789+-._eE".indexOf(c) >= 0);
    }

    private Diagnostic.Builder date(int from, int after, String text) {
        String meant = TomlScalars.meantDate(text);
        Diagnostic.Builder error = errors.error(
                Rules.TOML_DATE,
                from,
                after,
                "a date or time must exist and be written as in 2026-03-14T09:30:00Z, found `"
                        + errors.shown(from, after) + "`",
                meant != null ? "write " + meant : TomlScalars.adviceOnDate(text));
        return meant == null ? error : error.fix(new Fix(new Span(from, after), meant, true, "write " + meant));
    }

    private Diagnostic.Builder number(int from, int after, String text) {
        String meant = TomlScalars.meantNumber(text);
        String digits = text.startsWith("+") || text.startsWith("-") ? text.substring(1) : text;
        boolean zero =
                digits.length() > 1 && digits.charAt(0) == '0' && digits.charAt(1) <= '9' && digits.charAt(1) >= '0';
        String hint = meant != null
                ? "write " + meant
                : zero
                        ? "write it without the leading 0, or put it in quotes if it is text"
                        : text.indexOf('_') >= 0
                                ? "an underscore must have a digit on each side"
                                : "put it in quotes if it is text";
        Diagnostic.Builder error = errors.error(
                Rules.TOML_NUMBER,
                from,
                after,
                "a number must be written as in 42, -0.5, 6e3 or 0xff, found `" + errors.shown(from, after) + "`",
                hint);
        return meant == null ? error : error.fix(new Fix(new Span(from, after), meant, true, "write " + meant));
    }

    private Diagnostic.Builder unquoted(int from, int after, String text, int key) {
        if (doubtful && from > 0 && (bytes[from - 1] == '"' || bytes[from - 1] == '\'')) {
            return errors.quoteWithin(
                    from - 1,
                    bytes[from - 1] == '"'
                            ? "write \\\" for each quote within the text"
                            : "put the text in double quotes");
        }
        String meant = TomlScalars.meantWord(text);
        if (meant != null) {
            String write = "write " + meant;
            Diagnostic.Builder error = unquotedText(from, after, write);
            boolean certain = TomlScalars.isInOtherCase(text);
            return doubtful ? error : error.fix(new Fix(new Span(from, after), meant, certain, write));
        }
        String word = text.toLowerCase(Locale.ROOT);
        String advice = BooleanForm.hint(text);
        if (advice != null) {
            return unquotedText(from, after, advice.replace(", without quotes", ""));
        }
        if (word.equals("null") || word.equals("none") || word.equals("nil") || word.equals("~")) {
            return unquotedText(from, after, "remove the key: TOML has no value for nothing");
        }
        if (TYPOGRAPHIC.indexOf(text.charAt(0)) >= 0) {
            return typographic(from, after, text);
        }
        Diagnostic.Builder error = unquotedText(from, after, "put it in quotes");
        boolean simple = !doubtful && text.chars().noneMatch(c -> c == '"' || c == '\\' || c < ' ' || c == 0x7F);
        boolean certain = key < 0
                && Character.isLetter(text.codePointAt(0))
                && !isOfValues(text)
                && Spelling.nearest(text, List.of("true", "false", "inf", "nan")) == null;
        return simple
                ? error.fix(new Fix(new Span(from, after), '"' + text + '"', certain, "put it in quotes"))
                : error;
    }

    /** Returns true for words that each may be meant for a value. */
    private static boolean isOfValues(String text) {
        return text.length() <= LONGEST_TEXT
                && Arrays.stream(text.split("[ \\t,;]+"))
                        .allMatch(word -> TomlScalars.kind(word) != null || TomlScalars.meantWord(word) != null);
    }

    /** Reports text between the quotes that word processors write. */
    private Diagnostic.Builder typographic(int from, int after, String text) {
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        Diagnostic.Builder error = unquotedText(from, after, "write \" in place of the typographic quotes")
                .found(text);
        boolean closed = text.length() > 1 && last != first && TYPOGRAPHIC.indexOf(last) >= 0;
        String inside = closed ? text.substring(1, text.length() - 1) : "";
        boolean certain = closed && !doubtful && inside.chars().noneMatch(c -> TYPOGRAPHIC.indexOf(c) >= 0);
        return certain
                ? error.fix(new Fix(new Span(from, after), JsonString.quoted(inside), true, "write straight quotes"))
                : error;
    }

    private Diagnostic.Builder unquotedText(int from, int after, @Nullable String hint) {
        return errors.error(
                Rules.TOML_UNQUOTED_TEXT,
                from,
                after,
                "a value must be text in quotes, a number, a date, true or false, found `" + errors.shown(from, after)
                        + "`",
                hint);
    }
}
