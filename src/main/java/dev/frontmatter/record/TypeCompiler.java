package dev.frontmatter.record;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.frontmatter.scalar.AnyNumbers;
import dev.frontmatter.scalar.ScalarType;
import dev.frontmatter.schema.ChoiceSchema;
import dev.frontmatter.schema.Constraint;
import dev.frontmatter.schema.ObjectSchema;
import dev.frontmatter.schema.Property;
import dev.frontmatter.schema.ScalarSchema;
import java.lang.annotation.Annotation;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compiles types to schemas and plans by reflection. A type that cannot be held to its schema is refused. */
final class TypeCompiler {

    private final Access access;
    private final RecordCompiler records;
    private final Set<BindingPlan.ByJackson> byJackson = new LinkedHashSet<>();

    TypeCompiler(Access access) {
        this.access = access;
        this.records = new RecordCompiler(access, this);
    }

    /** Returns what Jackson has to make. */
    List<BindingPlan.ByJackson> byJackson() {
        return List.copyOf(byJackson);
    }

    List<RecordPlan> records() {
        return records.records();
    }

    Compiled root(TypeUse type) {
        Class<?> raw = type.raw();
        if (raw == Object.class) {
            return Compiled.anything(ScalarType.untyped());
        }
        if (raw == AnyNumbers.class) {
            return Compiled.anything(ScalarType.untypedOfAnyNumbers());
        }
        if (raw.isPrimitive() || raw.isArray() || raw.isEnum() || ScalarType.of(raw) != null) {
            throw notMapping(type);
        }
        Compiled compiled = type(type, raw.getTypeName(), null);
        if (compiled.isScalar() || compiled.plan() instanceof BindingPlan.OfList) {
            throw notMapping(type);
        }
        return compiled;
    }

    private static IllegalArgumentException notMapping(TypeUse type) {
        return new IllegalArgumentException("front matter is a mapping, which cannot be read into "
                + type.raw().getTypeName() + ". Use a record.");
    }

    // Components

    /** Compiles the type of a component, with all that is said of it there. */
    Compiled component(Component component, Class<?> owner) {
        String place = component.place();
        if (component.isDoor() && component.annotation(JsonAnySetter.class) == null) {
            refuseConstraints(component.annotations(), place);
            return byJackson(new BindingPlan.ByJackson(component.declaredType().getType(), owner, component.key()));
        }
        if (component.annotation(JsonTypeInfo.class) != null) {
            throw new IllegalArgumentException("@JsonTypeInfo on " + place
                    + " is not followed: write it on the interface "
                    + component.rawType().getTypeName());
        }
        KnownAnnotations.require(component.annotations(), KnownAnnotations.Place.COMPONENT, place);
        JsonFormat format = component.annotation(JsonFormat.class);
        TypeUse type = component.type();
        Wrapper wrapper = Wrapper.of(type.raw());
        Class<?> content = wrapper.content();
        if (content != null) {
            return type(new TypeUse(content, List.of(), type.annotations()), place, format);
        }
        if (wrapper == Wrapper.OPTIONAL && !type.isRaw()) {
            refuseConstraints(component.annotations(), place);
            return type(type.arguments().get(0), place, format);
        }
        return type(type, place, format);
    }

    // Types

    /**
     * Compiles a type.
     *
     * @param place names the component, for messages
     * @param format the form of the date-times in it; null if none is given
     */
    private Compiled type(TypeUse type, String place, @Nullable JsonFormat format) {
        Class<?> raw = type.raw();
        Collected collected = Collected.of(raw);
        KeyOrder order = KeyOrder.of(raw);
        boolean optional = Wrapper.of(raw) != Wrapper.NONE;
        if (type.isRaw() && (collected != null || order != null || optional)) {
            throw new IllegalArgumentException(
                    place + " is a " + raw.getSimpleName() + " of no type: say what it holds, if anything then Object");
        }
        if (optional) {
            throw new IllegalArgumentException(
                    place + " is a " + raw.getSimpleName() + ", which only a component can be. Use a @Nullable type.");
        }
        if (collected != null) {
            return list(type, collected, place, format);
        }
        if (order != null) {
            return map(type, order, place, format);
        }
        ScalarType scalar = ScalarType.of(raw);
        if (scalar != null) {
            ScalarType used = format == null ? scalar : Formats.scalar(raw, format, place);
            return Compiled.scalar(used, Constraints.of(type.annotations(), Constraints.Target.of(used), place));
        }
        if (format != null) {
            throw Formats.unsuitable(place);
        }
        return raw == Object.class ? anything(type, place) : ofClass(type, place);
    }

