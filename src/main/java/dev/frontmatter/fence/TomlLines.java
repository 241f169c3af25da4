package dev.frontmatter.fence;

/**
 * Tells the lines of TOML that stand inside a text of several lines, where a line {@code +++} closes nothing. It is shown
 * each line in turn, so the work is linear in their length. A text in single quotes or one line of double quotes ends with
 * its line, closed or not, and so does a comment.
 *
 * <p>A text that is never closed takes all lines that follow into it. Whoever looks for the closing line does well to
 * remember the first {@code +++} inside a text: if no other comes, it is the one, and the text lacks its closing quotes.
 */
final class TomlLines {

    private static final byte NONE = 0;

    /** The quote of the text of several lines that is open, or {@link #NONE}. */
    private byte open = NONE;

    /** Returns true if the next line begins inside a text. */
    boolean isInText() {
        return open != NONE;
    }

    /** Takes in the next line. */
    void pass(byte[] bytes, int start, int end) {
        int at = start;
        while (at < end) {
            if (open != NONE) {
                at = inText(bytes, at, end);
            } else if (bytes[at] == '#') {
                return;
            } else if (bytes[at] == '"' || bytes[at] == '\'') {
                at = opened(bytes, at, end);
            } else {
                at++;
            }
        }
    }

    /** Moves behind the quote of a text of one line, or behind those that open one of several. */
    private int opened(byte[] bytes, int start, int end) {
        byte quote = bytes[start];
        if (start + 2 < end && bytes[start + 1] == quote && bytes[start + 2] == quote) {
            open = quote;
            return start + 3;
        }
        int at = start + 1;
        while (at < end && bytes[at] != quote) {
            at += bytes[at] == '\\' && quote == '"' ? 2 : 1;
        }
        return at + 1;
    }

    /** Moves behind the quotes that close the open text, or to the end of the line. */
    private int inText(byte[] bytes, int start, int end) {
        byte quote = open;
        int at = start;
        int quotes = 0;
        while (at < end && quotes < 3) {
            quotes = bytes[at] == quote ? quotes + 1 : 0;
            at += bytes[at] == '\\' && quote == '"' ? 2 : 1;
        }
        if (quotes < 3) {
            return end;
        }
        open = NONE;
        // One or two quotes may stand before the closing ones.
        int most = Math.min(end, at + 2);
        while (at < most && bytes[at] == quote) {
            at++;
        }
        return at;
    }
}
