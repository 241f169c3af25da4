package dev.frontmatter.record;

import dev.frontmatter.scalar.ScalarType;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Type;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The plan by which a Java value is made of data that fits its schema. */
sealed interface BindingPlan
        permits BindingPlan.OfScalar,
                BindingPlan.OfList,
                BindingPlan.OfMap,
                BindingPlan.OfChoice,
                BindingPlan.OfAnything,
                BindingPlan.ByJackson,
                RecordPlan {

    /**
     * Returns true if code that is not ours has a say in making the value, once the validator has found no error in it:
     * only then can making it fail.
     *
     * @return false if a value that fits can always be made
     */
    boolean mayRefuse();

    /**
     * Makes the value of a scalar.
     *
     * @param type reads the scalar
     * @param creator makes a value type of the scalar's value, in an array of one; null if the scalar's value is wanted
     *     itself
     */
    record OfScalar(ScalarType type, @Nullable MethodHandle creator) implements BindingPlan {

        @Override
        public boolean mayRefuse() {
            return creator != null;
        }

        /** Returns true if the value is the text itself. */
        boolean isText() {
            return type.isText() && creator == null;
        }
    }

    /**
     * Makes a list, or a set.
     *
     * @param element makes each element
     * @param as the collection that is made
     */
    record OfList(BindingPlan element, Collected as) implements BindingPlan {

        /** Elements that are no scalars can only be compared once they are made. */
        @Override
        public boolean mayRefuse() {
            return element.mayRefuse() || as.isUnique() && !(element instanceof OfScalar);
        }
    }

    /**
     * Makes a map.
     *
     * @param key makes each key
     * @param value makes each value
     * @param order the order of the keys
     */
    record OfMap(OfScalar key, BindingPlan value, KeyOrder order) implements BindingPlan {

        @Override
        public boolean mayRefuse() {
            return key.mayRefuse() || value.mayRefuse();
        }
    }

    /**
     * Makes one of several records, told apart by the value of a key.
     *
     * @param key the key
     * @param records the records by the value that stands for each
     * @param visible true if the key may also be a key of the record
     */
    record OfChoice(String key, Map<String, RecordPlan> records, boolean visible) implements BindingPlan {

        @Override
        public boolean mayRefuse() {
            for (RecordPlan plan : records.values()) {
                if (plan.mayRefuse()) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Makes the value that the core schema means, of any kind. */
    record OfAnything() implements BindingPlan {

        @Override
        public boolean mayRefuse() {
            return false;
        }
    }

    /**
     * Lets Jackson make the value.
     *
     * @param type its Java type
     * @param owner the record or class whose component names a deserializer, or null if the type does
     * @param property the component's key in that record, or null
     */
    record ByJackson(
            Type type, @Nullable Class<?> owner, @Nullable String property) implements BindingPlan {

        @Override
        public boolean mayRefuse() {
            return true;
        }
    }
}
