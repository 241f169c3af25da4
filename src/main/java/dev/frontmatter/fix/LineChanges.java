package dev.frontmatter.fix;

import dev.frontmatter.diagnostic.Replacement;
import dev.frontmatter.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The lines in which two texts differ. */
final class LineChanges {

    /** More lines than this, multiplied, are replaced as one. */
    private static final long MOST_COMPARED = 4_000_000;

    private LineChanges() {}

    /** Returns replacements in the first text, in order. */
    static List<Replacement> between(byte[] before, byte[] after) {
        List<Span> old = lines(before);
        List<Span> fresh = lines(after);
        int start = 0;
        while (start < Math.min(old.size(), fresh.size()) && same(before, old.get(start), after, fresh.get(start))) {
            start++;
        }
        int oldEnd = old.size();
        int freshEnd = fresh.size();
        while (oldEnd > start
                && freshEnd > start
                && same(before, old.get(oldEnd - 1), after, fresh.get(freshEnd - 1))) {
            oldEnd--;
            freshEnd--;
        }
        int rows = oldEnd - start;
        int columns = freshEnd - start;
        boolean compared = (long) rows * columns <= MOST_COMPARED;
        int[] oldHashes = hashes(before, old.subList(start, oldEnd));
        int[] freshHashes = hashes(after, fresh.subList(start, freshEnd));
        int[][] common = new int[compared ? rows + 1 : 1][compared ? columns + 1 : 1];
        for (int i = rows - 1; compared && i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                boolean same =
                        oldHashes[i] == freshHashes[j] && same(before, old.get(start + i), after, fresh.get(start + j));
                common[i][j] = same ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<Replacement> changes = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < rows || j < columns) {
            int fromRow = i;
            int fromColumn = j;
            while ((i < rows || j < columns)
                    && !(compared
                            && i < rows
                            && j < columns
                            && same(before, old.get(start + i), after, fresh.get(start + j)))) {
                boolean drop = j == columns || i < rows && (!compared || common[i + 1][j] >= common[i][j + 1]);
                i += drop ? 1 : 0;
                j += drop ? 0 : 1;
            }
            if (i > fromRow || j > fromColumn) {
                Span place =
                        new Span(startOf(old, start + fromRow, before.length), startOf(old, start + i, before.length));
                int textStart = startOf(fresh, start + fromColumn, after.length);
                int textEnd = startOf(fresh, start + j, after.length);
                changes.add(new Replacement(
                        place, new String(after, textStart, textEnd - textStart, StandardCharsets.UTF_8)));
            } else {
                i++;
                j++;
            }
        }
        return changes;
    }

    private static int[] hashes(byte[] bytes, List<Span> lines) {
        int[] hashes = new int[lines.size()];
        for (int i = 0; i < hashes.length; i++) {
            for (int at = lines.get(i).start(); at < lines.get(i).end(); at++) {
                hashes[i] = 31 * hashes[i] + bytes[at];
            }
        }
        return hashes;
    }

    private static int startOf(List<Span> lines, int index, int length) {
        return index < lines.size() ? lines.get(index).start() : length;
    }

    private static boolean same(byte[] a, Span one, byte[] b, Span other) {
        return Arrays.equals(a, one.start(), one.end(), b, other.start(), other.end());
    }

    private static List<Span> lines(byte[] bytes) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == '\n') {
                lines.add(new Span(start, at + 1));
                start = at + 1;
            }
        }
        if (start < bytes.length) {
            lines.add(new Span(start, bytes.length));
        }
        return lines;
    }
}
