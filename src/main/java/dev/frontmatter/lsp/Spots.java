package dev.frontmatter.lsp;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the places of cursors in half-written front matter. */
final class Spots {

    private Spots() {}

    /**
     * Returns the place of a cursor.
     *
     * @param text the whole document
     * @param lines its lines
     * @param block the front matter, in which the cursor is
     * @param cursor the index of the cursor
     * @return the place; null if nothing can be written there
     */
    static @Nullable Spot find(String text, TextLines lines, Block block, int cursor) {
        return switch (block.format()) {
            case YAML -> new YamlSpot(text, lines, block, cursor).find();
            case TOML -> new TomlSpot(text, lines, block, cursor).find();
            case JSON -> json(text, lines, block, cursor);
        };
    }

    private static @Nullable Spot json(String text, TextLines lines, Block block, int cursor) {
        int end = block.endIndex(text, lines);
        int start = text.indexOf('{', lines.start(block.first()));
        return start < 0 || start >= end
                ? null
                : FlowSpot.find(text, start, end, cursor, List.of(), ':').spot();
    }
}
