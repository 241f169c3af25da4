package dev.frontmatter.scalar;

import static dev.frontmatter.bytes.EightBytes.HIGH_BITS;
import static dev.frontmatter.bytes.EightBytes.ONES;

import dev.frontmatter.bytes.Ascii;
import dev.frontmatter.bytes.EightBytes;
import dev.frontmatter.source.Limits;

/**
 * The forms of scalars that can be told from the bytes of the document, without making a string. Each is a subset of
 * what its type accepts: the common form, checked in full. Bytes that do not have it may still be accepted; then the
 * type's own reading of the text decides.
 */
final class WrittenForm {

    /** The answer of {@link #epochSecond} for bytes of another form. */
    static final long NO_INSTANT = Long.MIN_VALUE;

    /** The answer of {@link #integer} for bytes of another form. */
    static final long NO_INTEGER = Long.MIN_VALUE;

    private static final int MOST_DIGITS = 18;
    private static final int INSTANT_LENGTH = "2022-05-12T15:12:00Z".length();
    private static final int[] DAYS_OF_MONTH = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final long SECONDS_PER_DAY = 86_400;

    private static final byte OTHER = 0;
    private static final byte HOST = 1;
    private static final byte PATH = 2;

    /** The parts of a URI that each ASCII character may stand in (RFC 2396, which java.net.URI follows): a subset that is sure. */
    private static final byte[] URI_CHARACTERS = new byte[128];

    static {
        for (char c : "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-.".toCharArray()) {
            URI_CHARACTERS[c] = HOST;
        }
        for (char c : "_~!*'()/;:@&=+$,".toCharArray()) {
            URI_CHARACTERS[c] = PATH;
        }
    }

    private WrittenForm() {}

    // Integers: an optional sign and up to 18 decimal digits, which no long is too small for

    /** Returns the value of bytes that are an integer which a long has room for, and the limits; else {@link #NO_INTEGER}. */
    static long integer(byte[] bytes, int start, int end, Limits limits) {
        int first = isSign(bytes, start, end) ? start + 1 : start;
        int count = end - first;
        if (count == 0 || count > MOST_DIGITS || end - start > limits.numberDigits()) {
            return NO_INTEGER;
        }
        long value = count <= Long.BYTES && end >= Long.BYTES
                ? EightBytes.decimal(bytes, first, end)
                : decimal(bytes, first, end);
        return value < 0 ? NO_INTEGER : bytes[start] == '-' ? -value : value;
    }

    private static long decimal(byte[] bytes, int start, int end) {
        long value = 0;
        for (int at = start; at < end; at++) {
            if (!Ascii.isDigit(bytes[at])) {
                return -1;
            }
            value = 10 * value + (bytes[at] - '0');
        }
        return value;
    }

    private static boolean isSign(byte[] bytes, int start, int end) {
        return start < end && (bytes[start] == '-' || bytes[start] == '+');
    }

    // Booleans: true and false in small letters

    static boolean isBoolean(byte[] bytes, int start, int end) {
        return isTrue(bytes, start, end)
                || end - start == 5
                        && bytes[start] == 'f'
                        && bytes[start + 1] == 'a'
                        && bytes[start + 2] == 'l'
                        && bytes[start + 3] == 's'
                        && bytes[start + 4] == 'e';
    }

    static boolean isTrue(byte[] bytes, int start, int end) {
        return end - start == 4
                && bytes[start] == 't'
                && bytes[start + 1] == 'r'
                && bytes[start + 2] == 'u'
                && bytes[start + 3] == 'e';
    }

    // Instants: 2022-05-12T15:12:00Z, just so long

    /** Seconds since the epoch, or {@link #NO_INSTANT}. */
    static long epochSecond(byte[] bytes, int start, int end) {
        boolean layout = end - start == INSTANT_LENGTH
                && bytes[start + 4] == '-'
                && bytes[start + 7] == '-'
                && bytes[start + 10] == 'T'
                && bytes[start + 13] == ':'
                && bytes[start + 16] == ':'
                && bytes[start + 19] == 'Z';
        if (!layout) {
            return NO_INSTANT;
        }
        int century = twoDigits(bytes, start);
        int year = 100 * century + twoDigits(bytes, start + 2);
        int month = twoDigits(bytes, start + 5);
        int day = twoDigits(bytes, start + 8);
        int hour = twoDigits(bytes, start + 11);
        int minute = twoDigits(bytes, start + 14);
        int second = twoDigits(bytes, start + 17);
        // What is no digit gives a number far below zero.
        boolean inRange = century >= 0
                && year >= 0
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= daysOfMonth(year, month)
                && hour >= 0
                && hour <= 23
                && minute >= 0
                && minute <= 59
                && second >= 0
                && second <= 59;
        return inRange
                ? epochDay(year, month, day) * SECONDS_PER_DAY + 3_600L * hour + 60L * minute + second
                : NO_INSTANT;
    }

