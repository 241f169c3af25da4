package dev.frontmatter.tree;

/**
 * What a plain scalar means in the core schema (YAML 1.2.2, 10.3.2). Decided in one pass over the text, without regular
 * expressions.
 */
public enum CoreScalar {
    /** {@code null Null NULL ~} and the empty text. */
    NULL,
    /** {@code true True TRUE false False FALSE}. */
    BOOLEAN,
    /** Decimal with an optional sign, {@code 0o} octal or {@code 0x} hexadecimal. */
    INTEGER,
    /** A number with a point or an exponent, an infinity or not-a-number. */
    FLOAT,
    /** Everything else. */
    STRING;

    /**
     * The meaning of a plain scalar.
     *
     * @param text its text
     * @return what the core schema resolves it to
     */
    public static CoreScalar of(String text) {
        if (text.isEmpty()) {
            return NULL;
        }
        return switch (text.charAt(0)) {
            case '~' -> text.length() == 1 ? NULL : STRING;
            case 'n', 'N' -> text.equals("null") || text.equals("Null") || text.equals("NULL") ? NULL : STRING;
            case 't', 'T' -> text.equals("true") || text.equals("True") || text.equals("TRUE") ? BOOLEAN : STRING;
            case 'f', 'F' -> text.equals("false") || text.equals("False") || text.equals("FALSE") ? BOOLEAN : STRING;
            case '+', '-', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number(text);
            default -> STRING;
        };
    }

    private static CoreScalar number(String text) {
        int length = text.length();
        if (text.startsWith("0o") && length > 2) {
            return digitsFrom(text, 2, 8) == length ? INTEGER : STRING;
        }
        if (text.startsWith("0x") && length > 2) {
            return digitsFrom(text, 2, 16) == length ? INTEGER : STRING;
        }
        int start = text.charAt(0) == '+' || text.charAt(0) == '-' ? 1 : 0;
        if (isInfinity(text, start) || start == 0 && isNotANumber(text)) {
            return FLOAT;
        }
        int at = digitsFrom(text, start, 10);
        boolean integer = at > start;
        if (integer && at == length) {
            return INTEGER;
        }
        if (at < length && text.charAt(at) == '.') {
            int fraction = digitsFrom(text, at + 1, 10);
            if (!integer && fraction == at + 1) {
                return STRING;
            }
            at = fraction;
        } else if (!integer) {
            return STRING;
        }
        return at == length || exponentEnds(text, at) ? FLOAT : STRING;
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
