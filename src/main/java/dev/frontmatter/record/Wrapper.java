package dev.frontmatter.record;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The optionals of the JDK, as which a component may take a value that may be absent. */
enum Wrapper {
    NONE,
    OPTIONAL,
    INT,
    LONG,
    DOUBLE;

    static Wrapper of(Class<?> raw) {
        if (raw == Optional.class) {
            return OPTIONAL;
        }
        if (raw == OptionalInt.class) {
            return INT;
        }
        return raw == OptionalLong.class ? LONG : raw == OptionalDouble.class ? DOUBLE : NONE;
    }

    /** Returns the class of the value within, for an optional that is not generic; null for all others. */
    @Nullable
    Class<?> content() {
        return switch (this) {
            case INT -> Integer.class;
            case LONG -> Long.class;
            case DOUBLE -> Double.class;
            case NONE, OPTIONAL -> null;
        };
    }

    /** Returns what a component takes: the value, or an optional of it. What could not be made stays as it is. */
    Object wrap(Object value) {
        return switch (this) {
            case NONE -> value;
            case OPTIONAL -> Optional.of(value);
            case INT -> value instanceof Integer number ? OptionalInt.of(number) : value;
            case LONG -> value instanceof Long number ? OptionalLong.of(number) : value;
            case DOUBLE -> value instanceof Double number ? OptionalDouble.of(number) : value;
        };
    }

    @Nullable
    Object none() {
        return switch (this) {
            case NONE -> null;
            case OPTIONAL -> Optional.empty();
            case INT -> OptionalInt.empty();
            case LONG -> OptionalLong.empty();
            case DOUBLE -> OptionalDouble.empty();
        };
    }
}
