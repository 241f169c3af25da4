package dev.frontmatter.lsp;

import java.util.List;
import org.eclipse.lsp4j.PositionEncodingKind;
import org.jspecify.annotations.Nullable;

/** The units in which client and server count the characters of a line. */
enum PositionEncoding {
    /** UTF-16 code units, which every client knows. */
    UTF_16(PositionEncodingKind.UTF16),
    /** Bytes of UTF-8. */
    UTF_8(PositionEncodingKind.UTF8);

    private final String kind;

    PositionEncoding(String kind) {
        this.kind = kind;
    }

    /** Returns the name by which the protocol knows this. */
    String kind() {
        return kind;
    }

    /**
     * Returns the encoding to use.
     *
     * @param offered the names of those that the client knows, its favourite first; null if it says nothing
     */
    static PositionEncoding of(@Nullable List<String> offered) {
        for (String name : offered == null ? List.<String>of() : offered) {
            for (PositionEncoding each : values()) {
                if (each.kind.equals(name)) {
                    return each;
                }
            }
        }
        return UTF_16;
    }

    /** Returns the length of a character, in these units. */
    int units(int codePoint) {
        if (this == UTF_16) {
            return Character.charCount(codePoint);
        }
        return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    }

    /** Returns the length of a text, in these units. */
    int units(String text) {
        return this == UTF_16
                ? text.length()
                : text.codePoints().map(this::units).sum();
    }

    /** Returns the index in a text up to which there are a number of units; its length if it has less. */
    int index(String text, int units) {
        int left = units;
        int at = 0;
        while (at < text.length() && left > 0) {
            int codePoint = text.codePointAt(at);
            left -= units(codePoint);
            if (left < 0) {
                break;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }
}
