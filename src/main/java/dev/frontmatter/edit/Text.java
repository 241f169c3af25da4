package dev.frontmatter.edit;

import dev.frontmatter.bytes.Lines;
import dev.frontmatter.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The text that is edited: the bytes of a document between its fences, line by line. */
final class Text {

    final byte[] bytes;
    final int start;
    final int end;
    /** The end of the comments at the top, which belong to no key. */
    final int head;

    final String lineEnd;
    /** Finds the comments; null for a text that was not read. */
    private final @Nullable Supplier<List<Span>> reading;
    /** The offsets of the comments, once they were asked for. */
    private int @Nullable [] comments;

    Text(byte[] bytes, Span place, int head, String lineEnd, @Nullable Supplier<List<Span>> reading) {
        this.bytes = bytes;
        this.start = place.start();
        this.end = place.end();
        this.head = head;
        this.lineEnd = lineEnd;
        this.reading = reading;
    }

    /** Returns where the comments end that a text begins with, or its start if it begins with none. */
    static int endOfHead(byte[] bytes, Span place) {
        Text text = new Text(bytes, place, place.start(), "", null);
        int first = text.lineStart(text.pastSpaceOnly(text.start));
        int line = first;
        while (line < text.end && text.isCommentLine(line)) {
            line = text.nextLine(line);
        }
        return line == first ? text.start : line;
    }

    int lineStart(int offset) {
        int at = offset;
        while (at > start && !Lines.isLineEnd(bytes[at - 1])) {
            at--;
        }
        return at;
    }

    /** Returns the offset of the line end, or the end of the text. */
    int lineEnd(int offset) {
        return Lines.lineEnd(bytes, offset, end);
    }

    /** Returns the offset of the next line, or the end of the text. */
    int nextLine(int offset) {
        int at = lineEnd(offset);
        return at == end ? end : Lines.afterLineEnd(bytes, at, end);
    }

    /** Returns the start of the line above, or -1 if there is none. */
    int lineAbove(int lineStart) {
        if (lineStart <= start) {
            return -1;
        }
        int at = lineStart - 1;
        if (at > start && bytes[at] == '\n' && bytes[at - 1] == '\r') {
            at--;
        }
        return lineStart(at);
    }

    int pastBlanks(int offset) {
        return Lines.pastBlanks(bytes, offset, end);
    }

    /** Passes white space and comments. */
    int pastSpace(int offset) {
        int at = offset;
        while (at < end) {
            if (Lines.isSpace(bytes[at])) {
                at++;
            } else if (isComment(at)) {
                at = lineEnd(at);
            } else {
                break;
            }
        }
        return at;
    }

    /** Passes white space. */
    int pastSpaceOnly(int offset) {
        int at = offset;
        while (at < end && Lines.isSpace(bytes[at])) {
            at++;
        }
        return at;
    }

    /** Returns true if a comment begins here, which a number sign within a text does not. */
    boolean isComment(int offset) {
        if (offset >= end || bytes[offset] != '#') {
            return false;
        }
        return offset == start || reading == null || Arrays.binarySearch(comments(), offset) >= 0;
    }

    private int[] comments() {
        if (comments == null) {
            comments = Objects.requireNonNull(reading).get().stream()
                    .mapToInt(Span::start)
                    .toArray();
        }
        return comments;
    }

    /** Returns true if nothing but blanks and perhaps a comment follows on the line. */
    boolean endsLine(int offset) {
        int at = pastBlanks(offset);
        return at == lineEnd(offset) || isComment(at);
    }

    boolean isBlankLine(int lineStart) {
        return pastBlanks(lineStart) == lineEnd(lineStart);
    }

    /** Returns true if nothing stands between two offsets but line ends. */
    boolean isLineEnds(int from, int to) {
        for (int at = from; at < to; at++) {
            if (!Lines.isLineEnd(bytes[at])) {
                return false;
            }
        }
        return true;
    }

    /** Adds the first entry: at the end, but above comments that are not those at the top of the document. */
    Splice insertIntoNothing(String entry) {
        int comments = pastSpaceOnly(head);
        if (comments < end) {
            return Splice.insert(lineStart(comments), entry + lineEnd);
        }
        boolean ended = start == end || Lines.isLineEnd(bytes[end - 1]);
        return Splice.insert(end, (ended ? "" : lineEnd) + entry + lineEnd);
    }

    /** Returns true if a line holds a comment and nothing else. */
    boolean isCommentLine(int lineStart) {
        int at = pastBlanks(lineStart);
        return at < end && bytes[at] == '#';
    }

    boolean hasComment(int from, int to) {
        for (int at = from; at < to; at++) {
            if (isComment(at)) {
                return true;
            }
        }
        return false;
    }

    boolean hasLineEnd(int from, int to) {
        return lineEnd(from) < to;
    }

    boolean isBlank(int from, int to) {
        return pastBlanks(from) >= to;
    }

    String text(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    byte at(int offset) {
        return offset >= 0 && offset < end ? bytes[offset] : 0;
    }

    /**
     * Returns where the comments begin that stand directly above a line, no deeper than what they belong to.
     *
     * @param lineStart the line
     * @param floor the offset above which nothing belongs to the line
     * @param column the most blanks that may stand before such a comment
     */
    int commentsAbove(int lineStart, int floor, int column) {
        int first = lineStart;
        int above = lineAbove(first);
        while (above >= floor && isCommentLine(above) && pastBlanks(above) - above <= column) {
            first = above;
            above = lineAbove(first);
        }
        return first;
    }

    /**
     * Returns where the comments end that stand below a line and are indented deeper than what they are to belong to; blank
     * lines may stand between.
     *
     * @param lineEnd the end of the line
     * @param column the blanks that such a comment must have more of
     * @return the end of the last of their lines, or of the line itself
     */
    int commentsBelow(int lineEnd, int column) {
        int last = lineEnd;
        int line = nextLine(lineEnd);
        while (line < end && (isBlankLine(line) || isCommentLine(line) && pastBlanks(line) - line > column)) {
            last = isBlankLine(line) ? last : lineEnd(line);
            line = nextLine(line);
        }
        return last;
    }
}
