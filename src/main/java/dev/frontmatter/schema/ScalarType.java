package dev.frontmatter.schema;

import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Limits;
import dev.frontmatter.tree.BooleanForm;
import dev.frontmatter.tree.CoreScalar;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.Mismatch;
import dev.frontmatter.tree.NodeKind;
import dev.frontmatter.tree.NumberForm;
import dev.frontmatter.tree.Spelling;
import dev.frontmatter.tree.UriForm;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The scalars that a Java type accepts, and the value that each of them means. Checking and binding both ask here, so
 * they cannot disagree.
 */
public final class ScalarType {

    private static final Map<Class<?>, ScalarType> TYPES = new HashMap<>();

    private static final ScalarType STRING = add(String.class, "text", "string", null, (text, meaning, limits) -> text);

    static {
        integer(Byte.class, byte.class, Byte.MIN_VALUE, Byte.MAX_VALUE);
        integer(Short.class, short.class, Short.MIN_VALUE, Short.MAX_VALUE);
        integer(Integer.class, int.class, Integer.MIN_VALUE, Integer.MAX_VALUE);
        integer(Long.class, long.class, Long.MIN_VALUE, Long.MAX_VALUE);
        add(BigInteger.class, "an integer", "integer", null, NumberForm::readInteger);
        alias(double.class, add(Double.class, "a number", "number", null, NumberForm::readDouble));
        alias(float.class, add(Float.class, "a number", "number", null, NumberForm::readFloat));
        add(BigDecimal.class, "a number", "number", null, NumberForm::readBigDecimal);
        alias(boolean.class, add(Boolean.class, "true or false", "boolean", null, ScalarType::readBoolean));

        form(
                Instant.class,
                "a date-time with an offset such as 2022-05-12T15:12:00Z",
                "date-time",
                40,
                Rfc3339::parseInstant,
                Rfc3339::advice);
        form(
                OffsetDateTime.class,
                "a date-time with an offset such as 2022-05-12T15:12:00+02:00",
                "date-time",
                40,
                Rfc3339::parse,
                Rfc3339::advice);
        form(
                ZonedDateTime.class,
                "a date-time with an offset such as 2022-05-12T15:12:00+02:00",
                "date-time",
                40,
                text -> Rfc3339.parse(text).toZonedDateTime(),
                Rfc3339::advice);
        form(
                LocalDate.class,
                "a date such as 2022-05-12",
                "date",
                40,
                text -> LocalDate.parse(strict(text)),
                Rfc3339::adviceOnDate);
        form(
                LocalDateTime.class,
                "a date-time without an offset such as 2022-05-12T15:12:00",
                null,
                60,
                text -> LocalDateTime.parse(strict(text)));
        form(LocalTime.class, "a time such as 15:12:00", null, 40, text -> LocalTime.parse(strict(text)));
        form(Duration.class, "a duration such as PT1H30M", "duration", 100, text -> Duration.parse(strict(text)));
        form(Period.class, "a period such as P1Y2M3D", "duration", 100, text -> Period.parse(strict(text)));
        form(UUID.class, "a UUID such as 123e4567-e89b-12d3-a456-426614174000", "uuid", 36, ScalarType::uuid);
        form(Locale.class, "a language tag such as en-GB", null, 1000, ScalarType::locale);
        add(URI.class, "a URI", "string", "uri-reference", UriForm::read);
    }

    private static final ScalarType UNTYPED =
            new ScalarType(Object.class, "a value", null, null, Map.of(), null, ScalarType::readUntyped);

    /** Which of the forms of {@link WrittenForm} the type's common scalars have. */
    private enum Written {
        NONE,
        TEXT,
        INTEGER,
        BOOLEAN,
        INSTANT,
        URI
    }

    private interface Reader {
        /** The value, or a {@link Mismatch}. */
        Object read(String text, CoreScalar meaning, Limits limits);
    }

    private final Class<?> javaType;
    private final String expected;
    private final @Nullable String jsonType;
    private final @Nullable String jsonFormat;
    private final Map<String, Object> names;
    private final @Nullable IntegerRange range;
    private final Written written;
    private final Reader reader;

