package dev.frontmatter.config;

import dev.frontmatter.content.ContentCheck;
import java.util.List;

/**
 * The documents for which a rule holds.
 *
 * @param key the pointer or value path of a value
 * @param is the text that it must be, or a list of such texts; a star stands for any text without a slash, two for any text
 */
public record When(String key, Object is) {

    ContentCheck<?> of(ContentCheck<?> check, RuleEntry.Context context) {
        List<String> values = context.texts("/when/is");
        return check.when(key, values.toArray(String[]::new));
    }
}
