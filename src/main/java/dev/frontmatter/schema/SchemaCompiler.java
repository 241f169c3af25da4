package dev.frontmatter.schema;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.frontmatter.scalar.Mismatch;
import dev.frontmatter.scalar.Reading;
import dev.frontmatter.scalar.ScalarType;
import dev.frontmatter.source.Limits;
import java.lang.annotation.Annotation;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compiles types to schemas by reflection. Each record is compiled once, also if it holds itself. */
final class SchemaCompiler {

    private static final Map<Class<?>, Object> EMPTY_OPTIONALS = Map.of(
            Optional.class, Optional.empty(),
            OptionalInt.class, OptionalInt.empty(),
            OptionalLong.class, OptionalLong.empty(),
            OptionalDouble.class, OptionalDouble.empty());

    private final Access access;
    private final Map<Class<?>, RecordSchema> records = new LinkedHashMap<>();
    private final Set<ValueSchema.Foreign> foreign = new LinkedHashSet<>();

    SchemaCompiler(Access access) {
        this.access = access;
    }

    /** What Jackson has to bind. */
    List<ValueSchema.Foreign> foreign() {
        return List.copyOf(foreign);
    }

    List<RecordSchema> records() {
        return List.copyOf(records.values());
    }

    ValueSchema compileRoot(Type type) {
        if (type == Object.class) {
            return new ValueSchema.Untyped();
        }
        if (!(type instanceof Class<?> root)) {
            throw new IllegalArgumentException("front matter is read into a record, not into " + type);
        }
        if (root.isPrimitive() || root.isArray() || root.isEnum() || ScalarType.of(root) != null) {
            throw new IllegalArgumentException(
                    "front matter is a mapping, which cannot be read into " + root.getName());
        }
        ValueSchema schema = ofClass(root, List.of(), root.getTypeName());
        if (schema instanceof ValueSchema.Scalar || isValueOfTheJdk(schema)) {
            throw new IllegalArgumentException(
                    "front matter is a mapping, which cannot be read into " + root.getTypeName());
        }
        return schema;
    }

    /** Returns whether Jackson makes it without a deserializer of the user's own, which it does of texts and numbers only. */
    private static boolean isValueOfTheJdk(ValueSchema schema) {
        return schema instanceof ValueSchema.Foreign foreign
                && foreign.type() instanceof Class<?> raw
                && !JacksonTypes.nameDeserializer(Arrays.asList(raw.getAnnotations()));
    }

    // Types

    private ValueSchema ofType(AnnotatedType annotated, Collection<Annotation> annotations, String place) {
        Type type = annotated.getType();
        if (type instanceof Class<?> raw) {
            if (isCollection(raw) || raw == Map.class || raw == Optional.class) {
                throw new IllegalArgumentException(place + " is a " + raw.getSimpleName()
                        + " of no type: say what it holds, if anything then Object");
            }
            return ofClass(raw, annotations, place);
        }
        if (type instanceof ParameterizedType parameterized
                && annotated instanceof AnnotatedParameterizedType arguments
                && parameterized.getRawType() instanceof Class<?> raw) {
            AnnotatedType[] parameters = arguments.getAnnotatedActualTypeArguments();
            if (isCollection(raw)) {
                return new ValueSchema.Sequence(
                        ofElement(parameters[0], place + "[]"),
                        isNullable(parameters[0]),
                        raw == Set.class,
                        Constraints.of(annotations, Constraints.Target.COLLECTION, place));
            }
            if (raw == Map.class) {
                return new ValueSchema.Mapping(
                        ofKey(parameters[0], place),
                        ofElement(parameters[1], place + "{}"),
                        isNullable(parameters[1]),
                        mapConstraints(annotations, place));
            }
        }
        return foreign(type, annotations, place);
    }

    /** JSON Schema counts a mapping's keys by other keywords than a list's elements. */
    private static List<Constraint> mapConstraints(Collection<Annotation> annotations, String place) {
        return Constraints.of(annotations, Constraints.Target.COLLECTION, place).stream()
                .map(constraint -> {
                    Map<String, Object> keywords = new LinkedHashMap<>();
                    constraint
                            .keywords()
                            .forEach((keyword, value) -> keywords.put(keyword.replace("Items", "Properties"), value));
                    return new Constraint(constraint.rule(), constraint.must(), constraint.holds(), null, keywords);
                })
                .toList();
    }

    private ValueSchema ofElement(AnnotatedType element, String place) {
        return ofType(element, Arrays.asList(element.getAnnotations()), place);
    }

    private ValueSchema.Scalar ofKey(AnnotatedType key, String place) {
        if (ofElement(key, place + " key") instanceof ValueSchema.Scalar scalar) {
            return scalar;
        }
        throw new IllegalArgumentException("the keys of " + place + " cannot be " + key.getType());
    }

