package dev.frontmatter.edit;

import dev.frontmatter.scalar.ScalarKind;
import dev.frontmatter.source.Limits;
import dev.frontmatter.tokenizer.Format;
import java.math.BigInteger;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Data that a format cannot hold. */
final class Unheld {

    private static final int LONG_BITS = 63;
    private static final int SHOWN = 20;

    private Unheld() {}

    /** Returns what a format has no way to write, in words; null if it holds all of a value. */
    static @Nullable String in(Datum value, Format format, Limits limits) {
        if (value instanceof Datum.Mapping mapping) {
            return mapping.slots.entrySet().stream()
                    .flatMap(entry -> Stream.of(
                            inText(entry.getKey()), in(entry.getValue().value(), format, limits)))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
        if (value instanceof Datum.Sequence sequence) {
            return sequence.slots.stream()
                    .map(slot -> in(slot.value(), format, limits))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
        Datum.Scalar scalar = (Datum.Scalar) value;
        return switch (scalar.kind) {
            case NULL -> format == Format.TOML ? "TOML has no value for nothing, found null" : null;
            case FLOAT -> isNotFinite(scalar.text) ? inInfinity(scalar.text, format) : inNumber(scalar, format, limits);
            case INTEGER -> inNumber(scalar, format, limits);
            case STRING -> inText(scalar.text);
            case LOCAL_DATE, LOCAL_DATE_TIME, OFFSET_DATE_TIME -> inDate(scalar.text, format);
            default -> null;
        };
    }

    /** Years before 0 and after 9999 have a sign. */
    private static @Nullable String inDate(String text, Format format) {
        return format == Format.TOML && (text.startsWith("-") || text.startsWith("+"))
                ? "a date of TOML has a year from 0 to 9999, found " + text + ": set it as text"
                : null;
    }

    private static @Nullable String inInfinity(String text, Format format) {
        return format == Format.JSON ? "JSON has no word for " + text : null;
    }

    private static @Nullable String inNumber(Datum.Scalar scalar, Format format, Limits limits) {
        String text = scalar.text;
        int radix = text.contains("0x") ? 16 : 10;
        if (text.chars().filter(c -> Character.digit(c, radix) >= 0).count() > limits.numberDigits()) {
            return "a number must have at most " + limits.numberDigits() + " digits, found " + abridged(text);
        }
        if (format != Format.TOML) {
            return null;
        }
        if (scalar.kind == ScalarKind.INTEGER) {
            return isTooLong(text) ? "an integer of TOML has at most 64 bits, found " + text : null;
        }
        return Numbers.isBeyondDouble(text) ? "a decimal number of TOML has 64 bits, which do not hold " + text : null;
    }

    private static String abridged(String number) {
        return number.length() > SHOWN ? number.substring(0, SHOWN) + "…" : number;
    }

    private static boolean isNotFinite(String text) {
        String last = text.substring(text.length() - 1);
        return last.equals("f") || last.equals("n") || last.equals("N") || last.equals("F");
    }

    private static boolean isTooLong(String text) {
        try {
            return new BigInteger(text).bitLength() > LONG_BITS;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** Half a character is none. */
    private static @Nullable String inText(String text) {
        boolean half = text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        return half ? "a text must not hold half of a surrogate pair" : null;
    }
}
