package dev.frontmatter.record;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Lets Jackson take apart what it has made. Loaded with Jackson. */
final class JacksonValues {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JacksonValues() {}

    /** Returns a value as maps, lists and scalars. */
    static @Nullable Object data(Object value) {
        return MAPPER.convertValue(value, Object.class);
    }
}
