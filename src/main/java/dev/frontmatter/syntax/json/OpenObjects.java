package dev.frontmatter.syntax.json;

import dev.frontmatter.source.Span;
import dev.frontmatter.tree.KeyTable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keys of the open objects so far. Keys are compared with each other, those of larger objects found by a map. */
final class OpenObjects {

    private static final int NONE = -1;
    private static final int MOST_COMPARED = 16;

    private final byte[] bytes;
    private long[] hashes = new long[32];
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private @Nullable String[] texts = new String[32];
    private int count;

    // Of each open object, where its keys begin, and the map of a larger one.
    private int[] firsts = new int[8];

    @SuppressWarnings({"unchecked", "rawtypes"})
    private @Nullable Map<String, Integer>[] maps = new Map[8];

    private int open;

    OpenObjects(byte[] bytes) {
        this.bytes = bytes;
    }

    void begin() {
        if (open == firsts.length) {
            firsts = Arrays.copyOf(firsts, 2 * open);
            maps = Arrays.copyOf(maps, 2 * open);
        }
        maps[open] = null;
        firsts[open++] = count;
    }

    void end() {
        count = firsts[--open];
    }

    /**
     * Adds a key to the innermost object.
     *
     * @param span the key with its quotes
     * @param text its text, or null if it stands in the document as it is
     * @param hash what {@link KeyTable#hash} gives for the text
     * @return the place of the same key before it, or null
     */
    @Nullable
    Span add(Span span, @Nullable String text, long hash) {
        int first = firsts[open - 1];
        int known = count - first > MOST_COMPARED ? findByMap(first, span, text) : find(first, span, text, hash);
        if (known != NONE) {
            return new Span(starts[known], ends[known]);
        }
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * count);
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
            texts = Arrays.copyOf(texts, 2 * count);
        }
        hashes[count] = hash;
        starts[count] = span.start();
        ends[count] = span.end();
        texts[count] = text;
        Map<String, Integer> map = maps[open - 1];
        if (map != null) {
            map.put(text(count), count);
        }
        count++;
        return null;
    }

    private int find(int first, Span span, @Nullable String text, long hash) {
        for (int key = first; key < count; key++) {
            if (hashes[key] == hash && isSame(key, span, text)) {
                return key;
            }
        }
        return NONE;
    }

    private boolean isSame(int key, Span span, @Nullable String text) {
        if (texts[key] != null || text != null) {
            return text(key).equals(text == null ? written(span.start(), span.end()) : text);
        }
        return Arrays.equals(bytes, starts[key] + 1, ends[key] - 1, bytes, span.start() + 1, span.end() - 1);
    }

    private int findByMap(int first, Span span, @Nullable String text) {
        Map<String, Integer> map = maps[open - 1];
        if (map == null) {
            map = new HashMap<>();
            for (int key = first; key < count; key++) {
                map.put(text(key), key);
            }
            maps[open - 1] = map;
        }
        return map.getOrDefault(text == null ? written(span.start(), span.end()) : text, NONE);
    }

    private String text(int key) {
        String text = texts[key];
        return text != null ? text : written(starts[key], ends[key]);
    }

    private String written(int start, int end) {
        return new String(bytes, start + 1, end - start - 2, StandardCharsets.UTF_8);
    }
}
