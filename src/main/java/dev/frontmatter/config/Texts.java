package dev.frontmatter.config;

import dev.frontmatter.Values;
import java.util.List;
import java.util.Optional;

/** Values that may be one text or a list of them. */
final class Texts {

    private Texts() {}

    /**
     * Returns the texts of a value as they are written.
     *
     * @param values the document that it stands in
     * @param pointer its pointer
     * @throws IllegalArgumentException if it is neither a scalar nor a list of scalars
     */
    static List<String> of(Values values, String pointer) {
        Optional<String> text = values.text(pointer);
        return text.isPresent()
                ? List.of(text.get())
                : values.pointers(pointer + "/*").stream()
                        .map(entry -> values.text(entry).orElseThrow(Texts::other))
                        .toList();
    }

    /**
     * Returns the texts of a value that was read.
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
        throw other();
    }

    private static IllegalArgumentException other() {
        return new IllegalArgumentException("a text or a list of texts is expected, found another value");
    }
}
