package dev.frontmatter.edit;

import java.util.ArrayList;
import java.util.List;

/** The lines that two texts do not share, drawn as a patch. */
final class LineDifference {

    private LineDifference() {}

    static String of(String before, String after) {
        return joined(all(before, after).stream()
                .filter(line -> !line.startsWith(" "))
                .toList());
    }

    /** Returns the lines that differ, with one above and one below. */
    static String inContext(String before, String after) {
        List<String> all = all(before, after);
        List<String> near = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < all.size(); i++) {
            List<String> around = all.subList(Math.max(0, i - 1), Math.min(all.size(), i + 2));
            if (around.stream().anyMatch(line -> !line.startsWith(" "))) {
                if (last >= 0 && last < i - 1) {
                    near.add("...");
                }
                near.add(all.get(i).stripTrailing());
                last = i;
            }
        }
        return joined(near);
    }

    private static String joined(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    /** Returns all lines, each behind a mark. */
    private static List<String> all(String before, String after) {
        String[] a = before.split("\n", -1);
        String[] b = after.split("\n", -1);
        int[][] common = new int[a.length + 1][b.length + 1];
        for (int i = a.length - 1; i >= 0; i--) {
            for (int j = b.length - 1; j >= 0; j--) {
                common[i][j] =
                        a[i].equals(b[j]) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<String> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < a.length || j < b.length) {
            if (i < a.length && j < b.length && a[i].equals(b[j])) {
                lines.add("  " + a[i++]);
                j++;
            } else if (j == b.length || i < a.length && common[i + 1][j] >= common[i][j + 1]) {
                lines.add("- " + a[i++]);
            } else {
                lines.add("+ " + b[j++]);
            }
        }
        return lines;
    }
}
