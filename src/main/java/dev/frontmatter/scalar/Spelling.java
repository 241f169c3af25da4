package dev.frontmatter.scalar;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the name that a writer meant. */
public final class Spelling {

    /** Longer names are not compared: nobody misspells them, and the work would grow with their square. */
    private static final int LONGEST = 64;

    private Spelling() {}

    /** The nearest of the known names, the first of several, or null if none is near. */
    public static @Nullable String nearest(String name, Collection<String> known) {
        String best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (String candidate : known) {
            int distance = distance(name, candidate);
            if (distance < bestDistance && distance <= tolerated(name, candidate)) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return best;
    }

    /** Returns true if a name that is no known one can hardly be anything but a misspelling of one: the longer, the surer. */
    public static boolean isSurely(String name, String meant) {
        int length = Math.max(name.length(), meant.length());
        return plain(name).equals(plain(meant)) || distance(name, meant) <= (length < 5 ? 0 : length < 8 ? 1 : 2);
    }

    private static int tolerated(String name, String candidate) {
        int length = Math.max(name.length(), candidate.length());
        if (length <= 3) {
            // One letter for another is another name.
            return length == 1 ? 0 : 1;
        }
        return length <= 8 ? 2 : 3;
    }

    /** Returns the number of edits that part two names; names that differ in case, dashes and underscores only are one edit apart. */
    public static int distance(String a, String b) {
        if (a.length() > LONGEST || b.length() > LONGEST) {
            return Integer.MAX_VALUE;
        }
        return plain(a).equals(plain(b)) ? Math.min(1, editDistance(a, b)) : editDistance(a, b);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
    }

    /** Optimal string alignment: insertions, deletions, substitutions, and swaps of neighbours count one each. */
    private static int editDistance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                char x = a.charAt(i - 1);
                char y = b.charAt(j - 1);
                int best = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + (x == y ? 0 : 1));
                boolean swapped = i > 1 && j > 1 && x == b.charAt(j - 2) && y == a.charAt(i - 2);
                row[j] = swapped ? Math.min(best, beforeLast[j - 2] + 1) : best;
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }
}
