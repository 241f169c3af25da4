package dev.frontmatter.record;

import dev.frontmatter.schema.Schema;
import java.lang.reflect.Type;
import java.util.List;

/** What reflection over a type gives: the schema of its front matter, and how it is made. Immutable. */
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
    public static RecordModel of(Type type, Access access) {
        RecordCompiler compiler = new RecordCompiler(access);
        Compiled root = compiler.compileRoot(type);
        List<RecordPlan> records = compiler.records();
        // Records may hold each other: until nothing changes any more.
        while (records.stream().map(RecordPlan::refreshMayRefuse).reduce(false, Boolean::logicalOr)) {}
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
