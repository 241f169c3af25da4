package dev.frontmatter.syntax.json;

import dev.frontmatter.bytes.Lines;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Span;
import dev.frontmatter.syntax.SyntaxErrors;

/** The space between the values of a document of JSON: white space, and comments and characters that should not. */
final class JsonSpace {

    /** The most bytes of a line that are looked at. */
    private static final int FARTHEST = 512;

    private final byte[] bytes;
    private final int end;
    private final SyntaxErrors errors;
    private final JsonCommentLike commentLike;
    private boolean passedLine;

    JsonSpace(byte[] bytes, int end, SyntaxErrors errors) {
        this.bytes = bytes;
        this.end = end;
        this.errors = errors;
        this.commentLike = new JsonCommentLike(bytes, end);
    }

    /** Returns the offset of what comes next, comments reported and left out. */
    int skip(int from) {
        return skip(from, false, false);
    }

    /** Does the same where a value must stand, which may begin as a comment does. */
    int skipToValue(int from, boolean inList) {
        return skip(from, true, inList);
    }

    private int skip(int from, boolean toValue, boolean inList) {
        passedLine = false;
        int at = from;
        while (at < end) {
            byte b = bytes[at];
            if (Lines.isSpace(b)) {
                passedLine |= Lines.isLineEnd(b);
                at++;
            } else if (b == '#' || b == '/' && at + 1 < end && (bytes[at + 1] == '/' || bytes[at + 1] == '*')) {
                if (toValue && commentLike.isText(at, inList, passedLine)) {
                    return at;
                }
                at = comment(at);
            } else if (b < ' ' && oddEnd(at) > at) {
                at = odd(at, oddEnd(at));
            } else {
                return at;
            }
        }
        return at;
    }

    /** Returns true if what was skipped last had a line end. */
    boolean hasPassedLine() {
        return passedLine;
    }

    private int comment(int start) {
        int after = bytes[start] == '/' && bytes[start + 1] == '*'
                ? blockEnd(bytes, start + 2, end)
                : Lines.lineEnd(bytes, start, end);
        if (takesBracket(start, after)) {
            return mark(start);
        }
        int last = Lines.trimSpace(bytes, start, after);
        errors.add(errors.error(
                        Rules.JSON_COMMENT,
                        start,
                        Math.min(last, Lines.lineEnd(bytes, start, end)),
                        "JSON has no comments, found one",
                        "remove it, or write it as the text of a key")
                .fix(new Fix(new Span(start, last), "", false, "remove the comment")));
        return after;
    }

    /** Returns true if a comment stands right behind a value, and has the bracket that closes what is opened before it on its line. */
    private boolean takesBracket(int start, int after) {
        if (start == 0 || Lines.isSpace(bytes[start - 1]) || Lines.lineEnd(bytes, start, after) < after) {
            return false;
        }
        int line = start;
        while (line > 0 && start - line < FARTHEST && !Lines.isLineEnd(bytes[line - 1])) {
            line--;
        }
        return openIn(line, start) > 0 && openIn(start, Math.min(after, start + FARTHEST)) < 0;
    }

    /** Returns how many more brackets are opened than closed. */
    private int openIn(int from, int to) {
        int open = 0;
        for (int at = from; at < to; at++) {
            open += bytes[at] == '[' || bytes[at] == '{' ? 1 : bytes[at] == ']' || bytes[at] == '}' ? -1 : 0;
        }
        return open;
    }

    /** Reports the mark of a comment alone; returns the offset behind it. */
    private int mark(int start) {
        int after = bytes[start] == '#' ? start + 1 : start + 2;
        String advice = "remove `" + errors.text(start, after) + "`";
        errors.add(errors.error(
                        Rules.JSON_COMMENT,
                        start,
                        after,
                        "JSON has no comments, found the mark of one before a closing bracket",
                        advice)
                .fix(new Fix(new Span(start, after), "", false, advice)));
        return after;
    }

    /** Returns the offset behind a comment between marks. */
    static int blockEnd(byte[] bytes, int from, int end) {
        int at = from;
        while (at + 1 < end && !(bytes[at] == '*' && bytes[at + 1] == '/')) {
            at++;
        }
        return Math.min(end, at + 2);
    }

    /** Returns where a character ends that looks like a space or like nothing; the same offset if it is none. */
    private int oddEnd(int at) {
        int after = errors.characterEnd(at);
        int character = errors.text(at, after).codePointAt(0);
        boolean odd = Character.isISOControl(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
        return odd ? after : at;
    }

    /** Reports such a character, and those right behind it. */
    private int odd(int at, int firstEnd) {
        int after = firstEnd;
        while (after < end && !Lines.isSpace(bytes[after]) && oddEnd(after) > after) {
            after = oddEnd(after);
        }
        errors.add(errors.error(
                        Rules.JSON_SYNTAX,
                        at,
                        after,
                        String.format(
                                "only spaces, tabs and line ends may stand between values, found the character U+%04X",
                                errors.text(at, firstEnd).codePointAt(0)),
                        "write a space")
                .fix(new Fix(new Span(at, after), " ", true, "write a space")));
        return after;
    }
}
