package dev.frontmatter.bytes;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A short text in ASCII that is looked for in bytes, by the steps of Boyer, Moore and Horspool: most bytes are no part of it,
 * so most steps are as long as the text. Immutable.
 */
public final class Needle {

    private final byte[] text;
    private final byte[] steps = new byte[256];

    /**
     * Makes a text to look for.
     *
     * @param text from 1 to 127 characters of ASCII
     */
    public Needle(String text) {
        this.text = text.getBytes(StandardCharsets.US_ASCII);
        // The step from a byte: to where it stands in the text, or past it.
        Arrays.fill(steps, (byte) this.text.length);
        for (int i = 0; i < this.text.length - 1; i++) {
            steps[this.text[i]] = (byte) (this.text.length - 1 - i);
        }
    }

    /** Returns true if the text stands in the first bytes of an array, as many as given. */
    public boolean isIn(byte[] bytes, int end) {
        int last = text.length - 1;
        for (int at = last; at < end; at += steps[bytes[at] & 0xFF]) {
            int same = 0;
            while (same <= last && bytes[at - same] == text[last - same]) {
                same++;
            }
            if (same > last) {
                return true;
            }
        }
        return false;
    }
}
