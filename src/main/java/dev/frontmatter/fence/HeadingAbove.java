package dev.frontmatter.fence;

import dev.frontmatter.bytes.Lines;

/**
 * The last line among keys that looks like a heading of Markdown (CommonMark, 4.2) between blank lines, with no key below it:
 * a comment of YAML to its reader, and most likely the first line of the body to its writer. It is shown each line in turn.
 */
final class HeadingAbove {

    private static final int NONE = -1;

    private int heading = NONE;
    private boolean afterBlank;
    private boolean afterHeading;

    /** Takes in the next line. */
    void add(byte[] bytes, int start, int end) {
        boolean blank = KeyLines.isBlank(bytes, start, end);
        boolean begins = afterBlank && heading == NONE && isHeading(bytes, start, end);
        if (begins) {
            heading = start;
        } else if (afterHeading && !blank || KeyLines.isKey(bytes, start, end)) {
            heading = NONE;
        }
        afterHeading = begins;
        afterBlank = blank;
    }

    /** Returns the line of the heading, or another line if there is none. */
    int orElse(int line) {
        return heading == NONE ? line : heading;
    }

    private static boolean isHeading(byte[] bytes, int start, int end) {
        int at = start;
        while (at < end && bytes[at] == '#') {
            at++;
        }
        return at > start && at < end && Lines.isBlank(bytes[at]);
    }
}
