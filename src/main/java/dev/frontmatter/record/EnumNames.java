package dev.frontmatter.record;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.frontmatter.scalar.ScalarType;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The names that Jackson writes and reads for the constants of enums. */
final class EnumNames {

    private EnumNames() {}

    /**
     * Returns the constants by name, in order: that of {@code @JsonValue}, else of {@code @JsonProperty}, else {@code
     * toString()}; and by their aliases.
     *
     * @throws IllegalArgumentException if two constants have one name, or an annotation on one would go unheeded
     */
    static ScalarType of(Class<?> type, Access access) {
        Method jsonValue = Creators.jsonValueMethod(type);
        MethodHandle getter = jsonValue == null ? null : access.getter(jsonValue);
        Map<String, Object> names = new LinkedHashMap<>();
        Map<String, Object> aliases = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            Field field = field(type, constant);
            KnownAnnotations.require(
                    Arrays.asList(field.getAnnotations()),
                    KnownAnnotations.Place.CONSTANT,
                    type.getSimpleName() + "." + field.getName());
            put(names, getter == null ? declaredName(field, constant) : call(getter, constant), constant, type);
            JsonAlias alias = field.getAnnotation(JsonAlias.class);
            if (alias != null) {
                for (String name : alias.value()) {
                    put(aliases, name, constant, type);
                }
            }
        }
        aliases.forEach((name, constant) -> {
            if (!names.getOrDefault(name, constant).equals(constant)) {
                throw twice(type, name);
            }
        });
        return ScalarType.ofNames(type, names, aliases);
    }

    private static void put(Map<String, Object> names, String name, Object constant, Class<?> type) {
        if (names.put(name, constant) != null) {
            throw twice(type, name);
        }
    }

    private static IllegalArgumentException twice(Class<?> type, String name) {
        return new IllegalArgumentException(
                type.getName() + " has two constants that are called " + name + ". Give one of them another name.");
    }

    private static Field field(Class<?> type, Object constant) {
        try {
            return type.getField(((Enum<?>) constant).name());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("every enum constant has a field", e);
        }
    }

    private static String declaredName(Field field, Object constant) {
        JsonProperty property = field.getAnnotation(JsonProperty.class);
        return property == null || property.value().isEmpty() ? constant.toString() : property.value();
    }

    private static String call(MethodHandle getter, Object constant) {
        try {
            return String.valueOf((Object) getter.invokeExact(constant));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalArgumentException("@JsonValue of " + constant + " failed", e);
        }
    }
}
