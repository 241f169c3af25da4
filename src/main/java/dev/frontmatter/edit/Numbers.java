package dev.frontmatter.edit;

import dev.frontmatter.scalar.ScalarKind;
import java.math.BigInteger;
import java.util.Locale;

/** Writes numbers as every format and every version of YAML reads them alike, each digit kept. */
final class Numbers {

    private Numbers() {}

    /**
     * Returns a number in its common form: an integer in decimal digits; another one with digits on both sides of the point
     * and a sign in the exponent, if there is one; {@code .inf} and {@code .nan} as YAML has them.
     */
    static String common(ScalarKind kind, String written) {
        String text = written.replace("_", "");
        if (text.startsWith("0x") || text.startsWith("0o") || text.startsWith("0b")) {
            int radix = text.charAt(1) == 'x' ? 16 : text.charAt(1) == 'o' ? 8 : 2;
            return new BigInteger(text.substring(2), radix).toString();
        }
        boolean negative = text.startsWith("-");
        String unsigned = negative || text.startsWith("+") ? text.substring(1) : text;
        String sign = negative ? "-" : "";
        if (kind == ScalarKind.INTEGER) {
            return new BigInteger(sign + unsigned).toString();
        }
        String small = unsigned.toLowerCase(Locale.ROOT);
        if (small.endsWith("nan")) {
            return ".nan";
        }
        return small.endsWith("inf") ? sign + ".inf" : sign + decimal(small);
    }

    private static String decimal(String text) {
        int exponent = text.indexOf('e');
        String digits = exponent < 0 ? text : text.substring(0, exponent);
        String power = exponent < 0 ? "" : text.substring(exponent + 1);
        int point = digits.indexOf('.');
        String whole = withoutZeros(point < 0 ? digits : digits.substring(0, point));
        String fraction = point < 0 ? "" : digits.substring(point + 1);
        String sign = power.isEmpty() ? "" : power.startsWith("-") || power.startsWith("+") ? "e" : "e+";
        return whole + "." + (fraction.isEmpty() ? "0" : fraction) + sign + power;
    }

    private static String withoutZeros(String digits) {
        int first = 0;
        while (first < digits.length() - 1 && digits.charAt(first) == '0') {
            first++;
        }
        return digits.isEmpty() ? "0" : digits.substring(first);
    }

    /** Returns true for a decimal number that is too large or too small for 64 bits, where it would be infinite or 0. */
    static boolean isBeyondDouble(String text) {
        double value = Double.parseDouble(text);
        if (Double.isInfinite(value)) {
            return true;
        }
        int exponent = text.toLowerCase(Locale.ROOT).indexOf('e');
        String digits = exponent < 0 ? text : text.substring(0, exponent);
        return value == 0 && digits.chars().anyMatch(c -> c >= '1' && c <= '9');
    }
}