    private static Compiled anything(TypeUse type, String place) {
        refuseConstraints(type.annotations(), place);
        return Compiled.anything(ScalarType.untyped());
    }

    private Compiled list(TypeUse type, Collected as, String place, @Nullable JsonFormat format) {
        TypeUse element = type.arguments().get(0);
        if (as == Collected.SORTED_SET) {
            requireOrder(element, place);
        }
        return Compiled.list(
                type(element, place + "[]", format),
                element.isNullable(),
                as,
                Constraints.of(type.annotations(), Constraints.Target.COLLECTION, place));
    }

    private Compiled map(TypeUse type, KeyOrder order, String place, @Nullable JsonFormat format) {
        TypeUse key = type.arguments().get(0);
        TypeUse value = type.arguments().get(1);
        Compiled keys = type(key, place + " key", null);
        if (!keys.isScalar()) {
            throw new IllegalArgumentException(
                    "the keys of " + place + " cannot be " + key + ": they must be scalars, such as String");
        }
        if (order == KeyOrder.SORTED) {
            requireOrder(key, place);
        }
        return Compiled.map(
                keys, type(value, place + "{}", format), value.isNullable(), order, mapConstraints(type, place));
    }

    /** Two decimal numbers may differ and have one place in the order, so that the schema could not tell them apart. */
    private static void requireOrder(TypeUse type, String place) {
        boolean ordered =
                Comparable.class.isAssignableFrom(type.raw()) || type.raw().isPrimitive();
        if (!ordered || type.raw() == BigDecimal.class || type.isNullable()) {
            throw new IllegalArgumentException(place + " cannot be sorted: "
                    + (type.isNullable()
                            ? "null has no place in the order. Remove @Nullable."
                            : type + " has no order that agrees with its equals. Use a Set or a Map."));
        }
    }

    /** JSON Schema counts a mapping's keys by other keywords than a list's elements. */
    private static List<Constraint> mapConstraints(TypeUse type, String place) {
        List<Constraint> constraints = new ArrayList<>();
        for (Constraint constraint : Constraints.of(type.annotations(), Constraints.Target.COLLECTION, place)) {
            Map<String, Object> keywords = new LinkedHashMap<>();
            constraint
                    .keywords()
                    .forEach((keyword, value) -> keywords.put(keyword.replace("Items", "Properties"), value));
            constraints.add(new Constraint(constraint.rule(), constraint.must(), constraint.holds(), null, keywords));
        }
        return constraints;
    }

    private Compiled ofClass(TypeUse type, String place) {
        Class<?> raw = type.raw();
        List<Annotation> own = Arrays.asList(raw.getAnnotations());
        if (KnownAnnotations.nameDeserializer(own)) {
            refuseConstraints(type.annotations(), place);
            return byJackson(new BindingPlan.ByJackson(raw, null, null));
        }
        if (raw.isArray() || UnsupportedTypes.isInner(raw)) {
            throw UnsupportedTypes.refusal(raw, place);
        }
        Executable creator = Creators.delegating(raw);
        if (creator != null) {
            refuseConstraints(type.annotations(), place);
            KnownAnnotations.require(own, KnownAnnotations.Place.VALUE, raw.getTypeName());
            return value(type, creator);
        }
        if (raw.isEnum()) {
            KnownAnnotations.require(own, KnownAnnotations.Place.ENUM, raw.getTypeName());
            return Compiled.scalar(
                    EnumNames.of(raw, access), Constraints.of(type.annotations(), Constraints.Target.OTHER, place));
        }
        RecordPlan record = records.compile(type, place);
        if (record != null) {
            refuseConstraints(type.annotations(), place);
            return Compiled.record(record);
        }
        if (raw.isInterface() && (raw.isAnnotationPresent(JsonSubTypes.class) || raw.isSealed())) {
            refuseConstraints(type.annotations(), place);
            KnownAnnotations.require(own, KnownAnnotations.Place.CHOICE, raw.getTypeName());
            return choice(raw, place);
        }
        KnownAnnotations.require(own, KnownAnnotations.Place.OBJECT, raw.getTypeName());
        throw UnsupportedTypes.refusal(raw, place);
    }

