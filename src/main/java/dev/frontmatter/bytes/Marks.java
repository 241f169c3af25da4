package dev.frontmatter.bytes;

/** Lines of marks that are written in place of a fence: dashes of other kinds, asterisks, equals signs and the like. */
public final class Marks {

    private static final String OTHERS = "*=;~_#";
    private static final int FEWEST = 3;
    private static final int FEWEST_DASHES = 2;

    private Marks() {}

    /**
     * Returns true if a line is nothing but three or more of one mark that is no fence's, or of dashes of which one at least is
     * another one than the ordinary.
     *
     * @param bytes hold the line
     * @param start the offset at which it starts
     * @param lineEnd the offset at which it ends, exclusive, blanks included
     * @return true if it may be meant to be a fence
     */
    public static boolean areOther(byte[] bytes, int start, int lineEnd) {
        int end = Lines.trimBlanks(bytes, start, lineEnd);
        return end > start
                && (OTHERS.indexOf(bytes[start]) >= 0 ? areOne(bytes, start, end) : areDashes(bytes, start, end));
    }

    private static boolean areOne(byte[] bytes, int start, int end) {
        for (int at = start; at < end; at++) {
            if (bytes[at] != bytes[start]) {
                return false;
            }
        }
        return end - start >= FEWEST;
    }

    /** Returns true for dashes that an editor has made of ordinary ones: a wide one may stand for two or three of them. */
    private static boolean areDashes(byte[] bytes, int start, int end) {
        boolean other = false;
        int characters = 0;
        for (int at = start; at < end; characters++) {
            int character = Lookalikes.wideAt(bytes, at, end);
            if (character >= 0x2010 && character <= 0x2015 || character == 0x2212) {
                other = true;
                at += 3;
            } else if (bytes[at] == '-') {
                at++;
            } else {
                return false;
            }
        }
        return other && characters >= FEWEST_DASHES;
    }
}
