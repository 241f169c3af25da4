package dev.frontmatter.syntax.yaml;

import dev.frontmatter.scalar.CoreSchema;
import dev.frontmatter.scalar.NumberForm;
import java.util.Set;

/**
 * Plain scalars that every reader takes for the same value, whether it follows the types of YAML 1.1 or the core schema of
 * YAML 1.2. The two differ in booleans such as {@code no}, octal numbers such as {@code 010}, numbers with underscores or
 * colons, exponents without a sign, and timestamps. Where it is not certain, a scalar counts as not portable.
 */
final class PortableScalar {

    /** Texts of the core schema that are something else in YAML 1.1 (yaml.org/type: bool, merge, value). */
    private static final Set<String> OTHERWISE_MEANT = Set.of(
            "y", "Y", "yes", "Yes", "YES", "n", "N", "no", "No", "NO", "on", "On", "ON", "off", "Off", "OFF", "<<",
            "=");

    private static final String PART_OF_NUMBERS_AND_TIMESTAMPS = "0123456789abcdefABCDEFxobTtZz+-._: \t";

    private PortableScalar() {}

    /** Returns true if the readers of all versions agree on what a plain scalar is. */
    static boolean is(String text) {
        return switch (CoreSchema.kindOf(text)) {
            case NULL, BOOLEAN -> true;
            case INTEGER -> isHexadecimal(text) || isDecimal(text, signEnd(text), text.length());
            case FLOAT -> isFloat(text);
            default -> !OTHERWISE_MEANT.contains(text) && !mayBeNumberOrTimestamp(text);
        };
    }

    private static boolean isHexadecimal(String text) {
        return text.startsWith("0x");
    }

    private static int signEnd(String text) {
        return text.charAt(0) == '+' || text.charAt(0) == '-' ? 1 : 0;
    }

    /** Returns true for digits of which the first is no zero in front of others, which makes a number octal. */
    private static boolean isDecimal(String text, int start, int end) {
        if (start == end || text.charAt(start) == '0' && end - start > 1) {
            return false;
        }
        return text.chars().skip(start).limit(end - start).allMatch(c -> c >= '0' && c <= '9');
    }

    /** Returns true for infinities and not-a-number, and for decimals with digits around the point and a signed exponent. */
    private static boolean isFloat(String text) {
        if (!NumberForm.isFinite(text)) {
            return true;
        }
        int point = text.indexOf('.');
        int exponent = Math.max(text.indexOf('e'), text.indexOf('E'));
        int end = exponent < 0 ? text.length() : exponent;
        boolean signed = exponent < 0 || text.charAt(exponent + 1) == '+' || text.charAt(exponent + 1) == '-';
        return point >= 0 && point + 1 < end && isDecimal(text, signEnd(text), point) && signed;
    }

    /** Returns true for a text of which only the characters of numbers and timestamps are used. */
    static boolean mayBeNumberOrTimestamp(String text) {
        return "0123456789+-.".indexOf(text.charAt(0)) >= 0
                && text.chars().allMatch(c -> PART_OF_NUMBERS_AND_TIMESTAMPS.indexOf(c) >= 0);
    }
}
