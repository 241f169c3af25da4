package dev.frontmatter.testing;

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
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

/** Texts of scalars: such as a type accepts, and such as are nearly that. */
public final class ScalarTexts {

    private static final String DIGITS = "0123456789";
    private static final String HEX = "0123456789abcdefABCDEF";
    private static final List<String> INSERTIONS = List.of(
            "0",
            "1",
            "9",
            "-",
            "+",
            ".",
            ",",
            ":",
            "_",
            "/",
            "%",
            "#",
            " ",
            "\t",
            "\n",
            "e",
            "E",
            "x",
            "o",
            "T",
            "t",
            "Z",
            "z",
            "P",
            "D",
            "S",
            "a",
            "f",
            "-x",
            "[",
            "\u00e9",
            "\u0663",
            "\uff11",
            "\ud83d\ude00",
            "\u212a");

    private ScalarTexts() {}

    /** A text that a type accepts, apart from numbers that are too large for it. */
    public static String valid(Class<?> type, Random random) {
        if (type == String.class || type == Object.class) {
            return Pick.of(random, "text", "1.10", "no", "007", "a b", "caf\u00e9 \ud83d\ude00", "true", "0x1F", "-");
        }
        if (type == Boolean.class || type == boolean.class) {
            return Pick.of(random, "true", "True", "TRUE", "false", "False", "FALSE");
        }
        if (type == Double.class || type == double.class || type == Float.class || type == float.class) {
            return Pick.chance(random, 12) ? Pick.of(random, ".inf", "-.Inf", "+.INF", ".nan", ".NaN") : number(random);
        }
        if (type.isPrimitive() || type == BigInteger.class || isBoxedInteger(type)) {
            return integer(random);
        }
        if (Number.class.isAssignableFrom(type)) {
            return number(random);
        }
        if (type == Instant.class || type == OffsetDateTime.class || type == ZonedDateTime.class) {
            return date(random) + Pick.of(random, "T", "T", "t") + time(random, true) + offset(random);
        }
        if (type == LocalDate.class) {
            return date(random);
        }
        if (type == LocalDateTime.class) {
            return date(random) + "T" + time(random, false);
        }
        if (type == LocalTime.class) {
            return time(random, false);
        }
        if (type == Duration.class) {
            return "P" + Pick.of(random, "", digits(random, 3) + "D") + "T" + digits(random, 4)
                    + Pick.of(random, "H", "M")
                    + Pick.of(random, "", digits(random, 5) + "S", digits(random, 2) + "." + digits(random, 9) + "S");
        }
        if (type == Period.class) {
            return "P" + Pick.of(random, "", digits(random, 2) + "Y") + Pick.of(random, "", digits(random, 3) + "M")
                    + digits(random, 2) + Pick.of(random, "W", "D");
        }
        if (type == Year.class) {
            return Pick.of(random, date(random).substring(0, 4), "-0044", "+12345", "+1234567890");
        }
        if (type == YearMonth.class) {
            return Pick.of(random, date(random).substring(0, 7), "-0044-03", "+12345-12");
        }
        if (type == ZoneId.class) {
            return Pick.of(random, "Europe/Berlin", "UTC", "Z", "+02:00", "GMT-3", "Etc/GMT+5", "UT+0530", "+5");
        }
        if (type == Currency.class) {
            return Pick.of(random, "EUR", "SEK", "USD", "XXX");
        }
        if (type == UUID.class) {
            UUID uuid = new UUID(random.nextLong(), random.nextLong());
            return Pick.chance(random, 4) ? uuid.toString().toUpperCase(Locale.ROOT) : uuid.toString();
        }
        if (type == Locale.class) {
            return Pick.of(random, "en", "en-GB", "zh-Hant-TW", "de-CH-1996", "es-419", "sl-rozaj-biske", "x-own")
                    + Pick.of(random, "", "", "-a-bcd", "-u-co-phonebk", "-x-a1");
        }
        if (type == URI.class) {
            return uri(random);
        }
        throw new IllegalArgumentException("which texts are those of " + type + "?");
    }

