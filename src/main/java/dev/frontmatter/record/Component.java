package dev.frontmatter.record;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A component of a record, or a parameter of the constructor that makes a class, with all annotations that are on it. */
final class Component {

    private final Class<?> owner;
    private final String name;
    private final int index;
    private final Class<?> rawType;
    private final List<AnnotatedType> declarations;
    private final Map<TypeVariable<?>, TypeUse> variables;
    private final Set<Annotation> declared;
    private final UnaryOperator<String> naming;
    private @Nullable TypeUse use;

    /**
     * Makes a component.
     *
     * @param owner the record or class
     * @param name its own name
     * @param index its number among the arguments
     * @param rawType its class as declared
     * @param declarations its type, wherever it is declared: at the parameter, the component, the field
     * @param variables what the variables of the owner stand for
     * @param declared the annotations on all its declarations
     * @param naming makes its key of its name
     */
    Component(
            Class<?> owner,
            String name,
            int index,
            Class<?> rawType,
            List<AnnotatedType> declarations,
            Map<TypeVariable<?>, TypeUse> variables,
            Set<Annotation> declared,
            UnaryOperator<String> naming) {
        this.owner = owner;
        this.name = name;
        this.index = index;
        this.rawType = rawType;
        this.declarations = declarations;
        this.variables = variables;
        this.declared = declared;
        this.naming = naming;
    }

    String name() {
        return name;
    }

    int index() {
        return index;
    }

    /** Returns the component in words for messages. */
    String place() {
        return owner.getSimpleName() + "." + name;
    }

    /** Returns the type as declared, in which Jackson resolves variables itself. */
    AnnotatedType declaredType() {
        return declarations.get(0);
    }

    /**
     * Returns the type that values are made of.
     *
     * @throws IllegalArgumentException if nothing says what it is
     */
    TypeUse type() {
        TypeUse known = use;
        if (known == null) {
            known = TypeUse.of(declarations.get(0), variables, place());
            for (AnnotatedType declaration : declarations.subList(1, declarations.size())) {
                known = known.mergedWith(TypeUse.of(declaration, variables, place()));
            }
            known = known.with(declared);
            use = known;
        }
        return known;
    }

    /** Returns the class of the values. */
    Class<?> rawType() {
        return isDoor() ? rawType : type().raw();
    }

    /** Returns all annotations on the component and on its type. */
    Set<Annotation> annotations() {
        return isDoor() ? declared : type().annotations();
    }

    <A extends Annotation> @Nullable A annotation(Class<A> type) {
        for (Annotation annotation : annotations()) {
            if (type.isInstance(annotation)) {
                return type.cast(annotation);
            }
        }
        return null;
    }

    /** Returns true if the value is bound as a whole, by a deserializer of the user's own. */
    boolean isDoor() {
        return KnownAnnotations.nameDeserializer(declared);
    }

    boolean isNullable() {
        return KnownAnnotations.sayNullable(annotations());
    }

    /** Returns the key that the component is read from. */
    String key() {
        JsonProperty property = annotation(JsonProperty.class);
        return property == null || property.value().isEmpty() ? naming.apply(name) : property.value();
    }

    /** Returns the key and its aliases. */
    List<String> keys() {
        List<String> keys = new ArrayList<>(List.of(key()));
        JsonAlias alias = annotation(JsonAlias.class);
        if (alias != null) {
            keys.addAll(Arrays.asList(alias.value()));
        }
        return keys;
    }
}
