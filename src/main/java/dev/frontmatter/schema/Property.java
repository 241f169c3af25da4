package dev.frontmatter.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key of a record.
 *
 * @param name the key
 * @param names the key and its aliases
 * @param component the number of the record component that takes the value
 * @param schema what the value must be
 * @param required whether the key must be there and have a value
 * @param absent what the component gets when there is no value: null, an empty collection or a default
 * @param wrapped whether the component is an {@code Optional} of the value
 */
public record Property(
        String name,
        List<String> names,
        int component,
        ValueSchema schema,
        boolean required,
        @Nullable Object absent,
        boolean wrapped)
        implements KnownKey {}
