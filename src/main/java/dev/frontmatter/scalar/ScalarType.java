package dev.frontmatter.scalar;

import dev.frontmatter.source.Limits;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The scalars that a Java type accepts, and the value that each of them means. Checking and binding both ask here, so
 * they cannot disagree.
 */
public final class ScalarType {

    /** The form of {@link WrittenForm} that the type's common scalars have. */
    private enum Written {
        NONE,
        TEXT,
        INTEGER,
        BOOLEAN,
        INSTANT,
        URI
    }

    /** Makes a value of a scalar that is not null, or says why it is none. */
    interface Reader {
        Reading read(String text, ScalarKind kind, Limits limits);
    }

    private final Class<?> javaType;
    private final String expected;
    private final @Nullable String jsonType;
    private final @Nullable String jsonFormat;
    private final Map<String, Object> names;
    private final @Nullable IntegerRange range;
    private final Written written;
    private final Reader reader;

    ScalarType(
            Class<?> javaType,
            String expected,
            @Nullable String jsonType,
            @Nullable String jsonFormat,
            Map<String, Object> names,
            @Nullable IntegerRange range,
            Reader reader) {
        this.javaType = javaType;
        this.expected = expected;
        this.jsonType = jsonType;
        this.jsonFormat = jsonFormat;
        this.names = names;
        this.range = range;
        this.written = written(javaType, range);
        this.reader = reader;
    }

    private static Written written(Class<?> type, @Nullable IntegerRange range) {
        if (range != null) {
            return Written.INTEGER;
        }
        if (type == String.class) {
            return Written.TEXT;
        }
        if (type == Boolean.class) {
            return Written.BOOLEAN;
        }
        if (type == Instant.class) {
            return Written.INSTANT;
        }
        return type == URI.class ? Written.URI : Written.NONE;
    }

    /**
     * The scalars of a Java type.
     *
     * @param type a class
     * @return its scalar type, or null if it is none of the known ones
     */
    public static @Nullable ScalarType of(Class<?> type) {
        return ScalarTable.TYPES.get(type);
    }

    /**
     * Returns the classes that are read from scalars.
     *
     * @return an unmodifiable set, in no order
     */
    public static Set<Class<?>> classes() {
        return Collections.unmodifiableSet(ScalarTable.TYPES.keySet());
    }

    /**
     * Returns the scalars that stand for some values by name.
     *
     * @param type the values' class
     * @param names the values by the names that they have in documents, in order
     * @return a scalar type that accepts just these names
     */
    public static ScalarType ofNames(Class<?> type, Map<String, Object> names) {
        return ofNames(type, names, Map.of());
    }

    /**
     * Returns the scalars that stand for some values by name, or by another name that is not offered.
     *
     * @param type the values' class
     * @param names the values by the names that they have in documents, in order
     * @param aliases the values by their other names, in order
     * @return a scalar type that accepts just these names
     */
    public static ScalarType ofNames(Class<?> type, Map<String, Object> names, Map<String, Object> aliases) {
        List<String> offered = new ArrayList<>(names.keySet());
        Map<String, Object> accepted = new LinkedHashMap<>(names);
        accepted.putAll(aliases);
        String expected = "one of " + String.join(", ", offered);
        return new ScalarType(
                type, expected, "string", null, Collections.unmodifiableMap(accepted), null, (text, kind, limits) -> {
                    Object constant = accepted.get(text);
                    return constant != null ? Reading.of(constant) : Mismatch.choice(text, offered);
                });
    }

    /** Returns a scalar type of texts of a form, no longer than 100 characters. */
    static ScalarType ofForm(Class<?> type, String expected, Function<String, Object> parse) {
        return new ScalarType(
                type,
                expected,
                "string",
                null,
                Map.of(),
                null,
                ScalarTable.formed(expected, 100, parse, (mismatch, text) -> mismatch));
    }

    /**
     * Returns the scalars of no declared type, each as what its format says that it is.
     *
     * @return a scalar type that makes Integer, Long, BigInteger, Double, Boolean, OffsetDateTime, LocalDateTime, LocalDate,
     *     LocalTime or String
     */
    public static ScalarType untyped() {
        return ScalarTable.UNTYPED;
    }

    /**
     * Returns the scalars of no declared type, of which numbers may be infinite or not a number too.
     *
     * @return a scalar type that makes what {@link #untyped()} makes
     */
    public static ScalarType untypedOfAnyNumbers() {
        return ScalarTable.UNTYPED_OF_ANY_NUMBERS;
    }

    /**
     * Reads a number.
     *
     * @param <N> the type of the number
     * @param type a boxed or big number
     * @param text its text
     * @param limits bound its length
     * @return the number, or null if the type does not accept the text
     */
    public static <N extends Number> @Nullable N number(Class<N> type, String text, Limits limits) {
        ScalarType scalar = of(type);
        Reading reading = scalar == null ? null : scalar.readPlain(text, limits);
        return reading instanceof Reading.Value accepted && type.isInstance(accepted.value())
                ? type.cast(accepted.value())
                : null;
    }

