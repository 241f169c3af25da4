package dev.frontmatter.syntax.toml;

import dev.frontmatter.bytes.Lines;
import dev.frontmatter.bytes.Utf8;
import dev.frontmatter.syntax.GiveUp;

/** The lowest layer of {@link TomlScanner}: its place in the bytes, and the lines, blanks and comments there. */
abstract sealed class TomlLineScanner permits TomlValueScanner {

    /** A closing line with more blanks behind its fence is left to the tokenizer, which knows how many there may be. */
    static final int LONGEST_FENCE = 256;

    static final int NO_FENCE = -1;

    static final byte[] NO_BYTES = {};

    byte[] bytes = NO_BYTES;
    int at;
    int end;

    /** True if the TOML ends at a closing line, which is still to be found. */
    boolean fenced;
    /** The offsets at which that line and the next one start. */
    int closing;

    int bodyStart;

    /** True if a character of several bytes was met since this was cleared, which is done where a scalar starts. */
    boolean wide;

    /** Moves to the first character of the next line that is not blank or a comment; false at the end. */
    final boolean toContent() {
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
        closing = at;
        bodyStart = Lines.afterLineEnd(bytes, after, end);
        return true;
    }

    /** Moves behind the line of a header or a value, which may end in a comment. */
    final void endOfLine() {
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
        at = Lines.pastBlanks(bytes, at, end);
        if (at == end) {
            throw GiveUp.NOW;
        }
    }

    /** Returns the offset behind a character of several bytes; gives up at malformed ones. */
    final int afterWide(int from) {
        wide = true;
        int length = Utf8.wideLength(bytes, from, end);
        if (length == 0) {
            throw GiveUp.NOW;
        }
        return from + length;
    }
}
