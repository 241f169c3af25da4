package dev.frontmatter.jsonschema;

import dev.frontmatter.source.FileAccess;
import dev.frontmatter.source.OpenedFile;
import dev.frontmatter.source.Source;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.NodeKind;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A JSON Schema as those see it who write a value under it: the keys, types and words of all that may hold for the value, of
 * choices those of every branch. Nothing is validated. Immutable and thread-safe.
 */
public final class SchemaView {

    /** So many schemas are looked at for one value. */
    private static final int MOST_SCHEMAS = 200;

    private static final List<String> SAME_VALUE = List.of("allOf", "anyOf", "oneOf", "then", "else");

    private static final List<String> BOUNDS = List.of(
            "format",
            "pattern",
            "minimum",
            "exclusiveMinimum",
            "maximum",
            "exclusiveMaximum",
            "multipleOf",
            "minLength",
            "maxLength",
            "minItems",
            "maxItems",
            "uniqueItems");

    private final SchemaFiles files;
    private final List<SchemaFiles.Resource> schemas;

    private SchemaView(SchemaFiles files, Iterable<SchemaFiles.Resource> starts) {
        this.files = files;
        this.schemas = expanded(files, starts);
    }

    /**
     * Reads a schema.
     *
     * @param file a file of JSON
     * @param access opens the files that it refers to
     * @throws IllegalArgumentException if it is no JSON, or refers to what is not there or not local
     */
    public static SchemaView of(OpenedFile file, FileAccess access) {
        SchemaFiles files = SchemaFiles.read(file, access);
        return new SchemaView(files, List.of(new SchemaFiles.Resource(files.main(), DataTree.ROOT)));
    }

    /** Reads a schema that refers to nothing but its own definitions. */
    public static SchemaView ofText(String json) {
        Path nowhere = Path.of("schema.json").toAbsolutePath();
        return of(new OpenedFile(nowhere, nowhere, Source.ofText("schema.json", json), true), FileAccess.anywhere());
    }

    /** Adds the schemas that hold for the same value. */
    private static List<SchemaFiles.Resource> expanded(SchemaFiles files, Iterable<SchemaFiles.Resource> starts) {
        Set<SchemaFiles.Resource> found = new LinkedHashSet<>();
        Deque<SchemaFiles.Resource> open = new ArrayDeque<>();
        starts.forEach(open::addLast);
        while (!open.isEmpty() && found.size() < MOST_SCHEMAS) {
            SchemaFiles.Resource schema = open.removeFirst();
            if (!schema.isMapping() || !found.add(schema)) {
                continue;
            }
            SchemaFiles.Resource referred = files.referred(schema);
            if (referred != null) {
                open.addLast(referred);
            }
            for (String keyword : SAME_VALUE) {
                SchemaFiles.Resource under = schema.get(keyword);
                if (under != null) {
                    (under.isMapping() ? Stream.of(under) : under.elements()).forEach(open::addLast);
                }
            }
        }
        return List.copyOf(found);
    }

    private SchemaView of(List<SchemaFiles.Resource> starts) {
        return new SchemaView(files, starts);
    }

    /**
     * Returns the schema of a part of the value.
     *
     * @param path keys as texts, and indexes of lists as integers, from the outside in
     */
    public SchemaView at(List<?> path) {
        SchemaView view = this;
        for (Object part : path) {
            view = part instanceof Integer index ? view.element(index) : view.key(part.toString());
        }
        return view;
    }

    private SchemaView key(String name) {
        List<SchemaFiles.Resource> starts = new ArrayList<>();
        for (SchemaFiles.Resource schema : schemas) {
            SchemaFiles.Resource properties = schema.get("properties");
            SchemaFiles.Resource own = properties == null ? null : properties.get(name);
            SchemaFiles.Resource held = own == null ? schema.get("additionalProperties") : own;
            if (held != null) {
                starts.add(held);
            }
        }
        return of(starts);
    }

    private SchemaView element(int index) {
        List<SchemaFiles.Resource> starts = new ArrayList<>();
        for (SchemaFiles.Resource schema : schemas) {
            for (String keyword : List.of("prefixItems", "items")) {
                SchemaFiles.Resource under = schema.get(keyword);
                SchemaFiles.Resource held = under == null || under.isMapping() ? under : under.part(index);
                if (held != null) {
                    starts.add(held);
                    break;
                }
            }
        }
        return of(starts);
    }

