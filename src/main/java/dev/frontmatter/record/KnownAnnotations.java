package dev.frontmatter.record;

import com.fasterxml.jackson.annotation.JacksonAnnotation;
import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The annotations of Jackson's that a record may have, and where. All others are refused, because what they say would go
 * unheeded. They are known by name: some belong to Jackson's databind, which few records need, and some to newer versions
 * than an application has.
 */
final class KnownAnnotations {

    private static final String JACKSON = "com.fasterxml.jackson.annotation.";
    private static final String DATABIND = "tools.jackson.databind.annotation.";
    private static final String DATABIND_2 = "com.fasterxml.jackson.databind.annotation.";
    private static final String DESERIALIZE = DATABIND + "JsonDeserialize";

    /** The packages whose annotations mean what their name says, whatever is written on them. */
    private static final Set<String> PLAIN =
            Set.of("com.fasterxml.jackson.annotation", "jakarta.validation.constraints", "org.jspecify.annotations");

    /** The kind of declaration that an annotation is put on. */
    enum Place {
        COMPONENT(
                "JsonProperty",
                "JsonAlias",
                "JsonIgnore",
                "JsonAnySetter",
                "JsonFormat",
                "JsonValue",
                "JsonCreator",
                "JsonPropertyDescription"),
        OBJECT("JsonIgnoreProperties", "JsonNaming", "JsonClassDescription", "JsonTypeName"),
        CHOICE("JsonTypeInfo", "JsonSubTypes", "JsonClassDescription"),
        ENUM("JsonClassDescription"),
        CONSTANT("JsonProperty", "JsonAlias", "JsonPropertyDescription"),
        VALUE("JsonClassDescription", "JsonTypeName");

        @SuppressWarnings("ImmutableEnumChecker") // A set of Set.of never changes.
        private final Set<String> honoured;

        Place(String... honoured) {
            this.honoured = Set.of(honoured);
        }
    }

    /** The annotations that only say how a value is written. */
    private static final Set<String> WRITING = Set.of(
            "JsonAnyGetter",
            "JsonFilter",
            "JsonGetter",
            "JsonInclude",
            "JsonKey",
            "JsonPropertyOrder",
            "JsonRawValue",
            "JsonSerialize",
            "JsonSerializeAs",
            "JsonAppend");

    private KnownAnnotations() {}

    /** Returns the simple names of all annotations that are followed, wherever they may stand. */
    static Set<String> honoured() {
        Set<String> all = new TreeSet<>(Set.of("JsonDeserialize"));
        for (Place place : Place.values()) {
            all.addAll(place.honoured);
        }
        return all;
    }

    /** Returns the simple names of all annotations that may stand anywhere, and say nothing of reading. */
    static Set<String> writing() {
        return WRITING;
    }

    /**
     * Refuses annotations of Jackson's that are not followed.
     *
     * @param annotations those on one place
     * @param on what they are put on
     * @param place names the component or type, for messages
     * @throws IllegalArgumentException if there is one; the message names it and the remedy
     */
    static void require(Collection<Annotation> annotations, Place on, String place) {
        for (Annotation annotation : annotations) {
            String name = nameAtJackson(annotation);
            if (name != null && !WRITING.contains(name) && !on.honoured.contains(name)) {
                throw new IllegalArgumentException("@" + name + " on " + place
                        + " is not followed, so what it says would go unheeded. " + remedy(annotation, name));
            }
        }
    }

    private static String remedy(Annotation annotation, String name) {
        if (annotation.annotationType().isAnnotationPresent(JacksonAnnotationsInside.class)) {
            return "Write out the annotations that it stands for.";
        }
        if (annotation.annotationType().getName().startsWith(DATABIND_2)) {
            return "It belongs to Jackson 2: use that of " + DATABIND + name + ".";
        }
        return "Remove it, or bind the value with @JsonDeserialize(using = …).";
    }

    /** Returns the simple name of an annotation of Jackson's, or of one that stands for some; null for all others. */
    private static @Nullable String nameAtJackson(Annotation annotation) {
        Class<? extends Annotation> type = annotation.annotationType();
        String name = type.getName();
        boolean known = name.startsWith(JACKSON)
                || name.startsWith(DATABIND)
                || name.startsWith(DATABIND_2)
                || !isPlain(type)
                        && (type.isAnnotationPresent(JacksonAnnotation.class)
                                || type.isAnnotationPresent(JacksonAnnotationsInside.class));
        return known ? type.getSimpleName() : null;
    }

    /**
     * Returns true if the annotations on an annotation need not be asked for: Java makes a class for each kind of them, which is
     * much of the start of the command.
     */
    static boolean isPlain(Class<?> annotation) {
        return annotation == Total.class || PLAIN.contains(annotation.getPackageName());
    }

    /** Returns true if annotations name a deserializer of the user's own, which then binds the value as a whole. */
    static boolean nameDeserializer(Collection<Annotation> annotations) {
        for (Annotation annotation : annotations) {
            if (annotation.annotationType().getName().equals(DESERIALIZE)) {
                Object using = attribute(annotation, "using");
                return using instanceof Class<?> type && !type.getSimpleName().equals("None");
            }
        }
        return false;
    }

    /** Returns true if one of the annotations is called {@code Nullable}, whosever it is. */
    static boolean sayNullable(Collection<Annotation> annotations) {
        for (Annotation annotation : annotations) {
            if (annotation.annotationType().getSimpleName().equals("Nullable")) {
                return true;
            }
        }
        return false;
    }

    /** Returns an element of an annotation that is known by its name; null if the annotation has no such element. */
    static @Nullable Object attribute(Annotation annotation, String name) {
        try {
            return annotation.annotationType().getMethod(name).invoke(annotation);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            return null;
        }
    }
}
