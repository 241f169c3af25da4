package dev.frontmatter.bytes;

/** Digits and words in bytes, told without making a string. */
public final class Ascii {

    private Ascii() {}

    /**
     * Returns true if a byte is a decimal digit.
     *
     * @param b any byte
     * @return true for 0 to 9
     */
    public static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    /**
     * Returns true if a byte is a hexadecimal digit.
     *
     * @param b any byte
     * @return true for 0 to 9 and the letters A to F, small ones too
     */
    public static boolean isHexadecimal(byte b) {
        return isDigit(b) || b >= 'a' && b <= 'f' || b >= 'A' && b <= 'F';
    }

    /**
     * Returns true if bytes are a word.
     *
     * @param word the word, in ASCII
     * @param bytes the text
     * @param start the start of the range
     * @param end its end
     * @return true if the range holds the word and nothing else
     */
    public static boolean isWord(String word, byte[] bytes, int start, int end) {
        if (end - start != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (bytes[start + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
