package dev.frontmatter.edit;

import dev.frontmatter.record.Access;
import dev.frontmatter.record.Unbinder;
import dev.frontmatter.scalar.ScalarKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
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
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes data of Java values. */
final class Data {

    private static final int DEEPEST = 64;

    private static final Unbinder UNBINDER = new Unbinder(Access.with(null));

    private Data() {}

    /**
     * Returns the data that a value stands for.
     *
     * @throws IllegalArgumentException if it stands for none, or is nested too deeply
     */
    static Datum of(@Nullable Object value) {
        return ofData(UNBINDER.data(value));
    }

    /** Returns the data of maps, lists and scalars. */
    static Datum ofData(@Nullable Object value) {
        return of(value, 0);
    }

    private static Datum of(@Nullable Object value, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("a value must not be nested deeper than " + DEEPEST + " levels");
        }
        if (value == null) {
            return Datum.Scalar.NULL;
        }
        if (value instanceof Map<?, ?> map) {
            Datum.Mapping mapping = new Datum.Mapping();
            map.forEach((key, entry) -> {
                Datum.Scalar name = key(key);
                mapping.slots.put(name.text, Datum.Slot.added(of(entry, depth + 1)));
                if (name.kind.isNumber() || name.kind == ScalarKind.BOOLEAN) {
                    mapping.plainKeys.add(name.text);
                }
            });
            return mapping;
        }
        if (value instanceof Iterable<?> list) {
            Datum.Sequence sequence = new Datum.Sequence();
            list.forEach(entry -> sequence.slots.add(Datum.Slot.added(of(entry, depth + 1))));
            return sequence;
        }
        if (value instanceof Object[] array) {
            return of(Arrays.asList(array), depth);
        }
        if (value.getClass().isArray()) {
            return of(
                    IntStream.range(0, java.lang.reflect.Array.getLength(value))
                            .mapToObj(index -> java.lang.reflect.Array.get(value, index))
                            .toList(),
                    depth);
        }
        return scalar(value);
    }

    private static Datum.Scalar key(Object key) {
        if (of(key, 0) instanceof Datum.Scalar scalar && scalar.kind != ScalarKind.NULL) {
            return scalar;
        }
        throw new IllegalArgumentException("the keys of a map must be scalars, found " + key);
    }

    private static Datum.Scalar scalar(Object value) {
        if (value instanceof CharSequence || value instanceof Character) {
            return Datum.Scalar.ofText(value.toString());
        }
        if (value instanceof Boolean) {
            return new Datum.Scalar(ScalarKind.BOOLEAN, value.toString());
        }
        if (value instanceof Byte
                || value instanceof Short
                || value instanceof Integer
                || value instanceof Long
                || value instanceof BigInteger) {
            return new Datum.Scalar(ScalarKind.INTEGER, value.toString());
        }
        if (value instanceof BigDecimal) {
            // Its digits say how exact it is.
            String text = value.toString();
            boolean integer = text.indexOf('.') < 0 && text.indexOf('E') < 0;
            return new Datum.Scalar(integer ? ScalarKind.INTEGER : ScalarKind.FLOAT, text);
        }
        if (value instanceof Double || value instanceof Float) {
            return new Datum.Scalar(ScalarKind.FLOAT, decimal((Number) value));
        }
        if (value instanceof Instant || value instanceof OffsetDateTime) {
            return new Datum.Scalar(ScalarKind.OFFSET_DATE_TIME, withSeconds(value.toString()));
        }
        if (value instanceof ZonedDateTime zoned) {
            return new Datum.Scalar(
                    ScalarKind.OFFSET_DATE_TIME,
                    withSeconds(zoned.toOffsetDateTime().toString()));
        }
        if (value instanceof LocalDateTime local) {
            return new Datum.Scalar(ScalarKind.LOCAL_DATE_TIME, DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(local));
        }
        if (value instanceof LocalDate) {
            return new Datum.Scalar(ScalarKind.LOCAL_DATE, value.toString());
        }
        if (value instanceof LocalTime time) {
            return new Datum.Scalar(ScalarKind.LOCAL_TIME, DateTimeFormatter.ISO_LOCAL_TIME.format(time));
        }
        String text = text(value);
        if (text != null) {
            return Datum.Scalar.ofText(text);
        }
        throw new IllegalArgumentException("a value must be null, a boolean, a number, text, a date or time, an enum, a"
                + " list, a map or a record, found " + value.getClass().getName());
    }

    /** RFC 3339 wants seconds, which Java leaves out where they are 0. */
    private static String withSeconds(String text) {
        boolean without = text.length() > 16 && text.charAt(10) == 'T' && text.charAt(16) != ':';
        return without ? text.substring(0, 16) + ":00" + text.substring(16) : text;
    }

    /** Returns a decimal number with a point, and a sign in its exponent, as YAML 1.1 wants it too. */
    private static String decimal(Number value) {
        if (Double.isFinite(value.doubleValue())) {
            String text = value.toString();
            int exponent = text.indexOf('E');
            String digits = exponent < 0 ? text : text.substring(0, exponent);
            String power = exponent < 0 ? "" : text.substring(exponent + 1);
            String pointed = digits.indexOf('.') < 0 ? digits + ".0" : digits;
            String sign = power.isEmpty() ? "" : power.startsWith("-") || power.startsWith("+") ? "e" : "e+";
            return pointed + sign + power;
        }
        double number = value.doubleValue();
        return Double.isNaN(number) ? ".nan" : number > 0 ? ".inf" : "-.inf";
    }

    /** Returns the text of what is written as one; null if it is none. */
    private static @Nullable String text(Object value) {
        if (value instanceof Locale locale) {
            return locale.toLanguageTag();
        }
        if (value instanceof Year year) {
            String month = withoutDay(year.atMonth(1));
            return month.substring(0, month.length() - "-01".length());
        }
        if (value instanceof YearMonth month) {
            return withoutDay(month);
        }
        boolean known = value instanceof URI
                || value instanceof UUID
                || value instanceof Duration
                || value instanceof Period
                || value instanceof ZoneId
                || value instanceof Currency;
        return known ? value.toString() : null;
    }

    /** Years of more than four digits have a sign in dates, and nowhere else. */
    private static String withoutDay(YearMonth month) {
        String date = month.atDay(1).toString();
        return date.substring(0, date.length() - "-01".length());
    }
}
