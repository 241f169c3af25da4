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
    private boolean inList;

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

    /** Says whether the next value is an entry of a list. */
    void setInList(boolean isInList) {
        inList = isInList;
    }

    /** Returns true if a value stands here. */
    boolean isValue(int from) {
        return TomlScalars.kind(bytes, from, tokenEnd(from)) != null;
    }

    /** Returns true if a list, a table, a text in quotes of one line, or a value stands here, up to the next sign. */
    boolean isEntry(int from) {
        byte first = bytes[from];
        if (first == '[' || first == '{') {
            return true;
        }
        int after = tokenEnd(from);
        if (first == '"' || first == '\'') {
            after = from + 1;
            while (after < end && bytes[after] != first && !Lines.isLineEnd(bytes[after])) {
                after += bytes[after] == '\\' && first == '"' ? 2 : 1;
            }
            if (after >= end || bytes[after] != first) {
                return false;
            }
            after++;
        } else if (!isValue(from)) {
            return false;
        }
        int next = Lines.pastBlanks(bytes, after, end);
        return next == end
                || Lines.isLineEnd(bytes[next])
                || Lines.isBlank(bytes[next - 1])
                || ",]}#".indexOf(bytes[next]) >= 0;
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
            int last = inBrackets ? after : lastOfText(from, after);
            errors.add(last > after ? severalLines(from, after) : unquoted(from, after, text, key));
            return last;
        }
        return after;
    }

    /** Returns the end of the indented lines below a value that are surely no expressions; its own end if there are none. */
    private int lastOfText(int from, int after) {
        boolean block = isBlockMark(from, after);
        int last = after;
        int line = Lines.afterLineEnd(bytes, Lines.lineEnd(bytes, after, end), end);
        while (line < end) {
            int at = Lines.pastBlanks(bytes, line, end);
            boolean blank = at == end || Lines.isLineEnd(bytes[at]);
            boolean goesOn = at > line
                    && !blank
                    && bytes[at] != '#'
                    && !TomlExpressions.isHeader(bytes, at, end)
                    && (block || !TomlExpressions.isKey(bytes, at, end));
            if (!goesOn && !(block && blank)) {
                break;
            }
            last = blank ? last : Lines.trimSpace(bytes, at, Lines.lineEnd(bytes, at, end));
            line = Lines.afterLineEnd(bytes, Lines.lineEnd(bytes, at, end), end);
        }
        return last;
    }

    /** Returns true for what opens a text of several lines in YAML or in a shell. */
    private boolean isBlockMark(int from, int after) {
        return after - from <= 3 && (bytes[from] == '|' || bytes[from] == '>')
                || after - from > 2 && bytes[from] == '<' && bytes[from + 1] == '<';
    }

    /** Reports text that goes on in the lines below. */
    private Diagnostic.Builder severalLines(int from, int after) {
        return errors.error(
                Rules.TOML_UNQUOTED_TEXT,
                from,
                after,
                isBlockMark(from, after)
                        ? "a text of several lines must stand between three quotes, found `" + errors.shown(from, after)
                                + "`, as in " + (bytes[from] == '<' ? "a shell" : "YAML")
                        : "a text of several lines must stand between three quotes, found none",
                "write \"\"\" before its first line and behind its last one");
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
                meant != null
                        ? "write " + meant
                        : TomlScalars.isRatio(text)
                                ? "put it in quotes, or write two digits for hour and minute if it is a time"
                                : TomlScalars.adviceOnDate(text));
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
        if (doubtful && (text.charAt(0) == ':' || text.charAt(0) == '=')) {
            return unquotedText(from, after, "write keys with their values in braces, as in {key = \"value\"}");
        }
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
        if (word.equals("null")
                || word.equals("none")
                || word.equals("nil")
                || word.equals("undefined")
                || word.equals("~")) {
            return unquotedText(
                    from, after, "remove the " + (inList ? "entry" : "key") + ": TOML has no value for nothing");
        }
        if (TYPOGRAPHIC.indexOf(text.charAt(0)) >= 0) {
            return typographic(from, after, text);
        }
        int next = Lines.pastBlanks(bytes, after, end);
        if (next < end && bytes[next] == '#') {
            // It may be a part of the text.
            return unquotedText(from, after, "put it in quotes, with what stands behind `#` if that is a part of it");
        }
        boolean certain = key < 0
                && isOfWords(text)
                && !isOfValues(text)
                && Spelling.nearest(text, List.of("true", "false", "inf", "nan")) == null;
        return quoted(from, after, text, certain);
    }

    /** Reports text that lacks its quotes, and which to write. */
    private Diagnostic.Builder quoted(int from, int after, String text, boolean certain) {
        boolean simple = text.chars().noneMatch(c -> c == '"' || c == '\\' || c < ' ' || c == 0x7F);
        boolean literal = !simple && text.chars().noneMatch(c -> c == '\'' || c < ' ' || c == 0x7F);
        String quote = text.length() > 1 && text.indexOf('"') == text.length() - 1 ? "add the opening quote" : null;
        String advice = simple
                ? "put it in quotes"
                : quote != null
                        ? quote
                        : literal
                                ? "put it in single quotes"
                                : "put it in double quotes, with \\\\ for each backslash and \\\" for each quote in it";
        Diagnostic.Builder error = unquotedText(from, after, advice);
        return simple && !doubtful
                ? error.fix(new Fix(new Span(from, after), '"' + text + '"', certain, advice))
                : error;
    }

    /** Returns the error of a text that begins with a bracket, and goes on behind the one that closes it. */
    Diagnostic.Builder inBrackets(int from, int after) {
        doubtful = false;
        return quoted(from, after, errors.text(from, after), false);
    }

    /** Returns true for words that begin with a letter and hold nothing that may be meant as syntax. */
    private static boolean isOfWords(String text) {
        return Character.isLetter(text.codePointAt(0))
                && text.codePoints()
                        .allMatch(c -> Character.isLetterOrDigit(c)
                                || Character.getType(c) == Character.NON_SPACING_MARK
                                || " -_.!?'/".indexOf(c) >= 0);
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
