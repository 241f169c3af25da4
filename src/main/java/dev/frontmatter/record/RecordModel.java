package dev.frontmatter.record;

import dev.frontmatter.schema.Schema;
import java.lang.reflect.AnnotatedType;
import java.util.List;
import java.util.Map;

/** The result of reflection over a type: the schema of its front matter, and the plan by which it is made. Immutable. */
public final class RecordModel {

    private final Schema schema;
    private final BindingPlan plan;
    private final List<BindingPlan.ByJackson> byJackson;

    private RecordModel(Schema schema, BindingPlan plan, List<BindingPlan.ByJackson> byJackson) {
        this.schema = schema;
        this.plan = plan;
        this.byJackson = byJackson;
    }

    /**
     * Compiles a type.
     *
     * @param type usually a record; {@code Object} for values of any kind
     * @param access reaches its constructors
     * @return the model
     * @throws IllegalArgumentException if the type cannot be expressed or reached; the message says what to change
     */
    public static RecordModel of(Class<?> type, Access access) {
        return of(TypeUse.of(type), access);
    }

    /**
     * Compiles a type that may be generic.
     *
     * @param type the type, which names all that it holds
     * @param access reaches its constructors
     * @return the model
     * @throws IllegalArgumentException if the type cannot be expressed or reached; the message says what to change
     */
    public static RecordModel of(AnnotatedType type, Access access) {
        return of(TypeUse.of(type, Map.of(), type.getType().getTypeName()), access);
    }

    private static RecordModel of(TypeUse type, Access access) {
        TypeCompiler compiler = new TypeCompiler(access);
        Compiled root = compiler.root(type);
        List<RecordPlan> records = compiler.records();
        // Records may hold each other: until nothing changes any more.
        boolean changed;
        do {
            changed = false;
            for (RecordPlan record : records) {
                changed |= record.refreshMayRefuse();
            }
        } while (changed);
        return new RecordModel(Schema.of(root.schema()), root.plan(), compiler.byJackson());
    }

    /**
     * Returns what front matter must be for a value to be made of it.
     *
     * @return the schema
     */
    public Schema schema() {
        return schema;
    }

    /** Returns how the value is made. */
    BindingPlan plan() {
        return plan;
    }

    /** Returns what Jackson has to make. */
    List<BindingPlan.ByJackson> byJackson() {
        return byJackson;
    }
}