    private ScalarType(
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
    static @Nullable ScalarType of(Class<?> type) {
        return TYPES.get(type);
    }

    /**
     * The scalars of an enum.
     *
     * @param type the enum
     * @param names its constants by the names that they have in documents, in order
     * @return a scalar type that accepts just these names
     */
    static ScalarType ofEnum(Class<?> type, Map<String, Object> names) {
        String list = String.join(", ", names.keySet());
        String expected = "one of " + list;
        return new ScalarType(type, expected, "string", null, names, null, (text, meaning, limits) -> {
            Object constant = names.get(text);
            if (constant != null) {
                return constant;
            }
            String nearest = Spelling.nearest(text, names.keySet());
            return Mismatch.of(Rules.ENUM, expected)
                    .withHint(nearest == null ? null : "did you mean `" + nearest + "`?");
        });
    }

    /**
     * The scalars of the core schema, each as what it means.
     *
     * @return a scalar type that makes Integer, Long, BigInteger, Double, Boolean or String
     */
    public static ScalarType untyped() {
        return UNTYPED;
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
        Object value = scalar == null ? null : scalar.readPlain(text, limits);
        return type.isInstance(value) ? type.cast(value) : null;
    }

    /** The Java type, boxed. */
    Class<?> javaType() {
        return javaType;
    }

    /** What it accepts, in words that follow "must be". */
    String expected() {
        return expected;
    }

    /** JSON Schema's {@code type}, or null for any. */
    @Nullable
    String jsonType() {
        return jsonType;
    }

    /** JSON Schema's {@code format}, or null for none. */
    @Nullable
    String jsonFormat() {
        return jsonFormat;
    }

    /** The names of an enum; empty for all other types. */
    Map<String, Object> names() {
        return names;
    }

    /** The bounds of an integer type; null for all other types. */
    @Nullable
    IntegerRange range() {
        return range;
    }

    /**
     * Whether the values are URIs.
     *
     * @return true for the type of {@code java.net.URI}
     */
    public boolean isUri() {
        return written == Written.URI;
    }

    boolean isText() {
        return this == STRING;
    }

    /**
     * Whether a scalar that is not null is one of the type's common ones, which can be told without making a string.
     * False means that {@link #read} has to say.
     *
     * @param integers what an integer must be in
     */
    boolean certainlyAccepts(DataTree tree, int node, @Nullable IntegerRange integers, Limits limits) {
        if (!tree.isWritten(node)) {
            return written == Written.TEXT;
        }
        byte[] bytes = tree.bytes();
        int start = tree.textStart(node);
        int end = tree.textEnd(node);
        return switch (written) {
            case NONE -> false;
            case TEXT -> true;
            case INTEGER ->
                integers != null
                        && isShortInteger(tree, node, limits)
                        && integers.contains(WrittenForm.integer(bytes, start, end));
            case BOOLEAN -> tree.kind(node) == NodeKind.PLAIN && WrittenForm.isBoolean(bytes, start, end);
            case INSTANT -> WrittenForm.epochSecond(bytes, start, end) != WrittenForm.NO_INSTANT;
            case URI -> WrittenForm.isUri(bytes, start, end);
        };
    }

    /** Returns whether a written scalar is an integer that a long has room for, and the limits. */
    static boolean isShortInteger(DataTree tree, int node, Limits limits) {
        int start = tree.textStart(node);
        int end = tree.textEnd(node);
        return tree.kind(node) == NodeKind.PLAIN
                && end - start <= limits.numberDigits()
                && WrittenForm.isInteger(tree.bytes(), start, end);
    }

    /**
     * Reads a scalar that is not null.
     *
     * @return the value, or a {@link Mismatch}
     */
    Object read(DataTree tree, int node, Limits limits) {
        String text = tree.text(node);
        CoreScalar meaning = tree.kind(node) == NodeKind.TEXT ? CoreScalar.STRING : CoreScalar.of(text);
        return reader.read(text, meaning, limits);
    }

    /** Reads text as if it stood in a document without quotes. */
    Object readPlain(String text, Limits limits) {
        return reader.read(text, CoreScalar.of(text), limits);
    }

    /**
     * The value of a scalar that was found to be accepted.
     *
     * @param tree holds the scalar
     * @param node the scalar, not null
     * @param limits the limits that it was checked with
     * @return its value
     */
    public Object value(DataTree tree, int node, Limits limits) {
        if (tree.isWritten(node)) {
            byte[] bytes = tree.bytes();
            int start = tree.textStart(node);
            int end = tree.textEnd(node);
            switch (written) {
                case INTEGER -> {
                    if (isShortInteger(tree, node, limits)) {
                        return NumberForm.narrow(javaType, WrittenForm.integer(bytes, start, end));
                    }
                }
                case BOOLEAN -> {
                    if (WrittenForm.isBoolean(bytes, start, end)) {
                        return WrittenForm.isTrue(bytes, start, end);
                    }
                }
                case INSTANT -> {
                    long second = WrittenForm.epochSecond(bytes, start, end);
                    if (second != WrittenForm.NO_INSTANT) {
                        return Instant.ofEpochSecond(second);
                    }
                }
                case TEXT -> {
                    return tree.text(node);
                }
                case NONE, URI -> {
                    // These are made of a string in any case.
                }
            }
        }
        Object value = read(tree, node, limits);
        if (value instanceof Mismatch mismatch) {
            throw new IllegalStateException("not checked: " + mismatch);
        }
        return value;
    }

    // The table

    private static void integer(Class<?> boxed, Class<?> primitive, long min, long max) {
        IntegerRange range = new IntegerRange(min, max);
        ScalarType type =
                new ScalarType(boxed, "an integer", "integer", null, Map.of(), range, (text, meaning, limits) -> {
                    Object big = NumberForm.readInteger(text, meaning, limits);
                    if (!(big instanceof BigInteger value)) {
                        return big;
                    }
                    boolean inRange = value.bitLength() < Long.SIZE && range.contains(value.longValue());
                    return inRange
                            ? NumberForm.narrow(boxed, value.longValue())
                            : Mismatch.of(Rules.RANGE, "an integer from " + min + " to " + max);
                });
        alias(boxed, type);
        alias(primitive, type);
    }

    private static Object readBoolean(String text, CoreScalar meaning, Limits limits) {
        return meaning == CoreScalar.BOOLEAN
                ? (Object) (text.charAt(0) == 't' || text.charAt(0) == 'T')
                : Mismatch.type("true or false", Mismatch.words(meaning)).withHint(BooleanForm.hint(text));
    }

    // Texts of a form

    /** ISO 8601 as it is: {@code java.time} also takes small letters, and a decimal sign without digits behind it. */
    private static String strict(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean bare = (c == '.' || c == ',')
                    && (at + 1 == text.length() || text.charAt(at + 1) < '0' || text.charAt(at + 1) > '9');
            if (bare || c >= 'a' && c <= 'z') {
                throw new DateTimeException("not ISO 8601");
            }
        }
        return text;
    }

