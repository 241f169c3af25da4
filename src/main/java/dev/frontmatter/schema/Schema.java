package dev.frontmatter.schema;

import dev.frontmatter.tree.KeyTable;
import java.lang.reflect.Type;
import java.util.List;

/** What a Java type expects of front matter, compiled once and used for every document. Immutable. */
public final class Schema {

    private final Type type;
    private final ValueSchema root;
    private final KeyTable keys;
    private final List<ValueSchema.Foreign> foreign;

    private Schema(Type type, ValueSchema root, KeyTable keys, List<ValueSchema.Foreign> foreign) {
        this.type = type;
        this.root = root;
        this.keys = keys;
        this.foreign = foreign;
    }

    /**
     * Compiles the schema of a type.
     *
     * @param type usually a record; {@code Object} for values of any kind
     * @param access reaches its constructors
     * @return the schema
     * @throws IllegalArgumentException if the type cannot be expressed or reached; the message says what to change
     */
    public static Schema of(Type type, Access access) {
        SchemaCompiler compiler = new SchemaCompiler(access);
        ValueSchema root = compiler.compileRoot(type);
        List<RecordSchema> records = compiler.records();
        KeyTable keys = KeyTable.of(records.stream()
                .flatMap(schema -> schema.properties().stream())
                .flatMap(property -> property.names().stream())
                .toList());
        records.forEach(schema -> schema.number(keys));
        // Records may hold each other: until nothing changes any more.
        while (records.stream().map(RecordSchema::refreshMayRefuse).reduce(false, Boolean::logicalOr)) {}
        return new Schema(type, root, keys, compiler.foreign());
    }

    /**
     * The Java type.
     *
     * @return the type that the schema was compiled from
     */
    public Type type() {
        return type;
    }

    /**
     * What the front matter as a whole must be.
     *
     * @return the schema of the outermost mapping
     */
    public ValueSchema root() {
        return root;
    }

    /**
     * Numbers of all keys of all records in it.
     *
     * @return the table to build trees with
     */
    public KeyTable keys() {
        return keys;
    }

    /**
     * What Jackson has to bind.
     *
     * @return an unmodifiable list
     */
    public List<ValueSchema.Foreign> foreign() {
        return foreign;
    }
}
