package dev.frontmatter.syntax.yaml;

import dev.frontmatter.bytes.Lines;
import dev.frontmatter.syntax.GiveUp;
import java.nio.charset.StandardCharsets;

/**
 * The lowest layer of {@link BlockYamlScanner}: its place in the bytes, and the characters and lines there. The layers are
 * one object, so that what they share is in its fields; each uses only those below it.
 */
abstract sealed class LineScanner permits ScalarScanner {

    /** A closing line with more blanks behind its fence is left to the tokenizer, which knows how many there may be. */
    static final int LONGEST_FENCE = 256;

    static final int NO_FENCE = -1;

    static final byte[] NO_BYTES = {};

    byte[] bytes = NO_BYTES;
    int end;
    int at;
    int lineStart;

    /** True if the YAML ends at a closing line, which is still to be found. */
    boolean fenced;
    /** The offsets at which that line and the next one start. */
    int closing;

    int bodyStart;

    /** True if something was met that may be valid and yet not be meant, so that {@link YamlWarnings} has to look. */
    boolean odd;

    /** True if a character of several bytes was met since this was cleared, which is done where a scalar starts. */
    boolean wide;

    // Lines

    /** Moves to the first character of the next line that is not blank or a comment; false at the end. */
    final boolean toContent() {
        while (at < end) {
            lineStart = at;
            at = afterSpaces(at);
            if (at == end) {
                return false;
            }
            if (bytes[at] == '#') {
                odd |= at == lineStart && at > 1 && Lines.isSpace(bytes[at - 2]);
                skipComment();
            } else if (!Lines.isLineEnd(bytes[at])) {
                return !(fenced && at == lineStart && isClosingLine());
            }
            skipLineEnd();
        }
        return false;
    }

    /** Returns true if a line is the closing one: three dashes or dots, then only blanks. */
    private boolean isClosingLine() {
        byte mark = bytes[at];
        if (mark != '-' && mark != '.' || at + 3 > end || bytes[at + 1] != mark || bytes[at + 2] != mark) {
            return false;
        }
        int i = Lines.pastBlanks(bytes, at + 3, end);
        if (i < end && !Lines.isLineEnd(bytes[i])) {
            return false;
        }
        if (i - at > LONGEST_FENCE) {
            throw GiveUp.NOW;
        }
        closing = at;
        bodyStart = Lines.afterLineEnd(bytes, i, end);
        return true;
    }

    final int column() {
        return at - lineStart;
    }

    /** Returns true if nothing but a comment is left behind a dash or colon and its space; if so, moves behind the line. */
    final boolean endsLine() {
        if (at < end && bytes[at] == '#') {
            skipCommentOfValue();
        } else if (at < end && !Lines.isLineEnd(bytes[at])) {
            return false;
        }
        skipLineEnd();
        return true;
    }

    /** Moves behind the line of a value that is complete. */
    final void endOfValue() {
        skipSpaces();
        boolean comment = at < end && bytes[at] == '#' && at > 0 && bytes[at - 1] == ' ';
        if (comment) {
            skipCommentOfValue();
        } else if (at < end && !Lines.isLineEnd(bytes[at])) {
            throw GiveUp.NOW;
        }
        skipLineEnd();
    }

    private void skipCommentOfValue() {
        odd |= at + 1 < end && !Lines.isSpace(bytes[at + 1]);
        skipComment();
    }

    final void skipComment() {
        while (at < end && !Lines.isLineEnd(bytes[at])) {
            at = bytes[at] == '\t' ? at + 1 : afterCharacter(at);
        }
    }

    final void skipLineEnd() {
        at = at < end ? afterLineEnd(at) : at;
    }

    /** The offset behind LF or CRLF; gives up at a CR alone. */
    final int afterLineEnd(int i) {
        int next = Lines.afterLineFeed(bytes, i, end);
        if (next < 0) {
            throw GiveUp.NOW;
        }
        return next;
    }

    // Characters

    /** The offset behind a character; gives up at tabs, control characters and what YAML forbids. */
    final int afterCharacter(int i) {
        byte b = bytes[i];
        if (b < 0) {
            return afterWide(i);
        }
        if (b < ' ' || b == 0x7F) {
            throw GiveUp.NOW;
        }
        return i + 1;
    }

    /** The offset behind a character of several bytes; gives up at those that are not plain text everywhere. */
    final int afterWide(int i) {
        wide = true;
        int next = WideCharacters.after(bytes, i, end);
        if (next == WideCharacters.SPECIAL) {
            throw GiveUp.NOW;
        }
        return next;
    }

    final boolean isDash(int i) {
        return bytes[i] == '-' && (i + 1 == end || bytes[i + 1] == ' ' || Lines.isLineEnd(bytes[i + 1]));
    }

    /** Returns true if a colon stands here that ends a key. */
    final boolean isColon(int i) {
        return i < end && bytes[i] == ':' && (i + 1 == end || bytes[i + 1] == ' ' || Lines.isLineEnd(bytes[i + 1]));
    }

    final void skipSpaces() {
        while (at < end && bytes[at] == ' ') {
            at++;
        }
    }

    /** The first offset from one on that has no space, for what may be indented: eight bytes at once. */
    final int afterSpaces(int from) {
        int i = from;
        while (i <= end - Long.BYTES) {
            int spaces = Words.leadingSpaces(bytes, i);
            i += spaces;
            if (spaces < Long.BYTES) {
                return i;
            }
        }
        while (i < end && bytes[i] == ' ') {
            i++;
        }
        return i;
    }

    final int trimEnd(int start, int stop) {
        int i = stop;
        while (i > start && bytes[i - 1] == ' ') {
            i--;
        }
        return i;
    }

    final String string(int start, int stop) {
        return new String(bytes, start, stop - start, StandardCharsets.UTF_8);
    }
}
