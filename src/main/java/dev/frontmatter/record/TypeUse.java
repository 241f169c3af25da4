package dev.frontmatter.record;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedTypeVariable;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A type as it is used in one place: its class, the types that it is of, and the annotations on it there. Variables are
 * replaced by what they stand for.
 *
 * @param raw the class
 * @param arguments the types that it is of, in order; empty if the class is not generic, or used raw
 * @param annotations those on the use of the type
 */
record TypeUse(Class<?> raw, List<TypeUse> arguments, Set<Annotation> annotations) {

    /** Deeper ones come of records that hold themselves in ever larger types. */
    private static final int DEEPEST = 20;

    static TypeUse of(Class<?> raw) {
        return new TypeUse(raw, List.of(), Set.of());
    }

    /**
     * Resolves a type.
     *
     * @param type the type as it is declared
     * @param variables what the variables in it stand for
     * @param place names the component, for messages
     * @throws IllegalArgumentException if nothing says what the type is
     */
    static TypeUse of(AnnotatedType type, Map<TypeVariable<?>, TypeUse> variables, String place) {
        TypeUse use = resolved(type, variables, place + " is " + type.getType().getTypeName());
        if (use.depth() > DEEPEST) {
            throw new IllegalArgumentException(
                    place + " holds types of types without end. Name a type that does not grow.");
        }
        return use;
    }

    private static TypeUse resolved(AnnotatedType type, Map<TypeVariable<?>, TypeUse> variables, String what) {
        Set<Annotation> own = new LinkedHashSet<>(Arrays.asList(type.getAnnotations()));
        if (type instanceof AnnotatedTypeVariable variable) {
            TypeUse use = variables.get((TypeVariable<?>) variable.getType());
            if (use == null) {
                throw new IllegalArgumentException(what + ", and nothing says what " + type.getType()
                        + " is. Make the reader with new TypeRef<…>() {}, which names it.");
            }
            return use.with(own);
        }
        if (type instanceof AnnotatedWildcardType) {
            throw new IllegalArgumentException(
                    what + ", and nothing says what " + type.getType() + " is. Name the type.");
        }
        if (type.getType() instanceof GenericArrayType) {
            throw new IllegalArgumentException(what + ", " + UnsupportedTypes.array());
        }
        if (type instanceof AnnotatedParameterizedType parameterized) {
            List<TypeUse> arguments = new ArrayList<>();
            for (AnnotatedType argument : parameterized.getAnnotatedActualTypeArguments()) {
                arguments.add(resolved(argument, variables, what));
            }
            return new TypeUse(
                    (Class<?>) ((ParameterizedType) type.getType()).getRawType(), List.copyOf(arguments), own);
        }
        return new TypeUse((Class<?>) type.getType(), List.of(), own);
    }

    /** Returns the type with more annotations on its use. */
    TypeUse with(Set<Annotation> more) {
        if (more.isEmpty()) {
            return this;
        }
        Set<Annotation> all = new LinkedHashSet<>(annotations);
        all.addAll(more);
        return new TypeUse(raw, arguments, all);
    }

    /** Returns the type with the annotations of another use of the same type added, also further in. */
    TypeUse mergedWith(TypeUse other) {
        if (raw != other.raw || arguments.size() != other.arguments.size()) {
            return this;
        }
        List<TypeUse> merged = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            merged.add(arguments.get(i).mergedWith(other.arguments.get(i)));
        }
        return new TypeUse(raw, List.copyOf(merged), annotations).with(other.annotations);
    }

    /** Returns the type without the annotations on its use, by which it is the same in every place. */
    TypeUse bare() {
        return annotations.isEmpty() ? this : new TypeUse(raw, arguments, Set.of());
    }

    /** Returns what the variables of the class stand for. */
    Map<TypeVariable<?>, TypeUse> variables() {
        Map<TypeVariable<?>, TypeUse> variables = new HashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            variables.put(raw.getTypeParameters()[i], arguments.get(i));
        }
        return variables;
    }

    /** Returns true if the class is generic, and nothing says of what. */
    boolean isRaw() {
        return arguments.isEmpty() && raw.getTypeParameters().length > 0;
    }

    boolean isNullable() {
        return KnownAnnotations.sayNullable(annotations);
    }

    private int depth() {
        int deepest = 0;
        for (TypeUse argument : arguments) {
            deepest = Math.max(deepest, argument.depth());
        }
        return 1 + deepest;
    }

    // What the compiler would write is linked when it is first called, which takes longer than all of these calls.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TypeUse that
                && raw.equals(that.raw)
                && arguments.equals(that.arguments)
                && annotations.equals(that.annotations);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * raw.hashCode() + arguments.hashCode()) + annotations.hashCode();
    }

    @Override
    public String toString() {
        return raw.getSimpleName()
                + (arguments.isEmpty()
                        ? ""
                        : arguments.stream().map(TypeUse::toString).collect(Collectors.joining(", ", "<", ">")));
    }
}
