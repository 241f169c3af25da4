package dev.frontmatter.record;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.frontmatter.scalar.ScalarType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Takes records apart into the data that they are read from: maps, lists and scalars, by the keys that a reader knows them
 * by. What has no value is left out. Thread-safe.
 */
public final class Unbinder {

    private static final int DEEPEST = 64;

    private static final TypeUse ANYTHING = TypeUse.of(Object.class);

    private final Access access;
    private final Map<TypeUse, List<Part>> parts = new ConcurrentHashMap<>();

    /**
     * Makes one.
     *
     * @param access reaches the values of components
     */
    public Unbinder(Access access) {
        this.access = access;
    }

    /**
     * A component and the way to its value.
     *
     * @param absent its value where its key is not there
     */
    private record Part(
            Component component, Getter getter, @Nullable Object absent) {}

    private interface Getter {
        @Nullable
        Object of(Object owner) throws Throwable;
    }

    /**
     * Returns the data of a value.
     *
     * @param type the type as which the value is read
     * @param value the value
     * @return a map for a record; lists, maps and scalars hold data alike
     * @throws IllegalArgumentException if a value cannot be taken apart, or holds itself
     */
    public @Nullable Object data(AnnotatedType type, Object value) {
        return data(TypeUse.of(type, Map.of(), type.getType().getTypeName()), null, value, 0);
    }

    /**
     * Returns the data of a value.
     *
     * @param type the class as which the value is read
     * @param value the value
     * @return a map for a record; lists, maps and scalars hold data alike
     * @throws IllegalArgumentException if a value cannot be taken apart, or holds itself
     */
    public @Nullable Object data(Class<?> type, Object value) {
        return data(TypeUse.of(type), null, value, 0);
    }

    /**
     * Returns the data of a value of no declared type.
     *
     * @param value any value
     * @return its data
     * @throws IllegalArgumentException if a value cannot be taken apart, or holds itself
     */
    public @Nullable Object data(@Nullable Object value) {
        return data(ANYTHING, null, value, 0);
    }

