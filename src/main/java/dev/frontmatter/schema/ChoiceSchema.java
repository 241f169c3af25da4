package dev.frontmatter.schema;

import java.util.Map;

/**
 * One of several objects, told apart by the value of a key.
 *
 * @param key the key
 * @param objects the objects by the value that stands for each, in order
 * @param visible true if the key may also be a property of the object
 */
public record ChoiceSchema(String key, Map<String, ObjectSchema> objects, boolean visible) implements ValueSchema {}
