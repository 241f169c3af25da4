package dev.frontmatter.bytes;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** UTF-8 as RFC 3629 defines it. */
public final class Utf8 {

    private Utf8() {}

    /**
     * Returns the length of a byte order mark at the start of a text.
     *
     * @param bytes the text
     * @param length how many of them there are
     * @return a count of bytes, 0 if there is none
     */
    public static int byteOrderMarkLength(byte[] bytes, int length) {
        boolean marked = length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        return marked ? 3 : 0;
    }

    /**
     * Returns true if a byte is of a character, and not its first.
     *
     * @param b any byte
     * @return true for 0x80 to 0xBF
     */
    public static boolean isContinuation(byte b) {
        return (b & 0xC0) == 0x80;
    }

    /**
     * Returns the number of bytes that a character has by its first one.
     *
     * @param lead any byte
     * @return 1 to 4; 1 for a byte that starts no character
     */
    public static int sequenceLength(byte lead) {
        int b = lead & 0xFF;
        return b < 0xC0 ? 1 : b < 0xE0 ? 2 : b < 0xF0 ? 3 : 4;
    }

    /**
     * Returns true if bytes are UTF-8 without NUL; eight of them at a time where they are ASCII.
     *
     * @param bytes hold the text
     * @param start the first offset
     * @param end the offset behind the last one
     * @return false if a byte is NUL or belongs to no well-formed character
     */
    public static boolean isText(byte[] bytes, int start, int end) {
        int at = start;
        while (at < end) {
            at = EightBytes.pastAscii(bytes, at, end);
            if (at == end) {
                break;
            }
            do {
                int length = characterLength(bytes, at, end);
                if (length == 0) {
                    return false;
                }
                at += length;
            } while (at < end && bytes[at] < 0);
        }
        return true;
    }

    /** Returns the length of a well-formed character other than NUL, or 0. */
    private static int characterLength(byte[] bytes, int at, int end) {
        byte lead = bytes[at];
        return lead < 0 ? wideLength(bytes, at, end) : lead == 0 ? 0 : 1;
    }

    /**
     * Returns the length of a character of several bytes: no overlong form, no surrogate, nothing above U+10FFFF (RFC
     * 3629, section 4).
     *
     * @param bytes the text
     * @param at the offset of a byte that is no ASCII
     * @param end the end of the text
     * @return 2 to 4, or 0 if there is no well-formed character
     */
    public static int wideLength(byte[] bytes, int at, int end) {
        int lead = bytes[at];
        int length = lead < (byte) 0xE0 ? 2 : lead < (byte) 0xF0 ? 3 : 4;
        if (at + length > end) {
            return 0;
        }
        int second = bytes[at + 1];
        int lowest = lead == (byte) 0xE0 ? (byte) 0xA0 : lead == (byte) 0xF0 ? (byte) 0x90 : (byte) 0x80;
        int highest = lead == (byte) 0xED ? (byte) 0x9F : lead == (byte) 0xF4 ? (byte) 0x8F : (byte) 0xBF;
        boolean wellFormed = lead >= (byte) 0xC2
                && lead <= (byte) 0xF4
                && second >= lowest
                && second <= highest
                && (length < 3 || bytes[at + 2] <= (byte) 0xBF)
                && (length < 4 || bytes[at + 3] <= (byte) 0xBF);
        return wellFormed ? length : 0;
    }

    /**
     * Returns a text's bytes; a lone surrogate becomes the three bytes of its code point, which are malformed UTF-8, where
     * the JDK would put in a replacement character.
     *
     * @param text any text
     * @return its bytes
     */
    public static byte[] encode(String text) {
        if (!hasLoneSurrogate(text)) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() + 16);
        text.codePoints().forEach(codePoint -> {
            if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
                out.write(0xE0 | codePoint >> 12);
                out.write(0x80 | codePoint >> 6 & 0x3F);
                out.write(0x80 | codePoint & 0x3F);
            } else {
                out.writeBytes(Character.toString(codePoint).getBytes(StandardCharsets.UTF_8));
            }
        });
        return out.toByteArray();
    }

    private static boolean hasLoneSurrogate(String text) {
        return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    /**
     * Appends a range of bytes as characters.
     *
     * @param text takes the characters
     * @param bytes well-formed UTF-8 in the range
     * @param start the start of the range
     * @param end its end
     */
    public static void append(StringBuilder text, byte[] bytes, int start, int end) {
        if (start < end) {
            text.append(new String(bytes, start, end - start, StandardCharsets.UTF_8));
        }
    }
}
