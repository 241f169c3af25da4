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
final class EngineText extends WrittenText {

    private static final String FIRST_LINE = "---\n";

    /** As long as {@link #FIRST_LINE}, for a file of data whose content begins on the line of its marker. */
    private static final String MARKER = "--- ";

    private final String text;
    private final boolean isWholeFile;
    private final boolean followsMarker;

    // The last answer: marks mostly come in order, so the next one is near.
    private int lastOffset;
    private int lastIndex = FIRST_LINE.length();

    EngineText(Source source, Span frontMatter) {
        super(source.bytes(), frontMatter.start(), frontMatter.end());
        this.isWholeFile = end == source.length();
        this.followsMarker = !startsLine(source, frontMatter);
        this.text = (followsMarker ? MARKER : FIRST_LINE) + withLineFeeds(source.text(frontMatter));
        this.lastOffset = start;
    }

    /** Returns true if front matter begins a line: only a marker can stand before it on its own. */
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

    /** Returns true if the text is all that there is: front matter has a closing line behind it. */
    boolean isWholeFile() {
        return isWholeFile;
    }

    /** Returns true if the text begins behind a marker, on the marker's line. */
    boolean followsMarker() {
        return followsMarker;
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
}
