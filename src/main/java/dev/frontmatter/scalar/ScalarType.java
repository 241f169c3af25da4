package dev.frontmatter.scalar;

import dev.frontmatter.source.Limits;
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
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The scalars that a Java type accepts, and the value that each of them means. Checking and binding both ask here, so
 * they cannot disagree.
 */
public final class ScalarType {

    private static final Map<Class<?>, ScalarType> TYPES = new HashMap<>();

    private static final ScalarType STRING =
            add(String.class, "text", "string", null, (text, kind, limits) -> Reading.of(text));

    static {
        alias(CharSequence.class, STRING);
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
        // A year by itself would be read with less than four digits by some versions of the JDK.
        form(
                Year.class,
                "a year such as 2022",
                null,
                40,
                text -> Year.of(LocalDate.parse(text + "-01-01").getYear()));
        form(
                YearMonth.class,
                "a month such as 2022-05",
                null,
                40,
                text -> YearMonth.from(LocalDate.parse(text + "-01")));
        form(ZoneId.class, "a time zone such as Europe/Berlin", null, 100, ZoneId::of);
        form(Currency.class, "a currency such as EUR", null, 3, ScalarType::currency);
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
    public static @Nullable ScalarType of(Class<?> type) {
        return TYPES.get(type);
    }

    /**
     * Returns the classes that are read from scalars.
     *
     * @return an unmodifiable set, in no order
     */
    public static Set<Class<?>> classes() {
        return Collections.unmodifiableSet(TYPES.keySet());
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
                type, expected, "string", null, Map.of(), null, formed(expected, 100, parse, text -> null));
    }

    /**
     * Returns the scalars of no declared type, each as what its format says that it is.
     *
     * @return a scalar type that makes Integer, Long, BigInteger, Double, Boolean, OffsetDateTime, LocalDateTime, LocalDate,
     *     LocalTime or String
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
     * Returns whether the values are URIs.
     *
     * @return true for the type of {@code java.net.URI}
     */
    public boolean isUri() {
        return written == Written.URI;
    }

    /**
     * Returns whether the values are the texts themselves.
     *
     * @return true for the type of {@code String}
     */
    public boolean isText() {
        return this == STRING;
    }

    /**
     * Returns whether a scalar that is written as it is, and not null, is one of the type's common ones, which can be told
     * without making a string. False means that {@link #read} has to say.
     *
     * @param bytes hold the scalar's text
     * @param start the offset at which it starts
     * @param end the offset at which it ends
     * @param plain whether the scalar may be a number or boolean
     * @param integers the range that an integer must be in
     * @param limits bound the number of digits
     * @return true if the scalar is certainly accepted
     */
    public boolean certainlyAccepts(
            byte[] bytes, int start, int end, boolean plain, @Nullable IntegerRange integers, Limits limits) {
        return switch (written) {
            case NONE -> false;
            case TEXT -> true;
            case INTEGER ->
                integers != null
                        && plain
                        && WrittenForm.isShortInteger(bytes, start, end, limits)
                        && integers.contains(WrittenForm.integer(bytes, start, end));
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
     * @param plain whether the scalar may be a number or boolean
     * @param limits bound the number of digits
     * @return the value; null if a string has to be made of the scalar
     */
    public @Nullable Object commonValue(byte[] bytes, int start, int end, boolean plain, Limits limits) {
        switch (written) {
            case INTEGER -> {
                if (plain && WrittenForm.isShortInteger(bytes, start, end, limits)) {
                    return NumberForm.narrow(javaType, WrittenForm.integer(bytes, start, end));
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

    // The table

    private static void integer(Class<?> boxed, Class<?> primitive, long min, long max) {
        IntegerRange range = new IntegerRange(min, max);
        ScalarType type =
                new ScalarType(boxed, "an integer", "integer", null, Map.of(), range, (text, kind, limits) -> {
                    Reading big = NumberForm.readInteger(text, kind, limits);
                    if (!(big instanceof Reading.Value accepted && accepted.value() instanceof BigInteger value)) {
                        return big;
                    }
                    boolean inRange = value.bitLength() < Long.SIZE && range.contains(value.longValue());
                    return inRange
                            ? Reading.of(NumberForm.narrow(boxed, value.longValue()))
                            : Mismatch.of(Mismatch.Cause.RANGE, "an integer from " + min + " to " + max);
                });
        alias(boxed, type);
        alias(primitive, type);
    }

    private static Reading readBoolean(String text, ScalarKind kind, Limits limits) {
        return kind == ScalarKind.BOOLEAN
                ? Reading.of(text.charAt(0) == 't' || text.charAt(0) == 'T')
                : Mismatch.type("true or false", kind.words()).withHint(BooleanForm.hint(text));
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

    /** The JDK makes a currency also of some texts that are none, such as {@code XXx}. */
    private static Currency currency(String code) {
        Currency currency = Currency.getInstance(code);
        if (!Currency.getAvailableCurrencies().contains(currency)) {
            throw new IllegalArgumentException(code);
        }
        return currency;
    }

    private static Locale locale(String tag) {
        if (tag.isEmpty()) {
            throw new IllformedLocaleException();
        }
        return new Locale.Builder().setLanguageTag(tag).build();
    }

    // Values of no declared type

    private static Reading readUntyped(String text, ScalarKind kind, Limits limits) {
        return switch (kind) {
            case INTEGER -> {
                Reading big = NumberForm.readInteger(text, kind, limits);
                yield big instanceof Reading.Value accepted && accepted.value() instanceof BigInteger value
                        ? Reading.of(NumberForm.smallest(value))
                        : big;
            }
            case FLOAT ->
                NumberForm.isFinite(text)
                        ? NumberForm.readDouble(text, kind, limits)
                        : Mismatch.of(Mismatch.Cause.RANGE, "a finite number")
                                .withHint("put it in quotes to keep the text");
            case BOOLEAN -> readBoolean(text, kind, limits);
            case OFFSET_DATE_TIME -> read(OffsetDateTime.class, text, kind, limits);
            case LOCAL_DATE_TIME -> read(LocalDateTime.class, text, kind, limits);
            case LOCAL_DATE -> read(LocalDate.class, text, kind, limits);
            case LOCAL_TIME -> read(LocalTime.class, text, kind, limits);
            case NULL, STRING -> Reading.of(text);
        };
    }

    private static Reading read(Class<?> type, String text, ScalarKind kind, Limits limits) {
        return Objects.requireNonNull(TYPES.get(type), type::getName).read(text, kind, limits);
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
        add(type, expected, "string", jsonFormat, formed(expected, longest, parse, advice));
    }

    private static Reader formed(
            String expected, int longest, Function<String, Object> parse, Function<String, @Nullable String> advice) {
        return (text, kind, limits) -> {
            String canonical = kind.isDateTime() ? DateTimeForm.canonical(text, kind) : text;
            if (canonical.length() <= longest) {
                try {
                    return Reading.of(parse.apply(canonical));
                } catch (DateTimeException
                        | ArithmeticException
                        | IllformedLocaleException
                        | IllegalArgumentException e) {
                    // Told below, in the writer's words.
                }
            }
            return Mismatch.of(Mismatch.Cause.FORMAT, expected).withHint(advice.apply(text));
        };
    }
}
