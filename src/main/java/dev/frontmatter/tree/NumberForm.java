package dev.frontmatter.tree;

import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Limits;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.Function;

/** Numbers of the core schema (YAML 1.2.2, 10.3.2), no longer than the limits allow. */
public final class NumberForm {

    private NumberForm() {}

    /** A {@link BigInteger}, or why there is none. */
    public static Object readInteger(String text, CoreScalar meaning, Limits limits) {
        if (meaning != CoreScalar.INTEGER) {
            return Mismatch.type("an integer", Mismatch.words(meaning));
        }
        return tooManyDigits(text, limits) ? tooLong(limits) : integerValue(text);
    }

    private static BigInteger integerValue(String text) {
        if (text.startsWith("0x")) {
            return new BigInteger(text.substring(2), 16);
        }
        if (text.startsWith("0o")) {
            return new BigInteger(text.substring(2), 8);
        }
        return new BigInteger(text);
    }

    public static Object readDouble(String text, CoreScalar meaning, Limits limits) {
        return floating(text, meaning, limits, Double::parseDouble, value -> value.isInfinite());
    }

    public static Object readFloat(String text, CoreScalar meaning, Limits limits) {
        return floating(text, meaning, limits, Float::parseFloat, value -> value.isInfinite());
    }

    private static <N extends Number> Object floating(
            String text,
            CoreScalar meaning,
            Limits limits,
            Function<String, N> parse,
            Function<N, Boolean> isInfinite) {
        if (meaning != CoreScalar.INTEGER && meaning != CoreScalar.FLOAT) {
            return Mismatch.type("a number", Mismatch.words(meaning));
        }
        if (tooManyDigits(text, limits)) {
            return tooLong(limits);
        }
        if (!isFinite(text)) {
            boolean infinity = text.endsWith("f") || text.endsWith("F");
            return parse.apply(!infinity ? "NaN" : text.charAt(0) == '-' ? "-Infinity" : "Infinity");
        }
        boolean decimal = !text.startsWith("0x") && !text.startsWith("0o");
        N value = parse.apply(decimal ? text : integerValue(text).toString());
        return isInfinite.apply(value) ? Mismatch.of(Rules.RANGE, "a number that its type can hold") : value;
    }

    public static Object readBigDecimal(String text, CoreScalar meaning, Limits limits) {
        if (meaning == CoreScalar.INTEGER) {
            return tooManyDigits(text, limits) ? tooLong(limits) : new BigDecimal(integerValue(text));
        }
        if (meaning != CoreScalar.FLOAT) {
            return Mismatch.type("a number", Mismatch.words(meaning));
        }
        if (!isFinite(text)) {
            return Mismatch.of(Rules.RANGE, "a finite number");
        }
        if (tooManyDigits(text, limits) || exponentTooLarge(text, limits)) {
            return tooLong(limits);
        }
        return new BigDecimal(text);
    }

    /** Whether the text of a number is no infinity and not not-a-number. */
    public static boolean isFinite(String text) {
        char last = text.charAt(text.length() - 1);
        return last >= '0' && last <= '9' || last == '.' || text.startsWith("0x");
    }

    private static boolean tooManyDigits(String text, Limits limits) {
        if (text.length() <= limits.numberDigits()) {
            return false;
        }
        boolean hexadecimal = text.startsWith("0x");
        int prefix = hexadecimal || text.startsWith("0o") ? 2 : 0;
        int radix = hexadecimal ? 16 : 10;
        long digits = text.chars()
                .skip(prefix)
                .filter(c -> Character.digit(c, radix) >= 0)
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
                Rules.LIMIT_NUMBER, "a number of at most " + limits.numberDigits() + " digits, its exponent no larger");
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