    private Compiled byJackson(BindingPlan.ByJackson plan) {
        byJackson.add(plan);
        return Compiled.byJackson(plan);
    }

    private static void refuseConstraints(Collection<Annotation> annotations, String place) {
        Constraints.of(annotations, Constraints.Target.OTHER, place);
    }

    // Value types

    /** Compiles a type with one creator of one scalar. */
    private Compiled value(TypeUse type, Executable creator) {
        Maker maker = Maker.of(type, creator);
        Component parameter = maker.components().get(0);
        Compiled inner = component(parameter, type.raw());
        if (!(inner.schema() instanceof ScalarSchema scalar)
                || !(inner.plan() instanceof BindingPlan.OfScalar plan)
                || plan.creator() != null
                || Wrapper.of(parameter.rawType()) != Wrapper.NONE) {
            throw new IllegalArgumentException("the creator of " + type.raw().getTypeName() + " takes "
                    + parameter.type()
                    + ", and a value type is made of one scalar. Let it take a text or number, or name its parameter"
                    + " with @JsonProperty.");
        }
        MethodHandle handle = creator instanceof Constructor<?> constructor
                ? access.constructor(constructor)
                : access.factory((Method) creator);
        return new Compiled(scalar.asDerived(), new BindingPlan.OfScalar(plan.type(), Access.spread(handle)));
    }

    // Choices

    /** Compiles an interface of records that are told apart by a key. */
    private Compiled choice(Class<?> type, String place) {
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
            throw new IllegalArgumentException(place + " is the interface " + type.getName() + ", whose @JsonTypeInfo "
                    + (byName && byKey ? "has a defaultImpl" : "does not tell its records apart by the value of a key")
                    + ". Write @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = …).");
        }
        String key = info.property().isEmpty() ? info.use().getDefaultPropertyName() : info.property();
        boolean visible = info.visible() || info.include() == JsonTypeInfo.As.EXISTING_PROPERTY;
        Map<String, RecordPlan> byTypeName = new LinkedHashMap<>();
        for (Map.Entry<Class<?>, List<String>> entry :
                Subtypes.of(type, info.use()).entrySet()) {
            RecordPlan record = subtype(entry.getKey(), type);
            if (!visible) {
                refuseKey(record, key, type);
            }
            for (String name : entry.getValue()) {
                if (byTypeName.put(name, record) != null) {
                    throw new IllegalArgumentException(type.getName() + " has two records that are called " + name
                            + ". Give one of them another name.");
                }
            }
        }
        Map<String, ObjectSchema> objects = new LinkedHashMap<>();
        byTypeName.forEach((name, plan) -> objects.put(name, plan.schema()));
        return new Compiled(
                new ChoiceSchema(key, Collections.unmodifiableMap(objects), visible),
                new BindingPlan.OfChoice(key, Map.copyOf(byTypeName), visible));
    }

    private RecordPlan subtype(Class<?> subtype, Class<?> type) {
        boolean own = KnownAnnotations.nameDeserializer(Arrays.asList(subtype.getAnnotations()))
                || Creators.delegating(subtype) != null;
        RecordPlan record = own ? null : records.compile(TypeUse.of(subtype), subtype.getTypeName());
        if (record == null) {
            throw new IllegalArgumentException(subtype.getTypeName() + " is one of the interface " + type.getName()
                    + ", and no record. Make it one.");
        }
        return record;
    }

    /** A key that only tells records apart never reaches a component. */
    private static void refuseKey(RecordPlan record, String key, Class<?> type) {
        for (Property property : record.schema().properties()) {
            if (property.names().contains(key)) {
                throw new IllegalArgumentException(record.type().getSimpleName() + " has the key " + key
                        + ", which tells the records of " + type.getName()
                        + " apart, and which no component is given: add visible = true to its @JsonTypeInfo");
            }
        }
    }
}
