package dev.frontmatter;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;

/**
 * A type with all that it is of, which no class literal can say.
 *
 * <pre>{@code
 * FrontMatterReader<Page<Post>> reader = FrontMatter.reader(new TypeRef<Page<Post>>() {});
 * }</pre>
 *
 * @param <T> the type, a record such as {@code Page<Post>}, or a {@code Map} of texts to values
 */
public abstract class TypeRef<T> {

    private final AnnotatedType type;

    /**
     * Keeps the type that the subclass names.
     *
     * @throws IllegalArgumentException if it names none, as {@code new TypeRef() {}}
     */
    protected TypeRef() {
        if (getClass().getSuperclass() != TypeRef.class
                || !(getClass().getAnnotatedSuperclass() instanceof AnnotatedParameterizedType named)) {
            throw new IllegalArgumentException(
                    "a TypeRef names its type: write new TypeRef<Page<Post>>() {}, with a record of your own");
        }
        this.type = named.getAnnotatedActualTypeArguments()[0];
    }

    /** Returns the type, with the annotations on it. */
    final AnnotatedType type() {
        return type;
    }

    @Override
    public final String toString() {
        return type.getType().getTypeName();
    }
}
