package dev.frontmatter.record;

import dev.frontmatter.scalar.ScalarType;
import java.lang.annotation.Annotation;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TimeZone;
import java.util.stream.Stream;

/**
 * The part of a schema that may be left to Jackson: values of the JDK that it makes from a text or a number, collections of
 * them, and what the user's own deserializer makes. Every other type is refused when it is compiled, because Jackson would
 * fill its fields and call its setters with what a document says, and nothing would be held against the schema.
 */
final class JacksonTypes {

    private static final String DESERIALIZE = "tools.jackson.databind.annotation.JsonDeserialize";

    private static final String REMEDY =
            "Use a record, a class with one @JsonCreator of a text or number, or name a deserializer of your own with"
                    + " @JsonDeserialize(using = …).";

    private static final Set<Class<?>> COLLECTIONS = Set.of(
            List.class,
            Set.class,
            Collection.class,
            Iterable.class,
            SortedSet.class,
            NavigableSet.class,
            Map.class,
            SortedMap.class,
            NavigableMap.class,
            Optional.class);

    private static final Set<Class<?>> VALUES = Set.of(
            Object.class,
            char.class,
            Character.class,
            OptionalInt.class,
            OptionalLong.class,
            OptionalDouble.class,
            Currency.class,
            TimeZone.class);

    private JacksonTypes() {}

    /**
     * Refuses a type that Jackson would fill through setters or fields, or that names no way to make it.
     *
     * @param place the component, for messages
     * @throws IllegalArgumentException if the type is refused; the message names the component and the remedy
     */
    static void require(Type type, String place) {
        if (type instanceof ParameterizedType parameterized && parameterized.getRawType() instanceof Class<?> raw) {
            if (!COLLECTIONS.contains(raw)) {
                throw refusal(raw, place);
            }
            for (Type argument : parameterized.getActualTypeArguments()) {
                require(argument, place);
            }
        } else if (type instanceof GenericArrayType array) {
            require(array.getGenericComponentType(), place);
        } else if (!(type instanceof Class<?> raw)) {
            throw new IllegalArgumentException(
                    place + " holds " + type + ", of which nothing says what it is. Name the type.");
        } else if (raw.isArray()) {
            require(raw.getComponentType(), place);
        } else if (!isValue(raw)) {
            throw refusal(raw, place);
        }
    }

    private static boolean isValue(Class<?> type) {
        return ScalarType.of(type) != null
                || VALUES.contains(type)
                || type.isEnum()
                || type.getPackageName().equals("java.time") && !type.isInterface();
    }

    private static IllegalArgumentException refusal(Class<?> type, String place) {
        String kind = type.isInterface()
                ? "an interface that does not say which records it may be: add @JsonTypeInfo(use = JsonTypeInfo.Id.NAME,"
                        + " property = …) to it, and seal it or add @JsonSubTypes"
                : "no record, and front matter never fills fields or calls setters";
        return new IllegalArgumentException(place + " is " + type.getTypeName() + ", " + kind + ". " + REMEDY);
    }

    /**
     * Refuses annotations of Jackson's that this library does not follow.
     *
     * @param place the component or type, for messages
     * @throws IllegalArgumentException if there is one; the message names it and the remedy
     */
    static void requireFollowed(Stream<Annotation> annotations, String place) {
        annotations.filter(Component::isForeign).findFirst().ifPresent(annotation -> {
            throw new IllegalArgumentException("@" + annotation.annotationType().getSimpleName() + " on " + place
                    + " would turn validation off, since only Jackson knows it. Remove it, or bind the value with"
                    + " @JsonDeserialize(using = …).");
        });
    }

    /** Returns whether the annotations name a deserializer of the user's own, which then binds the value as a whole. */
    static boolean nameDeserializer(Collection<Annotation> annotations) {
        return annotations.stream().anyMatch(JacksonTypes::namesDeserializer);
    }

    /** Reads the annotation by its name: it belongs to Jackson's databind, which few records need. */
    private static boolean namesDeserializer(Annotation annotation) {
        Class<? extends Annotation> type = annotation.annotationType();
        if (!type.getName().equals(DESERIALIZE)) {
            return false;
        }
        try {
            Class<?> using = (Class<?>) type.getMethod("using").invoke(annotation);
            return !using.getSimpleName().equals("None");
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("@JsonDeserialize has an element `using`", e);
        }
    }
}
