package dev.frontmatter.scalar;

/**
 * The core schema (YAML 1.2.2, 10.3.2): the kinds that plain scalars resolve to. Decided in one pass over the text, without
 * regular expressions.
 */
public final class CoreSchema {

    private CoreSchema() {}

    /**
     * Returns the kind of a plain scalar.
     *
     * @param text its text
     * @return NULL for {@code null Null NULL ~} and the empty text; BOOLEAN for {@code true True TRUE false False FALSE};
     *     INTEGER for decimal digits with an optional sign, {@code 0o} octal or {@code 0x} hexadecimal; FLOAT for a number
     *     with a point or an exponent, an infinity or not-a-number; else STRING
     */
    public static ScalarKind kindOf(String text) {
        if (text.isEmpty()) {
            return ScalarKind.NULL;
        }
        return switch (text.charAt(0)) {
            case '~' -> text.length() == 1 ? ScalarKind.NULL : ScalarKind.STRING;
            case 'n', 'N' ->
                text.equals("null") || text.equals("Null") || text.equals("NULL") ? ScalarKind.NULL : ScalarKind.STRING;
            case 't', 'T' ->
                text.equals("true") || text.equals("True") || text.equals("TRUE")
                        ? ScalarKind.BOOLEAN
                        : ScalarKind.STRING;
            case 'f', 'F' ->
                text.equals("false") || text.equals("False") || text.equals("FALSE")
                        ? ScalarKind.BOOLEAN
                        : ScalarKind.STRING;
            case '+', '-', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number(text);
            default -> ScalarKind.STRING;
        };
    }

    private static ScalarKind number(String text) {
        int length = text.length();
        if (text.startsWith("0o") && length > 2) {
            return digitsFrom(text, 2, 8) == length ? ScalarKind.INTEGER : ScalarKind.STRING;
        }
        if (text.startsWith("0x") && length > 2) {
            return digitsFrom(text, 2, 16) == length ? ScalarKind.INTEGER : ScalarKind.STRING;
        }
        int start = text.charAt(0) == '+' || text.charAt(0) == '-' ? 1 : 0;
        if (isInfinity(text, start) || start == 0 && isNotANumber(text)) {
            return ScalarKind.FLOAT;
        }
        int at = digitsFrom(text, start, 10);
        boolean integer = at > start;
        if (integer && at == length) {
            return ScalarKind.INTEGER;
        }
        if (at < length && text.charAt(at) == '.') {
            int fraction = digitsFrom(text, at + 1, 10);
            if (!integer && fraction == at + 1) {
                return ScalarKind.STRING;
            }
            at = fraction;
        } else if (!integer) {
            return ScalarKind.STRING;
        }
        return at == length || exponentEnds(text, at) ? ScalarKind.FLOAT : ScalarKind.STRING;
    }

    private static boolean exponentEnds(String text, int at) {
        if (text.charAt(at) != 'e' && text.charAt(at) != 'E') {
            return false;
        }
        int digits = at + 1;
        if (digits < text.length() && (text.charAt(digits) == '+' || text.charAt(digits) == '-')) {
            digits++;
        }
        int end = digitsFrom(text, digits, 10);
        return end > digits && end == text.length();
    }

    private static boolean isInfinity(String text, int start) {
        return text.length() == start + 4 && (text.endsWith(".inf") || text.endsWith(".Inf") || text.endsWith(".INF"));
    }

    private static boolean isNotANumber(String text) {
        return text.equals(".nan") || text.equals(".NaN") || text.equals(".NAN");
    }

    private static int digitsFrom(String text, int start, int radix) {
        int at = start;
        while (at < text.length() && text.charAt(at) < 0x80 && Character.digit(text.charAt(at), radix) >= 0) {
            at++;
        }
        return at;
    }
}
