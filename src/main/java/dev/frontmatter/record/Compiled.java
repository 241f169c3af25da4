package dev.frontmatter.record;

import dev.frontmatter.scalar.ScalarType;
import dev.frontmatter.schema.AnySchema;
import dev.frontmatter.schema.Constraint;
import dev.frontmatter.schema.ListSchema;
import dev.frontmatter.schema.MapSchema;
import dev.frontmatter.schema.OpaqueSchema;
import dev.frontmatter.schema.ScalarSchema;
import dev.frontmatter.schema.ValueSchema;
import java.util.List;

/**
 * The schema and the plan that a type was compiled to.
 *
 * @param schema what the data must be
 * @param plan how a value of the type is made of it
 */
record Compiled(ValueSchema schema, BindingPlan plan) {

    static Compiled anything(ScalarType scalars) {
        return new Compiled(new AnySchema(scalars), new BindingPlan.OfAnything());
    }

    static Compiled scalar(ScalarType type, List<Constraint> constraints) {
        return new Compiled(ScalarSchema.of(type, constraints), new BindingPlan.OfScalar(type, null));
    }

    static Compiled list(Compiled element, boolean nullable, Collected as, List<Constraint> constraints) {
        return new Compiled(
                new ListSchema(element.schema(), nullable, as.isUnique(), constraints),
                new BindingPlan.OfList(element.plan(), as));
    }

    /** Keys are scalars. */
    static Compiled map(Compiled key, Compiled value, boolean nullable, KeyOrder order, List<Constraint> constraints) {
        return new Compiled(
                new MapSchema((ScalarSchema) key.schema(), value.schema(), nullable, constraints),
                new BindingPlan.OfMap((BindingPlan.OfScalar) key.plan(), value.plan(), order));
    }

    static Compiled record(RecordPlan plan) {
        return new Compiled(plan.schema(), plan);
    }

    static Compiled byJackson(BindingPlan.ByJackson plan) {
        return new Compiled(new OpaqueSchema(), plan);
    }

    boolean isScalar() {
        return schema instanceof ScalarSchema;
    }
}
