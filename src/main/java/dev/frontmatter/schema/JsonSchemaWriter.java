package dev.frontmatter.schema;

import dev.frontmatter.scalar.CoreSchema;
import dev.frontmatter.scalar.IntegerRange;
import dev.frontmatter.scalar.Reading;
import dev.frontmatter.scalar.ScalarKind;
import dev.frontmatter.scalar.ScalarType;
import dev.frontmatter.source.Limits;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Currency;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes a schema as JSON Schema 2020-12: what an author may write. It accepts every document that the schema accepts, and
 * says of each key all that is known of it. Each record is a definition of its own, so records may hold themselves.
 */
public final class JsonSchemaWriter {

    private static final String YEAR = "([0-9]{4}|-[0-9]{4,10}|\\+[0-9]{5,10})";
    private static final String MONTH = "(0[1-9]|1[0-2])";
    private static final String DATE = YEAR + "-" + MONTH + "-(0[1-9]|[12][0-9]|3[01])";
    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.,][0-9]{1,9})?)?";
    private static final String NUMBER = "[-+]?[0-9]+";

    /**
     * Forms for which there is no {@code format}, or one that is narrower: no date of RFC 3339 has a year of five digits, and
     * {@code java.net.URI} also takes what RFC 3986 does not.
     */
    private static final Map<Class<?>, String> PATTERNS = Map.ofEntries(
            Map.entry(LocalDate.class, "^" + DATE + "$"),
            Map.entry(LocalDateTime.class, "^" + DATE + "T" + TIME + "$"),
            Map.entry(LocalTime.class, "^" + TIME + "$"),
            Map.entry(Year.class, "^" + YEAR + "$"),
            Map.entry(YearMonth.class, "^" + YEAR + "-" + MONTH + "$"),
            Map.entry(Currency.class, "^[A-Z]{3}$"),
            Map.entry(
                    Duration.class,
                    "^[-+]?P(?=.)(" + NUMBER + "D)?(T(?=.)(" + NUMBER + "H)?(" + NUMBER + "M)?(" + NUMBER
                            + "([.,][0-9]{1,9})?S)?)?$"),
            Map.entry(
                    Period.class,
                    "^[-+]?P(?=.)(" + NUMBER + "Y)?(" + NUMBER + "M)?(" + NUMBER + "W)?(" + NUMBER + "D)?$"),
            Map.entry(Locale.class, "^([A-Za-z]{2,8}|[xX])(-[A-Za-z0-9]{1,8})*$"),
            Map.entry(URI.class, "^[^\\u0000-\\u0020\\u007F-\\u00A0\"<>\\\\^`\\{\\|\\}]*$"));

    /** The types whose patterns nobody else would write. */
    private static final Set<Class<?>> KNOWN_BY_PATTERN =
            Set.of(LocalDate.class, LocalDateTime.class, LocalTime.class, Duration.class, Period.class, URI.class);

    /** Returns the type whose form a pattern is exported for, or null if there is none, or the pattern may be another's. */
    public static @Nullable Class<?> typeOf(String pattern) {
        for (Map.Entry<Class<?>, String> entry : PATTERNS.entrySet()) {
            if (entry.getValue().equals(pattern) && KNOWN_BY_PATTERN.contains(entry.getKey())) {
                return entry.getKey();
            }
        }
        return null;
    }

    /** Texts that may look like a number or a boolean, and then are one in the data. */
    private static final Set<Class<?>> LIKE_NUMBERS = Set.of(String.class, URI.class, Year.class, ZoneId.class);

    private static final Set<Class<?>> LIKE_BOOLEANS = Set.of(String.class, URI.class, Locale.class);

    private final boolean closed;
    private final Map<String, Object> definitions = new LinkedHashMap<>();
    private final Map<Definition, String> names = new HashMap<>();
    private final Deque<Definition> pending = new ArrayDeque<>();

    /**
     * An object to describe: a record, or a record as one choice of a union, which has a key more.
     *
     * @param record the record
     * @param key the key that tells it apart, or null
     * @param value that key's value, or null
     * @param whole true if it is the whole document, which may name its schema
     */
    private record Definition(
            ObjectSchema record,
            @Nullable String key,
            @Nullable String value,
            boolean whole) {}

    private JsonSchemaWriter(boolean closed) {
        this.closed = closed;
    }

    /**
     * Writes a schema.
     *
     * @param schema the schema
     * @param closed true if keys that a record does not have are errors
     * @return the JSON Schema as indented text, ended by LF
     */
    public static String write(Schema schema, boolean closed) {
        return new JsonSchemaWriter(closed).write(schema.root());
    }

    private String write(ValueSchema schema) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        if (schema instanceof ObjectSchema record) {
            Definition definition = new Definition(record, null, null, true);
            names.put(definition, "");
            fill(root, definition);
        } else {
            root.putAll(schema instanceof ChoiceSchema choice ? choice(choice, true) : node(schema));
            if (schema instanceof AnySchema) {
                root.put("type", "object");
            }
        }
        while (!pending.isEmpty()) {
            Definition definition = pending.removeFirst();
            Map<String, Object> node = new LinkedHashMap<>();
            definitions.put(Objects.requireNonNull(names.get(definition)), node);
            fill(node, definition);
        }
        if (!definitions.isEmpty()) {
            root.put("$defs", definitions);
        }
        return JsonText.of(root);
    }

    // Objects

    private void fill(Map<String, Object> node, Definition definition) {
        ObjectSchema record = definition.record();
        node.put("title", record.title());
        if (record.description() != null) {
            node.put("description", record.description());
        }
        node.put("type", "object");
        Map<String, Object> properties = new LinkedHashMap<>();
        node.put("properties", properties);
        List<String> required = new ArrayList<>();
        List<Map<String, Object>> oneOfSeveralNames = new ArrayList<>();
        if (definition.key() != null && definition.value() != null) {
            properties.put(definition.key(), discriminator(definition.value()));
            required.add(definition.key());
        }
        for (Property property : record.properties()) {
            boolean discriminator = definition.key() != null && property.names().contains(definition.key());
            for (String name : property.names()) {
                if (!name.equals(definition.key())) {
                    properties.put(name, property(property));
                }
            }
            if (property.required() && !discriminator) {
                if (property.names().size() == 1) {
                    required.add(property.name());
                } else {
                    oneOfSeveralNames.add(Map.of(
                            "oneOf",
                            property.names().stream()
                                    .map(name -> Map.of("required", List.of(name)))
                                    .toList()));
                }
            }
        }
        record.passedOver().stream().sorted().forEach(name -> properties.putIfAbsent(name, Map.of()));
        MapSchema rest = record.rest();
        boolean open = rest == null && (record.isOpen() || !closed);
        if (definition.whole() && rest == null && !open) {
            properties.putIfAbsent("$schema", Map.of());
        }
        if (!required.isEmpty()) {
            node.put("required", required);
        }
        if (!oneOfSeveralNames.isEmpty()) {
            node.put("allOf", oneOfSeveralNames);
        }
        if (rest != null) {
            node.put("additionalProperties", element(rest.value(), rest.nullable()));
        } else if (!open) {
            node.put("additionalProperties", false);
        }
    }

    private static Map<String, Object> discriminator(String value) {
        List<Object> written = written(value);
        return written.size() == 1 ? Map.of("const", value) : Map.of("enum", written);
    }

    /** A key and each of its aliases; one that must be there must have a value, too. */
    private Map<String, Object> property(Property property) {
        Map<String, Object> value = property.required() ? node(property.schema()) : nullable(node(property.schema()));
        Map<String, Object> all = new LinkedHashMap<>();
        Notes notes = property.notes();
        if (notes.description() != null) {
            all.put("description", notes.description());
        }
        if (notes.deprecated()) {
            all.put("deprecated", true);
        }
        if (notes.defaultValue() != null) {
            all.put("default", notes.defaultValue());
        }
        all.putAll(value);
        if (notes.description() != null) {
            all.put("description", notes.description());
        }
        return all;
    }

    // Values

    private Map<String, Object> node(ValueSchema schema) {
        if (schema instanceof ObjectSchema record) {
            return reference(new Definition(record, null, null, false));
        }
        if (schema instanceof ChoiceSchema choice) {
            return choice(choice, false);
        }
        Map<String, Object> node = new LinkedHashMap<>();
        if (schema instanceof ScalarSchema scalar) {
            scalar(node, scalar);
        } else if (schema instanceof ListSchema sequence) {
            node.put("type", "array");
            node.put("items", element(sequence.element(), sequence.nullable()));
            if (sequence.unique() && tellsApart(sequence.element())) {
                node.put("uniqueItems", true);
            }
            sequence.constraints().forEach(constraint -> constrain(node, constraint));
        } else if (schema instanceof MapSchema mapping) {
            node.put("type", "object");
            Map<String, Object> keys = keys(mapping.key());
            if (!keys.isEmpty()) {
                node.put("propertyNames", keys);
            }
            node.put("additionalProperties", element(mapping.value(), mapping.nullable()));
            mapping.constraints().forEach(constraint -> constrain(node, constraint));
        }
        return node;
    }

    private Map<String, Object> element(ValueSchema schema, boolean nullable) {
        return nullable ? nullable(node(schema)) : node(schema);
    }

    /** Keys are texts to JSON, whatever they are read as. */
    private static Map<String, Object> keys(ScalarSchema key) {
        Map<String, Object> node = new LinkedHashMap<>();
        if (!key.type().names().isEmpty()) {
            node.put("enum", List.copyOf(key.type().names().keySet()));
        } else if (key.type().isText()) {
            key.constraints().forEach(constraint -> constrain(node, constraint));
        }
        return node;
    }

    /** Returns true if values that differ in Java do so in JSON, where {@code 1} and {@code 1.0} are equal. */
    private static boolean tellsApart(ValueSchema schema) {
        return schema instanceof ScalarSchema scalar
                && !scalar.derived()
                && !LIKE_NUMBERS.contains(scalar.type().javaType())
                && !LIKE_BOOLEANS.contains(scalar.type().javaType())
                && !"number".equals(scalar.type().jsonType())
                && !isOfPattern(scalar.type());
    }

    private void scalar(Map<String, Object> node, ScalarSchema scalar) {
        ScalarType type = scalar.type();
        if (!type.names().isEmpty()) {
            Set<Object> names = new LinkedHashSet<>();
            type.names().keySet().forEach(name -> names.addAll(written(name)));
            if (names.stream().allMatch(String.class::isInstance)) {
                node.put("type", "string");
            }
            node.put("enum", List.copyOf(names));
            return;
        }
        types(node, type);
        String pattern = PATTERNS.get(type.javaType());
        if (isOfPattern(type)) {
            node.put("description", "must be " + type.expected());
        } else if (pattern != null) {
            node.put("pattern", pattern);
        } else if (type.jsonFormat() != null) {
            node.put("format", type.jsonFormat());
        }
        IntegerRange range = type.range();
        if (range != null) {
            node.put("minimum", range.min());
            node.put("maximum", range.max());
        }
        scalar.constraints().forEach(constraint -> constrain(node, constraint));
    }

    private static void types(Map<String, Object> node, ScalarType type) {
        List<String> types = new ArrayList<>();
        if (type.jsonType() != null) {
            types.add(type.jsonType());
        }
        if (LIKE_NUMBERS.contains(type.javaType()) || isOfPattern(type)) {
            types.add("number");
        }
        if (LIKE_BOOLEANS.contains(type.javaType())) {
            types.add("boolean");
        }
        if (!types.isEmpty()) {
            node.put("type", types.size() == 1 ? types.get(0) : types);
        }
    }

    /** Returns true if the type's texts have a form of the user's own. */
    private static boolean isOfPattern(ScalarType type) {
        return type.names().isEmpty() && ScalarType.of(type.javaType()) != type;
    }

    /** Returns a name as the values that it may be in the data: without quotes, {@code 80} is a number. */
    private static List<Object> written(String name) {
        ScalarKind kind = CoreSchema.kindOf(name);
        if (kind == ScalarKind.STRING || kind == ScalarKind.NULL) {
            return List.of(name);
        }
        return ScalarType.untyped().readPlain(name, Limits.defaults()) instanceof Reading.Value value
                ? List.of(name, value.value())
                : List.of(name);
    }

    /** Two constraints with one keyword stand side by side. */
    private static void constrain(Map<String, Object> node, Constraint constraint) {
        Set<String> taken = new HashSet<>(constraint.keywords().keySet());
        taken.retainAll(node.keySet());
        if (taken.isEmpty()) {
            node.putAll(constraint.keywords());
            return;
        }
        @SuppressWarnings("unchecked")
        List<Object> all = (List<Object>) node.computeIfAbsent("allOf", keyword -> new ArrayList<>());
        all.add(new LinkedHashMap<>(constraint.keywords()));
    }

    private Map<String, Object> choice(ChoiceSchema choice, boolean whole) {
        List<Object> choices = new ArrayList<>();
        choice.objects()
                .forEach((name, record) -> choices.add(reference(new Definition(record, choice.key(), name, whole))));
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("oneOf", choices);
        return node;
    }

    private Map<String, Object> reference(Definition definition) {
        Definition root = new Definition(definition.record(), definition.key(), definition.value(), true);
        String known = names.getOrDefault(root, names.get(definition));
        if (known == null) {
            // A reference is a URI, in which `Page<Post>` has no place.
            String simple =
                    definition.record().title().replaceAll("[^A-Za-z0-9]+", "_").replaceAll("_$", "");
            known = simple;
            for (int i = 2; names.containsValue(known); i++) {
                known = simple + i;
            }
            names.put(definition, known);
            pending.addLast(definition);
        }
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("$ref", known.isEmpty() ? "#" : "#/$defs/" + known);
        return node;
    }

    private static Map<String, Object> nullable(Map<String, Object> node) {
        if (node.isEmpty()) {
            return node;
        }
        Object type = node.get("type");
        if (type != null && !node.containsKey("const") && !node.containsKey("enum")) {
            List<Object> types = new ArrayList<>(type instanceof List<?> several ? several : List.of(type));
            types.add("null");
            node.put("type", types);
            return node;
        }
        Map<String, Object> either = new LinkedHashMap<>();
        Map<String, Object> nothing = new LinkedHashMap<>();
        nothing.put("type", "null");
        either.put("anyOf", List.of(node, nothing));
        return either;
    }
}
