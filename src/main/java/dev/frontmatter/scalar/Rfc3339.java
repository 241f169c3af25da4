package dev.frontmatter.scalar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Date-times of RFC 3339, section 5.6: {@code 2022-05-12T15:12:00Z}, an offset in place of the {@code Z}, up to nine
 * digits of a fraction. Of what the RFC allows, a leap second is not accepted: {@code java.time} has none.
 */
final class Rfc3339 {

    private static final int SHORTEST = "2022-05-12T15:12:00Z".length();
    private static final int DATE = "2022-05-12".length();
    private static final int FRACTION = "2022-05-12T15:12:00".length();
    private static final int MOST_FRACTION_DIGITS = 9;
    private static final int LAST_YEAR = 9999;
    private static final int OFFSET = "+00:00".length();

    private Rfc3339() {}

    /** A moment, which has a form in UTC too: its year there is one of four digits. */
    static Instant parseInstant(String text) {
        OffsetDateTime universal = parse(text).withOffsetSameInstant(ZoneOffset.UTC);
        if (universal.getYear() < 0 || universal.getYear() > LAST_YEAR) {
            throw new DateTimeException("the year in UTC has four digits");
        }
        return universal.toInstant();
    }

    static OffsetDateTime parse(String text) {
        int length = text.length();
        if (length < SHORTEST) {
            throw new DateTimeException("too short");
        }
        expect(text, 4, "-");
        expect(text, 7, "-");
        expect(text, 10, "Tt");
        expect(text, 13, ":");
        expect(text, 16, ":");
        int at = FRACTION;
        int nanos = 0;
        if (text.charAt(at) == '.') {
            int start = ++at;
            while (at < length && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                at++;
            }
            int digits = at - start;
            if (digits == 0 || digits > MOST_FRACTION_DIGITS) {
                throw new DateTimeException("a fraction has 1 to 9 digits");
            }
            nanos = number(text, start, at);
            for (int digit = digits; digit < MOST_FRACTION_DIGITS; digit++) {
                nanos *= 10;
            }
        }
        LocalDateTime local = LocalDateTime.of(
                number(text, 0, 4),
                number(text, 5, 7),
                number(text, 8, 10),
                number(text, 11, 13),
                number(text, 14, 16),
                number(text, 17, 19),
                nanos);
        return OffsetDateTime.of(local, offset(text, at));
    }

    /** Returns the change that a refused text needs, or null if it is too far from a date-time to say. */
    static @Nullable String advice(String text) {
        String date = adviceOnDate(text);
        if (date != null || !hasForm(text, "0000-00-00")) {
            return date;
        }
        String time = text.substring(DATE);
        if (time.startsWith(" ")) {
            return "write T between date and time";
        }
        boolean seconds = hasForm(time, "T00:00:00");
        if (!seconds && !hasForm(time, "T00:00")) {
            return null;
        }
        if (number(time, 1, 3) > 23 || number(time, 4, 6) > 59 || seconds && number(time, 7, 9) > 59) {
            return "there is no time " + time.substring(1, seconds ? 9 : 6);
        }
        String rest = time.substring(seconds ? 9 : 6);
        boolean offset = rest.length() == OFFSET && (hasForm(rest, "+00:00") || hasForm(rest, "-00:00"))
                || rest.length() == OFFSET - 1 && (hasForm(rest, "+0000") || hasForm(rest, "-0000"));
        // One that exists, in whatever form, is known by what was meant.
        if (offset) {
            return "there is no offset " + rest;
        }
        return seconds ? null : "write the seconds too";
    }

    /** Returns a hint about the date that a text begins with, or null if there is none or it exists. */
    static @Nullable String adviceOnDate(String text) {
        if (!hasForm(text, "0000-00-00")) {
            return null;
        }
        int month = number(text, 5, 7);
        if (month < 1 || month > 12) {
            return "there is no month " + text.substring(5, 7);
        }
        boolean exists = YearMonth.of(number(text, 0, 4), month).isValidDay(number(text, 8, DATE));
        return exists ? null : "there is no day " + text.substring(8, DATE) + " in " + text.substring(0, 7);
    }

    /** Returns true if a text begins with a form, in which 0 stands for any digit. */
    private static boolean hasForm(String text, String form) {
        if (text.length() < form.length()) {
            return false;
        }
        for (int at = 0; at < form.length(); at++) {
            char c = text.charAt(at);
            if (form.charAt(at) == '0' ? c < '0' || c > '9' : c != form.charAt(at)) {
                return false;
            }
        }
        return true;
    }

    private static ZoneOffset offset(String text, int at) {
        int left = text.length() - at;
        if (left == 1 && (text.charAt(at) == 'Z' || text.charAt(at) == 'z')) {
            return ZoneOffset.UTC;
        }
        if (left != OFFSET) {
            throw new DateTimeException("no offset");
        }
        expect(text, at, "+-");
        expect(text, at + 3, ":");
        int hours = number(text, at + 1, at + 3);
        int minutes = number(text, at + 4, at + 6);
        if (minutes > 59) {
            throw new DateTimeException("an offset has at most 59 minutes");
        }
        int sign = text.charAt(at) == '-' ? -1 : 1;
        return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    }

    private static void expect(String text, int at, String oneOf) {
        if (oneOf.indexOf(text.charAt(at)) < 0) {
            throw new DateTimeException("unexpected character");
        }
    }

    private static int number(String text, int start, int end) {
        int number = 0;
        for (int at = start; at < end; at++) {
            int digit = text.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                throw new DateTimeException("not a digit");
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
