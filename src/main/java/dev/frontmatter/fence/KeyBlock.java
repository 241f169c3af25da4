package dev.frontmatter.fence;

/**
 * Lines above what may be a closing line, looked at one by one. That they are front matter is certain if all of them are keys
 * and their values, none of which may go on below, and if no key stands behind a blank line: that and a line of dashes may
 * as well be a heading of the body (CommonMark, 4.3).
 */
final class KeyBlock {

    private boolean keys;
    private boolean parted;
    private boolean certain = true;

    /**
     * Adds the next line.
     *
     * @return true if it may stand among keys
     */
    boolean add(byte[] bytes, int start, int end) {
        if (KeyLines.isBlank(bytes, start, end)) {
            parted = keys;
            return true;
        }
        boolean isOne = KeyLines.isOne(bytes, start, end);
        if (bytes[start] != '#') {
            certain &= isOne
                    && !parted
                    && !KeyLines.goesOn(bytes, start, end)
                    && !KeyLines.isIndentedFence(bytes, start, end);
            keys |= KeyLines.isKey(bytes, start, end);
        }
        return isOne;
    }

    boolean hasKeys() {
        return keys;
    }

    /** Returns true if the lines are front matter beyond doubt, and end where a line of dashes follows. */
    boolean isCertain() {
        return certain && keys;
    }
}
