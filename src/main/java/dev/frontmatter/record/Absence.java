package dev.frontmatter.record;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.frontmatter.scalar.Mismatch;
import dev.frontmatter.scalar.Reading;
import dev.frontmatter.schema.Constraint;
import dev.frontmatter.schema.ListSchema;
import dev.frontmatter.schema.MapSchema;
import dev.frontmatter.schema.ScalarSchema;
import dev.frontmatter.source.Limits;
import jakarta.validation.constraints.NotNull;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Array;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The value of a component whose key is not there: null, an empty collection or optional, or its default.
 *
 * @param required true if the key must be there
 * @param value the component's value without it; null for a component that is null then, or is required
 * @param shown the default as JSON would have it; null if there is none, or JSON has no such value
 */
record Absence(
        boolean required, @Nullable Object value, @Nullable Object shown) {

    /**
     * Tells what a component is without its key.
     *
     * @throws IllegalArgumentException if what the component says of it cannot be so
     */
    static Absence of(Component component, Compiled compiled) {
        Class<?> raw = component.rawType();
        String place = component.place();
        boolean nullable = component.isNullable();
        if (nullable && raw.isPrimitive()) {
            throw new IllegalArgumentException(
                    place + " is @Nullable, but " + raw + " is never null. Use the boxed type, or remove @Nullable.");
        }
        if (nullable && component.annotation(NotNull.class) != null) {
            throw new IllegalArgumentException(place + " is @Nullable and @NotNull. Remove one of them.");
        }
        JsonProperty property = component.annotation(JsonProperty.class);
        if (property != null && property.access() == JsonProperty.Access.READ_ONLY) {
            throw new IllegalArgumentException(
                    place + " is READ_ONLY, and front matter is only read into it. Use @JsonIgnore instead.");
        }
        // The annotation's own default is an empty text.
        String text = property == null || property.defaultValue().isEmpty() ? null : property.defaultValue();
        String isRequired = isRequired(property);
        boolean demanded = isDemanded(component);
        if (text != null) {
            if (demanded) {
                throw new IllegalArgumentException(
                        place + " is required and has a default value, which would never be used. Remove one of them.");
            }
            Object value = defaultValue(compiled, text, place);
            return new Absence(false, Wrapper.of(raw).wrap(value), shown(compiled, text));
        }
        Object none = nullable && !isOptional(raw) ? null : noneOf(raw);
        boolean required = demanded || !nullable && (none == null || refusesNone(compiled));
        if (required && isRequired.equals("FALSE")) {
            throw new IllegalArgumentException(
                    place
                            + " is not required, and nothing says what it is without its key. Add @Nullable or a defaultValue.");
        }
        return new Absence(required, none, null);
    }

    /** Returns true if a component says that its key must be there. */
    static boolean isDemanded(Component component) {
        JsonProperty property = component.annotation(JsonProperty.class);
        return property != null && (property.required() || isRequired(property).equals("TRUE"));
    }

    private static String isRequired(@Nullable JsonProperty property) {
        return property == null ? "" : String.valueOf(KnownAnnotations.attribute(property, "isRequired"));
    }

    private static boolean isOptional(Class<?> raw) {
        return Wrapper.of(raw) != Wrapper.NONE;
    }

    /** Returns what stands for no value at all: an empty collection, mapping or optional; null for all other types. */
    static @Nullable Object noneOf(Class<?> raw) {
        Collected collected = Collected.of(raw);
        if (collected != null) {
            return collected.collect(new Object[0]);
        }
        KeyOrder order = KeyOrder.of(raw);
        return order != null ? order.none() : Wrapper.of(raw).none();
    }

    /** Returns the value of a component that is not read at all. */
    static @Nullable Object ignored(Class<?> raw) {
        return raw.isPrimitive() ? Array.get(Array.newInstance(raw, 1), 0) : noneOf(raw);
    }

    /** Returns true if a collection must have entries, so that an absent one would not be as it must. */
    private static boolean refusesNone(Compiled compiled) {
        List<Constraint> constraints = compiled.schema() instanceof ListSchema list
                ? list.constraints()
                : compiled.schema() instanceof MapSchema map ? map.constraints() : List.of();
        for (Constraint constraint : constraints) {
            if (!constraint.holds().test(0)) {
                return true;
            }
        }
        return false;
    }

    private static Object defaultValue(Compiled compiled, String text, String place) {
        if (!(compiled.schema() instanceof ScalarSchema scalar
                && compiled.plan() instanceof BindingPlan.OfScalar plan)) {
            throw new IllegalArgumentException(
                    place + " has a default value, which only a scalar can have. Remove it.");
        }
        Reading reading = scalar.type().readPlain(text, Limits.defaults());
        if (reading instanceof Mismatch mismatch) {
            throw new IllegalArgumentException(
                    place + " must be " + mismatch.expected() + ", and so must its default value, not " + text);
        }
        Object value = reading.orThrow();
        for (Constraint constraint : scalar.constraints()) {
            if (!constraint.holds().test(value)) {
                throw new IllegalArgumentException(
                        place + " " + constraint.must() + ", and so must its default value, not " + text);
            }
        }
        MethodHandle creator = plan.creator();
        if (creator == null) {
            return value;
        }
        try {
            return creator.invokeExact(new Object[] {value});
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalArgumentException(place + " refuses its default value " + text + ": " + e.getMessage(), e);
        }
    }

    private static @Nullable Object shown(Compiled compiled, String text) {
        Object value = ((ScalarSchema) compiled.schema())
                .type()
                .readPlain(text, Limits.defaults())
                .orThrow();
        if (value instanceof Double || value instanceof Float) {
            return Double.isFinite(((Number) value).doubleValue()) ? value : null;
        }
        return value instanceof Number || value instanceof Boolean ? value : text;
    }
}
