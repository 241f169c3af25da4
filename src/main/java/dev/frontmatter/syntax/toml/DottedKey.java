package dev.frontmatter.syntax.toml;

import dev.frontmatter.tree.KeyTable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The parts of the key that is being read, as in {@code owner."first name"}: where each stands, and what it says. */
final class DottedKey {

    private final byte[] bytes;
    private int[] starts = new int[4];
    private int[] ends = new int[4];
    private long[] hashes = new long[4];
    private @Nullable String[] texts = new String[4];
    private int count;

    DottedKey(byte[] bytes) {
        this.bytes = bytes;
    }

    void clear() {
        count = 0;
    }

    /** Adds a part whose text stands in the document as it is, between quotes or without. */
    void add(int start, int end) {
        int inset = bytes[start] == '"' || bytes[start] == '\'' ? 1 : 0;
        add(start, end, KeyTable.hash(bytes, start + inset, end - inset), null);
    }

    /** Adds a part whose text is not that of the document. */
    void add(int start, int end, String text) {
        byte[] key = text.getBytes(StandardCharsets.UTF_8);
        add(start, end, KeyTable.hash(key, 0, key.length), text);
    }

    private void add(int start, int end, long hash, @Nullable String text) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
            hashes = Arrays.copyOf(hashes, 2 * count);
            texts = Arrays.copyOf(texts, 2 * count);
        }
        starts[count] = start;
        ends[count] = end;
        hashes[count] = hash;
        texts[count++] = text;
    }

    int size() {
        return count;
    }

    int last() {
        return count - 1;
    }

    int start(int part) {
        return starts[part];
    }

    int end(int part) {
        return ends[part];
    }

    long hash(int part) {
        return hashes[part];
    }

    /** Returns the text of a part, or null if it stands in the document as it is. */
    @Nullable
    String text(int part) {
        return texts[part];
    }
}
