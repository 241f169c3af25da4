package dev.frontmatter.syntax.yaml;

import dev.frontmatter.bytes.Lines;
import dev.frontmatter.source.Span;
import java.nio.charset.StandardCharsets;

/** YAML as it is written, and its lines. Offsets are those of the bytes in the file. */
class WrittenText {

    final byte[] bytes;
    final int start;
    final int end;

    /**
     * Makes the text of a part of a file.
     *
     * @param bytes the file
     * @param start where the text starts
     * @param end the offset at which it ends, exclusive
     */
    WrittenText(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.start = start;
        this.end = end;
    }

    final int start() {
        return start;
    }

    final int end() {
        return end;
    }

    /** Returns a byte of the text, or a line end outside of it. */
    final byte at(int offset) {
        return offset >= start && offset < end ? bytes[offset] : (byte) '\n';
    }

    final String written(Span span) {
        return new String(bytes, span.start(), span.length(), StandardCharsets.UTF_8);
    }

    // Lines

    final int lineStart(int offset) {
        int at = Math.min(offset, end);
        while (at > start && !Lines.isLineEnd(bytes[at - 1])) {
            at--;
        }
        return at;
    }

    /** Returns the start of the line above one that is not the first. */
    final int lineAbove(int line) {
        int end = line - 1;
        boolean crLf = end > start && bytes[end] == '\n' && bytes[end - 1] == '\r';
        return lineStart(crLf ? end - 1 : end);
    }

    final int lineEnd(int offset) {
        return Lines.lineEnd(bytes, offset, end);
    }

    /** Returns the start of the line after the one that an offset lies in, or the end of the text. */
    final int nextLine(int offset) {
        int lineEnd = lineEnd(offset);
        return lineEnd >= end ? end : Lines.afterLineEnd(bytes, lineEnd, end);
    }

    /** Returns the offset of the first character at or after an offset that is no space or tab. */
    final int skipBlanks(int offset) {
        return Lines.pastBlanks(bytes, offset, end);
    }

    /** Returns the end of what stands before an offset, white space and line ends left out. */
    final int trimEnd(int from, int offset) {
        return Lines.trimSpace(bytes, from, offset);
    }

    /** Returns the first blank or line end at or after an offset, or the end of the text. */
    final int wordEnd(int offset) {
        int at = offset;
        while (at < end && !Lines.isSpace(bytes[at])) {
            at++;
        }
        return at;
    }

    /** Returns true if no line ends between two offsets. It looks no further: a line may be as long as the text. */
    final boolean sameLine(int from, int to) {
        int at = from;
        while (at < to && at < end && !Lines.isLineEnd(bytes[at])) {
            at++;
        }
        return at >= to;
    }

    /** Returns true if some ASCII characters stand at an offset. */
    final boolean startsWith(int offset, String characters) {
        for (int i = 0; i < characters.length(); i++) {
            if (at(offset + i) != characters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Returns true if a line has nothing but blanks. */
    final boolean isBlankLine(int line) {
        return skipBlanks(line) >= lineEnd(line);
    }

    /** Returns true if nothing but blanks stands before an offset on its line. */
    final boolean beginsLine(int offset) {
        int at = offset;
        while (at > start && Lines.isBlank(bytes[at - 1])) {
            at--;
        }
        return at == start || Lines.isLineEnd(bytes[at - 1]);
    }

    /** Returns the line end before the start of a line, or LF if the text begins there. */
    final String lineEndBefore(int line) {
        if (line < 1 || bytes[line - 1] != '\r' && (line < 2 || bytes[line - 2] != '\r')) {
            return "\n";
        }
        return bytes[line - 1] == '\r' ? "\r" : "\r\n";
    }
}
