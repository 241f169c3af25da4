package dev.frontmatter.schema;

import dev.frontmatter.scalar.IntegerRange;
import dev.frontmatter.scalar.ScalarType;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a schema as JSON Schema 2020-12. Each record is a definition of its own, so records may hold themselves. */
public final class JsonSchemaWriter {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final String DATE = "[-+]?[0-9]{4,9}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.,][0-9]{1,9})?)?";
    private static final String NUMBER = "[-+]?[0-9]+";

    /** Forms for which there is no {@code format}, or one that is narrower: no duration of RFC 3339 has a fraction. */
    private static final Map<Class<?>, String> PATTERNS = Map.of(
            LocalDateTime.class,
            "^" + DATE + "T" + TIME + "$",
            LocalTime.class,
            "^" + TIME + "$",
            Duration.class,
            "^[-+]?P(?=.)(" + NUMBER + "D)?(T(?=.)(" + NUMBER + "H)?(" + NUMBER + "M)?(" + NUMBER
                    + "([.,][0-9]{1,9})?S)?)?$",
            Period.class,
            "^[-+]?P(?=.)(" + NUMBER + "Y)?(" + NUMBER + "M)?(" + NUMBER + "W)?(" + NUMBER + "D)?$",
            Locale.class,
            "^([A-Za-z]{2,8}|[xX])(-[A-Za-z0-9]{1,8})*$");

    private final boolean closed;
    private final ObjectNode definitions = MAPPER.createObjectNode();
    private final Map<Definition, String> names = new HashMap<>();
    private final Deque<Definition> pending = new ArrayDeque<>();

    /**
     * An object to describe: a record, or a record as one choice of a union, which has a key more.
     *
     * @param record the record
     * @param key the key that tells it apart, or null
     * @param value that key's value, or null
     */
    private record Definition(
            ObjectSchema record,
            @Nullable String key,
            @Nullable String value) {}

    private JsonSchemaWriter(boolean closed) {
        this.closed = closed;
    }

    /**
     * Writes a schema.
     *
     * @param schema the schema
     * @param closed whether keys that a record does not have are errors
     * @return the JSON Schema as indented text, ended by LF
     */
    public static String write(Schema schema, boolean closed) {
        return new JsonSchemaWriter(closed).write(schema.root());
    }

    private String write(ValueSchema schema) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        if (schema instanceof ObjectSchema record) {
            Definition definition = new Definition(record, null, null);
            names.put(definition, "");
            fill(root, definition);
        } else {
            root.setAll(node(schema));
            if (schema instanceof AnySchema) {
                root.put("type", "object");
            }
        }
        while (!pending.isEmpty()) {
            Definition definition = pending.removeFirst();
            fill(definitions.putObject(names.get(definition)), definition);
        }
        if (!definitions.isEmpty()) {
            root.set("$defs", definitions);
        }
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root).replace("\r\n", "\n") + "\n";
    }

    private void fill(ObjectNode node, Definition definition) {
        ObjectSchema record = definition.record();
        node.put("title", record.title());
        node.put("type", "object");
        ObjectNode properties = node.putObject("properties");
        ArrayNode required = MAPPER.createArrayNode();
        if (definition.key() != null) {
            properties.putObject(definition.key()).put("const", definition.value());
            required.add(definition.key());
        }
        for (Property property : record.properties()) {
            if (property.name().equals(definition.key())) {
                continue;
            }
            ObjectNode value = property.required() ? node(property.schema()) : nullable(node(property.schema()));
            properties.set(property.name(), value);
            if (property.required()) {
                required.add(property.name());
            }
        }
        if (!required.isEmpty()) {
            node.set("required", required);
        }
        MapSchema rest = record.rest();
        if (rest != null) {
            node.set("additionalProperties", element(rest.value(), rest.nullable()));
        } else if (closed) {
            node.put("additionalProperties", false);
        }
    }

    private ObjectNode node(ValueSchema schema) {
        if (schema instanceof ObjectSchema record) {
            return reference(new Definition(record, null, null));
        }
        ObjectNode node = MAPPER.createObjectNode();
        if (schema instanceof ScalarSchema scalar) {
            scalar(node, scalar);
        } else if (schema instanceof ListSchema sequence) {
            node.put("type", "array");
            node.set("items", element(sequence.element(), sequence.nullable()));
            if (sequence.unique()) {
                node.put("uniqueItems", true);
            }
            sequence.constraints().forEach(constraint -> constrain(node, constraint));
        } else if (schema instanceof MapSchema mapping) {
            node.put("type", "object");
            if (!mapping.key().constraints().isEmpty()
                    || !mapping.key().type().names().isEmpty()) {
                node.set("propertyNames", node(mapping.key()));
            }
            node.set("additionalProperties", element(mapping.value(), mapping.nullable()));
            mapping.constraints().forEach(constraint -> constrain(node, constraint));
        } else if (schema instanceof ChoiceSchema union) {
            union(node, union);
        }
        return node;
    }

    private ObjectNode element(ValueSchema schema, boolean nullable) {
        return nullable ? nullable(node(schema)) : node(schema);
    }

    private void scalar(ObjectNode node, ScalarSchema scalar) {
        ScalarType type = scalar.type();
        if (type.jsonType() != null) {
            node.put("type", type.jsonType());
        }
        String pattern = PATTERNS.get(type.javaType());
        if (pattern != null) {
            node.put("pattern", pattern);
        } else if (type.jsonFormat() != null) {
            node.put("format", type.jsonFormat());
        }
        if (!type.names().isEmpty()) {
            ArrayNode names = node.putArray("enum");
            type.names().keySet().forEach(names::add);
        }
        IntegerRange range = type.range();
        if (range != null) {
            node.put("minimum", range.min());
            node.put("maximum", range.max());
        }
        scalar.constraints().forEach(constraint -> constrain(node, constraint));
    }

    /** Two constraints with one keyword stand side by side. */
    private static void constrain(ObjectNode node, Constraint constraint) {
        Set<String> taken = new HashSet<>(constraint.keywords().keySet());
        taken.retainAll(node.propertyNames());
        ObjectNode target = taken.isEmpty() ? node : node.withArray("allOf").addObject();
        constraint.keywords().forEach((keyword, value) -> target.set(keyword, MAPPER.valueToTree(value)));
    }

    private void union(ObjectNode node, ChoiceSchema union) {
        ArrayNode choices = node.putArray("oneOf");
        union.objects().forEach((name, record) -> choices.add(reference(new Definition(record, union.key(), name))));
    }

    private ObjectNode reference(Definition definition) {
        String known = names.get(definition);
        if (known == null) {
            String simple = definition.record().title();
            known = simple;
            for (int i = 2; names.containsValue(known); i++) {
                known = simple + i;
            }
            names.put(definition, known);
            pending.addLast(definition);
        }
        return MAPPER.createObjectNode().put("$ref", known.isEmpty() ? "#" : "#/$defs/" + known);
    }

    private static ObjectNode nullable(ObjectNode node) {
        if (node.isEmpty()) {
            return node;
        }
        if (node.has("type") && node.get("type").isString() && !node.has("enum") && !node.has("const")) {
            String type = node.get("type").asString();
            node.putArray("type").add(type).add("null");
            return node;
        }
        ObjectNode either = MAPPER.createObjectNode();
        ArrayNode choices = either.putArray("anyOf");
        choices.add(node);
        choices.addObject().put("type", "null");
        return either;
    }
}
