package dev.frontmatter.record;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The way in which an object is made of components: the canonical constructor of a record, or the constructor or factory
 * method that a class names.
 *
 * @param executable takes the components, in order
 * @param components the components; an annotation may stand at the parameter, the field, the accessor or the component
 */
record Maker(Executable executable, List<Component> components) {

    /**
     * Looks at all that a class says of the way in which it is made.
     *
     * @param type the class
     * @param creator the constructor or factory method that it names, or null for the canonical constructor
     * @throws IllegalArgumentException if something on the class would go unheeded
     */
    static Maker of(TypeUse type, @Nullable Executable creator) {
        Class<?> raw = type.raw();
        Executable executable = creator == null ? Creators.canonical(raw) : creator;
        boolean canonical = raw.isRecord() && executable.equals(Creators.canonical(raw));
        List<String> names = canonical ? Creators.componentNames(raw) : Creators.parameterNames(executable);
        UnaryOperator<String> naming = Naming.of(raw);
        Map<TypeVariable<?>, TypeUse> variables = type.variables();
        List<Component> components = new ArrayList<>();
        Set<AnnotatedElement> members = new HashSet<>();
        // Each call makes them anew.
        Parameter[] parameters = executable.getParameters();
        AnnotatedType[] parameterTypes = executable.getAnnotatedParameterTypes();
        RecordComponent[] declared = canonical ? raw.getRecordComponents() : new RecordComponent[0];
        for (int i = 0; i < names.size(); i++) {
            Members found = new Members();
            if (canonical) {
                // Java before 21 takes type arguments from the parameters of a compact constructor by a newer compiler.
                found.addType(declared[i].getAnnotatedType());
            }
            found.add(parameters[i], parameterTypes[i]);
            found.addAll(raw, names.get(i));
            components.add(new Component(
                    raw,
                    names.get(i),
                    i,
                    parameters[i].getType(),
                    List.copyOf(found.types),
                    variables,
                    found.annotations,
                    naming));
            members.addAll(found.elements);
        }
        refuseOthers(raw, members);
        return new Maker(executable, List.copyOf(components));
    }

    /** Annotations on what is no component would never be looked at. */
    private static void refuseOthers(Class<?> type, Set<AnnotatedElement> members) {
        refuseConstraints(type, type);
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !members.contains(field)) {
                refuseConstraints(field, type);
                refuseReading(field, type, field.getName());
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (!members.contains(method)) {
                refuseConstraints(method, type);
                if (method.getParameterCount() > 0 && !Modifier.isStatic(method.getModifiers())) {
                    refuseReading(method, type, method.getName());
                }
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            refuseConstraints(constructor, type);
        }
    }

    private static void refuseConstraints(AnnotatedElement element, Class<?> type) {
        for (Annotation annotation : element.getAnnotations()) {
            if (Constraints.isConstraint(annotation)) {
                throw new IllegalArgumentException("@"
                        + annotation.annotationType().getSimpleName() + " on " + type.getName()
                        + " or one of its methods cannot be held against a document. Check it in the constructor.");
            }
        }
    }

    private static void refuseReading(AnnotatedElement element, Class<?> type, String name) {
        for (Class<? extends Annotation> annotation :
                List.of(JsonProperty.class, JsonSetter.class, JsonAnySetter.class)) {
            if (element.isAnnotationPresent(annotation)) {
                throw new IllegalArgumentException("@" + annotation.getSimpleName() + " on " + type.getSimpleName()
                        + "."
                        + name + " would go unheeded: front matter never fills fields or calls setters. Make it a"
                        + " parameter of the constructor.");
            }
        }
    }

    /** The places in which a component is declared. */
    private static final class Members {

        private final List<AnnotatedType> types = new ArrayList<>();
        private final Set<Annotation> annotations = new LinkedHashSet<>();
        private final Set<AnnotatedElement> elements = new HashSet<>();

        /** javac copies an annotation of a record's component to each of them, as far as its targets allow. */
        void addAll(Class<?> owner, String name) {
            if (owner.isRecord()) {
                for (RecordComponent component : owner.getRecordComponents()) {
                    if (component.getName().equals(name)) {
                        annotations.addAll(Arrays.asList(component.getAnnotations()));
                        add(component.getAccessor(), component.getAccessor().getAnnotatedReturnType());
                        addType(component.getAnnotatedType());
                    }
                }
            }
            for (Field field : owner.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && field.getName().equals(name)) {
                    add(field, field.getAnnotatedType());
                }
            }
            if (name.isEmpty()) {
                return;
            }
            String property = Character.toUpperCase(name.charAt(0)) + name.substring(1);
            Set<String> accessors = Set.of("get" + property, "is" + property, name);
            for (Method method : owner.getDeclaredMethods()) {
                if (accessors.contains(method.getName())
                        && method.getParameterCount() == 0
                        && !Modifier.isStatic(method.getModifiers())) {
                    add(method, method.getAnnotatedReturnType());
                }
            }
        }

        private void add(AnnotatedElement element, AnnotatedType type) {
            elements.add(element);
            annotations.addAll(Arrays.asList(element.getAnnotations()));
            addType(type);
        }

        /** A getter may return something else, such as an {@code Optional} of the field. */
        private void addType(AnnotatedType type) {
            if (types.isEmpty() || types.get(0).getType().equals(type.getType())) {
                types.add(type);
                annotations.addAll(Arrays.asList(type.getAnnotations()));
            }
        }
    }
}
