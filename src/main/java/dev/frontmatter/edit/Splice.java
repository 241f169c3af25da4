package dev.frontmatter.edit;

import java.io.ByteArrayOutputStream;
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

    /** Returns the bytes with splices made, of which none overlaps another; insertions at one place are made in their order. */
    static byte[] apply(byte[] bytes, List<Splice> splices) {
        List<Splice> sorted = new ArrayList<>(splices);
        sorted.sort(Comparator.comparingInt(Splice::start).thenComparingInt(Splice::end));
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + 64);
        int at = 0;
        for (Splice splice : sorted) {
            if (splice.start < at) {
                throw new IllegalStateException("splices overlap at " + splice.start);
            }
            out.write(bytes, at, splice.start - at);
            out.writeBytes(splice.text.getBytes(StandardCharsets.UTF_8));
            at = splice.end;
        }
        out.write(bytes, at, bytes.length - at);
        return out.toByteArray();
    }
}