    private static UUID uuid(String text) {
        UUID uuid = UUID.fromString(text);
        if (text.length() != 36 || !uuid.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException(text);
        }
        return uuid;
    }

    private static Locale locale(String tag) {
        if (tag.isEmpty()) {
            throw new IllformedLocaleException();
        }
        return new Locale.Builder().setLanguageTag(tag).build();
    }

    // Values of no declared type

    private static Object readUntyped(String text, CoreScalar meaning, Limits limits) {
        return switch (meaning) {
            case INTEGER -> {
                Object big = NumberForm.readInteger(text, meaning, limits);
                yield big instanceof BigInteger value ? NumberForm.smallest(value) : big;
            }
            case FLOAT -> {
                Object number = NumberForm.isFinite(text) ? NumberForm.readDouble(text, meaning, limits) : Double.NaN;
                boolean fits = number instanceof Mismatch || Double.isFinite((Double) number);
                yield fits
                        ? number
                        : Mismatch.of(Rules.RANGE, "a finite number").withHint("put it in quotes to keep the text");
            }
            case BOOLEAN -> readBoolean(text, meaning, limits);
            default -> text;
        };
    }

    private static ScalarType add(
            Class<?> type, String expected, String jsonType, @Nullable String jsonFormat, Reader reader) {
        ScalarType scalar = new ScalarType(type, expected, jsonType, jsonFormat, Map.of(), null, reader);
        TYPES.put(type, scalar);
        return scalar;
    }

    private static void alias(Class<?> name, ScalarType type) {
        TYPES.put(name, type);
    }

    /** A type whose scalars are texts of a form, quoted or not, of a bounded length. */
    private static void form(
            Class<?> type, String expected, @Nullable String jsonFormat, int longest, Function<String, Object> parse) {
        form(type, expected, jsonFormat, longest, parse, text -> null);
    }

    private static void form(
            Class<?> type,
            String expected,
            @Nullable String jsonFormat,
            int longest,
            Function<String, Object> parse,
            Function<String, @Nullable String> advice) {
        add(type, expected, "string", jsonFormat, (text, meaning, limits) -> {
            if (text.length() <= longest) {
                try {
                    return parse.apply(text);
                } catch (DateTimeException
                        | ArithmeticException
                        | IllformedLocaleException
                        | IllegalArgumentException e) {
                    // Told below, in the writer's words.
                }
            }
            return Mismatch.of(Rules.FORMAT, expected).withHint(advice.apply(text));
        });
    }
}
