package dev.frontmatter.syntax.yaml;

import dev.frontmatter.bytes.Lines;
import dev.frontmatter.bytes.Utf8;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * The text that SnakeYAML Engine is given, and the way back from its marks, which count code points, to bytes of the
 * file. The text is the front matter behind a {@code ---} line of our own, whatever the real opening line is: so the
 * engine sees the start of a document, and nothing in the front matter can be a directive.
 */
final class EngineText {

    private static final String FIRST_LINE = "---\n";

    /** As long as {@link #FIRST_LINE}, for a file of data whose content begins on the line of its marker. */
    private static final String MARKER = "--- ";

    private final byte[] bytes;
    private final int start;
    private final int end;
    private final String text;
    private final boolean isWholeFile;
    private final boolean followsMarker;

    // The last answer: marks mostly come in order, so the next one is near.
    private int lastOffset;
    private int lastIndex = FIRST_LINE.length();

    EngineText(Source source, Span frontMatter) {
        this.bytes = source.bytes();
        this.start = frontMatter.start();
        this.end = frontMatter.end();
        this.isWholeFile = end == source.length();
        this.followsMarker = !startsLine(source, frontMatter);
        this.text = (followsMarker ? MARKER : FIRST_LINE) + withLineFeeds(source.text(frontMatter));
        this.lastOffset = start;
    }

    /** Returns whether front matter begins a line: only a marker can stand before it on its own. */
    static boolean startsLine(Source source, Span frontMatter) {
        int start = frontMatter.start();
        return start == 0 || !Lines.isBlank(source.bytes()[start - 1]);
    }

    /** The engine ends a line at a CR, and yet does not count it; with an LF in its place all indexes stay what they are. */
    private static String withLineFeeds(String text) {
        int at = text.indexOf('\r');
        if (at < 0) {
            return text;
        }
        char[] chars = text.toCharArray();
        for (; at < chars.length; at++) {
            if (chars[at] == '\r' && (at + 1 == chars.length || chars[at + 1] != '\n')) {
                chars[at] = '\n';
            }
        }
        return new String(chars);
    }

    String text() {
        return text;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Returns whether the text is all that there is: front matter has a closing line behind it. */
    boolean isWholeFile() {
        return isWholeFile;
    }

    /** Returns whether the text begins behind a marker, on the marker's line. */
    boolean followsMarker() {
        return followsMarker;
    }

    byte at(int offset) {
        return offset >= start && offset < end ? bytes[offset] : (byte) '\n';
    }

    int offset(Optional<Mark> mark) {
        return mark.map(m -> offset(m.getIndex())).orElse(lastOffset);
    }

    /** The byte offset of a code point of the text, counted from its start. */
    int offset(int codePointIndex) {
        int index = Math.max(codePointIndex, FIRST_LINE.length());
        int offset = lastOffset;
        for (int step = lastIndex; step < index && offset < end; step++) {
            offset++;
            while (offset < end && Utf8.isContinuation(bytes[offset])) {
                offset++;
            }
        }
        for (int step = lastIndex; step > index && offset > start; step--) {
            offset--;
            while (offset > start && Utf8.isContinuation(bytes[offset])) {
                offset--;
            }
        }
        lastOffset = offset;
        lastIndex = index;
        return offset;
    }

    // Lines

    int lineStart(int offset) {
        int at = Math.min(offset, end);
        while (at > start && !Lines.isLineEnd(bytes[at - 1])) {
            at--;
        }
        return at;
    }

    int lineEnd(int offset) {
        return Lines.lineEnd(bytes, offset, end);
    }

    /** Returns the offset of the first character at or after an offset that is no space or tab. */
    int skipBlanks(int offset) {
        return Lines.pastBlanks(bytes, offset, end);
    }

    /** Returns the end of what stands before an offset, white space and line ends left out. */
    int trimEnd(int from, int offset) {
        return Lines.trimSpace(bytes, from, offset);
    }

    /** Returns the first blank or line end at or after an offset, or the end of the text. */
    int wordEnd(int offset) {
        int at = offset;
        while (at < end && !Lines.isSpace(bytes[at])) {
            at++;
        }
        return at;
    }

    /** Returns whether no line ends between two offsets. It looks no further: a line may be as long as the text. */
    boolean sameLine(int from, int to) {
        int at = from;
        while (at < to && at < end && !Lines.isLineEnd(bytes[at])) {
            at++;
        }
        return at >= to;
    }
}
