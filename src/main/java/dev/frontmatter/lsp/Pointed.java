package dev.frontmatter.lsp;

import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.jspecify.annotations.Nullable;

/**
 * A key or a value that a cursor is on.
 *
 * @param path the place of the value, or of that under the key
 * @param isKey true for a key
 * @param text its text, without quotes
 * @param range its range
 */
record Pointed(List<Object> path, boolean isKey, String text, Range range) {

    /** Returns the key or value at a position; null if there is none. */
    static @Nullable Pointed at(OpenDocument document, PositionEncoding encoding, Position position) {
        TextLines lines = document.lines(encoding);
        int cursor = lines.index(position);
        Block block = Block.of(document.path(), lines);
        if (block == null || !block.has(lines.lineAt(cursor))) {
            return null;
        }
        Spot spot = Spots.find(document.text(), lines, block, cursor);
        if (spot == null || spot.start() >= spot.end() || cursor < spot.start() || cursor > spot.end()) {
            return null;
        }
        String text = FlowSpot.unquoted(document.text().substring(spot.start(), spot.end()));
        boolean key = spot.kind() == Spot.Kind.KEY || spot.kind() == Spot.Kind.KEY_ALONE;
        return new Pointed(
                key ? Spot.join(spot.path(), text) : spot.path(), key, text, lines.range(spot.start(), spot.end()));
    }
}
