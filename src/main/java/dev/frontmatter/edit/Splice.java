package dev.frontmatter.edit;

import dev.frontmatter.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * New text in place of some bytes.
 *
 * @param start the offset of the first byte
 * @param end the offset behind the last byte
 * @param text the text to put there
 */
record Splice(int start, int end, String text) {

    static Splice insert(int at, String text) {
        return new Splice(at, at, text);
    }

    static Splice delete(int start, int end) {
        return new Splice(start, end, "");
    }

    /** Returns this insertion where it is made before other splices, within none of them. */
    Splice before(List<Splice> others) {
        for (Splice other : others) {
            if (other.start < start && start < other.end) {
                return insert(other.start, text);
            }
        }
        return this;
    }

    /** Returns splices that remove lines, and one that adds what moves; blank lines below what is added stay. */
    static List<Splice> moved(List<Splice> removals, Splice added) {
        List<Splice> splices = new ArrayList<>();
        for (Splice removal : removals) {
            boolean around = removal.start < added.start && added.start < removal.end;
            splices.add(around ? new Splice(removal.start, added.start, removal.text) : removal);
        }
        splices.add(added);
        return splices;
    }

    /**
     * Returns the bytes of a document with splices made, of which none overlaps another; insertions at one place are made in
     * their order.
     */
    static byte[] apply(Source source, List<Splice> splices) {
        List<Splice> sorted = new ArrayList<>(splices);
        sorted.sort(Comparator.comparingInt(Splice::start).thenComparingInt(Splice::end));
        byte[] bytes = source.bytes();
        int length = source.length();
        List<byte[]> texts = new ArrayList<>();
        int at = 0;
        for (Splice splice : sorted) {
            if (splice.start < at) {
                throw new IllegalStateException("splices overlap at " + splice.start);
            }
            at = splice.end;
            byte[] text = splice.textIn(source).getBytes(StandardCharsets.UTF_8);
            texts.add(text);
            length += text.length - (splice.end - splice.start);
        }
        byte[] changed = new byte[length];
        int from = 0;
        int to = 0;
        for (int i = 0; i < texts.size(); i++) {
            Splice splice = sorted.get(i);
            byte[] text = texts.get(i);
            System.arraycopy(bytes, from, changed, to, splice.start - from);
            to += splice.start - from;
            System.arraycopy(text, 0, changed, to, text.length);
            to += text.length;
            from = splice.end;
        }
        System.arraycopy(bytes, from, changed, to, source.length() - from);
        return changed;
    }

    /** Returns the text so that no carriage return at its end makes one line end with the line feed of a blank line. */
    private String textIn(Source source) {
        boolean joins = text.endsWith("\r") && end < source.length() && source.bytes()[end] == '\n';
        return joins ? text + "\n" : text;
    }
}
