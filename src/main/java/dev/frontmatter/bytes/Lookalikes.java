package dev.frontmatter.bytes;

import java.util.Locale;

/** Characters of several bytes in UTF-8 that are taken for others: spaces that are none, what nobody sees, wide colons. */
public final class Lookalikes {

    /** Stands for no character. */
    public static final int NONE = 0;

    private static final int FULL_WIDTH_COLON = 0xFF1A;

    private Lookalikes() {}

    /**
     * Finds a character that looks like a space or like nothing.
     *
     * @param bytes well-formed UTF-8
     * @param at where a character starts
     * @param end the end of the text
     * @return its code point if it is one, else {@link #NONE}
     */
    public static int invisibleAt(byte[] bytes, int at, int end) {
        int character = wideAt(bytes, at, end);
        return isSpace(character) || isZeroWidth(character) ? character : NONE;
    }

    /**
     * Finds a character of several bytes.
     *
     * @param bytes well-formed UTF-8
     * @param at where a character starts
     * @param end the end of the text
     * @return its code point if it has two or three bytes, else {@link #NONE}
     */
    public static int wideAt(byte[] bytes, int at, int end) {
        if (at >= end || bytes[at] >= 0) {
            return NONE;
        }
        int length = Utf8.wideLength(bytes, at, end);
        return switch (length) {
            case 2 -> (bytes[at] & 0x1F) << 6 | bytes[at + 1] & 0x3F;
            case 3 -> (bytes[at] & 0x0F) << 12 | (bytes[at + 1] & 0x3F) << 6 | bytes[at + 2] & 0x3F;
            default -> NONE;
        };
    }

    /**
     * Returns how many bytes a character has.
     *
     * @param character a code point that was found here, or {@link #NONE}
     * @return 0, 2 or 3
     */
    public static int length(int character) {
        return character == NONE ? 0 : character < 0x800 ? 2 : 3;
    }

    /**
     * Returns true for a character that looks like a space and is text.
     *
     * @param character a code point
     * @return true for those of Unicode's category Zs but U+0020
     */
    public static boolean isSpace(int character) {
        return character > ' ' && Character.getType(character) == Character.SPACE_SEPARATOR;
    }

    /**
     * Returns true for a character that nobody sees.
     *
     * @param character a code point
     * @return true for soft hyphens, zero-width spaces, joiners and marks, and byte order marks
     */
    public static boolean isZeroWidth(int character) {
        return character == 0xAD
                || character >= 0x200B && character <= 0x200F
                || character >= 0x2060 && character <= 0x2064
                || character == 0xFEFF;
    }

    /**
     * Returns true for a joiner, which the spelling of some languages needs between two letters.
     *
     * @param character a code point
     * @return true for U+200C and U+200D
     */
    public static boolean isJoiner(int character) {
        return character == 0x200C || character == 0x200D;
    }

    /**
     * Returns true for the colon of East Asian writing, which ends no key.
     *
     * @param character a code point
     * @return true for U+FF1A
     */
    public static boolean isWideColon(int character) {
        return character == FULL_WIDTH_COLON;
    }

    /**
     * Returns the name of a character for a message.
     *
     * @param character a code point
     * @return as in {@code U+00A0 (no-break space)}
     */
    public static String name(int character) {
        String name = Character.getName(character);
        return String.format("U+%04X", character) + (name == null ? "" : " (" + name.toLowerCase(Locale.ROOT) + ")");
    }
}
