package dev.frontmatter.testing;

/** Different texts with one hash code. */
public final class SameHash {

    private SameHash() {}

    /** Returns the text of a number below 16,384. */
    public static String text(int number) {
        return text(number, 14);
    }

    /** Returns the text of a number of so many bits. */
    public static String text(int number, int bits) {
        StringBuilder text = new StringBuilder();
        for (int bit = 0; bit < bits; bit++) {
            text.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return text.toString();
    }
}
