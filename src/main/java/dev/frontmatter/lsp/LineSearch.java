package dev.frontmatter.lsp;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A search for the place of a cursor in half-written front matter, line by line. */
abstract class LineSearch {

    final TextLines lines;
    final Block block;
    final String text;
    final int cursor;

    @Nullable
    Spot spot;

    /**
     * Creates a search.
     *
     * @param text the whole document
     * @param lines its lines
     * @param block the front matter
     * @param cursor the index of the cursor, which is in it
     */
    LineSearch(String text, TextLines lines, Block block, int cursor) {
        this.text = text;
        this.lines = lines;
        this.block = block;
        this.cursor = cursor;
    }

    /** Returns the place of the cursor; null if nothing can be written there. */
    final @Nullable Spot find() {
        int line = block.first();
        while (line < block.end()) {
            line = line(line);
        }
        return spot;
    }

    /** Looks at a line, and returns the number of the next one that is not part of its value. */
    abstract int line(int number);

    /** Looks at a value in brackets or braces that begins in a line, and returns the number of the next line behind it. */
    final int flow(int number, int start, List<Object> path, char colon) {
        FlowSpot.Found found = FlowSpot.find(text, start, block.endIndex(text, lines), cursor, path, colon);
        spot = spot == null ? found.spot() : spot;
        return Math.max(number + 1, lines.lineAt(Math.max(start, found.end() - 1)) + 1);
    }

    /** Takes a value on one line for the place; the cursor may stand in the blanks before it. */
    final void setValue(List<Object> path, int start, int end) {
        spot = new Spot(
                Spot.Kind.VALUE, path, Set.of(), Math.min(start, cursor), cursor < start ? cursor : end, 0, false);
    }
}
