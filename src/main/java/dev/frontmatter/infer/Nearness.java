package dev.frontmatter.infer;

import dev.frontmatter.scalar.Spelling;
import dev.frontmatter.schema.Suggestions;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the frequent text that a rare one is a misspelling of. */
final class Nearness {

    private final Suggestions suggestions = new Suggestions();

    /** Returns the nearest of some texts; null if none is so near that the other can hardly be meant. */
    @Nullable
    String nearest(String rare, Collection<String> frequent) {
        String near = suggestions.nearest(rare, frequent);
        return near != null && isNear(rare, near) ? near : null;
    }

    /** Two short texts, or two that differ in digits only, are two names and no misspelling. */
    private static boolean isNear(String rare, String near) {
        if (isSame(rare, near)) {
            return true;
        }
        int length = Math.max(rare.length(), near.length());
        return Spelling.distance(rare, near) <= (length < 4 ? 0 : length < 8 ? 1 : 2)
                && !withoutDigits(rare).equals(withoutDigits(near));
    }

    /** Returns true if two texts differ in case, hyphens, underscores and spaces only. */
    static boolean isSame(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }

    private static String withoutDigits(String name) {
        return name.replaceAll("[0-9]", "");
    }
}
