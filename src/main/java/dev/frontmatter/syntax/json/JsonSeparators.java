package dev.frontmatter.syntax.json;

/** Characters that are written in place of a comma: those of double width that the keyboards of East Asia have. */
final class JsonSeparators {

    /** The number of bytes of each of them. */
    static final int WIDTH = 3;

    /** All of them. */
    static final String WIDE = "\uFF0C\uFF1B\u3001";

    private JsonSeparators() {}

    /** Returns true if a comma, a semicolon or an enumeration comma of double width stands here (U+FF0C, U+FF1B, U+3001). */
    static boolean isWide(byte[] bytes, int at, int end) {
        if (at + WIDTH > end) {
            return false;
        }
        if (bytes[at] == (byte) 0xEF && bytes[at + 1] == (byte) 0xBC) {
            return bytes[at + 2] == (byte) 0x8C || bytes[at + 2] == (byte) 0x9B;
        }
        return bytes[at] == (byte) 0xE3 && bytes[at + 1] == (byte) 0x80 && bytes[at + 2] == (byte) 0x81;
    }
}