    private ValueSchema ofClass(Class<?> type, Collection<Annotation> annotations, String place) {
        if (type == Object.class) {
            refuseConstraints(annotations, place);
            return new ValueSchema.Untyped();
        }
        ScalarType scalar = ScalarType.of(type);
        if (scalar != null) {
            return ValueSchema.Scalar.of(
                    scalar, null, Constraints.of(annotations, Constraints.Target.of(scalar), place));
        }
        List<Annotation> own = Arrays.asList(type.getAnnotations());
        if (JacksonTypes.nameDeserializer(own)) {
            refuseConstraints(annotations, place);
            return byJackson(new ValueSchema.Foreign(type, null, null));
        }
        JacksonTypes.requireFollowed(own.stream(), type.getTypeName());
        ValueSchema.Scalar value = valueType(type);
        if (value != null) {
            refuseConstraints(annotations, place);
            return value;
        }
        if (type.isEnum()) {
            ScalarType names = ScalarType.ofNames(type, enumNames(type));
            return ValueSchema.Scalar.of(names, null, Constraints.of(annotations, Constraints.Target.OTHER, place));
        }
        if (type.isRecord()) {
            refuseConstraints(annotations, place);
            if (type.getTypeParameters().length > 0) {
                throw new IllegalArgumentException(
                        place + " is the generic record " + type.getName() + ", whose components have no known type");
            }
            return record(type);
        }
        if (type.isInterface() && (type.isSealed() || type.isAnnotationPresent(JsonSubTypes.class))) {
            ValueSchema union = union(type, place);
            if (union != null) {
                refuseConstraints(annotations, place);
                return union;
            }
        }
        return foreign(type, annotations, place);
    }

    /** A value of the JDK that Jackson makes from a text or a number. */
    private ValueSchema foreign(Type type, Collection<Annotation> annotations, String place) {
        JacksonTypes.require(type, place);
        refuseConstraints(annotations, place);
        return byJackson(new ValueSchema.Foreign(type, null, null));
    }

    private ValueSchema byJackson(ValueSchema.Foreign schema) {
        foreign.add(schema);
        return schema;
    }

    private static void refuseConstraints(Collection<Annotation> annotations, String place) {
        Constraints.of(annotations, Constraints.Target.OTHER, place);
    }

