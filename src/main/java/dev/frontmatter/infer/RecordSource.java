package dev.frontmatter.infer;

import dev.frontmatter.infer.Shape.Field;
import dev.frontmatter.infer.Shape.Fields;
import dev.frontmatter.infer.ValueStats.IntegerSize;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Writes a shape as the source of a Java record, with a type in it for each mapping and choice. */
final class RecordSource {

    /** A constructor takes 255 words, of which some numbers take two (JVMS 4.3.3). */
    private static final int MANY_COMPONENTS = 100;

    private static final String JACKSON = "com.fasterxml.jackson.annotation.";
    private static final String CONSTRAINTS = "jakarta.validation.constraints.";
    private static final String INDENT = "    ";

    private final Set<String> imports = new TreeSet<>();
    private final Set<String> names = new HashSet<>();
    private final IdentityHashMap<Shape, String> known = new IdentityHashMap<>();
    private final List<String> types = new ArrayList<>();

    private RecordSource() {}

    /**
     * Returns the source of a record.
     *
     * @param shape the shape of a document
     * @param name the name that the record should have
     * @return a Java file without a package
     */
    static String of(Shape shape, String name) {
        return new RecordSource().write(shape, name);
    }

    private String write(Shape shape, String wanted) {
        String name = JavaNames.type(wanted, names);
        String head = shape instanceof Shape.Union union
                ? union(union, name, "public ", name + ".")
                : record((Fields) shape, name, "public ", "");
        StringBuilder source = new StringBuilder();
        imports.forEach(type -> source.append("import ").append(type).append(";\n"));
        source.append(imports.isEmpty() ? "" : "\n").append(head).append(" {\n");
        types.forEach(type -> source.append('\n').append(indented(type)));
        return source.append("}\n").toString();
    }

    private static String indented(String text) {
        StringBuilder indented = new StringBuilder();
        text.lines()
                .forEach(line ->
                        indented.append(line.isEmpty() ? "" : INDENT + line).append('\n'));
        return indented.toString();
    }

    // Declarations

    /** Returns the head of a record, with its annotations. */
    private String record(Fields all, String name, String modifiers, String implemented) {
        StringBuilder head = new StringBuilder();
        // No annotation names an empty key: to Jackson that is no name.
        List<Field> fields =
                all.fields().stream().filter(field -> !field.key().isEmpty()).toList();
        if (all.open() || fields.size() < all.fields().size()) {
            imports.add(JACKSON + "JsonIgnoreProperties");
            head.append("@JsonIgnoreProperties(ignoreUnknown = true)\n");
        }
        head.append(modifiers).append("record ").append(name).append('(');
        Set<String> taken = new HashSet<>();
        boolean many = fields.size() > MANY_COMPONENTS;
        String separator = "\n";
        for (Field field : fields) {
            head.append(separator).append(INDENT).append(INDENT).append(component(field, many, taken));
            separator = ",\n";
        }
        return head.append(')').append(implemented).toString();
    }

    private String component(Field field, boolean boxed, Set<String> taken) {
        String name = JavaNames.component(field.key(), taken);
        String renamed = "";
        if (!name.equals(field.key())) {
            imports.add(JACKSON + "JsonProperty");
            renamed = "@JsonProperty(" + JavaNames.literal(field.key()) + ") ";
        }
        boolean collection = field.shape() instanceof Shape.ListOf || field.shape() instanceof Shape.Free;
        boolean nullable = !field.required() && !collection;
        String type = nullable
                ? nullable(field.shape(), field.key())
                : field.required() && !boxed ? primitive(field.shape(), field.key()) : type(field.shape(), field.key());
        return renamed + type + " " + name;
    }

    /** Returns the interface of a union; its records are types of their own. */
    private String union(Shape.Union union, String name, String modifiers, String qualifier) {
        imports.add(JACKSON + "JsonTypeInfo");
        imports.add(JACKSON + "JsonSubTypes");
        List<String> subtypes = new ArrayList<>();
        union.branches().forEach((value, fields) -> {
            String branch = JavaNames.type(Words.capitalized(value), names);
            int at = types.size();
            types.add("");
            types.set(at, record(fields, branch, "", " implements " + name) + " {}\n");
            subtypes.add("@JsonSubTypes.Type(value = " + qualifier + branch + ".class, name = "
                    + JavaNames.literal(value) + ")");
        });
        return "@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "
                + JavaNames.literal(union.key().key()) + ")\n"
                + "@JsonSubTypes({\n" + INDENT + String.join(",\n" + INDENT, subtypes) + "\n})\n"
                + modifiers + "sealed interface " + name;
    }

