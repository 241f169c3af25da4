package dev.frontmatter.syntax.yaml;

import dev.frontmatter.bytes.Utf8;

/** Characters of several bytes in UTF-8 (RFC 3629). */
final class WideCharacters {

    /** The answer for bytes that are no character, and for a character that is not plain text everywhere in YAML. */
    static final int SPECIAL = -1;

    private WideCharacters() {}

    /**
     * The offset behind a character of several bytes.
     *
     * @return the offset, or {@link #SPECIAL} for C1 controls with NEL, line and paragraph separators, byte order marks,
     *     noncharacters and malformed bytes
     */
    static int after(byte[] bytes, int at, int end) {
        int length = Utf8.wideLength(bytes, at, end);
        if (length == 0) {
            return SPECIAL;
        }
        int lead = bytes[at] & 0xFF;
        int second = bytes[at + 1] & 0xFF;
        if (lead == 0xC2 && second < 0xA0) {
            return SPECIAL;
        }
        int third = length > 2 ? bytes[at + 2] & 0xFF : 0;
        boolean separator = lead == 0xE2 && second == 0x80 && (third == 0xA8 || third == 0xA9);
        boolean mark = lead == 0xEF && second == 0xBB && third == 0xBF;
        boolean nonCharacter = lead == 0xEF && second == 0xBF && third >= 0xBE;
        return separator || mark || nonCharacter ? SPECIAL : at + length;
    }
}
