package dev.frontmatter.schema;

import java.util.List;

/** A key that a mapping may have. */
public interface KnownKey {

    /**
     * Returns its name.
     *
     * @return its name
     */
    String name();

    /**
     * All that it may be called.
     *
     * @return its name and its aliases
     */
    default List<String> names() {
        return List.of(name());
    }
}
