package dev.frontmatter.infer;

import dev.frontmatter.infer.Shape.Field;
import dev.frontmatter.infer.Shape.Fields;
import dev.frontmatter.schema.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a shape as JSON Schema 2020-12, with titles and examples. Mappings are closed. */
final class ShapeSchema {

    private static final String TYPE = "type";
    private static final String NULL = "null";
    private static final String STRING = "string";
    private static final String OBJECT = "object";

    private ShapeSchema() {}

    /**
     * Returns the schema of a document.
     *
     * @param shape the shape of its front matter
     * @param title a name for people
     * @return indented text, ended by LF
     */
    static String of(Shape shape, String title) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", title);
        root.putAll(node(shape));
        return JsonText.of(root);
    }

    private static Map<String, Object> node(Shape shape) {
        Map<String, Object> node = new LinkedHashMap<>();
        if (shape instanceof Shape.Text text) {
            node.put(TYPE, STRING);
            node.putAll(text.form().keywords());
        } else if (shape instanceof Shape.Choice choice) {
            node.put("enum", choice.values());
        } else if (shape instanceof Shape.Whole) {
            node.put(TYPE, "integer");
        } else if (shape instanceof Shape.Decimal) {
            node.put(TYPE, "number");
        } else if (shape instanceof Shape.Truth) {
            node.put(TYPE, "boolean");
        } else if (shape instanceof Shape.ListOf list) {
            node.put(TYPE, "array");
            Map<String, Object> items =
                    withExamples(nullable(node(list.element()), list.nullable()), list.element(), list.examples());
            if (!items.isEmpty()) {
                node.put("items", items);
            }
        } else if (shape instanceof Fields fields) {
            fill(node, fields, null, null);
        } else if (shape instanceof Shape.Free free) {
            node.put(TYPE, OBJECT);
            Map<String, Object> value = nullable(node(free.value()), free.nullable());
            if (!value.isEmpty()) {
                node.put("additionalProperties", value);
            }
        } else if (shape instanceof Shape.Union union) {
            List<Object> branches = new ArrayList<>();
            union.branches().forEach((value, fields) -> {
                Map<String, Object> branch = new LinkedHashMap<>();
                String title = Words.title(value);
                if (!title.isEmpty()) {
                    branch.put("title", title);
                }
                fill(branch, fields, union.key(), value);
                branches.add(branch);
            });
            node.put("oneOf", branches);
        } else if (shape instanceof Shape.Either either) {
            either(node, either);
        }
        return node;
    }

    private static void fill(Map<String, Object> node, Fields fields, @Nullable Field key, @Nullable String value) {
        node.put(TYPE, OBJECT);
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        if (key != null && value != null) {
            properties.put(key.key(), Map.of("const", value));
            required.add(key.key());
        }
        for (Field field : fields.fields()) {
            properties.put(field.key(), property(field));
            if (field.required()) {
                required.add(field.key());
            }
        }
        node.put("properties", properties);
        if (!required.isEmpty()) {
            node.put("required", required);
        }
        if (!fields.open()) {
            node.put("additionalProperties", false);
        }
    }

    private static Map<String, Object> property(Field field) {
        Map<String, Object> property = new LinkedHashMap<>();
        String title = Words.title(field.key());
        if (!title.isEmpty()) {
            property.put("title", title);
        }
        property.putAll(withExamples(nullable(node(field.shape()), field.nullable()), field.shape(), field.examples()));
        return property;
    }

    private static Map<String, Object> withExamples(Map<String, Object> node, Shape shape, List<Object> all) {
        List<Object> examples = fitting(shape, all);
        if (examples.isEmpty()) {
            return node;
        }
        Map<String, Object> more = new LinkedHashMap<>(node);
        more.put("examples", examples);
        return more;
    }

    /** Returns the examples that fit a shape: some of what was rare may be among them. */
    static List<Object> fitting(Shape shape, List<Object> examples) {
        return examples.stream().filter(example -> fits(shape, example)).toList();
    }

    private static boolean fits(Shape shape, Object example) {
        if (shape instanceof Shape.Text text) {
            return example instanceof String value
                    && (text.form() == Form.PROSE
                            || text.form() == Form.FILLED
                            || text.form() == Form.of(value)
                            || text.form() == Form.ADDRESS && Form.of(value) == Form.EMAIL
                            || text.form() == Form.MOMENT && Form.of(value).compareTo(Form.MOMENT) < 0);
        }
        if (shape instanceof Shape.Whole) {
            return Kind.of(example) == Kind.INTEGER;
        }
        return shape instanceof Shape.Decimal
                ? example instanceof Number
                : shape instanceof Shape.Either either
                        && either.shapes().stream().anyMatch(one -> fits(one, example));
    }

    private static void either(Map<String, Object> node, Shape.Either either) {
        List<Map<String, Object>> nodes =
                either.shapes().stream().map(ShapeSchema::node).toList();
        boolean plain = nodes.stream().allMatch(one -> one.size() == 1 && one.get(TYPE) instanceof String);
        if (plain) {
            node.put(TYPE, nodes.stream().map(one -> one.get(TYPE)).toList());
        } else {
            node.put("anyOf", nodes);
        }
    }

    private static Map<String, Object> nullable(Map<String, Object> node, boolean mayBeNull) {
        if (!mayBeNull || node.isEmpty()) {
            return node;
        }
        Map<String, Object> either = new LinkedHashMap<>(node);
        if (node.get("enum") instanceof List<?> values) {
            List<Object> all = new ArrayList<>(values);
            all.add(null);
            either.put("enum", all);
        } else if (node.get(TYPE) instanceof String type) {
            either.put(TYPE, List.of(type, NULL));
        } else if (node.get(TYPE) instanceof List<?> types) {
            List<Object> all = new ArrayList<>(types);
            all.add(NULL);
            either.put(TYPE, all);
        } else {
            either.clear();
            either.put("anyOf", List.of(node, Map.of(TYPE, NULL)));
        }
        return either;
    }
}
