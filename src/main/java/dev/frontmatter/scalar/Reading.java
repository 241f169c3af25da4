package dev.frontmatter.scalar;

/** The outcome of reading a scalar as a type: its value, or why the type does not accept it. */
public sealed interface Reading permits Reading.Value, Mismatch {

    /**
     * An accepted scalar.
     *
     * @param value its value
     */
    record Value(Object value) implements Reading {}

    /**
     * Returns the reading of an accepted scalar.
     *
     * @param value its value
     * @return a reading that holds the value
     */
    static Reading of(Object value) {
        return new Value(value);
    }

    /**
     * Returns true if the scalar is accepted.
     *
     * @return false for a {@link Mismatch}
     */
    default boolean isAccepted() {
        return this instanceof Value;
    }

    /**
     * Returns the value of a scalar that was found to be accepted.
     *
     * @return the value
     * @throws IllegalStateException if the scalar is not accepted
     */
    default Object orThrow() {
        if (this instanceof Value accepted) {
            return accepted.value();
        }
        throw new IllegalStateException("not checked: " + this);
    }
}
