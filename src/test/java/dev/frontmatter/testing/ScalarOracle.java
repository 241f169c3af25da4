package dev.frontmatter.testing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of scalars once more, slowly and by regular expressions: what each type makes of a text, if it takes it. */
public final class ScalarOracle {

    private static final int DIGITS = 1_000;

    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE]([-+]?[0-9]+))?");
    private static final Pattern INFINITY = Pattern.compile("[-+]?\\.(inf|Inf|INF)");
    private static final Pattern NOT_A_NUMBER = Pattern.compile("\\.(nan|NaN|NAN)");
    private static final Pattern BOOLEAN = Pattern.compile("true|True|TRUE|false|False|FALSE");
    private static final Pattern NULL = Pattern.compile("|~|null|Null|NULL");
    private static final Pattern RFC_3339 = Pattern.compile(
            "\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?" + "([Zz]|[-+]\\d{2}:[0-5]\\d)");
    private static final String DATE = "(\\d{4}|-\\d{4,10}|\\+\\d{5,10})-(\\d{2})-(\\d{2})";
    private static final String TIME = "(\\d{2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d{1,9}))?)?";
    private static final Pattern DURATION = Pattern.compile(
            "([-+]?)P(?:([-+]?\\d+)D)?(T(?:([-+]?\\d+)H)?(?:([-+]?\\d+)M)?(?:([-+]?\\d+)(?:[.,](\\d{1,9}))?S)?)?");
    private static final Pattern PERIOD =
            Pattern.compile("([-+]?)P(?:([-+]?\\d+)Y)?(?:([-+]?\\d+)M)?(?:([-+]?\\d+)W)?(?:([-+]?\\d+)D)?");
    private static final Pattern UUID_TEXT =
            Pattern.compile("([0-9a-fA-F]{8})-([0-9a-fA-F]{4})-([0-9a-fA-F]{4})-([0-9a-fA-F]{4})-([0-9a-fA-F]{12})");

    private static final Map<Class<?>, Function<Scalar, Object>> READERS = readers();

    /** A scalar of a document: its text, and whether it stands there without quotes. */
    public record Scalar(String text, boolean plain) {}

    private ScalarOracle() {}

    /** The types that the oracle knows, boxed. */
    public static List<Class<?>> types() {
        return List.copyOf(READERS.keySet());
    }

    /** Whether a scalar is no value. */
    public static boolean isNull(Scalar scalar) {
        return scalar.plain() && NULL.matcher(scalar.text()).matches();
    }

    /** What a type makes of a scalar that is not null; empty if it does not take it. */
    public static Optional<Object> read(Class<?> type, Scalar scalar) {
        try {
            return Optional.ofNullable(READERS.get(type).apply(scalar));
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Map<Class<?>, Function<Scalar, Object>> readers() {
        Map<Class<?>, Function<Scalar, Object>> readers = new LinkedHashMap<>();
        readers.put(String.class, Scalar::text);
        readers.put(Byte.class, scalar -> integer(scalar).byteValueExact());
        readers.put(Short.class, scalar -> integer(scalar).shortValueExact());
        readers.put(Integer.class, scalar -> integer(scalar).intValueExact());
        readers.put(Long.class, scalar -> integer(scalar).longValueExact());
        readers.put(BigInteger.class, ScalarOracle::integer);
        readers.put(Double.class, ScalarOracle::readDouble);
        readers.put(Float.class, ScalarOracle::readFloat);
        readers.put(BigDecimal.class, ScalarOracle::readDecimal);
        readers.put(Boolean.class, ScalarOracle::readBoolean);
        readers.put(Instant.class, scalar -> inUniversalTime(rfc3339(scalar.text())));
        readers.put(OffsetDateTime.class, scalar -> rfc3339(scalar.text()));
        readers.put(ZonedDateTime.class, scalar -> rfc3339(scalar.text()).toZonedDateTime());
        readers.put(LocalDate.class, scalar -> date(groups(Pattern.compile(DATE), scalar.text())));
        readers.put(LocalTime.class, scalar -> time(groups(Pattern.compile(TIME), scalar.text()), 1));
        readers.put(LocalDateTime.class, ScalarOracle::readDateTime);
        readers.put(Duration.class, scalar -> duration(scalar.text()));
        readers.put(Period.class, scalar -> period(scalar.text()));
        readers.put(Year.class, scalar -> year(scalar.text()));
        readers.put(YearMonth.class, scalar -> month(scalar.text()));
        readers.put(ZoneId.class, scalar -> zone(scalar.text()));
        readers.put(Currency.class, scalar -> currency(scalar.text()));
        readers.put(UUID.class, scalar -> uuid(scalar.text()));
        readers.put(Locale.class, scalar -> locale(scalar.text()));
        readers.put(URI.class, scalar -> uri(scalar.text()));
        readers.put(Object.class, ScalarOracle::readUntyped);
        return readers;
    }

    private static Matcher groups(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new NumberFormatException("another form");
        }
        return matcher;
    }

    // Numbers

    private static BigInteger integer(Scalar scalar) {
        String text = scalar.text();
        if (!scalar.plain() || !INTEGER.matcher(text).matches() || text.length() > DIGITS) {
            throw new NumberFormatException("no integer");
        }
        return text.startsWith("0x")
                ? new BigInteger(text.substring(2), 16)
                : text.startsWith("0o") ? new BigInteger(text.substring(2), 8) : new BigInteger(text);
    }

    private static boolean isInteger(Scalar scalar) {
        return scalar.plain() && INTEGER.matcher(scalar.text()).matches();
    }

    private static Object readDouble(Scalar scalar) {
        if (scalar.plain() && INFINITY.matcher(scalar.text()).matches()) {
            return scalar.text().startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        if (scalar.plain() && NOT_A_NUMBER.matcher(scalar.text()).matches()) {
            return Double.NaN;
        }
        double value = Double.parseDouble(decimal(scalar));
        return Double.isInfinite(value) ? null : value;
    }

    private static Object readFloat(Scalar scalar) {
        if (scalar.plain() && INFINITY.matcher(scalar.text()).matches()) {
            return scalar.text().startsWith("-") ? Float.NEGATIVE_INFINITY : Float.POSITIVE_INFINITY;
        }
        if (scalar.plain() && NOT_A_NUMBER.matcher(scalar.text()).matches()) {
            return Float.NaN;
        }
        float value = Float.parseFloat(decimal(scalar));
        return Float.isInfinite(value) ? null : value;
    }

    private static Object readDecimal(Scalar scalar) {
        BigDecimal value = new BigDecimal(decimal(scalar));
        Matcher matcher = DECIMAL.matcher(scalar.text());
        boolean far = matcher.matches()
                && matcher.group(4) != null
                && new BigInteger(matcher.group(4)).abs().compareTo(BigInteger.valueOf(DIGITS)) > 0;
        return far ? null : value;
    }

    /** A finite number of the core schema, in decimal digits. */
    private static String decimal(Scalar scalar) {
        String text = scalar.text();
        if (isInteger(scalar) && text.startsWith("0") && text.length() > 1 && !Character.isDigit(text.charAt(1))) {
            return integer(scalar).toString();
        }
        if (!scalar.plain() || !DECIMAL.matcher(text).matches() || text.length() > DIGITS) {
            throw new NumberFormatException("no number");
        }
        return text;
    }

    private static Object readBoolean(Scalar scalar) {
        boolean known = scalar.plain() && BOOLEAN.matcher(scalar.text()).matches();
        return known ? scalar.text().equalsIgnoreCase("true") : null;
    }

    private static Object readUntyped(Scalar scalar) {
        if (isInteger(scalar)) {
            BigInteger value = integer(scalar);
            return value.bitLength() < 32
                    ? (Object) value.intValue()
                    : value.bitLength() < 64 ? value.longValue() : value;
        }
        boolean number = scalar.plain()
                && (DECIMAL.matcher(scalar.text()).matches()
                        || INFINITY.matcher(scalar.text()).matches()
                        || NOT_A_NUMBER.matcher(scalar.text()).matches());
        if (number) {
            Double value = (Double) readDouble(scalar);
            return value != null && Double.isFinite(value) ? value : null;
        }
        Object truth = readBoolean(scalar);
        return truth == null ? scalar.text() : truth;
    }

    // Times

    /** RFC 3339 has years of four digits, in UTC too. */
    private static Instant inUniversalTime(OffsetDateTime time) {
        Instant instant = time.toInstant();
        if (!instant.toString().matches("\\d{4}-.*")) {
            throw new DateTimeException("the year of " + instant);
        }
        return instant;
    }

    private static OffsetDateTime rfc3339(String text) {
        groups(RFC_3339, text);
        return OffsetDateTime.parse(text.toUpperCase(Locale.ROOT));
    }

    private static Object readDateTime(Scalar scalar) {
        Matcher matcher = groups(Pattern.compile(DATE + "T" + TIME), scalar.text());
        LocalDate date = date(matcher);
        return date == null ? null : LocalDateTime.of(date, time(matcher, 4));
    }

    /** The date of the first three groups; there is no year −0. */
    private static LocalDate date(Matcher matcher) {
        int year = Integer.parseInt(matcher.group(1));
        LocalDate date = LocalDate.of(year, Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
        return year == 0 && matcher.group(1).startsWith("-") ? null : date;
    }

    private static Year year(String text) {
        LocalDate first = date(groups(Pattern.compile(DATE), text + "-01-01"));
        return first == null ? null : Year.from(first);
    }

    private static YearMonth month(String text) {
        LocalDate first = date(groups(Pattern.compile(DATE), text + "-01"));
        return first == null ? null : YearMonth.from(first);
    }

    /** A name of the JDK's list, or an offset, behind UTC, GMT or UT or by itself. */
    private static ZoneId zone(String text) {
        String offset = "[-+](\\d|\\d{2}(:\\d{2}(:\\d{2})?|\\d{2}(\\d{2})?)?)";
        boolean form =
                ZoneId.getAvailableZoneIds().contains(text) || text.matches("Z|UTC|GMT|UT|(UTC|GMT|UT)?" + offset);
        return form ? ZoneId.of(text) : null;
    }

    private static Currency currency(String text) {
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equals(text))
                .findFirst()
                .orElse(null);
    }

    private static LocalTime time(Matcher matcher, int group) {
        String seconds = matcher.group(group + 2);
        String fraction = matcher.group(group + 3);
        return LocalTime.of(
                Integer.parseInt(matcher.group(group)),
                Integer.parseInt(matcher.group(group + 1)),
                seconds == null ? 0 : Integer.parseInt(seconds),
                fraction == null ? 0 : Integer.parseInt((fraction + "000000000").substring(0, 9)));
    }

    private static Duration duration(String text) {
        Matcher matcher = groups(DURATION, text);
        boolean nothing = matcher.group(2) == null
                && matcher.group(4) == null
                && matcher.group(5) == null
                && matcher.group(6) == null;
        if (nothing || "T".equals(matcher.group(3)) || text.length() > 100) {
            throw new NumberFormatException("no duration");
        }
        BigInteger seconds = times(matcher.group(2), 86_400)
                .add(times(matcher.group(4), 3_600))
                .add(times(matcher.group(5), 60))
                .add(times(matcher.group(6), 1));
        seconds.longValueExact();
        int nanos = matcher.group(7) == null ? 0 : Integer.parseInt((matcher.group(7) + "000000000").substring(0, 9));
        boolean below = matcher.group(6) != null && matcher.group(6).startsWith("-");
        Duration duration = Duration.ofSeconds(seconds.longValueExact(), below ? -nanos : nanos);
        return matcher.group(1).equals("-") ? duration.negated() : duration;
    }

    private static BigInteger times(String number, int unit) {
        return number == null
                ? BigInteger.ZERO
                : BigInteger.valueOf(new BigInteger(number)
                        .multiply(BigInteger.valueOf(unit))
                        .longValueExact());
    }

    private static Period period(String text) {
        Matcher matcher = groups(PERIOD, text);
        int[] numbers = new int[4];
        boolean any = false;
        for (int i = 0; i < 4; i++) {
            String number = matcher.group(i + 2);
            any |= number != null;
            numbers[i] = number == null ? 0 : Integer.parseInt(number);
        }
        if (!any || text.length() > 100) {
            throw new NumberFormatException("no period");
        }
        int days = Math.addExact(Math.multiplyExact(numbers[2], 7), numbers[3]);
        Period period = Period.of(numbers[0], numbers[1], days);
        return matcher.group(1).equals("-") ? period.negated() : period;
    }

    // Names

    private static UUID uuid(String text) {
        Matcher matcher = groups(UUID_TEXT, text);
        BigInteger high = new BigInteger(matcher.group(1) + matcher.group(2) + matcher.group(3), 16);
        BigInteger low = new BigInteger(matcher.group(4) + matcher.group(5), 16);
        return new UUID(high.longValue(), low.longValue());
    }

    /**
     * RFC 5646, section 2.1, part by part from the left; as the JDK has it, a language of any length may be extended, and no
     * extension begins with a digit. Grandfathered tags are not among the texts here.
     */
    private static Locale locale(String text) {
        String extension = "-[a-wyz](?:-[0-9a-z]{2,8})+";
        String own = "x(?:-[0-9a-z]{1,8})+";
        Pattern tag = Pattern.compile(
                "(?:[a-z]{2,8}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?"
                        + "(?:-(?:[0-9a-z]{5,8}|[0-9][0-9a-z]{3}))*(?:" + extension + ")*(?:-" + own + ")?|" + own
                        + ")",
                Pattern.CASE_INSENSITIVE);
        groups(tag, text);
        return Locale.forLanguageTag(text);
    }

    private static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
