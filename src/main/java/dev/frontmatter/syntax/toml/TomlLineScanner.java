package dev.frontmatter.syntax.toml;

import dev.frontmatter.bytes.Lines;
import dev.frontmatter.source.Limits;
import dev.frontmatter.syntax.GiveUp;
import dev.frontmatter.syntax.OnePassScanner;
import dev.frontmatter.tree.KeyTable;

/** The lowest layer of {@link TomlScanner}: lines, blanks and comments. */
abstract sealed class TomlLineScanner extends OnePassScanner permits TomlValueScanner {

    TomlLineScanner(KeyTable keys, Limits limits) {
        super(keys, ' ', limits);
    }

    /** Moves to the first character of the next line that is not blank or a comment; false at the end. */
    final boolean toContent() {
        // An empty line or none, and then a letter or a bracket, are the most likely.
        while (at < end && bytes[at] == '\n') {
            at++;
        }
        if (at < end && bytes[at] > '9') {
            return true;
        }
        while (at < end) {
            int lineStart = at;
            at = Lines.pastBlanks(bytes, at, end);
            if (at == end) {
                return false;
            }
            byte b = bytes[at];
            if (b == '#') {
                skipComment();
            } else if (!Lines.isLineEnd(b)) {
                return !(fenced && b == '+' && at == lineStart && isClosingLine());
            }
            skipLineEnd();
        }
        return false;
    }

    /** Returns true for three plus signs, then only blanks. */
    private boolean isClosingLine() {
        if (at + 3 > end || bytes[at + 1] != '+' || bytes[at + 2] != '+') {
            return false;
        }
        int after = Lines.pastBlanks(bytes, at + 3, end);
        if (after < end && !Lines.isLineEnd(bytes[after])) {
            return false;
        }
        if (after - at > LONGEST_FENCE) {
            throw GiveUp.NOW;
        }
        closesAt(at, Lines.afterLineEnd(bytes, after, end));
        return true;
    }

    /** Moves behind the line of a header or a value, which may end in a comment. */
    final void endOfLine() {
        if (at < end && bytes[at] == '\n') {
            at++;
            return;
        }
        at = Lines.pastBlanks(bytes, at, end);
        if (at < end && bytes[at] == '#') {
            skipComment();
        }
        skipLineEnd();
    }

    /** Moves behind LF or CRLF, or stays at the end; gives up at anything else. */
    private void skipLineEnd() {
        if (at == end) {
            return;
        }
        if (!Lines.isLineEnd(bytes[at])) {
            throw GiveUp.NOW;
        }
        int next = Lines.afterLineFeed(bytes, at, end);
        if (next < 0) {
            throw GiveUp.NOW;
        }
        at = next;
    }

    /** Moves to the end of the line of a comment. */
    private void skipComment() {
        while (at < end && !Lines.isLineEnd(bytes[at])) {
            if (bytes[at] < 0) {
                at = afterWide(at);
            } else if (TomlErrors.isControl(bytes[at])) {
                throw GiveUp.NOW;
            } else {
                at++;
            }
        }
    }

    /** Moves to what comes next between the values in brackets: behind blanks, line ends and comments. */
    final void skipSpace() {
        while (at < end) {
            byte b = bytes[at];
            if (Lines.isBlank(b)) {
                at++;
            } else if (b == '#') {
                skipComment();
            } else if (Lines.isLineEnd(b)) {
                skipLineEnd();
            } else {
                return;
            }
        }
        throw GiveUp.NOW;
    }

    /** Moves behind blanks, to where something must stand. */
    final void skipBlanks() {
        if (at < end && bytes[at] > ' ') {
            return;
        }
        at = Lines.pastBlanks(bytes, at, end);
        if (at == end) {
            throw GiveUp.NOW;
        }
    }
}
