package dev.frontmatter.schema;

import java.util.List;

/** A key that a mapping may have. */
public interface KnownKey {

    /**
     * What it is called.
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
