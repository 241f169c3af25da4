package dev.frontmatter.edit;

import dev.frontmatter.tokenizer.Format;
import java.math.BigInteger;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Data that a format cannot hold. */
final class Unheld {

    private static final int LONG_BITS = 63;

    private Unheld() {}

    /** Returns what a format has no way to write, in words; null if it holds all of a value. */
    static @Nullable String in(Datum value, Format format) {
        if (value instanceof Datum.Mapping mapping) {
            return mapping.slots.entrySet().stream()
                    .flatMap(entry -> Stream.of(
                            inText(entry.getKey()), in(entry.getValue().value(), format)))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
        if (value instanceof Datum.Sequence sequence) {
            return sequence.slots.stream()
                    .map(slot -> in(slot.value(), format))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
        Datum.Scalar scalar = (Datum.Scalar) value;
        return switch (scalar.kind) {
            case NULL -> format == Format.TOML ? "TOML has no value for nothing, found null" : null;
            case FLOAT -> inDecimal(scalar.text, format);
            case INTEGER ->
                format == Format.TOML && isTooLong(scalar.text)
                        ? "an integer of TOML has at most 64 bits, found " + scalar.text
                        : null;
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

    private static @Nullable String inDecimal(String text, Format format) {
        if (isNotFinite(text)) {
            return format == Format.JSON ? "JSON has no word for " + text : null;
        }
        return format == Format.TOML && Numbers.isBeyondDouble(text)
                ? "a decimal number of TOML has 64 bits, which do not hold " + text
                : null;
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
