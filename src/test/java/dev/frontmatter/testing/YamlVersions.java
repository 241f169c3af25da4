package dev.frontmatter.testing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The value of a plain scalar in the two versions of YAML, as a type and a canonical text: by the regular expressions of
 * yaml.org/type for 1.1, and by those of the core schema (YAML 1.2.2, 10.3.2).
 */
public final class YamlVersions {

    private static final Pattern NULL = Pattern.compile("~|null|Null|NULL|");
    private static final Pattern TRUE = Pattern.compile("y|Y|yes|Yes|YES|true|True|TRUE|on|On|ON");
    private static final Pattern FALSE = Pattern.compile("n|N|no|No|NO|false|False|FALSE|off|Off|OFF");
    private static final Pattern BINARY = Pattern.compile("[-+]?0b[0-1_]+");
    private static final Pattern OCTAL = Pattern.compile("[-+]?0[0-7_]+");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?(0|[1-9][0-9_]*)");
    private static final Pattern HEXADECIMAL = Pattern.compile("[-+]?0x[0-9a-fA-F_]+");
    private static final Pattern SEXAGESIMAL = Pattern.compile("[-+]?[1-9][0-9_]*(:[0-5]?[0-9])+");
    private static final Pattern FLOAT = Pattern.compile("[-+]?([0-9][0-9_]*)?\\.[0-9._]*([eE][-+][0-9]+)?");
    private static final Pattern SEXAGESIMAL_FLOAT = Pattern.compile("[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+\\.[0-9_]*");
    private static final Pattern INFINITY = Pattern.compile("[-+]?\\.(inf|Inf|INF)");
    private static final Pattern NOT_A_NUMBER = Pattern.compile("\\.(nan|NaN|NAN)");
    private static final Pattern TIMESTAMP = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}"
            + "|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt]|[ \\t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(\\.[0-9]*)?"
            + "([ \\t]*(Z|[-+][0-9]{1,2}(:[0-9]{2})?))?");

    private static final Pattern CORE_TRUE = Pattern.compile("true|True|TRUE");
    private static final Pattern CORE_FALSE = Pattern.compile("false|False|FALSE");
    private static final Pattern CORE_INTEGER = Pattern.compile("[-+]?[0-9]+");
    private static final Pattern CORE_OCTAL = Pattern.compile("0o[0-7]+");
    private static final Pattern CORE_HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]+");
    private static final Pattern CORE_FLOAT = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");

    private YamlVersions() {}

    /** Returns the value by the types of YAML 1.1, such as {@code int 8} for {@code 010}. */
    public static String in11(String text) {
        String digits = text.replace("_", "").replace("+", "");
        if (matches(NULL, text)) {
            return "null";
        }
        if (matches(TRUE, text) || matches(FALSE, text)) {
            return "bool " + matches(TRUE, text);
        }
        if (matches(BINARY, text)) {
            return integer(digits.replace("0b", ""), 2);
        }
        if (matches(OCTAL, text)) {
            return integer(digits, 8);
        }
        if (matches(DECIMAL, text)) {
            return integer(digits, 10);
        }
        if (matches(HEXADECIMAL, text)) {
            return integer(digits.replace("0x", ""), 16);
        }
        if (matches(SEXAGESIMAL, text) || matches(SEXAGESIMAL_FLOAT, text)) {
            return "sexagesimal " + text;
        }
        if (matches(INFINITY, text) || matches(NOT_A_NUMBER, text)) {
            return special(text);
        }
        if (matches(FLOAT, text)) {
            return decimal(text.replace("_", ""));
        }
        if (matches(TIMESTAMP, text)) {
            return "timestamp " + text;
        }
        return text.equals("<<") || text.equals("=") ? "special " + text : "str " + text;
    }

    /** Returns the value by the core schema of YAML 1.2, such as {@code int 10} for {@code 010}. */
    public static String in12(String text) {
        if (matches(NULL, text)) {
            return "null";
        }
        if (matches(CORE_TRUE, text) || matches(CORE_FALSE, text)) {
            return "bool " + matches(CORE_TRUE, text);
        }
        if (matches(CORE_INTEGER, text)) {
            return integer(text.replace("+", ""), 10);
        }
        if (matches(CORE_OCTAL, text)) {
            return integer(text.substring(2), 8);
        }
        if (matches(CORE_HEXADECIMAL, text)) {
            return integer(text.substring(2), 16);
        }
        if (matches(INFINITY, text) || matches(NOT_A_NUMBER, text)) {
            return special(text);
        }
        return matches(CORE_FLOAT, text) ? decimal(text) : "str " + text;
    }

    private static boolean matches(Pattern pattern, String text) {
        return pattern.matcher(text).matches();
    }

    private static String integer(String digits, int radix) {
        return digits.isEmpty() ? "int ?" : "int " + new BigInteger(digits, radix);
    }

    private static String special(String text) {
        return "float " + text.replace("+", "").toLowerCase(Locale.ROOT);
    }

    /** The regular expression of 1.1 lets texts such as {@code 1.2.3} be floats, which readers take differently. */
    private static String decimal(String text) {
        try {
            return "float " + new BigDecimal(text).stripTrailingZeros();
        } catch (NumberFormatException e) {
            return "float? " + text;
        }
    }

    /** Texts that the versions read differently, or that look as if they did. */
    public static List<String> doubtful() {
        return List.of(
                "010",
                "00",
                "-07",
                "08",
                "0o10",
                "0b1",
                "0x1F",
                "0x1f",
                "1_000",
                "1:30",
                "1:30.5",
                "190:20:30",
                "+1",
                "-1",
                "0",
                "-0",
                "+12.50",
                "1.",
                ".5",
                "-.5",
                "+.5",
                "1.5",
                "00.5",
                "1e3",
                "1.5e3",
                "1.5e+3",
                "1.5E-3",
                "1e+3",
                ".inf",
                "-.Inf",
                "+.INF",
                ".nan",
                ".NaN",
                "yes",
                "No",
                "on",
                "OFF",
                "y",
                "N",
                "true",
                "False",
                "TRUE",
                "null",
                "Null",
                "~",
                "",
                "=",
                "<<",
                "2001-12-14",
                "2001-12-14T21:59:43.10-05:00",
                "2001-12-14 21:59:43.10 -5",
                "2001-1-4",
                "1.2.3",
                "1,000",
                "0x",
                "0o",
                "-",
                "_1",
                "12e03",
                "4",
                "42");
    }
}
