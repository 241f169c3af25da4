package dev.frontmatter.config;

import java.util.List;

/** Values that may be one text or a list of them. */
final class Texts {

    private Texts() {}

    /**
     * Returns the texts of a value.
     *
     * @throws IllegalArgumentException if it is neither a scalar nor a list of scalars
     */
    static List<String> of(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Texts::text).toList();
        }
        return List.of(text(value));
    }

    private static String text(Object value) {
        if (value instanceof String || value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        throw new IllegalArgumentException("a text or a list of texts is expected, found another value");
    }
}
