package dev.frontmatter.fence;

import dev.frontmatter.bytes.Lines;
import dev.frontmatter.source.Span;
import dev.frontmatter.tokenizer.Format;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * An opening line.
 *
 * @param fence where its fence stands, without trailing blanks
 * @param format the format that it opens
 * @param mark the character that its fence and the closing one are made of
 */
record Opening(Span fence, Format format, byte mark) {

    /** So many marks are a fence. */
    static final int LENGTH = 3;

    /** Returns the opening line that a line is, or null if it is none. */
    static @Nullable Opening at(InputLines input, int start, int lineEnd) {
        int end = Lines.trimBlanks(input.bytes(), start, lineEnd);
        byte mark = input.at(start);
        if (mark != '-' && mark != '+' || input.countOf(mark, start, end) != LENGTH) {
            return null;
        }
        Span fence = new Span(start, end);
        if (end == start + LENGTH) {
            return new Opening(fence, format(mark), mark);
        }
        String name = input.text(start + LENGTH, end);
        for (Format format : Format.values()) {
            if (mark == '-' && name.equals(format.label())) {
                return new Opening(fence, format, mark);
            }
        }
        return null;
    }

    /** Returns true if front matter in JSON begins at an offset: a brace, and then a quote or its closing brace. */
    static boolean opensJson(InputLines input, int start) throws IOException {
        if (input.at(start) != '{') {
            return false;
        }
        int at = start + 1;
        while (input.has(at) && at <= input.bound(start) && Lines.isSpace(input.at(at))) {
            at++;
        }
        return input.has(at) && (input.at(at) == '"' || input.at(at) == '}');
    }

    /** Returns the closing line. */
    String closing() {
        return fence(mark);
    }

    static Format format(byte mark) {
        return mark == '-' ? Format.YAML : Format.TOML;
    }

    static String fence(byte mark) {
        return String.valueOf((char) mark).repeat(LENGTH);
    }
}
