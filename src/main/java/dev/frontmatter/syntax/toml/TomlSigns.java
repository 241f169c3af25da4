package dev.frontmatter.syntax.toml;

import dev.frontmatter.bytes.Lines;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Span;

/** The signs between keys and their values: the equals sign, and those of other languages that are read in place of it. */
final class TomlSigns {

    static final int NONE = -1;

    private final byte[] bytes;
    private final int end;
    private final TomlErrors errors;

    TomlSigns(byte[] bytes, int end, TomlErrors errors) {
        this.bytes = bytes;
        this.end = end;
        this.errors = errors;
    }

    /** Returns the offset behind {@code =}, or behind {@code =>} or {@code :=}, which are reported; or {@link #NONE}. */
    int past(int at) {
        if (!isArrow(at) && !isAssignment(at)) {
            return at < end && bytes[at] == '=' ? at + 1 : NONE;
        }
        int after = at + 2;
        String advice = "write `=` in place of `" + errors.text(at, after) + "`";
        errors.add(error(at, after, "`" + errors.text(at, after) + "`", advice)
                .fix(new Fix(new Span(at, after), "=", true, "write `=`")));
        return after;
    }

    private boolean isArrow(int at) {
        return at + 1 < end && bytes[at] == '=' && bytes[at + 1] == '>';
    }

    /** Returns true at a colon and an equals sign. */
    private boolean isAssignment(int at) {
        return at + 1 < end && bytes[at] == ':' && bytes[at + 1] == '=';
    }

    /** Returns the offset behind a colon before a value in braces, which is reported; or {@link #NONE}. */
    int pastColonInBraces(int keyEnd, int at) {
        if (errors.isWideSign(at)) {
            int after = errors.characterEnd(at);
            errors.add(fixed(wide(at, after), keyEnd, after));
            return after;
        }
        if (at == end || bytes[at] != ':' || !mayEndKey(at)) {
            return NONE;
        }
        String advice = "write `=` in place of `:`";
        errors.add(fixed(error(at, at + 1, "`:`, as in YAML and JSON", advice), keyEnd, at + 1));
        return at + 1;
    }

    /** Returns true for a colon that a blank or what is surely a value follows. */
    private boolean mayEndKey(int at) {
        int next = at + 1;
        int after = next;
        while (after < end && TomlExpressions.isBare(bytes[after])) {
            after++;
        }
        return next == end || " \t\r\n\"'[{".indexOf(bytes[next]) >= 0 || TomlScalars.kind(bytes, next, after) != null;
    }

    /**
     * Returns the offset behind a colon or a sign of double width before a list or a table, which is reported; or
     * {@link #NONE}.
     *
     * @param after the offset behind the sign
     * @param error what is told of it
     */
    int pastColonBeforeBrackets(int keyEnd, int after, Diagnostic.Builder error) {
        int lineEnd = Lines.lineEnd(bytes, after, end);
        int value = Lines.pastBlanks(bytes, after, lineEnd);
        if (value == lineEnd || bytes[value] != '[' && bytes[value] != '{' || !isInBrackets(value, lineEnd)) {
            return NONE;
        }
        errors.add(fixed(error, keyEnd, after));
        return after;
    }

    /** Returns true if the bracket that opens here is closed at the end of the line, or open there. */
    private boolean isInBrackets(int from, int lineEnd) {
        if (from + 1 < lineEnd && bytes[from] == '{' && "{%".indexOf(bytes[from + 1]) >= 0) {
            return false;
        }
        int depth = 0;
        byte quote = 0;
        for (int at = from; at < lineEnd; at++) {
            byte b = bytes[at];
            if (quote != 0) {
                quote = b == quote ? 0 : quote;
                at += b == '\\' && quote == '"' ? 1 : 0;
            } else if (b == '#' && Lines.isBlank(bytes[at - 1])) {
                break;
            } else if (b == '"' || b == '\'') {
                quote = b;
            } else if (b == '[' || b == '{') {
                depth++;
            } else if ((b == ']' || b == '}') && --depth == 0) {
                int next = Lines.pastBlanks(bytes, at + 1, lineEnd);
                return next == lineEnd || bytes[next] == '#';
            }
        }
        return quote == 0;
    }

    private Diagnostic.Builder fixed(Diagnostic.Builder error, int keyEnd, int after) {
        int value = Lines.pastBlanks(bytes, after, end);
        boolean onLine = value < end && !Lines.isLineEnd(bytes[value]);
        return error.fix(new Fix(new Span(keyEnd, onLine ? value : after), onLine ? " = " : " =", true, "write `=`"));
    }

    /** Returns the error of a sign of double width. */
    Diagnostic.Builder wide(int at, int after) {
        return error(
                at,
                after,
                "the character of double width `" + errors.text(at, after) + "`",
                "write `=` in place of it");
    }

    /** Returns the error of a sign that stands in place of the equals sign. */
    Diagnostic.Builder error(int at, int after, String found, String hint) {
        return errors.error(
                Rules.TOML_MISSING_EQUALS,
                at,
                after,
                "`=` must stand between a key and its value, found " + found,
                hint);
    }
}
