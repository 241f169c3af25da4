package dev.frontmatter.tokenizer;

/** Tells by their look alone whether lines are keys and values, so that what a line of dashes below them means is sure. */
final class KeyLines {

    private KeyLines() {}

    /**
     * Whether a line may stand among keys: it is blank, indented, a comment, a list entry or a closing bracket, or has a
     * colon behind its first word.
     */
    static boolean isOne(byte[] bytes, int start, int end) {
        if (start == end) {
            return true;
        }
        return switch (bytes[start]) {
            case ' ', '\t', '#', ']', '}' -> true;
            case '-' -> start + 1 == end || isBlank(bytes[start + 1]);
            default -> isKey(bytes, start, end);
        };
    }

    /** Whether a line in column 1 begins with a key, without spaces in it, and a colon. */
    static boolean isKey(byte[] bytes, int start, int end) {
        int at = start;
        while (at < end && bytes[at] != ':' && !isBlank(bytes[at])) {
            at++;
        }
        return at > start && at < end && bytes[at] == ':' && (at + 1 == end || isBlank(bytes[at + 1]));
    }

    /** Whether a line may begin a block text, of which lines of any look may be part: it ends in {@code |} or {@code >}. */
    static boolean beginsText(byte[] bytes, int start, int end) {
        int at = end;
        while (at > start
                && (isBlank(bytes[at - 1]) || bytes[at - 1] == '+' || bytes[at - 1] == '-' || isDigit(bytes[at - 1]))) {
            at--;
        }
        return at > start && (bytes[at - 1] == '|' || bytes[at - 1] == '>');
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t';
    }
}
