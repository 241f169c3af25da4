package dev.frontmatter.scalar;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words that writers use for true and false. */
public final class BooleanForm {

    private BooleanForm() {}

    /**
     * Returns a hint for a text that is no boolean.
     *
     * @param text the text
     * @return a few words, or null if no boolean seems meant
     */
    public static @Nullable String hint(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "on", "y", "1", "true" -> "write true, without quotes";
            case "no", "off", "n", "0", "false" -> "write false, without quotes";
            default -> {
                String nearest = Spelling.nearest(text, List.of("true", "false"));
                yield nearest != null && Spelling.distance(text, nearest) == 1
                        ? "did you mean `" + nearest + "`?"
                        : null;
            }
        };
    }
}
