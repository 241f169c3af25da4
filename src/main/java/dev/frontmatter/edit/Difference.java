package dev.frontmatter.edit;

import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import java.util.Arrays;
import java.util.Optional;

/** The lines in which a document differs from the same one before it was edited. */
final class Difference {

    private Difference() {}

    /**
     * Returns the fix that replaces the lines from the first that differs to the last.
     *
     * @param before the document
     * @param after the edited document
     * @param safe true if it may be made without asking, unless an anchor or alias is touched
     * @param description what it does
     * @return the fix; empty if both are the same
     */
    static Optional<Fix> of(Source before, Source after, boolean safe, String description) {
        byte[] old = before.bytes();
        byte[] changed = after.bytes();
        int oldEnd = before.length();
        int changedEnd = after.length();
        int start = Arrays.mismatch(old, 0, oldEnd, changed, 0, changedEnd);
        if (start < 0) {
            return Optional.empty();
        }
        while (start > 0 && old[start - 1] != '\n') {
            start--;
        }
        int same = sameLines(old, oldEnd, changed, changedEnd, Math.min(oldEnd, changedEnd) - start);
        Span replaced = new Span(start, oldEnd - same);
        String text = before.text(replaced);
        boolean plain = text.indexOf('&') < 0 && text.indexOf('*') < 0;
        return Optional.of(
                new Fix(replaced, after.text(new Span(start, changedEnd - same)), safe && plain, description));
    }

    /** Returns the number of bytes in whole lines that both end with, of so many at most. */
    private static int sameLines(byte[] old, int oldEnd, byte[] changed, int changedEnd, int most) {
        int lines = 0;
        for (int same = 0; same <= most; same++) {
            if (beginsLine(old, oldEnd - same) && beginsLine(changed, changedEnd - same)) {
                lines = same;
            }
            if (same < most && old[oldEnd - same - 1] != changed[changedEnd - same - 1]) {
                break;
            }
        }
        return lines;
    }

    private static boolean beginsLine(byte[] bytes, int at) {
        return at == 0 || bytes[at - 1] == '\n';
    }
}
