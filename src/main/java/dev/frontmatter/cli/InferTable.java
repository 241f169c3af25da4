package dev.frontmatter.cli;

import dev.frontmatter.diagnostic.DisplayText;
import dev.frontmatter.infer.InferredCollection;
import dev.frontmatter.infer.InferredKey;
import java.util.List;

/** A table of the keys of a collection, in lines that fit a terminal. */
final class InferTable {

    private static final int KEY = 26;
    private static final int TYPE = 22;
    private static final int SHARE = 6;
    private static final int INDENT = 2;

    /** The most keys that are listed. */
    private static final int MOST_ROWS = 40;

    private InferTable() {}

    /** Returns lines, each ended by LF. */
    static String of(InferredCollection collection) {
        StringBuilder table = new StringBuilder();
        table.append(row("key", "in", "type", "example"));
        List<InferredKey> keys = collection.keys();
        for (InferredKey key : keys.subList(0, Math.min(MOST_ROWS, keys.size()))) {
            table.append(row(key.path(), share(key), key.type(), String.join(", ", key.examples())));
        }
        if (keys.size() > MOST_ROWS) {
            table.append("  and ").append(keys.size() - MOST_ROWS).append(" more keys\n");
        }
        return table.toString();
    }

    /** A key that is nearly always there is not shown as if it always were. */
    private static String share(InferredKey key) {
        long percent = Math.round(key.share() * 100);
        if (percent == 100 && key.share() < 1) {
            return ">99%";
        }
        return percent == 0 ? "<1%" : percent + "%";
    }

    private static String row(String key, String share, String type, String example) {
        int rest = Paragraph.WIDTH - INDENT - KEY - SHARE - 2 - TYPE;
        String line = " ".repeat(INDENT)
                + padded(key, KEY)
                + " ".repeat(SHARE - share.length())
                + share
                + "  "
                + padded(type, TYPE)
                + cut(example, rest);
        return line.stripTrailing() + "\n";
    }

    private static String padded(String text, int width) {
        String cut = cut(text, width - 1);
        return cut + " ".repeat(width - DisplayText.columns(cut));
    }

    private static String cut(String text, int width) {
        return DisplayText.cut(DisplayText.escape(text), width);
    }
}
