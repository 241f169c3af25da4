package dev.frontmatter.scalar;

import dev.frontmatter.source.Limits;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.Function;

/**
 * Numbers of the core schema (YAML 1.2.2, 10.3.2) and of TOML 1.1, which adds underscores between digits, binary integers
 * and infinities without a point; no longer than the limits allow. The kind says that a text is a number, so each
 * format's own spelling is read only where it stands in that format.
 */
public final class NumberForm {

    private NumberForm() {}

    /** A {@link BigInteger}, or why there is none. */
    public static Reading readInteger(String text, ScalarKind kind, Limits limits) {
        if (kind != ScalarKind.INTEGER) {
            return Mismatch.type("an integer", kind.words());
        }
        return tooManyDigits(text, limits) ? tooLong(limits) : Reading.of(integerValue(text));
    }

    private static BigInteger integerValue(String text) {
        String digits = withoutUnderscores(text);
        int radix = radix(digits);
        return radix == 10 ? new BigInteger(digits) : new BigInteger(digits.substring(2), radix);
    }

    private static int radix(String text) {
        if (text.length() < 3 || text.charAt(0) != '0') {
            return 10;
        }
        return switch (text.charAt(1)) {
            case 'x' -> 16;
            case 'o' -> 8;
            case 'b' -> 2;
            default -> 10;
        };
    }

    private static String withoutUnderscores(String text) {
        return text.indexOf('_') < 0 ? text : text.replace("_", "");
    }

    public static Reading readDouble(String text, ScalarKind kind, Limits limits) {
        return floating(text, kind, limits, Double::parseDouble, value -> value.isInfinite());
    }

    public static Reading readFloat(String text, ScalarKind kind, Limits limits) {
        return floating(text, kind, limits, Float::parseFloat, value -> value.isInfinite());
    }

    private static <N extends Number> Reading floating(
            String text, ScalarKind kind, Limits limits, Function<String, N> parse, Function<N, Boolean> isInfinite) {
        if (kind != ScalarKind.INTEGER && kind != ScalarKind.FLOAT) {
            return Mismatch.type("a number", kind.words());
        }
        if (tooManyDigits(text, limits)) {
            return tooLong(limits);
        }
        if (!isFinite(text)) {
            boolean infinity = text.endsWith("f") || text.endsWith("F");
            return Reading.of(parse.apply(!infinity ? "NaN" : text.charAt(0) == '-' ? "-Infinity" : "Infinity"));
        }
        N value = parse.apply(
                radix(text) == 10
                        ? withoutUnderscores(text)
                        : integerValue(text).toString());
        return isInfinite.apply(value)
                ? Mismatch.of(Mismatch.Cause.RANGE, "a number that its type can hold")
                : Reading.of(value);
    }

    public static Reading readBigDecimal(String text, ScalarKind kind, Limits limits) {
        if (kind == ScalarKind.INTEGER) {
            return tooManyDigits(text, limits) ? tooLong(limits) : Reading.of(new BigDecimal(integerValue(text)));
        }
        if (kind != ScalarKind.FLOAT) {
            return Mismatch.type("a number", kind.words());
        }
        if (!isFinite(text)) {
            return Mismatch.of(Mismatch.Cause.RANGE, "a finite number");
        }
        String digits = withoutUnderscores(text);
        if (tooManyDigits(digits, limits) || exponentTooLarge(digits, limits)) {
            return tooLong(limits);
        }
        return Reading.of(new BigDecimal(digits));
    }

    /** Returns true if the text of a number is no infinity and not not-a-number. */
    public static boolean isFinite(String text) {
        char last = text.charAt(text.length() - 1);
        return last >= '0' && last <= '9' || last == '.' || text.startsWith("0x");
    }

    private static boolean tooManyDigits(String text, Limits limits) {
        if (text.length() <= limits.numberDigits()) {
            return false;
        }
        int radix = radix(text);
        int prefix = radix == 10 ? 0 : 2;
        long digits = text.chars()
                .skip(prefix)
                .filter(c -> Character.digit(c, Math.max(10, radix)) >= 0)
                .count();
        return digits > limits.numberDigits();
    }

    private static boolean exponentTooLarge(String text, Limits limits) {
        int e = Math.max(text.indexOf('e'), text.indexOf('E'));
        return e >= 0
                && new BigInteger(text.substring(e + 1)).abs().compareTo(BigInteger.valueOf(limits.numberDigits())) > 0;
    }

    private static Mismatch tooLong(Limits limits) {
        return Mismatch.of(
                Mismatch.Cause.LENGTH,
                "a number of at most " + limits.numberDigits() + " digits, its exponent no larger");
    }

    /** A long as a value of a smaller type that it is in the range of. */
    public static Object narrow(Class<?> boxed, long value) {
        if (boxed == Integer.class) {
            return (int) value;
        }
        if (boxed == Long.class) {
            return value;
        }
        return boxed == Short.class ? (Object) (short) value : (Object) (byte) value;
    }

    /** An Integer, Long or BigInteger, by size. */
    public static Object smallest(BigInteger value) {
        int bits = value.bitLength();
        if (bits < Integer.SIZE) {
            return value.intValue();
        }
        return bits < Long.SIZE ? (Object) value.longValue() : value;
    }
}
