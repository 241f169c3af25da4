package dev.frontmatter.record;

import com.fasterxml.jackson.annotation.JacksonAnnotation;
import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A record component with all its annotations: javac copies them to the field, the accessor and the constructor's
 * parameter, each as far as the annotation's targets and the record's own declarations allow.
 */
record Component(String name, int index, AnnotatedType type, Class<?> rawType, Set<Annotation> annotations) {

    /** Jackson's annotations that this library follows itself. */
    private static final Set<Class<?>> HONOURED = Set.of(
            JsonProperty.class,
            JsonAlias.class,
            JsonIgnore.class,
            JsonAnySetter.class,
            JsonCreator.class,
            JsonValue.class,
            JsonTypeInfo.class,
            JsonSubTypes.class,
            JsonTypeName.class);

    /** Jackson's annotations that do not matter when reading. */
    private static final Set<Class<?>> WRITING = Set.of(
            JsonAnyGetter.class,
            JsonClassDescription.class,
            JsonGetter.class,
            JsonInclude.class,
            JsonPropertyDescription.class,
            JsonPropertyOrder.class,
            JsonRawValue.class);

    static List<Component> of(Class<?> record) {
        RecordComponent[] components = record.getRecordComponents();
        Constructor<?> constructor = canonicalConstructor(record);
        List<Component> all = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            RecordComponent component = components[i];
            Set<Annotation> annotations = new LinkedHashSet<>();
            annotations.addAll(Arrays.asList(field(record, component).getAnnotations()));
            annotations.addAll(Arrays.asList(component.getAccessor().getAnnotations()));
            annotations.addAll(Arrays.asList(constructor.getParameters()[i].getAnnotations()));
            annotations.addAll(Arrays.asList(component.getAnnotatedType().getAnnotations()));
            all.add(new Component(
                    component.getName(), i, component.getAnnotatedType(), component.getType(), annotations));
        }
        return all;
    }

    static Constructor<?> canonicalConstructor(Class<?> record) {
        Class<?>[] types = Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return record.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has a canonical constructor", e);
        }
    }

    private static AnnotatedElement field(Class<?> record, RecordComponent component) {
        try {
            return record.getDeclaredField(component.getName());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("every record component has a field", e);
        }
    }

    <A extends Annotation> @Nullable A annotation(Class<A> type) {
        return annotations.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElse(null);
    }

    boolean isNullable() {
        return annotation(Nullable.class) != null;
    }

    /** The key that the component is read from. */
    String key() {
        JsonProperty property = annotation(JsonProperty.class);
        return property == null || property.value().isEmpty() ? name : property.value();
    }

    List<String> keys() {
        List<String> keys = new ArrayList<>(List.of(key()));
        JsonAlias alias = annotation(JsonAlias.class);
        if (alias != null) {
            keys.addAll(Arrays.asList(alias.value()));
        }
        return keys;
    }

    /** Whether Jackson has to bind it, because of an annotation that only Jackson knows. */
    boolean isForeign() {
        return annotations.stream().anyMatch(Component::isForeign);
    }

    static boolean isForeign(Annotation annotation) {
        Class<? extends Annotation> type = annotation.annotationType();
        return type.isAnnotationPresent(JacksonAnnotation.class) && !HONOURED.contains(type) && !WRITING.contains(type);
    }
}
