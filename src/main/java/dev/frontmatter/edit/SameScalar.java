package dev.frontmatter.edit;

import dev.frontmatter.scalar.ScalarKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Locale;

/** Tells scalars that mean the same, however they are written. */
final class SameScalar {

    private static final int DATE = "2026-03-14".length();

    private SameScalar() {}

    /** Returns true if two scalars that are not null mean the same. A date in quotes is the date. */
    static boolean isSame(ScalarKind kind, String text, ScalarKind otherKind, String otherText) {
        if (kind == otherKind) {
            return text.equals(otherText)
                    || kind == ScalarKind.BOOLEAN && text.equalsIgnoreCase(otherText)
                    || kind.isNumber() && areEqualNumbers(text, otherText)
                    || kind.isDateTime() && areEqualTimes(kind, text, otherText);
        }
        if (kind.isDateTime() && otherKind == ScalarKind.STRING) {
            return text.equals(otherText) || areEqualTimes(kind, text, otherText);
        }
        return otherKind.isDateTime()
                && kind == ScalarKind.STRING
                && (text.equals(otherText) || areEqualTimes(otherKind, text, otherText));
    }

    private static boolean areEqualNumbers(String one, String other) {
        try {
            BigDecimal number = number(one);
            BigDecimal same = number(other);
            return number.compareTo(same) == 0
                    || (isDouble(number) || isDouble(same)) && number.doubleValue() == same.doubleValue();
        } catch (NumberFormatException e) {
            // Infinities and not-a-number.
            return word(one).equals(word(other));
        }
    }

    /** Returns true if a number is just what a Java double is printed as. */
    private static boolean isDouble(BigDecimal number) {
        double value = number.doubleValue();
        return Double.isFinite(value) && new BigDecimal(Double.toString(value)).compareTo(number) == 0;
    }

    private static String word(String text) {
        String small = text.toLowerCase(Locale.ROOT).replace(".", "");
        return small.startsWith("+") ? small.substring(1) : small;
    }

    private static BigDecimal number(String written) {
        String text = written.replace("_", "");
        int radix = text.startsWith("0x") ? 16 : text.startsWith("0o") ? 8 : text.startsWith("0b") ? 2 : 10;
        return radix == 10 ? new BigDecimal(text) : new BigDecimal(new BigInteger(text.substring(2), radix));
    }

    private static boolean areEqualTimes(ScalarKind kind, String one, String other) {
        try {
            return time(kind, one).equals(time(kind, other));
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static Object time(ScalarKind kind, String written) {
        String text = written.toUpperCase(Locale.ROOT);
        if (text.length() > DATE && text.charAt(DATE) == ' ') {
            text = text.substring(0, DATE) + "T" + text.substring(DATE + 1);
        }
        return switch (kind) {
            case OFFSET_DATE_TIME -> OffsetDateTime.parse(text);
            case LOCAL_DATE_TIME -> LocalDateTime.parse(text);
            case LOCAL_TIME -> LocalTime.parse(text);
            default -> text;
        };
    }
}
