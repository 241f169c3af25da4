package dev.frontmatter.schema;

import dev.frontmatter.scalar.IntegerRange;
import dev.frontmatter.scalar.ScalarType;
import dev.frontmatter.source.Limits;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.ScalarReader;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a value must be. */
public sealed interface ValueSchema
        permits RecordSchema,
                ValueSchema.Scalar,
                ValueSchema.Sequence,
                ValueSchema.Mapping,
                ValueSchema.Union,
                ValueSchema.Untyped,
                ValueSchema.Foreign {

    /**
     * Whether code that is not ours has a say in making the value, once the validator has found no error in it: only then
     * can making it fail.
     *
     * @return false if a value that fits can always be made
     */
    boolean mayRefuse();

    /**
     * A scalar.
     *
     * @param type the scalars that are accepted
     * @param creator makes a value type of the scalar's value, in an array of one; null if the scalar's value is wanted
     *     itself
     * @param constraints bounds on the scalar's value
     * @param integers what all of them come to for integers; null if they, or the type, are about something else
     */
    record Scalar(
            ScalarType type,
            @Nullable MethodHandle creator,
            List<Constraint> constraints,
            @Nullable IntegerRange integers)
            implements ValueSchema {

        @Override
        public boolean mayRefuse() {
            return creator != null;
        }

        /**
         * Tells whether the value is the text itself.
         *
         * @return false if there is anything to make of it
         */
        public boolean isText() {
            return type.isText() && creator == null;
        }

        static Scalar of(ScalarType type, @Nullable MethodHandle creator, List<Constraint> constraints) {
            IntegerRange integers = type.range();
            for (Constraint constraint : constraints) {
                IntegerRange bound = constraint.integers();
                integers = integers == null || bound == null ? null : integers.and(bound);
            }
            return new Scalar(type, creator, constraints, integers);
        }

        /** Whether a scalar that is not null fits, as far as that can be told without making a string. */
        boolean certainlyFits(DataTree tree, int node, Limits limits) {
            return (constraints.isEmpty() || integers != null)
                    && ScalarReader.certainlyAccepts(type, tree, node, integers, limits);
        }
    }

    /**
     * A list.
     *
     * @param element what each element must be
     * @param nullable whether elements may have no value
     * @param unique whether elements must differ, because a {@code Set} is made of them
     * @param constraints bounds on the number of elements
     */
    record Sequence(ValueSchema element, boolean nullable, boolean unique, List<Constraint> constraints)
            implements ValueSchema {

        /** Elements that are no scalars can only be compared once they are made. */
        @Override
        public boolean mayRefuse() {
            return element.mayRefuse() || unique && !(element instanceof Scalar);
        }
    }

    /**
     * A mapping with keys of the writer's choice.
     *
     * @param key what each key must be
     * @param value what each value must be
     * @param nullable whether keys may have no value
     * @param constraints bounds on the number of keys
     */
    record Mapping(Scalar key, ValueSchema value, boolean nullable, List<Constraint> constraints)
            implements ValueSchema {

        @Override
        public boolean mayRefuse() {
            return key.mayRefuse() || value.mayRefuse();
        }
    }

    /**
     * One of several records, told apart by the value of a key.
     *
     * @param key the key
     * @param records the records by the value that stands for each, in order
     * @param visible whether the key may also be a key of the record
     */
    record Union(String key, Map<String, RecordSchema> records, boolean visible) implements ValueSchema {

        @Override
        public boolean mayRefuse() {
            return records.values().stream().anyMatch(RecordSchema::mayRefuse);
        }
    }

    /** Any value; null elements and entries are kept. */
    record Untyped() implements ValueSchema {

        @Override
        public boolean mayRefuse() {
            return false;
        }
    }

    /**
     * A value that Jackson binds.
     *
     * @param type its Java type
     * @param owner the record that has the value as a component with annotations of Jackson's, or null
     * @param property the component's key in that record, or null
     */
    record Foreign(
            Type type, @Nullable Class<?> owner, @Nullable String property) implements ValueSchema {

        @Override
        public boolean mayRefuse() {
            return true;
        }
    }
}
