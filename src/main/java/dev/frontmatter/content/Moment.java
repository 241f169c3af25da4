package dev.frontmatter.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A date, or a date with a time, in UTC.
 *
 * @param time the date and time; the beginning of the day for a date
 * @param hasTime false for a date
 */
record Moment(LocalDateTime time, boolean hasTime) {

    /** No date-time with nanoseconds and an offset is longer. */
    private static final int LONGEST = 35;

    static Moment of(OffsetDateTime time) {
        return new Moment(time.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime(), true);
    }

    /** Reads a date or date-time (RFC 3339), also one with a blank before its time or without an offset; null if it is none. */
    static @Nullable Moment parse(String text) {
        if (text.length() < 10 || text.length() > LONGEST) {
            return null;
        }
        try {
            if (text.length() == 10) {
                return date(text);
            }
            String joined = text.charAt(10) == ' ' || text.charAt(10) == 't'
                    ? text.substring(0, 10) + "T" + text.substring(11)
                    : text;
            TemporalAccessor read = DateTimeFormatter.ISO_DATE_TIME.parseBest(
                    joined.toUpperCase(Locale.ROOT), OffsetDateTime::from, LocalDateTime::from);
            return read instanceof OffsetDateTime withOffset
                    ? of(withOffset)
                    : new Moment(LocalDateTime.from(read), true);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Reads a date; the formatter of the JDK takes many times as long. */
    private static @Nullable Moment date(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (at == 4 || at == 7 ? c != '-' : c < '0' || c > '9') {
                return null;
            }
        }
        int year = Integer.parseInt(text, 0, 4, 10);
        int month = Integer.parseInt(text, 5, 7, 10);
        int day = Integer.parseInt(text, 8, 10, 10);
        return new Moment(LocalDate.of(year, month, day).atStartOfDay(), false);
    }

    /** Returns true if this is before another one; where one has no time, if its day is. */
    boolean isBefore(Moment other) {
        return hasTime && other.hasTime
                ? time.isBefore(other.time)
                : time.toLocalDate().isBefore(other.time.toLocalDate());
    }

    /** Returns this as another one is compared with it: without a time if that has none. */
    Moment as(Moment other) {
        return new Moment(time, hasTime && other.hasTime);
    }

    /** Returns the date, with the time if there is one. */
    @Override
    public String toString() {
        return hasTime
                ? DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time.truncatedTo(ChronoUnit.SECONDS)) + "Z"
                : time.toLocalDate().toString();
    }
}