    private String choice(Shape.Choice choice, String name) {
        imports.add(JACKSON + "JsonProperty");
        List<String> constants = JavaNames.constants(choice.values());
        StringBuilder declaration = new StringBuilder("enum " + name + " {\n");
        for (int i = 0; i < constants.size(); i++) {
            declaration
                    .append(INDENT)
                    .append("@JsonProperty(")
                    .append(JavaNames.literal(choice.values().get(i)))
                    .append(")\n")
                    .append(INDENT)
                    .append(constants.get(i))
                    .append(i + 1 < constants.size() ? ",\n" : "\n");
        }
        return declaration.append("}\n").toString();
    }

    // Uses of types

    private String primitive(Shape shape, String key) {
        if (shape instanceof Shape.Truth) {
            return "boolean";
        }
        if (shape instanceof Shape.Decimal) {
            return "double";
        }
        if (shape instanceof Shape.Whole whole && whole.size() != IntegerSize.BIG) {
            return whole.size() == IntegerSize.INT ? "int" : "long";
        }
        return type(shape, key);
    }

    private String nullable(Shape shape, String key) {
        imports.add("org.jspecify.annotations.Nullable");
        return constraint(shape) + "@Nullable " + plain(shape, key);
    }

    private String type(Shape shape, String key) {
        return constraint(shape) + plain(shape, key);
    }

    private String constraint(Shape shape) {
        Form form = shape instanceof Shape.Text text ? text.form() : Form.PROSE;
        if (form == Form.EMAIL) {
            imports.add(CONSTRAINTS + "Email");
            return "@Email ";
        }
        if (form == Form.FILLED) {
            imports.add(CONSTRAINTS + "NotEmpty");
            return "@NotEmpty ";
        }
        if (form.keywords().get("pattern") instanceof String pattern) {
            imports.add(CONSTRAINTS + "Pattern");
            return "@Pattern(regexp = " + JavaNames.literal(pattern) + ") ";
        }
        return "";
    }

    private String plain(Shape shape, String key) {
        if (shape instanceof Shape.Text text) {
            return ofForm(text.form());
        }
        if (shape instanceof Shape.Truth) {
            return "Boolean";
        }
        if (shape instanceof Shape.Decimal) {
            return "Double";
        }
        if (shape instanceof Shape.Whole whole) {
            return switch (whole.size()) {
                case INT -> "Integer";
                case LONG -> "Long";
                case BIG -> imported("java.math.BigInteger");
            };
        }
        if (shape instanceof Shape.ListOf list) {
            return imported("java.util.List") + "<" + argument(list.element(), list.nullable(), key) + ">";
        }
        if (shape instanceof Shape.Free free) {
            return imported("java.util.Map") + "<String, " + argument(free.value(), free.nullable(), key) + ">";
        }
        if (shape instanceof Shape.Either either) {
            return isScalarWithText(either) ? "String" : "Object";
        }
        return shape instanceof Shape.Anything ? "Object" : declared(shape, key);
    }

    private String argument(Shape shape, boolean mayBeNull, String key) {
        // Anything may hold nothing at any depth.
        return mayBeNull || shape instanceof Shape.Anything ? nullable(shape, key) : type(shape, key);
    }

    /** A text takes every scalar as it is written. */
    private static boolean isScalarWithText(Shape.Either either) {
        return either.shapes().stream().anyMatch(Shape.Text.class::isInstance)
                && either.shapes().stream()
                        .allMatch(shape -> shape instanceof Shape.Text
                                || shape instanceof Shape.Whole
                                || shape instanceof Shape.Decimal
                                || shape instanceof Shape.Truth);
    }

    private String ofForm(Form form) {
        return switch (form) {
            case DATE -> imported("java.time.LocalDate");
            case DATE_TIME -> imported("java.time.OffsetDateTime");
            case URI -> imported("java.net.URI");
            case MOMENT, EMAIL, ADDRESS, SLUG, BLANK, FILLED, PROSE -> "String";
        };
    }

    private String imported(String type) {
        imports.add(type);
        return type.substring(type.lastIndexOf('.') + 1);
    }

    /** Returns the name of a type that is declared for a shape, once. */
    private String declared(Shape shape, String key) {
        String name = known.get(shape);
        if (name == null) {
            name = JavaNames.type(Words.typeName(key), names);
            known.put(shape, name);
            int at = types.size();
            types.add("");
            types.set(at, declaration(shape, name));
        }
        return name;
    }

    private String declaration(Shape shape, String name) {
        if (shape instanceof Shape.Choice choice) {
            return choice(choice, name);
        }
        if (shape instanceof Shape.Union union) {
            return union(union, name, "", "") + " {}\n";
        }
        return record((Fields) shape, name, "", "") + " {}\n";
    }
}
