package dev.frontmatter.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the constructors and methods that make a value of another one. */
final class Creators {

    private Creators() {}

    /**
     * Returns the one creator that takes the whole value, or null if there is none.
     *
     * @throws IllegalArgumentException if there are several
     */
    static @Nullable Executable delegating(Class<?> type) {
        List<Executable> creators = new ArrayList<>();
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (isDelegatingCreator(constructor, type)) {
                creators.add(constructor);
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (Modifier.isStatic(method.getModifiers())
                    && type.isAssignableFrom(method.getReturnType())
                    && isDelegatingCreator(method, type)) {
                creators.add(method);
            }
        }
        if (creators.size() > 1) {
            throw new IllegalArgumentException(type.getName() + " has more than one creator");
        }
        return creators.isEmpty() ? null : creators.get(0);
    }

    private static boolean isDelegatingCreator(Executable executable, Class<?> type) {
        JsonCreator creator = executable.getAnnotation(JsonCreator.class);
        if (creator == null || executable.getParameterCount() != 1) {
            return false;
        }
        return switch (creator.mode()) {
            case DELEGATING -> true;
            case PROPERTIES, DISABLED -> false;
            case DEFAULT -> {
                boolean named = executable.getParameters()[0].isAnnotationPresent(JsonProperty.class);
                boolean canonical = type.isRecord() && executable.equals(Component.canonicalConstructor(type));
                yield !named && (!canonical || hasJsonValue(type));
            }
        };
    }

    private static boolean hasJsonValue(Class<?> type) {
        return jsonValueMethod(type) != null
                || Arrays.stream(type.getDeclaredFields())
                        .anyMatch(field -> field.isAnnotationPresent(JsonValue.class));
    }

    /** Returns the method whose value stands for an object, or null. */
    static @Nullable Method jsonValueMethod(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(JsonValue.class) && method.getParameterCount() == 0)
                .findFirst()
                .orElse(null);
    }
}
