package dev.frontmatter.scalar;

/** The kind of a scalar, fixed by the grammar of its format or, for plain scalars of YAML, by the core schema. */
public enum ScalarKind {
    /** No value. */
    NULL("nothing"),
    /** True or false. */
    BOOLEAN("boolean"),
    /** An integer, decimal or of another radix. */
    INTEGER("integer"),
    /** A number with a point or an exponent, an infinity or not-a-number. */
    FLOAT("decimal number"),
    /** Text. */
    STRING("text"),
    /** A date and time with an offset from UTC (TOML 1.1, Offset Date-Time). */
    OFFSET_DATE_TIME("date-time with an offset"),
    /** A date and time without an offset (TOML 1.1, Local Date-Time). */
    LOCAL_DATE_TIME("date-time without an offset"),
    /** A date (TOML 1.1, Local Date). */
    LOCAL_DATE("date"),
    /** A time of day (TOML 1.1, Local Time). */
    LOCAL_TIME("time");

    private final String words;

    ScalarKind(String words) {
        this.words = words;
    }

    /**
     * Returns the kind in words that follow "found".
     *
     * @return a noun without an article
     */
    public String words() {
        return words;
    }

    /**
     * Returns true if the kind is a date, a time of day or both.
     *
     * @return true for the four kinds that TOML has
     */
    public boolean isDateTime() {
        return switch (this) {
            case OFFSET_DATE_TIME, LOCAL_DATE_TIME, LOCAL_DATE, LOCAL_TIME -> true;
            case NULL, BOOLEAN, INTEGER, FLOAT, STRING -> false;
        };
    }

    /**
     * Returns true if the kind is a number.
     *
     * @return true for integers and decimal numbers
     */
    public boolean isNumber() {
        return this == INTEGER || this == FLOAT;
    }
}
