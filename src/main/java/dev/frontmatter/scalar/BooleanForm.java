package dev.frontmatter.scalar;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words that writers use for true and false. */
public final class BooleanForm {

    private BooleanForm() {}

    /**
     * Returns the mismatch of a text that is no boolean, with what is most likely meant.
     *
     * @param mismatch the mismatch without a hint
     * @param text the text
     */
    public static Mismatch meant(Mismatch mismatch, String text) {
        String value = value(text);
        return value == null ? mismatch : mismatch.withHint(hint(text)).withReplacement(value, Mismatch.Style.LIKELY);
    }

    /**
     * Returns a hint for a text that is no boolean.
     *
     * @param text the text
     * @return a few words, or null if no boolean seems meant
     */
    public static @Nullable String hint(String text) {
        String word = word(text);
        String value = value(text);
        return word != null
                ? "write " + word + ", without quotes"
                : value == null ? null : "did you mean `" + value + "`?";
    }

    private static @Nullable String value(String text) {
        String word = word(text);
        if (word != null) {
            return word;
        }
        String nearest = Spelling.nearest(text, List.of("true", "false"));
        return nearest != null && Spelling.distance(text, nearest) == 1 ? nearest : null;
    }

    private static @Nullable String word(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "on", "y", "1", "true" -> "true";
            case "no", "off", "n", "0", "false" -> "false";
            default -> null;
        };
    }
}
