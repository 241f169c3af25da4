package dev.frontmatter.syntax.toml;

import dev.frontmatter.bytes.Lines;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Span;
import org.jspecify.annotations.Nullable;

/** The space between the expressions and values of a document of TOML: blanks, line ends, comments, and what should not. */
final class TomlSpace {

    private final byte[] bytes;
    private final int start;
    private final int end;
    private final TomlErrors errors;
    private final TomlBehind behind;
    private int lineStart;
    private boolean passedLine;

    TomlSpace(byte[] bytes, Span text, TomlErrors errors) {
        this.bytes = bytes;
        this.start = text.start();
        this.end = text.end();
        this.errors = errors;
        this.behind = new TomlBehind(bytes, text, errors);
    }

    /** Returns the offset of what comes next behind blanks, line ends and comments. */
    int skipLines(int from) {
        passedLine = false;
        int at = from;
        while (at < end) {
            switch (bytes[at]) {
                case ' ', '\t' -> at++;
                case '\n', '\r' -> at = lineEnd(at);
                case '#' -> at = comment(at);
                default -> {
                    return at;
                }
            }
        }
        return at;
    }

    /** Returns the offset of what comes next on the line; characters that only look like blanks are reported. */
    int skipBlanks(int from) {
        int at = Lines.pastBlanks(bytes, from, end);
        while (at < end && bytes[at] < ' ' && !Lines.isLineEnd(bytes[at])) {
            Diagnostic.Builder odd = oddCharacter(at, isAloneInDoubt(at));
            if (odd == null) {
                return at;
            }
            Diagnostic error = odd.build();
            errors.add(error);
            at = Lines.pastBlanks(bytes, error.span().end(), end);
        }
        return at;
    }

    /** Returns true if a key stands behind a character, or what may follow one, or an equals sign before it. */
    private boolean isAloneInDoubt(int at) {
        int before = Lines.trimBlanks(bytes, start, at);
        int next = Lines.pastBlanks(bytes, errors.characterEnd(at), end);
        return before > start && bytes[before - 1] == '='
                || next < end && "=.]".indexOf(bytes[next]) >= 0
                || TomlExpressions.isKey(bytes, next, end)
                || TomlExpressions.isHeader(bytes, next, end);
    }

    private int lineEnd(int at) {
        if (bytes[at] == '\r' && (at + 1 == end || bytes[at + 1] != '\n')) {
            errors.bareCr(at);
        }
        passedLine = true;
        lineStart = at + 1;
        return at + 1;
    }

    /** Returns true if what was skipped last had a line end. */
    boolean hasPassedLine() {
        return passedLine;
    }

    /** Returns where the line starts that what was skipped last ends on, if it had a line end. */
    int lineStart() {
        return lineStart;
    }

    private int comment(int from) {
        int at = from;
        while (at < end && !Lines.isLineEnd(bytes[at])) {
            if (TomlErrors.isControl(bytes[at])) {
                errors.control(at, "remove it");
            }
            at++;
        }
        return at;
    }

    /**
     * Reports what stands behind a header or a value on its line.
     *
     * @param expression where it begins
     * @param isLost true behind an error that may have hidden where a list or table begins
     * @return the offset of the line's end, or of the next key on the line, which is read on at
     */
    int endOfLine(int from, int expression, boolean isLost) {
        int at = Lines.pastBlanks(bytes, from, end);
        if (at == end || Lines.isLineEnd(bytes[at])) {
            return at;
        }
        if (bytes[at] == '#') {
            return comment(at);
        }
        int lineEnd = Lines.lineEnd(bytes, at, end);
        int next = Lines.pastBlanks(bytes, errors.characterEnd(at), lineEnd);
        Diagnostic.Builder odd = oddCharacter(at, next == lineEnd || bytes[next] == '#');
        if (odd != null) {
            errors.add(odd);
            return lineEnd;
        }
        int key = behind.nextKey(from, at, Lines.trimSpace(bytes, at, lineEnd), expression, isLost);
        return key < 0 ? lineEnd : key;
    }

    /** Returns the error of a character that is never seen or never meant where syntax is, or null if there is none. */
    Diagnostic.@Nullable Builder oddCharacter(int at) {
        return oddCharacter(at, true);
    }

    /**
     * Returns the same error.
     *
     * @param certain false if more may be wrong behind the character, so that there is no fix
     */
    Diagnostic.@Nullable Builder oddCharacter(int at, boolean certain) {
        if (TomlErrors.isControl(bytes[at])) {
            Diagnostic.Builder error = errors.error(
                    Rules.TOML_CONTROL_CHARACTER,
                    at,
                    at + 1,
                    String.format("TOML must not hold the character U+%04X", bytes[at]),
                    "remove it");
            return certain ? error.fix(new Fix(new Span(at, at + 1), "", true, "remove it")) : error;
        }
        if (bytes[at] >= 0) {
            return null;
        }
        int after = errors.characterEnd(at);
        int character = errors.text(at, after).codePointAt(0);
        boolean mark = character == 0xFEFF;
        if (!mark && !Character.isSpaceChar(character) && Character.getType(character) != Character.FORMAT) {
            return null;
        }
        String replacement = Character.isSpaceChar(character) ? " " : "";
        String advice = mark || replacement.isEmpty() ? "remove it" : "write a space";
        Diagnostic.Builder error = errors.error(
                Rules.TOML_CONTROL_CHARACTER,
                at,
                after,
                String.format(
                        mark
                                ? "a byte order mark must begin the file, found U+%04X here"
                                : "only spaces and tabs are blank in TOML, found the character U+%04X",
                        character),
                advice);
        return certain ? error.fix(new Fix(new Span(at, after), replacement, true, advice)) : error;
    }

    /** Returns how far a line is indented, in bytes. */
    int indent(int at) {
        int lineStart = TomlExpressions.lineStart(bytes, at, start);
        return Lines.pastBlanks(bytes, lineStart, end) - lineStart;
    }

    /**
     * Returns where to go on after an error: at the next line that is surely an expression.
     *
     * @param from where the error ends; the start of a line is looked at too
     * @param expression where the expression with the error begins
     * @param inBraces true if lines below may be keys of a table in braces, which are indented
     */
    int resume(int from, int expression, boolean inBraces) {
        int indent = inBraces ? indent(expression) : Integer.MAX_VALUE;
        int line = from == start || from > 0 && Lines.isLineEnd(bytes[from - 1]) ? from : nextLine(from);
        while (line < end) {
            int at = Lines.pastBlanks(bytes, line, end);
            if (TomlExpressions.isHeader(bytes, at, end)
                    || at - line <= indent && TomlExpressions.isKey(bytes, at, end)) {
                return at;
            }
            line = nextLine(at);
        }
        return end;
    }

    private int nextLine(int from) {
        int lineEnd = Lines.lineEnd(bytes, from, end);
        return Math.min(end, lineEnd + 1);
    }
}
