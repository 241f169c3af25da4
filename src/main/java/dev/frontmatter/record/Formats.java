package dev.frontmatter.record;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.OptBoolean;
import dev.frontmatter.scalar.PatternForm;
import dev.frontmatter.scalar.ScalarType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Follows {@code @JsonFormat}, of which only a pattern for date-times says anything about reading. */
final class Formats {

    private Formats() {}

    /**
     * Returns the scalars of a type in the form that an annotation gives them.
     *
     * @param place names the component, for messages
     * @throws IllegalArgumentException if the annotation says something that is not followed
     */
    static ScalarType scalar(Class<?> type, JsonFormat format, String place) {
        if (!PatternForm.suits(type)) {
            throw unsuitable(place);
        }
        if (format.with().length > 0 || format.without().length > 0) {
            throw refusal(place, "has features, which are not followed. Remove them.");
        }
        if (format.lenient() == OptBoolean.TRUE) {
            throw refusal(place, "is lenient, and dates are always read strictly. Remove lenient.");
        }
        if (format.shape() != JsonFormat.Shape.ANY && format.shape() != JsonFormat.Shape.STRING) {
            throw refusal(place, "asks for the shape " + format.shape() + ", and dates are texts. Remove the shape.");
        }
        if (format.pattern().isEmpty()) {
            if (!isDefault(format.timezone(), JsonFormat.DEFAULT_TIMEZONE)
                    || !isDefault(format.locale(), JsonFormat.DEFAULT_LOCALE)) {
                throw refusal(place, "has no pattern, and nothing else of it is followed. Add one, or remove it.");
            }
            ScalarType scalar = ScalarType.of(type);
            if (scalar == null) {
                throw unsuitable(place);
            }
            return scalar;
        }
        try {
            return PatternForm.of(type, format.pattern(), locale(format), zone(format));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "@JsonFormat on " + place + ": the pattern " + format.pattern() + " " + e.getMessage(), e);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "@JsonFormat on " + place + " names the time zone " + format.timezone() + ", which nobody knows",
                    e);
        }
    }

    /** Returns a date-time in the form that an annotation gives it. */
    static String written(JsonFormat format, Object value) {
        DateTimeFormatter formatter = DateTimeFormatter.ofPattern(format.pattern(), locale(format));
        ZoneId zone = zone(format);
        if (value instanceof Instant moment) {
            return formatter.format(moment.atZone(zone == null ? ZoneOffset.UTC : zone));
        }
        return (zone == null ? formatter : formatter.withZone(zone)).format((TemporalAccessor) value);
    }

    static IllegalArgumentException unsuitable(String place) {
        return refusal(
                place,
                "is for date-times: Instant, OffsetDateTime, ZonedDateTime, LocalDateTime, LocalDate,"
                        + " LocalTime, Year and YearMonth. Remove it.");
    }

    private static IllegalArgumentException refusal(String place, String reason) {
        return new IllegalArgumentException("@JsonFormat on " + place + " " + reason);
    }

    /** English, unless another language is given: the outcome does not depend on the machine. */
    private static Locale locale(JsonFormat format) {
        return isDefault(format.locale(), JsonFormat.DEFAULT_LOCALE)
                ? Locale.ENGLISH
                : Locale.forLanguageTag(format.locale().replace('_', '-'));
    }

    private static @Nullable ZoneId zone(JsonFormat format) {
        return isDefault(format.timezone(), JsonFormat.DEFAULT_TIMEZONE) ? null : ZoneId.of(format.timezone());
    }

    private static boolean isDefault(String value, String byDefault) {
        return value.isEmpty() || value.equals(byDefault);
    }
}
