package dev.frontmatter.lsp;

import dev.frontmatter.tokenizer.Format;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The lines of front matter, also of one that is half written: the closing line may be missing.
 *
 * @param format its format
 * @param first the number of its first line, from 0
 * @param end the number of the line behind its last one
 */
record Block(Format format, int first, int end) {

    /** Finds the front matter of a file with some lines; null if it has none. */
    static @Nullable Block of(Path file, TextLines lines) {
        Format data = Format.ofDataFile(String.valueOf(file.getFileName())).orElse(null);
        if (data != null) {
            return new Block(data, 0, lines.count());
        }
        String opening = lines.line(0).stripTrailing();
        opening = opening.startsWith("\uFEFF") ? opening.substring(1) : opening;
        return switch (opening) {
            case "---", "---yaml" -> fenced(Format.YAML, lines, "---", "...");
            case "+++" -> fenced(Format.TOML, lines, "+++", "+++");
            case "---toml" -> fenced(Format.TOML, lines, "---", "---");
            case "---json" -> fenced(Format.JSON, lines, "---", "---");
            default -> opening.startsWith("{") ? new Block(Format.JSON, 0, lines.count()) : null;
        };
    }

    private static Block fenced(Format format, TextLines lines, String closing, String otherClosing) {
        int end = 1;
        while (end < lines.count()) {
            String line = lines.line(end).stripTrailing();
            if (line.equals(closing) || line.equals(otherClosing)) {
                break;
            }
            end++;
        }
        return new Block(format, 1, end);
    }

    /** Returns the index behind its last line. */
    int endIndex(String text, TextLines lines) {
        return end < lines.count() ? lines.start(end) : text.length();
    }

    /** Returns true if a line is one of it. */
    boolean has(int line) {
        return line >= first && line < end;
    }
}
