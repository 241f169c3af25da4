package dev.frontmatter.schema;

import java.util.List;

/**
 * A key of an object.
 *
 * @param name the key
 * @param names the key and its aliases
 * @param schema the schema of the value
 * @param required true if the key must be there and have a value
 * @param notes what else there is to know of it
 */
public record Property(String name, List<String> names, ValueSchema schema, boolean required, Notes notes)
        implements KnownKey {

    /**
     * Makes a property of which there is nothing else to know.
     *
     * @param name the key
     * @param names the key and its aliases
     * @param schema the schema of the value
     * @param required true if the key must be there and have a value
     */
    public Property(String name, List<String> names, ValueSchema schema, boolean required) {
        this(name, names, schema, required, Notes.NONE);
    }

    /**
     * Makes a property without aliases that must be there.
     *
     * @param name the key
     * @param schema the schema of the value
     * @return the property
     */
    public static Property required(String name, ValueSchema schema) {
        return new Property(name, List.of(name), schema, true);
    }

    /**
     * Makes a property without aliases that may be left out.
     *
     * @param name the key
     * @param schema the schema of the value
     * @return the property
     */
    public static Property optional(String name, ValueSchema schema) {
        return new Property(name, List.of(name), schema, false);
    }
}