    private static int twoDigits(byte[] bytes, int at) {
        return Ascii.isDigit(bytes[at]) && Ascii.isDigit(bytes[at + 1])
                ? 10 * (bytes[at] - '0') + (bytes[at + 1] - '0')
                : Short.MIN_VALUE;
    }

    private static int daysOfMonth(int year, int month) {
        return month == 2 && isLeapYear(year) ? 29 : DAYS_OF_MONTH[month - 1];
    }

    private static boolean isLeapYear(int year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    /** Days since 1970-01-01 in the Gregorian calendar, counted from March so that a leap day comes last. */
    private static long epochDay(int year, int month, int day) {
        int y = month > 2 ? year : year - 1;
        int fromMarch = month > 2 ? month - 3 : month + 9;
        int leapDays = Math.floorDiv(y, 4) - Math.floorDiv(y, 100) + Math.floorDiv(y, 400);
        long dayOfYear = (153L * fromMarch + 2) / 5 + day - 1;
        return 365L * y + leapDays + dayOfYear - 719_468;
    }

    // URIs: http, https or a path from the root, of characters that need no second look

    static boolean isUri(byte[] bytes, int start, int end) {
        int at = afterHost(bytes, start, end);
        if (at < 0) {
            return false;
        }
        boolean fragment = false;
        while (at < end) {
            if (at <= end - Long.BYTES && isPathText(EightBytes.at(bytes, at))) {
                at += Long.BYTES;
                continue;
            }
            byte b = bytes[at];
            if (b < 0) {
                return false;
            }
            if (URI_CHARACTERS[b] != OTHER) {
                at++;
            } else if (b == '%') {
                if (at + 2 >= end || !Ascii.isHexadecimal(bytes[at + 1]) || !Ascii.isHexadecimal(bytes[at + 2])) {
                    return false;
                }
                at += 3;
            } else if (b == '?') {
                // The first begins the query; more of them are part of it, or of the fragment.
                at++;
            } else if (b == '#' && !fragment) {
                fragment = true;
                at++;
            } else {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns true if eight bytes are all letters, digits, dashes, dots or slashes, as most are in a path. Each sum of seven low
     * bits has its high bit set from some character on, and carries into no other byte.
     */
    private static boolean isPathText(long word) {
        long low = word & ~HIGH_BITS;
        long small = low | ONES * ' ';
        long letters = small + ONES * (0x80 - 'a') & ~(small + ONES * (0x7F - 'z'));
        long others = low + ONES * (0x80 - '-') & ~(low + ONES * (0x7F - '9'));
        return (~word & (letters | others) & HIGH_BITS) == HIGH_BITS;
    }

    /** The offset of the path behind {@code https://host}, or of a path from the root; -1 for any other beginning. */
    private static int afterHost(byte[] bytes, int start, int end) {
        if (end - start >= 2 && bytes[start] == '/' && bytes[start + 1] != '/') {
            return start;
        }
        boolean http = end - start > 8
                && bytes[start] == 'h'
                && bytes[start + 1] == 't'
                && bytes[start + 2] == 't'
                && bytes[start + 3] == 'p';
        if (!http) {
            return -1;
        }
        int colon = bytes[start + 4] == 's' ? start + 5 : start + 4;
        if (bytes[colon] != ':' || bytes[colon + 1] != '/' || bytes[colon + 2] != '/') {
            return -1;
        }
        int host = colon + 3;
        int at = host;
        while (at < end && bytes[at] >= 0 && URI_CHARACTERS[bytes[at]] == HOST) {
            at++;
        }
        boolean ends = at == end || bytes[at] == '/' || bytes[at] == '?' || bytes[at] == '#';
        return at > host && ends ? at : -1;
    }
}
