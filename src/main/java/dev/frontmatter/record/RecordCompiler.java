package dev.frontmatter.record;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.frontmatter.scalar.Mismatch;
import dev.frontmatter.scalar.Reading;
import dev.frontmatter.scalar.ScalarType;
import dev.frontmatter.schema.ChoiceSchema;
import dev.frontmatter.schema.Constraint;
import dev.frontmatter.schema.MapSchema;
import dev.frontmatter.schema.ObjectSchema;
import dev.frontmatter.schema.Property;
import dev.frontmatter.schema.ScalarSchema;
import dev.frontmatter.source.Limits;
import java.lang.annotation.Annotation;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
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

/** Compiles types to schemas and plans by reflection. Each record is compiled once, also if it holds itself. */
final class RecordCompiler {

    private static final Map<Class<?>, Object> EMPTY_OPTIONALS = Map.of(
            Optional.class, Optional.empty(),
            OptionalInt.class, OptionalInt.empty(),
            OptionalLong.class, OptionalLong.empty(),
            OptionalDouble.class, OptionalDouble.empty());

    private final Access access;
    private final Map<Class<?>, RecordPlan> records = new LinkedHashMap<>();
    private final Set<BindingPlan.ByJackson> byJackson = new LinkedHashSet<>();

    RecordCompiler(Access access) {
        this.access = access;
    }

    /** Returns what Jackson has to make. */
    List<BindingPlan.ByJackson> byJackson() {
        return List.copyOf(byJackson);
    }

    List<RecordPlan> records() {
        return List.copyOf(records.values());
    }

    Compiled compileRoot(Type type) {
        if (type == Object.class) {
            return Compiled.anything();
        }
        if (!(type instanceof Class<?> root)) {
            throw new IllegalArgumentException("front matter is read into a record, not into " + type);
        }
        if (root.isPrimitive() || root.isArray() || root.isEnum() || ScalarType.of(root) != null) {
            throw new IllegalArgumentException(
                    "front matter is a mapping, which cannot be read into " + root.getName());
        }
        Compiled compiled = ofClass(root, List.of(), root.getTypeName());
        if (compiled.isScalar() || isValueOfTheJdk(compiled.plan())) {
            throw new IllegalArgumentException(
                    "front matter is a mapping, which cannot be read into " + root.getTypeName());
        }
        return compiled;
    }

    /** Returns whether Jackson makes it without a deserializer of the user's own, which it does of texts and numbers only. */
    private static boolean isValueOfTheJdk(BindingPlan plan) {
        return plan instanceof BindingPlan.ByJackson foreign
                && foreign.type() instanceof Class<?> raw
                && !JacksonTypes.nameDeserializer(Arrays.asList(raw.getAnnotations()));
    }

    // Types

