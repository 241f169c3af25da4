package dev.frontmatter.schema;

import dev.frontmatter.scalar.ScalarType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes a schema as the columns of a table, in the DDL of Apache Spark. The data itself is written as JSON, so what no column
 * type holds for certain is text: that of a number of any size, or JSON.
 */
public final class SparkSchema {

    private static final String TEXT = "STRING";

    private static final Map<Class<?>, String> TYPES = Map.ofEntries(
            Map.entry(Boolean.class, "BOOLEAN"),
            Map.entry(Byte.class, "TINYINT"),
            Map.entry(Short.class, "SMALLINT"),
            Map.entry(Integer.class, "INT"),
            Map.entry(Long.class, "BIGINT"),
            Map.entry(Float.class, "FLOAT"),
            Map.entry(Double.class, "DOUBLE"),
            Map.entry(Instant.class, "TIMESTAMP"),
            Map.entry(OffsetDateTime.class, "TIMESTAMP"),
            Map.entry(ZonedDateTime.class, "TIMESTAMP"),
            Map.entry(LocalDateTime.class, "TIMESTAMP_NTZ"),
            Map.entry(LocalDate.class, "DATE"));

    /** The objects that the one being written is in. */
    private final Set<ObjectSchema> outer = Collections.newSetFromMap(new IdentityHashMap<>());

    private SparkSchema() {}

    /**
     * Writes a schema.
     *
     * @param schema the schema
     * @return the columns, parted by a comma and a space
     * @throws IllegalArgumentException if it has no keys of its own
     */
    public static String write(Schema schema) {
        if (schema.root() instanceof ObjectSchema object && !object.properties().isEmpty()) {
            return new SparkSchema().columns(object, " ");
        }
        throw new IllegalArgumentException("a table has columns, and this type has no keys of its own: read a record");
    }

    private String columns(ObjectSchema object, String separator) {
        outer.add(object);
        List<String> columns = new ArrayList<>();
        for (Property property : object.properties()) {
            columns.add("`" + property.name().replace("`", "``") + "`" + separator + type(property.schema())
                    + (property.required() ? " NOT NULL" : ""));
        }
        outer.remove(object);
        return String.join(", ", columns);
    }

    private String type(ValueSchema schema) {
        if (schema instanceof ScalarSchema scalar) {
            return scalar(scalar.type());
        }
        if (schema instanceof ListSchema list) {
            return "ARRAY<" + type(list.element()) + ">";
        }
        if (schema instanceof MapSchema map) {
            return "MAP<STRING, " + type(map.value()) + ">";
        }
        if (schema instanceof ObjectSchema object && isStruct(object)) {
            return "STRUCT<" + columns(object, ": ") + ">";
        }
        return TEXT;
    }

    /** Returns false for an object without keys of its own, and for one inside itself: no struct ends in itself. */
    private boolean isStruct(ObjectSchema object) {
        return !object.properties().isEmpty() && object.rest() == null && !outer.contains(object);
    }

    /** Returns the type of scalars; those of a pattern or of names of the user's are text, as they are written. */
    private static String scalar(ScalarType type) {
        return type.equals(ScalarType.of(type.javaType())) ? TYPES.getOrDefault(type.javaType(), TEXT) : TEXT;
    }
}