    private static boolean isCollection(Class<?> raw) {
        return raw == List.class || raw == Set.class || raw == Collection.class || raw == Iterable.class;
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    // Records

    private RecordSchema record(Class<?> type) {
        RecordSchema known = records.get(type);
        if (known != null) {
            return known;
        }
        RecordSchema schema = new RecordSchema(type);
        records.put(type, schema);
        refuseMethodConstraints(type);
        List<Component> components = Component.of(type);
        @Nullable Object[] template = new Object[components.size()];
        List<Property> properties = new ArrayList<>();
        Property rest = null;
        Set<String> names = new HashSet<>();
        for (Component component : components) {
            String place = type.getSimpleName() + "." + component.name();
            Property property;
            if (component.annotation(JsonAnySetter.class) != null) {
                property = property(type, component, place, List.of());
                if (rest != null || !(property.schema() instanceof ValueSchema.Mapping)) {
                    throw new IllegalArgumentException(
                            place + " cannot take the other keys: one component can, and it must be a Map");
                }
                rest = property;
            } else if (isIgnored(component)) {
                template[component.index()] = ignoredValue(component);
                continue;
            } else {
                property = property(type, component, place, component.keys());
                for (String name : property.names()) {
                    if (!names.add(name)) {
                        throw new IllegalArgumentException(
                                type.getName() + " reads the key " + name + " into two components");
                    }
                }
                properties.add(property);
            }
            template[component.index()] = property.absent();
        }
        schema.complete(properties, rest, access.constructor(Component.canonicalConstructor(type)), template);
        return schema;
    }

    private static boolean isIgnored(Component component) {
        JsonIgnore ignore = component.annotation(JsonIgnore.class);
        return ignore != null && ignore.value();
    }

    private Property property(Class<?> owner, Component component, String place, List<String> names) {
        Class<?> raw = component.rawType();
        JsonTypeInfo typeInfo = component.annotation(JsonTypeInfo.class);
        if (typeInfo != null) {
            throw new IllegalArgumentException(
                    "@JsonTypeInfo on " + place + " is not followed: write it on the interface " + raw.getTypeName());
        }
        boolean nullable = component.isNullable();
        if (nullable && raw.isPrimitive()) {
            throw new IllegalArgumentException(place + " is @Nullable, but " + raw + " is never null");
        }
        boolean optional = raw == Optional.class;
        ValueSchema schema = schemaOf(owner, component, place, optional);
        Object none = noneOf(raw);
        Object absent = nullable && !EMPTY_OPTIONALS.containsKey(raw) ? null : none;
        boolean required = !nullable && none == null;
        JsonProperty annotation = component.annotation(JsonProperty.class);
        if (annotation != null && !annotation.defaultValue().isEmpty()) {
            Object value = defaultValue(schema, annotation.defaultValue(), place);
            absent = optional ? Optional.of(value) : value;
            required = false;
        }
        boolean wrapped = optional && !component.isForeign();
        return new Property(component.key(), names, component.index(), schema, required, absent, wrapped);
    }

    private ValueSchema schemaOf(Class<?> owner, Component component, String place, boolean optional) {
        if (component.isForeign() && component.annotation(JsonAnySetter.class) == null) {
            if (!JacksonTypes.nameDeserializer(component.annotations())) {
                JacksonTypes.requireFollowed(
                        component.annotations().stream().filter(annotation -> !(annotation instanceof JsonFormat)),
                        place);
                JacksonTypes.require(component.type().getType(), place);
            }
            refuseConstraints(component.annotations(), place);
            return byJackson(new ValueSchema.Foreign(component.type().getType(), owner, component.key()));
        }
        if (optional && component.type() instanceof AnnotatedParameterizedType parameterized) {
            AnnotatedType value = parameterized.getAnnotatedActualTypeArguments()[0];
            refuseConstraints(component.annotations(), place);
            return ofElement(value, place);
        }
        return ofType(component.type(), component.annotations(), place);
    }

    private static Object defaultValue(ValueSchema schema, String text, String place) {
        if (!(schema instanceof ValueSchema.Scalar scalar)) {
            throw new IllegalArgumentException(place + " has a default value, which only a scalar can have");
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
        MethodHandle creator = scalar.creator();
        if (creator == null) {
            return value;
        }
        try {
            return creator.invokeExact(new Object[] {value});
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalArgumentException(place + " refuses its default value " + text, e);
        }
    }

    private static @Nullable Object ignoredValue(Component component) {
        Class<?> raw = component.rawType();
        if (raw.isPrimitive()) {
            return Array.get(Array.newInstance(raw, 1), 0);
        }
        return noneOf(raw);
    }

    /** What stands for no value at all: an empty collection, mapping or optional; null for all other types. */
    private static @Nullable Object noneOf(Class<?> raw) {
        if (isCollection(raw)) {
            return raw == Set.class ? Set.of() : List.of();
        }
        return raw == Map.class ? Map.of() : EMPTY_OPTIONALS.get(raw);
    }

    /** A constraint on the record or on a method that is no accessor would never be looked at. */
    private static void refuseMethodConstraints(Class<?> type) {
        Set<String> components = new HashSet<>();
        Arrays.stream(type.getRecordComponents()).forEach(component -> components.add(component.getName()));
        List<Annotation> others = new ArrayList<>(Arrays.asList(type.getAnnotations()));
        for (Method method : type.getDeclaredMethods()) {
            boolean accessor = method.getParameterCount() == 0 && components.contains(method.getName());
            if (!accessor) {
                others.addAll(Arrays.asList(method.getAnnotations()));
            }
        }
        for (Annotation annotation : others) {
            if (Constraints.isConstraint(annotation)) {
                throw new IllegalArgumentException("@"
                        + annotation.annotationType().getSimpleName() + " on " + type.getName()
                        + " or one of its methods cannot be held against a document. Check it in the constructor.");
            }
        }
    }

    // Value types

    /** A type with one creator of one scalar, or null. */
    private ValueSchema.@Nullable Scalar valueType(Class<?> type) {
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
        if (creators.isEmpty()) {
            return null;
        }
        if (creators.size() > 1) {
            throw new IllegalArgumentException(type.getName() + " has more than one creator");
        }
        Executable creator = creators.get(0);
        Parameter parameter = creator.getParameters()[0];
        Set<Annotation> annotations = new HashSet<>(Arrays.asList(parameter.getAnnotations()));
        annotations.addAll(Arrays.asList(parameter.getAnnotatedType().getAnnotations()));
        if (type.isRecord() && creator.equals(Component.canonicalConstructor(type))) {
            annotations.addAll(Component.of(type).get(0).annotations());
        }
        ValueSchema inner = ofType(parameter.getAnnotatedType(), annotations, type.getSimpleName());
        if (!(inner instanceof ValueSchema.Scalar scalar) || scalar.creator() != null) {
            return null;
        }
        MethodHandle handle = creator instanceof Constructor<?> constructor
                ? access.constructor(constructor)
                : access.factory((Method) creator);
        return ValueSchema.Scalar.of(scalar.type(), Access.spread(handle), scalar.constraints());
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

    private static @Nullable Method jsonValueMethod(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(JsonValue.class) && method.getParameterCount() == 0)
                .findFirst()
                .orElse(null);
    }

    // Enums

    /** The names that Jackson writes: {@code @JsonValue}, else {@code @JsonProperty}, else {@code toString()}. */
    private Map<String, Object> enumNames(Class<?> type) {
        Method jsonValue = jsonValueMethod(type);
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

    // Unions

    /** An interface of records that are told apart by a key, or null if Jackson has to tell. */
    private @Nullable ValueSchema union(Class<?> type, String place) {
        JsonTypeInfo info = type.getAnnotation(JsonTypeInfo.class);
        if (info == null) {
            throw new IllegalArgumentException(
                    place + " is the interface " + type.getName()
                            + ", whose records nothing tells apart: add @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = …)");
        }
        boolean byName = info.use() == JsonTypeInfo.Id.NAME || info.use() == JsonTypeInfo.Id.SIMPLE_NAME;
        boolean byKey =
                info.include() == JsonTypeInfo.As.PROPERTY || info.include() == JsonTypeInfo.As.EXISTING_PROPERTY;
        if (!byName || !byKey || info.defaultImpl() != JsonTypeInfo.class) {
            return null;
        }
        String key = info.property().isEmpty() ? info.use().getDefaultPropertyName() : info.property();
        boolean visible = info.visible() || info.include() == JsonTypeInfo.As.EXISTING_PROPERTY;
        Map<String, RecordSchema> byTypeName = new LinkedHashMap<>();
        for (Map.Entry<Class<?>, List<String>> entry :
                subtypes(type, info.use()).entrySet()) {
            Class<?> subtype = entry.getKey();
            if (!subtype.isRecord()) {
                return null;
            }
            if (!visible) {
                refuseKey(subtype, key, type);
            }
            for (String name : entry.getValue()) {
                if (byTypeName.put(name, record(subtype)) != null) {
                    throw new IllegalArgumentException(type.getName() + " has two records that are called " + name);
                }
            }
        }
        return new ValueSchema.Union(key, Collections.unmodifiableMap(byTypeName), visible);
    }

    /** A key that only tells records apart never reaches a component. */
    private static void refuseKey(Class<?> record, String key, Class<?> type) {
        for (Component component : Component.of(record)) {
            if (!isIgnored(component) && component.keys().contains(key)) {
                throw new IllegalArgumentException(record.getSimpleName() + "." + component.name()
                        + " is the key that tells the records of " + type.getName()
                        + " apart, which no component is given: add visible = true to its @JsonTypeInfo");
            }
        }
    }

    private static Map<Class<?>, List<String>> subtypes(Class<?> type, JsonTypeInfo.Id use) {
        Map<Class<?>, List<String>> names = new LinkedHashMap<>();
        JsonSubTypes declared = type.getAnnotation(JsonSubTypes.class);
        if (declared != null) {
            for (JsonSubTypes.Type subtype : declared.value()) {
                List<String> all = new ArrayList<>(Arrays.asList(subtype.names()));
                if (!subtype.name().isEmpty()) {
                    all.add(0, subtype.name());
                }
                names.put(subtype.value(), all.isEmpty() ? List.of(typeName(subtype.value(), use)) : all);
            }
            return names;
        }
        Map<Class<?>, Boolean> seen = new HashMap<>();
        List<Class<?>> pending = new ArrayList<>(Arrays.asList(type.getPermittedSubclasses()));
        for (int i = 0; i < pending.size(); i++) {
            Class<?> subtype = pending.get(i);
            if (seen.put(subtype, true) == null) {
                if (subtype.isInterface() && subtype.isSealed()) {
                    pending.addAll(Arrays.asList(subtype.getPermittedSubclasses()));
                } else {
                    names.put(subtype, List.of(typeName(subtype, use)));
                }
            }
        }
        return names;
    }

    /** Jackson's rule: the annotation's name, else the class name without its package, or without all around it. */
    private static String typeName(Class<?> type, JsonTypeInfo.Id use) {
        JsonTypeName name = type.getAnnotation(JsonTypeName.class);
        if (name != null && !name.value().isEmpty()) {
            return name.value();
        }
        String full = type.getName();
        int outer = use == JsonTypeInfo.Id.SIMPLE_NAME ? full.lastIndexOf('$') : -1;
        return full.substring(Math.max(full.lastIndexOf('.'), outer) + 1);
    }
}
