package dev.frontmatter.infer;

import dev.frontmatter.infer.Shape.Field;
import dev.frontmatter.infer.Shape.Fields;
import java.util.ArrayList;
import java.util.List;

/** Documents that belong together, and what they have in common. Immutable. */
public final class InferredCollection {

    private final String name;
    private final List<String> patterns;
    private final int files;
    private final Shape shape;
    private final List<Outlier> outliers;

    InferredCollection(String name, List<String> patterns, int files, Shape shape, List<Outlier> outliers) {
        this.name = name;
        this.patterns = List.copyOf(patterns);
        this.files = files;
        this.shape = shape;
        this.outliers = List.copyOf(outliers);
    }

    /**
     * Returns the name of the collection.
     *
     * @return small letters, digits and hyphens
     */
    public String name() {
        return name;
    }

    /**
     * Returns the place of its schema.
     *
     * @return a path from the folder of the configuration, such as {@code schemas/posts.schema.json}
     */
    public String schemaFile() {
        return "schemas/" + name + ".schema.json";
    }

    /**
     * Returns the patterns of its files.
     *
     * @return an unmodifiable list, relative to the folder that was looked at
     */
    public List<String> patterns() {
        return patterns;
    }

    /**
     * Returns the number of its documents.
     *
     * @return at least 0
     */
    public int files() {
        return files;
    }

    /**
     * Returns what is rare in it.
     *
     * @return an unmodifiable list in the order of files and places
     */
    public List<Outlier> outliers() {
        return outliers;
    }

    /**
     * Returns the schema of its documents.
     *
     * @return JSON Schema 2020-12, under which every document passes that is no outlier
     */
    public String jsonSchema() {
        String title = Words.title(Words.typeName(name));
        return ShapeSchema.of(shape, title.isEmpty() ? name : title);
    }

    /**
     * Returns a record for its documents.
     *
     * @return the source of a Java file without a package
     */
    public String recordSource() {
        return RecordSource.of(shape, Words.typeName(name));
    }

    /**
     * Returns its keys.
     *
     * @return an unmodifiable list in the order in which they were first met, each before those in it
     */
    public List<InferredKey> keys() {
        List<InferredKey> keys = new ArrayList<>();
        addKeys(shape, "", keys);
        return List.copyOf(keys);
    }

    private static void addKeys(Shape shape, String prefix, List<InferredKey> to) {
        if (shape instanceof Fields fields) {
            for (Field field : fields.fields()) {
                to.add(new InferredKey(
                        prefix + field.key(),
                        field.share(),
                        field.required(),
                        field.shape().words(),
                        examples(field.shape(), field.examples())));
                addKeys(field.shape(), prefix + field.key() + ".", to);
            }
        } else if (shape instanceof Shape.Union union) {
            addKeys(union.all(), prefix, to);
        } else if (shape instanceof Shape.ListOf list) {
            String name = prefix.isEmpty() ? "" : prefix.substring(0, prefix.length() - 1);
            addKeys(list.element(), name + "[].", to);
        } else if (shape instanceof Shape.Either either) {
            either.shapes().forEach(one -> addKeys(one, prefix, to));
        }
    }

    private static List<String> examples(Shape shape, List<Object> examples) {
        if (shape instanceof Shape.Choice choice) {
            return choice.values();
        }
        return shape instanceof Shape.ListOf list
                ? examples(list.element(), list.examples())
                : ShapeSchema.fitting(shape, examples).stream()
                        .map(String::valueOf)
                        .toList();
    }

    /** Returns the name and the number of documents. */
    @Override
    public String toString() {
        return name + ": " + files;
    }
}
