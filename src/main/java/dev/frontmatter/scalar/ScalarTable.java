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
import java.util.Currency;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The scalar types of the Java classes that a scalar is read as, and how each of them is made of text. */
final class ScalarTable {

    static final Map<Class<?>, ScalarType> TYPES = new HashMap<>();

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
        alias(boolean.class, add(Boolean.class, "true or false", "boolean", null, ScalarTable::readBoolean));

        form(
                Instant.class,
                "a date-time with an offset such as 2022-05-12T15:12:00Z",
                "date-time",
                40,
                Rfc3339::parseInstant,
                MeantDateTime::adviseMoment);
        form(
                OffsetDateTime.class,
                "a date-time with an offset such as 2022-05-12T15:12:00+02:00",
                "date-time",
                40,
                Rfc3339::parse,
                MeantDateTime::adviseMoment);
        form(
                ZonedDateTime.class,
                "a date-time with an offset such as 2022-05-12T15:12:00+02:00",
                "date-time",
                40,
                text -> Rfc3339.parse(text).toZonedDateTime(),
                MeantDateTime::adviseMoment);
        form(
                LocalDate.class,
                "a date such as 2022-05-12",
                "date",
                40,
                text -> LocalDate.parse(strict(text)),
                MeantDateTime::adviseDate);
        form(
                LocalDateTime.class,
                "a date-time without an offset such as 2022-05-12T15:12:00",
                null,
                60,
                text -> LocalDateTime.parse(strict(text)),
                MeantDateTime::adviseLocal);
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
        form(Currency.class, "a currency such as EUR", null, 3, ScalarTable::currency);
        form(UUID.class, "a UUID such as 123e4567-e89b-12d3-a456-426614174000", "uuid", 36, ScalarTable::uuid);
        form(Locale.class, "a language tag such as en-GB", null, 1000, ScalarTable::locale);
        add(URI.class, "a URI", "string", "uri-reference", UriForm::read);
    }

    static final ScalarType UNTYPED =
            new ScalarType(Object.class, "a value", null, null, Map.of(), null, ScalarTable::readUntyped);

    static final ScalarType UNTYPED_OF_ANY_NUMBERS =
            new ScalarType(Object.class, "a value", null, null, Map.of(), null, ScalarTable::readUntypedOfAnyNumbers);

    private ScalarTable() {}

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
                : BooleanForm.meant(Mismatch.type("true or false", kind.words()), text);
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
        return kind == ScalarKind.FLOAT && !NumberForm.isFinite(text)
                ? Mismatch.of(Mismatch.Cause.RANGE, "a finite number").withHint("put it in quotes to keep the text")
                : readUntypedOfAnyNumbers(text, kind, limits);
    }

    private static Reading readUntypedOfAnyNumbers(String text, ScalarKind kind, Limits limits) {
        return switch (kind) {
            case INTEGER -> {
                Reading big = NumberForm.readInteger(text, kind, limits);
                yield big instanceof Reading.Value accepted && accepted.value() instanceof BigInteger value
                        ? Reading.of(NumberForm.smallest(value))
                        : big;
            }
            case FLOAT -> NumberForm.readDouble(text, kind, limits);
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
            Class<?> type, String expected, String jsonType, @Nullable String jsonFormat, ScalarType.Reader reader) {
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
        form(type, expected, jsonFormat, longest, parse, (mismatch, text) -> mismatch);
    }

    private static void form(
            Class<?> type,
            String expected,
            @Nullable String jsonFormat,
            int longest,
            Function<String, Object> parse,
            BiFunction<Mismatch, String, Mismatch> advice) {
        add(type, expected, "string", jsonFormat, formed(expected, longest, parse, advice));
    }

    static ScalarType.Reader formed(
            String expected,
            int longest,
            Function<String, Object> parse,
            BiFunction<Mismatch, String, Mismatch> advice) {
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
            return advice.apply(Mismatch.of(Mismatch.Cause.FORMAT, expected), text);
        };
    }
}
