package dev.frontmatter.syntax.yaml;

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
        int lead = bytes[at] & 0xFF;
        int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (at + length > end || !isWellFormed(bytes, at, length)) {
            return SPECIAL;
        }
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

    /** No overlong forms, no surrogates, nothing above U+10FFFF (RFC 3629, section 4). */
    private static boolean isWellFormed(byte[] bytes, int at, int length) {
        int lead = bytes[at];
        int second = bytes[at + 1];
        int lowest = lead == (byte) 0xE0 ? (byte) 0xA0 : lead == (byte) 0xF0 ? (byte) 0x90 : (byte) 0x80;
        int highest = lead == (byte) 0xED ? (byte) 0x9F : lead == (byte) 0xF4 ? (byte) 0x8F : (byte) 0xBF;
        return lead >= (byte) 0xC2
                && lead <= (byte) 0xF4
                && second >= lowest
                && second <= highest
                && (length < 3 || bytes[at + 2] <= (byte) 0xBF)
                && (length < 4 || bytes[at + 3] <= (byte) 0xBF);
    }
}
