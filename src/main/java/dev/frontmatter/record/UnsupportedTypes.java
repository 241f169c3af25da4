package dev.frontmatter.record;

import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** The words for types that front matter is not read into: the component, the reason and the remedy. */
final class UnsupportedTypes {

    private static final String DOOR = "bind it by a deserializer of your own, with @JsonDeserialize(using = …)";

    private UnsupportedTypes() {}

    static IllegalArgumentException refusal(Class<?> type, String place) {
        return new IllegalArgumentException(place + " is " + type.getTypeName() + ", " + reason(type));
    }

    /** Returns true if a class is only made within an object of another, or within a method. */
    static boolean isInner(Class<?> type) {
        boolean inner = type.isMemberClass() || type.isLocalClass() || type.isAnonymousClass();
        return inner
                && !Modifier.isStatic(type.getModifiers())
                && !type.isRecord()
                && !type.isEnum()
                && !type.isInterface();
    }

    /** Returns the reason and the remedy for an array. */
    static String array() {
        return "an array, which can be changed. Use a List, or " + DOOR + ".";
    }

    private static String reason(Class<?> type) {
        if (type.isArray()) {
            return array();
        }
        String instead = instead(type);
        if (instead != null) {
            return "which the table of types does not have. Use " + instead + ", or " + DOOR + ".";
        }
        if (isInner(type)) {
            return "an inner class, which is only made within another object. Make it static.";
        }
        if (type.isInterface()) {
            return "an interface that does not say which records it may be. Add @JsonTypeInfo(use = JsonTypeInfo.Id.NAME,"
                    + " property = …) to it, and seal it or add @JsonSubTypes; or " + DOOR + ".";
        }
        return "no record, and front matter never fills fields or calls setters. Use a record, a class with one"
                + " @JsonCreator of a text or number, a class whose constructor has @JsonCreator and names each parameter"
                + " with @JsonProperty, or " + DOOR + ".";
    }

    private static @Nullable String instead(Class<?> type) {
        if (type == char.class || type == Character.class) {
            return "a String with @Size(min = 1, max = 1)";
        }
        if (TimeZone.class.isAssignableFrom(type)) {
            return "java.time.ZoneId";
        }
        if (java.util.Date.class.isAssignableFrom(type) || java.util.Calendar.class.isAssignableFrom(type)) {
            return "java.time.Instant or java.time.LocalDate";
        }
        if (type.getPackageName().startsWith("java.time")) {
            return "another type of java.time, or a value type: a record with one @JsonCreator of a text";
        }
        if (Map.class.isAssignableFrom(type)) {
            return "Map, SortedMap or NavigableMap of two types, or a record";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "List, Set, Collection, SortedSet or NavigableSet of a type";
        }
        return List.of("java.util.stream", "java.util.concurrent.atomic").contains(type.getPackageName())
                ? "List, or the value itself"
                : null;
    }
}
