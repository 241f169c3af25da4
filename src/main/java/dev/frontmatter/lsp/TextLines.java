package dev.frontmatter.lsp;

import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import java.util.Arrays;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.jspecify.annotations.Nullable;

/** The lines of a text, and the places in it: indexes of characters, offsets of bytes, and positions as the client counts them. */
final class TextLines {

    private final String text;
    private final PositionEncoding encoding;
    private int[] starts = new int[64];
    private int count = 1;

    /** The offsets in the bytes of the text at which lines begin; made when a place is first asked for by its bytes. */
    private int @Nullable [] offsets;

    TextLines(String text, PositionEncoding encoding) {
        this.text = text;
        this.encoding = encoding;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r' && !(at + 1 < text.length() && text.charAt(at + 1) == '\n')) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * count);
                }
                starts[count++] = at + 1;
            }
        }
    }

    /** Returns the lines of a source. */
    static TextLines of(Source source, PositionEncoding encoding) {
        return new TextLines(source.text(new Span(0, source.length())), encoding);
    }

    /** Returns the number of lines; a text that ends with a line end has an empty one behind it. */
    int count() {
        return count;
    }

    /** Returns the index at which a line begins. */
    int start(int line) {
        return starts[line];
    }

    /** Returns a line without its end. */
    String line(int line) {
        int end = endOf(line);
        while (end > starts[line] && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(starts[line], end);
    }

    /** Returns the number of the line, from 0, that an index is in. */
    int lineAt(int index) {
        int found = Arrays.binarySearch(starts, 0, count, index);
        return found >= 0 ? found : -found - 2;
    }

    /** Returns the index of a position; one behind the end of its line is that end. */
    int index(Position position) {
        if (position.getLine() < 0 || position.getLine() >= count) {
            return position.getLine() < 0 ? 0 : text.length();
        }
        return starts[position.getLine()] + encoding.index(line(position.getLine()), position.getCharacter());
    }

    /** Returns the position of an index. */
    Position position(int index) {
        int line = lineAt(index);
        int end = starts[line] + line(line).length();
        return new Position(line, encoding.units(text.substring(starts[line], Math.min(index, end))));
    }

    /** Returns the range between two indexes. */
    Range range(int start, int end) {
        return new Range(position(start), position(end));
    }

    /** Returns the index of an offset in the bytes of the text; that of the character which it is in. */
    int indexOfOffset(int offset) {
        return index(offset, false);
    }

    /** Returns the range of some bytes of the text, with the whole of the characters which its ends are in. */
    Range range(Span span) {
        return range(index(span.start(), false), index(span.end(), !span.isEmpty()));
    }

    private int index(int offset, boolean behind) {
        int[] known = offsets();
        int found = Arrays.binarySearch(known, offset);
        int line = found >= 0 ? found : -found - 2;
        String written = text.substring(starts[line], endOf(line));
        int at = PositionEncoding.UTF_8.index(written, offset - known[line]);
        boolean within = behind
                && at < written.length()
                && PositionEncoding.UTF_8.units(written.substring(0, at)) < offset - known[line];
        return starts[line] + at + (within ? Character.charCount(written.codePointAt(at)) : 0);
    }

    private int[] offsets() {
        int[] known = offsets;
        if (known == null) {
            known = new int[count];
            for (int line = 1; line < count; line++) {
                known[line] =
                        known[line - 1] + PositionEncoding.UTF_8.units(text.substring(starts[line - 1], starts[line]));
            }
            offsets = known;
        }
        return known;
    }

    /** Returns the index behind a line and its end. */
    private int endOf(int line) {
        return line + 1 < count ? starts[line + 1] : text.length();
    }
}
