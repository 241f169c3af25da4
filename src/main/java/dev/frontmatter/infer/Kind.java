package dev.frontmatter.infer;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A kind of value, as documents have it. */
enum Kind {
    TEXT("text"),
    INTEGER("a whole number"),
    NUMBER("a number"),
    BOOLEAN("true or false"),
    LIST("a list"),
    MAPPING("keys and values");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    /** Returns words for a value of this kind. */
    String words() {
        return words;
    }

    /** Returns the kind of a value; null is of none. */
    static @Nullable Kind of(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof Map) {
            return MAPPING;
        }
        if (value instanceof List) {
            return LIST;
        }
        if (value instanceof Boolean) {
            return BOOLEAN;
        }
        if (value instanceof Number) {
            return value instanceof Double || value instanceof Float ? NUMBER : INTEGER;
        }
        return TEXT;
    }
}