    /**
     * Returns the class of the values.
     *
     * @return a class, boxed
     */
    public Class<?> javaType() {
        return javaType;
    }

    /**
     * Returns the accepted scalars in words.
     *
     * @return words that follow "must be"
     */
    public String expected() {
        return expected;
    }

    /**
     * Returns the {@code type} of JSON Schema.
     *
     * @return a type's name, or null for any
     */
    public @Nullable String jsonType() {
        return jsonType;
    }

    /**
     * Returns the {@code format} of JSON Schema.
     *
     * @return a format's name, or null for none
     */
    public @Nullable String jsonFormat() {
        return jsonFormat;
    }

    /**
     * Returns the values to choose from.
     *
     * @return the values by name, in order; empty if they are not listed
     */
    public Map<String, Object> names() {
        return names;
    }

    /**
     * Returns the bounds of an integer type.
     *
     * @return the range, or null for other types
     */
    public @Nullable IntegerRange range() {
        return range;
    }

    /**
     * Returns true if the values are URIs.
     *
     * @return true for the type of {@code java.net.URI}
     */
    public boolean isUri() {
        return written == Written.URI;
    }

    /**
     * Returns true if the values are locales, of which the JDK keeps all that were ever made.
     *
     * @return true for the type of {@code java.util.Locale}
     */
    public boolean isLanguageTag() {
        return javaType == Locale.class;
    }

    /**
     * Returns true if the values are the texts themselves.
     *
     * @return true for the type of {@code String}
     */
    public boolean isText() {
        return written == Written.TEXT;
    }

    /**
     * Returns true if a scalar that is written as it is, and not null, is one of the type's common ones, which can be told
     * without making a string. False means that {@link #read} has to say.
     *
     * @param bytes hold the scalar's text
     * @param start the offset at which it starts
     * @param end the offset at which it ends
     * @param plain true if the scalar may be a number or boolean
     * @param integers the range that an integer must be in
     * @param limits bound the number of digits
     * @return true if the scalar is certainly accepted
     */
    public boolean certainlyAccepts(
            byte[] bytes, int start, int end, boolean plain, @Nullable IntegerRange integers, Limits limits) {
        return switch (written) {
            case NONE -> false;
            case TEXT -> true;
            case INTEGER -> {
                long integer = plain ? WrittenForm.integer(bytes, start, end, limits) : WrittenForm.NO_INTEGER;
                yield integer != WrittenForm.NO_INTEGER && integers != null && integers.contains(integer);
            }
            case BOOLEAN -> plain && WrittenForm.isBoolean(bytes, start, end);
            case INSTANT -> WrittenForm.epochSecond(bytes, start, end) != WrittenForm.NO_INSTANT;
            case URI -> WrittenForm.isUri(bytes, start, end);
        };
    }

    /**
     * Returns the value of a common scalar.
     *
     * @param bytes hold the scalar's text
     * @param start the offset at which it starts
     * @param end the offset at which it ends
     * @param plain true if the scalar may be a number or boolean
     * @param limits bound the number of digits
     * @return the value; null if a string has to be made of the scalar
     */
    public @Nullable Object commonValue(byte[] bytes, int start, int end, boolean plain, Limits limits) {
        switch (written) {
            case INTEGER -> {
                long integer = plain ? WrittenForm.integer(bytes, start, end, limits) : WrittenForm.NO_INTEGER;
                if (integer != WrittenForm.NO_INTEGER) {
                    return NumberForm.narrow(javaType, integer);
                }
            }
            case BOOLEAN -> {
                if (plain && WrittenForm.isBoolean(bytes, start, end)) {
                    return WrittenForm.isTrue(bytes, start, end);
                }
            }
            case INSTANT -> {
                long second = WrittenForm.epochSecond(bytes, start, end);
                if (second != WrittenForm.NO_INSTANT) {
                    return Instant.ofEpochSecond(second);
                }
            }
            case NONE, TEXT, URI -> {
                // These are made of a string in any case.
            }
        }
        return null;
    }

    /**
     * Reads a scalar that is not null.
     *
     * @param text its text
     * @param kind its kind
     * @param limits bound the length of numbers
     * @return its value, or why it is not accepted
     */
    public Reading read(String text, ScalarKind kind, Limits limits) {
        return reader.read(text, kind, limits);
    }

    /**
     * Reads text as if it stood in a document of YAML without quotes.
     *
     * @param text the text
     * @param limits bound the length of numbers
     * @return its value, or why it is not accepted
     */
    public Reading readPlain(String text, Limits limits) {
        return reader.read(text, CoreSchema.kindOf(text), limits);
    }
}