    /** A text that a type accepts, with a few changes. */
    public static String near(Class<?> type, Random random) {
        String text = valid(type, random);
        for (int changes = random.nextInt(4); changes > 0; changes--) {
            text = changed(text, random);
        }
        return text;
    }

    private static String changed(String text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), at + Pick.between(random, 1, 3));
        return switch (random.nextInt(7)) {
            case 0, 1 -> text.substring(0, at) + Pick.of(random, INSERTIONS) + text.substring(at);
            case 2, 3 -> text.substring(0, at) + Pick.of(random, INSERTIONS) + text.substring(to);
            case 4 -> text.substring(0, at) + text.substring(to);
            case 5 -> text.substring(0, to) + text.substring(at);
            default -> Pick.of(random, text.toUpperCase(Locale.ROOT), text.toLowerCase(Locale.ROOT), text + "\n");
        };
    }

    private static boolean isBoxedInteger(Class<?> type) {
        return type == Byte.class || type == Short.class || type == Integer.class || type == Long.class;
    }

    private static String integer(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> "0x" + digits(random, HEX, Pick.between(random, 1, 20));
            case 1 -> "0o" + digits(random, "01234567", Pick.between(random, 1, 24));
            case 2 -> {
                int bits = Pick.of(random, 7, 15, 31, 63);
                BigInteger edge = BigInteger.ONE.shiftLeft(bits);
                yield Pick.of(random, edge, edge.negate())
                        .add(BigInteger.valueOf(Pick.between(random, -1, 1)))
                        .toString();
            }
            case 3 -> digits(random, DIGITS, Pick.of(random, 20, 400, 1100));
            default -> Pick.of(random, "", "", "-", "+") + digits(random, 3);
        };
    }

    private static String number(Random random) {
        String mantissa = switch (random.nextInt(4)) {
            case 0 -> integer(random);
            case 1 -> Pick.of(random, "", "-", "+") + "." + digits(random, 8);
            case 2 -> Pick.of(random, "", "-") + digits(random, 4) + ".";
            default -> Pick.of(random, "", "-") + digits(random, 4) + "." + digits(random, 8);
        };
        boolean decimal = !mantissa.startsWith("0x") && !mantissa.startsWith("0o");
        return decimal && Pick.chance(random, 3)
                ? mantissa
                        + Pick.of(random, "e", "E", "e-", "E+")
                        + Pick.of(random, digits(random, 2), digits(random, 4))
                : mantissa;
    }

    private static String date(Random random) {
        return String.format(
                Locale.ROOT, "%04d-%02d-%02d", random.nextInt(10_000), random.nextInt(13), random.nextInt(32));
    }

    private static String time(Random random, boolean withSeconds) {
        String time = String.format(Locale.ROOT, "%02d:%02d", random.nextInt(24), random.nextInt(60));
        boolean seconds = withSeconds || random.nextBoolean();
        return seconds ? time + ":" + String.format(Locale.ROOT, "%02d", random.nextInt(60)) + fraction(random) : time;
    }

    private static String fraction(Random random) {
        return Pick.chance(random, 3) ? "." + digits(random, 9) : "";
    }

    private static String offset(Random random) {
        return Pick.of(
                random,
                "Z",
                "z",
                "+00:00",
                "-00:00",
                String.format(
                        Locale.ROOT, "%s%02d:%02d", Pick.of(random, "+", "-"), random.nextInt(19), random.nextInt(60)));
    }

    private static String uri(Random random) {
        return Pick.of(random, "https://example.org", "//example.org:8080", "", "mailto:a@example.org", "HTTP://[::1]")
                + Pick.of(random, "", "/", "/a/b.html", "/%20", "/caf\u00e9")
                + Pick.of(random, "", "?q=1&r=%2F", "#top");
    }

    /** Some digits, at least one. */
    private static String digits(Random random, int most) {
        return digits(random, DIGITS, Pick.between(random, 1, most));
    }

    private static String digits(Random random, String alphabet, int count) {
        return Pick.join(count, () -> String.valueOf(alphabet.charAt(random.nextInt(alphabet.length()))));
    }
}
