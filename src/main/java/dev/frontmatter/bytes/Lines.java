package dev.frontmatter.bytes;

/** Line ends, which are LF, CRLF and CR, and blanks, which are spaces and tabs. */
public final class Lines {

    private Lines() {}

    /**
     * Returns true if a byte is a space or a tab.
     *
     * @param b any byte
     * @return true if it is
     */
    public static boolean isBlank(byte b) {
        return b == ' ' || b == '\t';
    }

    /**
     * Returns true if a byte ends a line, or is the first or the last of two that do.
     *
     * @param b any byte
     * @return true for LF and CR
     */
    public static boolean isLineEnd(byte b) {
        return b == '\n' || b == '\r';
    }

    /**
     * Returns true if a byte is white space.
     *
     * @param b any byte
     * @return true for blanks and what ends lines
     */
    public static boolean isSpace(byte b) {
        return isBlank(b) || isLineEnd(b);
    }

    /**
     * Finds the end of a line.
     *
     * @param bytes the text
     * @param from an offset in the line
     * @param end the end of the text
     * @return the first LF or CR from there on, or the end of the text
     */
    public static int lineEnd(byte[] bytes, int from, int end) {
        int at = EightBytes.toLineEnd(bytes, from, end);
        while (at < end && !isLineEnd(bytes[at])) {
            at++;
        }
        return at;
    }

    /**
     * Finds the next line.
     *
     * @param bytes the text
     * @param lineEnd where LF, CRLF or CR stands
     * @param end the end of the text
     * @return the offset behind it; the end of the text if there is none
     */
    public static int afterLineEnd(byte[] bytes, int lineEnd, int end) {
        boolean crLf = lineEnd + 1 < end && bytes[lineEnd] == '\r' && bytes[lineEnd + 1] == '\n';
        return Math.min(end, crLf ? lineEnd + 2 : lineEnd + 1);
    }

    /**
     * Finds the next line, where a CR alone is none that is wanted.
     *
     * @param bytes the text
     * @param lineEnd where LF or CR stands
     * @param end the end of the text
     * @return the offset behind LF or CRLF, or -1
     */
    public static int afterLineFeed(byte[] bytes, int lineEnd, int end) {
        if (bytes[lineEnd] == '\n') {
            return lineEnd + 1;
        }
        return lineEnd + 1 < end && bytes[lineEnd + 1] == '\n' ? lineEnd + 2 : -1;
    }

    /**
     * Passes blanks.
     *
     * @param bytes the text
     * @param from the offset of the first
     * @param end the end of the text
     * @return the first offset from there on where no blank stands
     */
    public static int pastBlanks(byte[] bytes, int from, int end) {
        int at = from;
        while (at < end && isBlank(bytes[at])) {
            at++;
        }
        return at;
    }

    /**
     * Leaves out the blanks at the end of a range.
     *
     * @param bytes the text
     * @param from the start of the range
     * @param end its end
     * @return the offset behind its last byte that is none, or its start
     */
    public static int trimBlanks(byte[] bytes, int from, int end) {
        int at = end;
        while (at > from && isBlank(bytes[at - 1])) {
            at--;
        }
        return at;
    }

    /**
     * Leaves out the blanks and line ends at the end of a range.
     *
     * @param bytes the text
     * @param from the start of the range
     * @param end its end
     * @return the offset behind its last byte that is neither, or its start
     */
    public static int trimSpace(byte[] bytes, int from, int end) {
        int at = end;
        while (at > from && isSpace(bytes[at - 1])) {
            at--;
        }
        return at;
    }
}