    private @Nullable Object data(TypeUse declared, @Nullable JsonFormat format, @Nullable Object value, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("a value must not be nested deeper than " + DEEPEST + " levels");
        }
        Object content = content(value);
        if (content == null) {
            return null;
        }
        Class<?> type = content instanceof Enum<?> constant ? constant.getDeclaringClass() : content.getClass();
        if (content instanceof Map<?, ?> map) {
            return ofMap(declared, format, map, depth);
        }
        if (content instanceof Iterable<?> list
                && !KnownAnnotations.nameDeserializer(Arrays.asList(type.getAnnotations()))) {
            return ofList(declared, format, list, depth);
        }
        if (format != null && !format.pattern().isEmpty()) {
            return Formats.written(format, content);
        }
        boolean ofJava = type.getName().startsWith("java.") && !type.isEnum();
        if (ScalarType.of(type) != null || ofJava || type.isArray()) {
            return content;
        }
        if (KnownAnnotations.nameDeserializer(Arrays.asList(type.getAnnotations()))) {
            return JacksonValues.data(content);
        }
        Executable creator = Creators.delegating(type);
        if (creator != null) {
            return ofValueType(type, creator, content, depth);
        }
        if (type.isEnum()) {
            return EnumNames.of(type, access).names().entrySet().stream()
                    .filter(name -> name.getValue().equals(content))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow();
        }
        TypeUse use = declared.raw() == type ? declared.bare() : TypeUse.of(type);
        return ofRecord(declared, use, content, depth);
    }

    private static @Nullable Object content(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.orElse(null);
        }
        if (value instanceof OptionalInt number) {
            return number.isPresent() ? number.getAsInt() : null;
        }
        if (value instanceof OptionalLong number) {
            return number.isPresent() ? number.getAsLong() : null;
        }
        if (value instanceof OptionalDouble number) {
            return number.isPresent() ? number.getAsDouble() : null;
        }
        return value;
    }

    private static TypeUse argument(TypeUse declared, int index) {
        return declared.arguments().size() > index ? declared.arguments().get(index) : ANYTHING;
    }

    private Map<Object, @Nullable Object> ofMap(
            TypeUse declared, @Nullable JsonFormat format, Map<?, ?> map, int depth) {
        Map<Object, @Nullable Object> data = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            Object name = data(argument(declared, 0), null, key, depth + 1);
            if (name == null) {
                throw new IllegalArgumentException("the keys of a map must not be null");
            }
            data.put(name, data(argument(declared, 1), format, value, depth + 1));
        });
        return data;
    }

    private List<@Nullable Object> ofList(TypeUse declared, @Nullable JsonFormat format, Iterable<?> list, int depth) {
        List<@Nullable Object> data = new ArrayList<>();
        list.forEach(element -> data.add(data(argument(declared, 0), format, element, depth + 1)));
        return data;
    }

    /** Returns the value that a value type is made of: what {@code @JsonValue} names, or its one component. */
    private @Nullable Object ofValueType(Class<?> type, Executable creator, Object value, int depth) {
        Method method = Creators.jsonValueMethod(type);
        if (method != null) {
            return data(ANYTHING, null, get(getter(method), value), depth + 1);
        }
        for (Field field : type.getDeclaredFields()) {
            if (field.isAnnotationPresent(JsonValue.class)) {
                return data(ANYTHING, null, get(access.field(field)::invoke, value), depth + 1);
            }
        }
        Component parameter = Maker.of(TypeUse.of(type), creator).components().get(0);
        Getter getter = type.isRecord() && type.getRecordComponents().length == 1
                ? getter(type.getRecordComponents()[0].getAccessor())
                : getter(type, parameter.name());
        return data(ANYTHING, parameter.annotation(JsonFormat.class), get(getter, value), depth + 1);
    }

    private Map<Object, @Nullable Object> ofRecord(TypeUse declared, TypeUse use, Object value, int depth) {
        Map<Object, @Nullable Object> data = new LinkedHashMap<>();
        Class<?> choice = declared.raw();
        JsonTypeInfo info = choice == use.raw() ? null : choice.getAnnotation(JsonTypeInfo.class);
        if (info != null) {
            String key = info.property().isEmpty() ? info.use().getDefaultPropertyName() : info.property();
            List<String> names = Subtypes.of(choice, info.use()).get(use.raw());
            if (names != null) {
                data.put(key, names.get(0));
            }
        }
        for (Part part : parts.computeIfAbsent(use, this::parts)) {
            Component component = part.component;
            Object inner = get(part.getter, value);
            if (component.annotation(JsonAnySetter.class) != null) {
                ofMap(component.type(), null, inner instanceof Map<?, ?> others ? others : Map.of(), depth)
                        .forEach(data::put);
            } else if (component.isDoor()) {
                if (inner != null) {
                    data.put(component.key(), JacksonValues.data(inner));
                }
            } else {
                TypeUse type = component.type();
                boolean optional = Wrapper.of(type.raw()) == Wrapper.OPTIONAL;
                Object written = data(
                        optional ? argument(type, 0) : type, component.annotation(JsonFormat.class), inner, depth + 1);
                boolean nothing = written instanceof Collection<?> list && list.isEmpty()
                        || written instanceof Map<?, ?> map && map.isEmpty();
                if (written != null && !(nothing && part.absent != null && part.absent.equals(inner))) {
                    data.put(component.key(), written);
                }
            }
        }
        return data;
    }

    private List<Part> parts(TypeUse use) {
        Class<?> type = use.raw();
        Executable creator = Creators.named(type);
        if (creator == null && !type.isRecord()) {
            throw new IllegalArgumentException(type.getName() + " is no record, and names no constructor: it cannot be"
                    + " taken apart. Hand over a record, a map or a list.");
        }
        Maker maker = Maker.of(use, creator);
        Set<String> passedOver = RecordCompiler.passedOver(type.getAnnotation(JsonIgnoreProperties.class));
        List<Part> found = new ArrayList<>();
        for (Component component : maker.components()) {
            if (component.annotation(JsonAnySetter.class) == null && RecordCompiler.isIgnored(component, passedOver)) {
                continue;
            }
            boolean written = component.isNullable() || component.isDoor() || Absence.isDemanded(component);
            Object absent = written ? null : Absence.noneOf(component.rawType());
            found.add(new Part(component, getter(type, component.name()), absent));
        }
        return List.copyOf(found);
    }

    // Ways to values

    private Getter getter(Class<?> type, String name) {
        String property = name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
        Set<String> names = Set.of(name, "get" + property, "is" + property);
        for (Method method : type.getDeclaredMethods()) {
            if (method.getParameterCount() == 0
                    && !Modifier.isStatic(method.getModifiers())
                    && names.contains(method.getName())) {
                return getter(method);
            }
        }
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && field.getName().equals(name)) {
                return access.field(field)::invoke;
            }
        }
        throw new IllegalArgumentException(
                type.getName() + " has no accessor for " + name + ", so it cannot be written. Add one.");
    }

    private Getter getter(Method method) {
        return access.getter(method)::invoke;
    }

    private static @Nullable Object get(Getter getter, Object owner) {
        try {
            return getter.of(owner);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalArgumentException(
                    "an accessor of " + owner.getClass().getName() + " failed", e);
        }
    }
}
