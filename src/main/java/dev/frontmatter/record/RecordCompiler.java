package dev.frontmatter.record;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.frontmatter.schema.MapSchema;
import dev.frontmatter.schema.Notes;
import dev.frontmatter.schema.Property;
import java.lang.annotation.Annotation;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compiles records, and classes that are made like them, to schemas and plans. Each is compiled once, also if it holds itself. */
final class RecordCompiler {

    private final Access access;
    private final TypeCompiler types;
    private final Map<TypeUse, RecordPlan> records = new LinkedHashMap<>();

    RecordCompiler(Access access, TypeCompiler types) {
        this.access = access;
        this.types = types;
    }

    /** Returns all plans so far. */
    List<RecordPlan> records() {
        return List.copyOf(records.values());
    }

    /**
     * Returns how a record is made, or a class that names the parameters of its constructor.
     *
     * @param place names the component, for messages
     * @return null if the class names no way to make it
     */
    @Nullable
    RecordPlan compile(TypeUse type, String place) {
        TypeUse use = type.bare();
        RecordPlan known = records.get(use);
        if (known != null) {
            return known;
        }
        Class<?> raw = use.raw();
        Executable creator = Creators.named(raw);
        if (creator == null && !raw.isRecord()) {
            return null;
        }
        if (use.isRaw()) {
            throw new IllegalArgumentException(place + " is the generic record " + raw.getName()
                    + ", whose components have no known type. Say what it holds; a reader is then made with new TypeRef<"
                    + raw.getSimpleName() + "<…>>() {}.");
        }
        if (creator instanceof Constructor<?> && Modifier.isAbstract(raw.getModifiers())) {
            throw UnsupportedTypes.refusal(raw, place);
        }
        KnownAnnotations.require(Arrays.asList(raw.getAnnotations()), KnownAnnotations.Place.OBJECT, raw.getTypeName());
        RecordPlan plan = new RecordPlan(raw, use.toString());
        records.put(use, plan);
        complete(plan, Maker.of(use, creator));
        return plan;
    }

    private void complete(RecordPlan plan, Maker maker) {
        Class<?> type = plan.type();
        JsonIgnoreProperties ignored = type.getAnnotation(JsonIgnoreProperties.class);
        Set<String> passedOver = passedOver(ignored);
        @Nullable Object[] template = new Object[maker.components().size()];
        List<Property> properties = new ArrayList<>();
        List<Slot> slots = new ArrayList<>();
        MapSchema others = null;
        Slot rest = null;
        Set<String> names = new HashSet<>();
        for (Component component : maker.components()) {
            String place = component.place();
            int index = component.index();
            if (component.annotation(JsonAnySetter.class) != null) {
                Compiled value = types.component(component, type);
                if (rest != null || !(value.schema() instanceof MapSchema map)) {
                    throw new IllegalArgumentException(
                            place + " cannot take the other keys: one component can, and it must be a Map");
                }
                others = map;
                rest = new Slot(index, value.plan(), Absence.noneOf(component.rawType()), Wrapper.NONE);
                template[index] = rest.absent();
            } else if (isIgnored(component, passedOver)) {
                template[index] = Absence.ignored(component.rawType());
            } else {
                Compiled value = types.component(component, type);
                Absence absence = Absence.of(component, value);
                for (String name : component.keys()) {
                    if (!names.add(name)) {
                        throw new IllegalArgumentException(type.getName() + " reads the key " + name
                                + " into two components. Give one of them another name.");
                    }
                }
                Wrapper wrapper = component.isDoor() ? Wrapper.NONE : Wrapper.of(component.rawType());
                properties.add(new Property(
                        component.key(),
                        component.keys(),
                        value.schema(),
                        absence.required(),
                        notes(component, absence)));
                slots.add(new Slot(index, value.plan(), absence.value(), wrapper));
                template[index] = absence.value();
            }
        }
        JsonClassDescription description = type.getAnnotation(JsonClassDescription.class);
        plan.schema()
                .complete(properties, others)
                .passOver(passedOver, ignored != null && ignored.ignoreUnknown())
                .describe(description == null ? null : described(description.value()));
        plan.complete(slots, rest, handle(maker.executable()), template);
    }

    private MethodHandle handle(Executable executable) {
        return executable instanceof Constructor<?> constructor
                ? access.constructor(constructor)
                : access.factory((Method) executable);
    }

    private static Notes notes(Component component, Absence absence) {
        JsonPropertyDescription description = component.annotation(JsonPropertyDescription.class);
        return new Notes(
                description == null ? null : described(description.value()),
                component.annotation(Deprecated.class) != null,
                absence.shown());
    }

    private static @Nullable String described(String text) {
        return text.isBlank() ? null : text;
    }

    /** Returns the keys that an annotation on a record says are not read. */
    static Set<String> passedOver(@Nullable JsonIgnoreProperties ignored) {
        return ignored == null || ignored.allowSetters() ? Set.of() : Set.copyOf(Arrays.asList(ignored.value()));
    }

    /** Returns true for a component that is neither read nor written. */
    static boolean isIgnored(Component component, Set<String> passedOver) {
        if (passedOver.contains(component.key())) {
            return true;
        }
        for (Annotation annotation : component.annotations()) {
            if (annotation instanceof JsonIgnore ignore) {
                return ignore.value();
            }
        }
        return false;
    }
}
