package dev.frontmatter.record;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The names that Jackson writes for the constants of enums. */
final class EnumNames {

    private EnumNames() {}

    /** Returns the constants by name, in order: that of {@code @JsonValue}, else of {@code @JsonProperty}, else {@code toString()}. */
    static Map<String, Object> of(Class<?> type, Access access) {
        Method jsonValue = Creators.jsonValueMethod(type);
        MethodHandle getter = jsonValue == null ? null : access.getter(jsonValue);
        Map<String, Object> names = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            String name = getter == null ? declaredName(type, constant) : call(getter, constant);
            if (names.put(name, constant) != null) {
                throw new IllegalArgumentException(type.getName() + " has two constants that are called " + name);
            }
        }
        return Collections.unmodifiableMap(names);
    }

    private static String declaredName(Class<?> type, Object constant) {
        try {
            JsonProperty property = type.getField(((Enum<?>) constant).name()).getAnnotation(JsonProperty.class);
            return property == null || property.value().isEmpty() ? constant.toString() : property.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("every enum constant has a field", e);
        }
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
