package dev.frontmatter.scalar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes scalar types of date-times in the form of a pattern of {@link DateTimeFormatter}. They are strict: there is no 30
 * February, and an offset in the text is the value's offset.
 */
public final class PatternForm {

    private static final ZonedDateTime SHOWN = ZonedDateTime.of(2022, 5, 12, 15, 12, 0, 0, ZoneOffset.ofHours(2));

    /**
     * A type of date-times.
     *
     * @param noun its values in words
     * @param read makes a value of what a formatter read
     * @param shown makes the value that is shown as an example
     * @param moment true if its values are moments, which need an offset
     */
    private record Kind(
            String noun,
            Function<TemporalAccessor, Object> read,
            Function<ZonedDateTime, TemporalAccessor> shown,
            boolean moment) {}

    private static final Map<Class<?>, Kind> KINDS = Map.of(
            Instant.class,
            new Kind("a date-time", read -> ZonedDateTime.from(read).toInstant(), shown -> shown, true),
            OffsetDateTime.class,
            new Kind("a date-time", read -> ZonedDateTime.from(read).toOffsetDateTime(), shown -> shown, true),
            ZonedDateTime.class,
            new Kind("a date-time", ZonedDateTime::from, shown -> shown, true),
            LocalDateTime.class,
            new Kind("a date-time", LocalDateTime::from, ZonedDateTime::toLocalDateTime, false),
            LocalDate.class,
            new Kind("a date", LocalDate::from, ZonedDateTime::toLocalDate, false),
            LocalTime.class,
            new Kind("a time", LocalTime::from, ZonedDateTime::toLocalTime, false),
            Year.class,
            new Kind("a year", Year::from, Year::from, false),
            YearMonth.class,
            new Kind("a month", YearMonth::from, YearMonth::from, false));

    private PatternForm() {}

    /**
     * Returns true if the values of a type can have a form of their own.
     *
     * @param type a class
     * @return true for the date-times of {@code java.time}
     */
    public static boolean suits(Class<?> type) {
        return KINDS.containsKey(type);
    }

    /**
     * Returns the scalars of a form.
     *
     * @param type a class that a form {@linkplain #suits suits}
     * @param pattern a pattern of {@link DateTimeFormatter}
     * @param locale the language of months and days of the week
     * @param zone the time zone of texts whose pattern has no offset; null if there is none
     * @return a scalar type that accepts texts of this form
     * @throws IllegalArgumentException if no value can be made of such a text; the message says why, and continues "the
     *     pattern … "
     */
    public static ScalarType of(Class<?> type, String pattern, Locale locale, @Nullable ZoneId zone) {
        Kind kind = KINDS.get(type);
        if (kind == null) {
            throw new IllegalArgumentException("is for date-times");
        }
        DateTimeFormatter formatter = formatter(pattern, locale);
        if (zone != null) {
            if (!kind.moment() || example(kind, formatter) != null) {
                throw new IllegalArgumentException(
                        kind.moment()
                                ? "has an offset, which is kept: remove the time zone"
                                : "is for values without a time zone: remove the time zone");
            }
            formatter = formatter.withZone(zone);
        }
        String example = example(kind, formatter);
        if (example == null) {
            throw new IllegalArgumentException("does not say all of " + kind.noun() + ", or more than that"
                    + (kind.moment() ? ": add an offset, as in XXX, or a time zone" : ""));
        }
        DateTimeFormatter used = formatter;
        String expected = kind.noun() + " in the form " + pattern + ", such as " + example;
        return ScalarType.ofForm(type, expected, text -> kind.read().apply(used.parse(text)));
    }

    private static DateTimeFormatter formatter(String pattern, Locale locale) {
        try {
            // A year of the era, as `yyyy` is, says nothing without the era.
            return new DateTimeFormatterBuilder()
                    .appendPattern(pattern)
                    .parseDefaulting(ChronoField.ERA, 1)
                    .toFormatter(locale)
                    .withResolverStyle(ResolverStyle.STRICT);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("cannot be read: " + e.getMessage(), e);
        }
    }

    /** Returns a text of the form that can be read, or null if there is none. */
    private static @Nullable String example(Kind kind, DateTimeFormatter formatter) {
        try {
            ZoneId zone = formatter.getZone();
            String text = formatter.format(kind.shown().apply(zone == null ? SHOWN : SHOWN.withZoneSameInstant(zone)));
            Object read = kind.read().apply(formatter.parse(text));
            return read == null ? null : text;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