    private Compiled ofType(AnnotatedType annotated, Collection<Annotation> annotations, String place) {
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
                return Compiled.list(
                        ofElement(parameters[0], place + "[]"),
                        isNullable(parameters[0]),
                        raw == Set.class,
                        Constraints.of(annotations, Constraints.Target.COLLECTION, place));
            }
            if (raw == Map.class) {
                return Compiled.map(
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

    private Compiled ofElement(AnnotatedType element, String place) {
        return ofType(element, Arrays.asList(element.getAnnotations()), place);
    }

    private Compiled ofKey(AnnotatedType key, String place) {
        Compiled compiled = ofElement(key, place + " key");
        if (compiled.isScalar()) {
            return compiled;
        }
        throw new IllegalArgumentException("the keys of " + place + " cannot be " + key.getType());
    }

    private Compiled ofClass(Class<?> type, Collection<Annotation> annotations, String place) {
        if (type == Object.class) {
            refuseConstraints(annotations, place);
            return Compiled.anything();
        }
        ScalarType scalar = ScalarType.of(type);
        if (scalar != null) {
            return Compiled.scalar(scalar, Constraints.of(annotations, Constraints.Target.of(scalar), place));
        }
        List<Annotation> own = Arrays.asList(type.getAnnotations());
        if (JacksonTypes.nameDeserializer(own)) {
            refuseConstraints(annotations, place);
            return byJackson(new BindingPlan.ByJackson(type, null, null));
        }
        JacksonTypes.requireFollowed(own.stream(), type.getTypeName());
        Compiled value = valueType(type);
        if (value != null) {
            refuseConstraints(annotations, place);
            return value;
        }
        if (type.isEnum()) {
            ScalarType names = ScalarType.ofNames(type, EnumNames.of(type, access));
            return Compiled.scalar(names, Constraints.of(annotations, Constraints.Target.OTHER, place));
        }
        if (type.isRecord()) {
            refuseConstraints(annotations, place);
            if (type.getTypeParameters().length > 0) {
                throw new IllegalArgumentException(
                        place + " is the generic record " + type.getName() + ", whose components have no known type");
            }
            return Compiled.record(record(type));
        }
        if (type.isInterface() && (type.isSealed() || type.isAnnotationPresent(JsonSubTypes.class))) {
            Compiled union = union(type, place);
            if (union != null) {
                refuseConstraints(annotations, place);
                return union;
            }
        }
        return foreign(type, annotations, place);
    }

    /** A value of the JDK that Jackson makes from a text or a number. */
    private Compiled foreign(Type type, Collection<Annotation> annotations, String place) {
        JacksonTypes.require(type, place);
        refuseConstraints(annotations, place);
        return byJackson(new BindingPlan.ByJackson(type, null, null));
    }

    private Compiled byJackson(BindingPlan.ByJackson plan) {
        byJackson.add(plan);
        return Compiled.byJackson(plan);
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

    private RecordPlan record(Class<?> type) {
        RecordPlan known = records.get(type);
        if (known != null) {
            return known;
        }
        RecordPlan plan = new RecordPlan(type);
        records.put(type, plan);
        refuseMethodConstraints(type);
        List<Component> components = Component.of(type);
        @Nullable Object[] template = new Object[components.size()];
        List<Property> properties = new ArrayList<>();
        List<Slot> slots = new ArrayList<>();
        MapSchema others = null;
        Slot rest = null;
        Set<String> names = new HashSet<>();
        for (Component component : components) {
            String place = type.getSimpleName() + "." + component.name();
            if (component.annotation(JsonAnySetter.class) != null) {
                Compiled value = valueOf(type, component, place);
                if (rest != null || !(value.schema() instanceof MapSchema map)) {
                    throw new IllegalArgumentException(
                            place + " cannot take the other keys: one component can, and it must be a Map");
                }
                others = map;
                rest = slot(component, value, place);
                template[component.index()] = rest.absent();
            } else if (isIgnored(component)) {
                template[component.index()] = ignoredValue(component);
            } else {
                Compiled value = valueOf(type, component, place);
                Slot slot = slot(component, value, place);
                for (String name : component.keys()) {
                    if (!names.add(name)) {
                        throw new IllegalArgumentException(
                                type.getName() + " reads the key " + name + " into two components");
                    }
                }
                properties.add(new Property(component.key(), component.keys(), value.schema(), isRequired(component)));
                slots.add(slot);
                template[component.index()] = slot.absent();
            }
        }
        plan.schema().complete(properties, others);
        plan.complete(slots, rest, access.constructor(Component.canonicalConstructor(type)), template);
        return plan;
    }

    private static boolean isIgnored(Component component) {
        JsonIgnore ignore = component.annotation(JsonIgnore.class);
        return ignore != null && ignore.value();
    }

    /** Returns what takes a component's value, and what there is without one. */
    private static Slot slot(Component component, Compiled value, String place) {
        Class<?> raw = component.rawType();
        boolean optional = raw == Optional.class;
        boolean nullable = component.isNullable() && !EMPTY_OPTIONALS.containsKey(raw);
        Object absent = nullable ? null : noneOf(raw);
        String text = defaultText(component);
        if (text != null) {
            Object given = defaultValue(value, text, place);
            absent = optional ? Optional.of(given) : given;
        }
        return new Slot(component.index(), value.plan(), absent, optional && !component.isForeign());
    }

    private static boolean isRequired(Component component) {
        return !component.isNullable() && noneOf(component.rawType()) == null && defaultText(component) == null;
    }

    /** Returns the text that stands for no value; the annotation's own default, an empty one, is none. */
    private static @Nullable String defaultText(Component component) {
        JsonProperty annotation = component.annotation(JsonProperty.class);
        return annotation == null || annotation.defaultValue().isEmpty() ? null : annotation.defaultValue();
    }

    private Compiled valueOf(Class<?> owner, Component component, String place) {
        Class<?> raw = component.rawType();
        if (component.annotation(JsonTypeInfo.class) != null) {
            throw new IllegalArgumentException(
                    "@JsonTypeInfo on " + place + " is not followed: write it on the interface " + raw.getTypeName());
        }
        if (component.isNullable() && raw.isPrimitive()) {
            throw new IllegalArgumentException(place + " is @Nullable, but " + raw + " is never null");
        }
        if (component.isForeign() && component.annotation(JsonAnySetter.class) == null) {
            if (!JacksonTypes.nameDeserializer(component.annotations())) {
                JacksonTypes.requireFollowed(
                        component.annotations().stream().filter(annotation -> !(annotation instanceof JsonFormat)),
                        place);
                JacksonTypes.require(component.type().getType(), place);
            }
            refuseConstraints(component.annotations(), place);
            return byJackson(new BindingPlan.ByJackson(component.type().getType(), owner, component.key()));
        }
        if (raw == Optional.class && component.type() instanceof AnnotatedParameterizedType parameterized) {
            refuseConstraints(component.annotations(), place);
            return ofElement(parameterized.getAnnotatedActualTypeArguments()[0], place);
        }
        return ofType(component.type(), component.annotations(), place);
    }

    private static Object defaultValue(Compiled compiled, String text, String place) {
        if (!(compiled.schema() instanceof ScalarSchema scalar
                && compiled.plan() instanceof BindingPlan.OfScalar plan)) {
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
        MethodHandle creator = plan.creator();
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

    /** Returns a type with one creator of one scalar, or null. */
    private @Nullable Compiled valueType(Class<?> type) {
        Executable creator = Creators.delegating(type);
        if (creator == null) {
            return null;
        }
        Parameter parameter = creator.getParameters()[0];
        Set<Annotation> annotations = new HashSet<>(Arrays.asList(parameter.getAnnotations()));
        annotations.addAll(Arrays.asList(parameter.getAnnotatedType().getAnnotations()));
        if (type.isRecord() && creator.equals(Component.canonicalConstructor(type))) {
            annotations.addAll(Component.of(type).get(0).annotations());
        }
        Compiled inner = ofType(parameter.getAnnotatedType(), annotations, type.getSimpleName());
        if (!(inner.schema() instanceof ScalarSchema scalar)
                || !(inner.plan() instanceof BindingPlan.OfScalar plan)
                || plan.creator() != null) {
            return null;
        }
        MethodHandle handle = creator instanceof Constructor<?> constructor
                ? access.constructor(constructor)
                : access.factory((Method) creator);
        return new Compiled(scalar.asDerived(), new BindingPlan.OfScalar(plan.type(), Access.spread(handle)));
    }

    // Unions

    /** An interface of records that are told apart by a key, or null if Jackson has to tell. */
    private @Nullable Compiled union(Class<?> type, String place) {
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
        Map<String, RecordPlan> byTypeName = new LinkedHashMap<>();
        for (Map.Entry<Class<?>, List<String>> entry :
                Subtypes.of(type, info.use()).entrySet()) {
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
        Map<String, ObjectSchema> objects = new LinkedHashMap<>();
        byTypeName.forEach((name, plan) -> objects.put(name, plan.schema()));
        return new Compiled(
                new ChoiceSchema(key, Collections.unmodifiableMap(objects), visible),
                new BindingPlan.OfChoice(key, Map.copyOf(byTypeName), visible));
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
}
