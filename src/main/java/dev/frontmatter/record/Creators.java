package dev.frontmatter.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the constructors and methods that make a value of another one, or of components. */
final class Creators {

    private static final String CONSTRUCTOR_PROPERTIES = "java.beans.ConstructorProperties";

    private Creators() {}

    /**
     * Returns the one creator that takes the whole value, or null if there is none.
     *
     * @throws IllegalArgumentException if there are several
     */
    static @Nullable Executable delegating(Class<?> type) {
        return only(type, creator -> isDelegating(creator, type));
    }

    /**
     * Returns the one constructor or factory method that takes components and names them; null if there is none.
     *
     * @throws IllegalArgumentException if there are several, or one does not name its parameters
     */
    static @Nullable Executable named(Class<?> type) {
        Executable creator = only(type, executable -> isCreator(executable) && !isDelegating(executable, type));
        if (creator == null) {
            creator = only(type, executable -> constructorProperties(executable) != null);
        }
        if (creator != null && !(type.isRecord() && creator.equals(canonical(type)))) {
            requireNames(creator, type);
        }
        return creator;
    }

    private static void requireNames(Executable creator, Class<?> type) {
        for (Parameter parameter : creator.getParameters()) {
            JsonProperty property = parameter.getAnnotation(JsonProperty.class);
            if (constructorProperties(creator) == null
                    && (property == null || property.value().isEmpty())) {
                throw new IllegalArgumentException("the creator of " + type.getTypeName()
                        + " does not name its parameters. Name each with @JsonProperty(\"…\").");
            }
        }
    }

    /** Returns the names of the parameters of a creator that has them. */
    static List<String> parameterNames(Executable creator) {
        String[] properties = constructorProperties(creator);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < creator.getParameterCount(); i++) {
            Parameter parameter = creator.getParameters()[i];
            JsonProperty property = parameter.getAnnotation(JsonProperty.class);
            names.add(
                    properties != null && i < properties.length
                            ? properties[i]
                            : parameter.isNamePresent()
                                    ? parameter.getName()
                                    : property == null ? parameter.getName() : property.value());
        }
        return names;
    }

    /** Returns the names of the components of a record. */
    static List<String> componentNames(Class<?> record) {
        List<String> names = new ArrayList<>();
        for (RecordComponent component : record.getRecordComponents()) {
            names.add(component.getName());
        }
        return names;
    }

    static Constructor<?> canonical(Class<?> record) {
        RecordComponent[] components = record.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = components[i].getType();
        }
        try {
            return record.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has a canonical constructor", e);
        }
    }

    private static @Nullable Executable only(Class<?> type, Predicate<Executable> wanted) {
        List<Executable> creators = new ArrayList<>();
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (wanted.test(constructor)) {
                creators.add(constructor);
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (Modifier.isStatic(method.getModifiers())
                    && type.isAssignableFrom(method.getReturnType())
                    && wanted.test(method)) {
                creators.add(method);
            }
        }
        if (creators.size() > 1) {
            throw new IllegalArgumentException(type.getName()
                    + " has more than one creator. Leave one, or set the mode of the others to DISABLED.");
        }
        return creators.isEmpty() ? null : creators.get(0);
    }

    private static boolean isCreator(Executable executable) {
        JsonCreator creator = executable.getAnnotation(JsonCreator.class);
        return creator != null && creator.mode() != JsonCreator.Mode.DISABLED;
    }

    private static boolean isDelegating(Executable executable, Class<?> type) {
        JsonCreator creator = executable.getAnnotation(JsonCreator.class);
        if (creator == null || executable.getParameterCount() != 1) {
            return false;
        }
        return switch (creator.mode()) {
            case DELEGATING -> true;
            case PROPERTIES, DISABLED -> false;
            case DEFAULT -> {
                boolean named = executable.getParameters()[0].isAnnotationPresent(JsonProperty.class)
                        || constructorProperties(executable) != null;
                boolean canonical = type.isRecord() && executable.equals(canonical(type));
                yield !named && (!canonical || hasJsonValue(type));
            }
        };
    }

    /** Read by its name: it belongs to the module {@code java.desktop}. */
    private static String @Nullable [] constructorProperties(Executable executable) {
        for (Annotation annotation : executable.getAnnotations()) {
            if (annotation.annotationType().getName().equals(CONSTRUCTOR_PROPERTIES)) {
                return (String[]) KnownAnnotations.attribute(annotation, "value");
            }
        }
        return null;
    }

    private static boolean hasJsonValue(Class<?> type) {
        for (Field field : type.getDeclaredFields()) {
            if (field.isAnnotationPresent(JsonValue.class)) {
                return true;
            }
        }
        return jsonValueMethod(type) != null;
    }

    /** Returns the method whose value stands for an object, or null. */
    static @Nullable Method jsonValueMethod(Class<?> type) {
        for (Method method : type.getDeclaredMethods()) {
            if (method.isAnnotationPresent(JsonValue.class) && method.getParameterCount() == 0) {
                return method;
            }
        }
        return null;
    }
}