    /** Returns true if nothing is known of the value. */
    public boolean isEmpty() {
        return schemas.isEmpty();
    }

    /** Returns the keys that a mapping may have, in the order of the schema, each with the schema of its value. */
    public Map<String, SchemaView> keys() {
        Map<String, SchemaView> keys = new LinkedHashMap<>();
        for (SchemaFiles.Resource schema : schemas) {
            SchemaFiles.Resource properties = schema.get("properties");
            if (properties != null) {
                properties.names().forEach(name -> keys.computeIfAbsent(name, this::key));
            }
        }
        return keys;
    }

    /** Returns the keys that a mapping must have, of choices those of each branch. */
    public Set<String> required() {
        Set<String> required = new LinkedHashSet<>();
        for (SchemaFiles.Resource schema : schemas) {
            SchemaFiles.Resource names = schema.get("required");
            if (names != null) {
                names.elements().forEach(name -> required.add(name.scalar()));
            }
        }
        return required;
    }

    /** Returns the names of the types that the value may have, such as {@code string}. */
    public Set<String> types() {
        Set<String> types = new LinkedHashSet<>();
        for (SchemaFiles.Resource schema : schemas) {
            SchemaFiles.Resource type = schema.get("type");
            if (type != null && !type.isMapping()) {
                Stream<SchemaFiles.Resource> all =
                        type.file().tree().isCollection(type.node()) ? type.elements() : Stream.of(type);
                all.forEach(name -> types.add(name.scalar()));
            }
        }
        return types;
    }

    /**
     * A scalar that a schema names.
     *
     * @param text its text
     * @param isText false if it is a number, a boolean or null
     */
    public record Value(String text, boolean isText) {

        private static Value of(SchemaFiles.Resource scalar) {
            NodeKind kind = scalar.file().tree().kind(scalar.node());
            return new Value(scalar.scalar(), kind == NodeKind.TEXT);
        }
    }

    /** Returns the scalars that the value may be, if the schema lists them. */
    public Set<Value> choices() {
        Set<Value> choices = new LinkedHashSet<>();
        for (SchemaFiles.Resource schema : schemas) {
            SchemaFiles.Resource list = schema.get("enum");
            SchemaFiles.Resource only = schema.get("const");
            Stream.concat(list == null ? Stream.empty() : list.elements(), Stream.ofNullable(only))
                    .filter(SchemaView::isScalar)
                    .forEach(choice -> choices.add(Value.of(choice)));
        }
        return choices;
    }

    private static boolean isScalar(SchemaFiles.Resource value) {
        return !value.file().tree().isCollection(value.node());
    }

    /** Returns the value that stands for one that is not given. */
    public Optional<Value> defaultValue() {
        return schemas.stream()
                .flatMap(schema -> Stream.ofNullable(schema.get("default")))
                .filter(SchemaView::isScalar)
                .map(Value::of)
                .findFirst();
    }

    /** Returns what the schema's author says of the value. */
    public Optional<String> description() {
        return text("description");
    }

    /** Returns the name that the schema's author gives to the value. */
    public Optional<String> title() {
        return text("title");
    }

    /** Returns the first text under a keyword. */
    private Optional<String> text(String keyword) {
        return schemas.stream()
                .flatMap(schema -> Stream.ofNullable(schema.text(keyword)))
                .findFirst();
    }

    /** Returns true if the value should no longer be given. */
    public boolean isDeprecated() {
        return schemas.stream().anyMatch(schema -> "true".equals(schema.text("deprecated")));
    }

    /** Returns true if a text must have a format, such as {@code date}. */
    public boolean hasFormat(String format) {
        return schemas.stream().anyMatch(schema -> format.equals(schema.text("format")));
    }

    /** Returns the bounds of the value, each a keyword and its value. */
    public Map<String, String> bounds() {
        Map<String, String> bounds = new LinkedHashMap<>();
        for (String keyword : BOUNDS) {
            text(keyword).ifPresent(value -> bounds.put(keyword, value));
        }
        return bounds;
    }

    /** Returns the types. */
    @Override
    public String toString() {
        return files + ": " + types();
    }
}
