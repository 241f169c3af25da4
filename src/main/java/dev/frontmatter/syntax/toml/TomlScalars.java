package dev.frontmatter.syntax.toml;

import dev.frontmatter.bytes.Ascii;
import dev.frontmatter.tree.NodeKind;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The values without quotes of TOML 1.1: booleans, integers, floats, dates and times. */
final class TomlScalars {

    private static final int DATE = "2022-05-12".length();

    private static final int LONGEST_DATE = 64;

    private TomlScalars() {}

    /** Returns the kind of a value without quotes, or null if it is none. */
    static @Nullable NodeKind kind(byte[] bytes, int start, int end) {
        if (start == end) {
            return null;
        }
        return switch (bytes[start]) {
            case 't' -> Ascii.isWord("true", bytes, start, end) ? NodeKind.BOOLEAN : null;
            case 'f' -> Ascii.isWord("false", bytes, start, end) ? NodeKind.BOOLEAN : null;
            case 'i', 'n' -> isSpecial(bytes, start, end) ? NodeKind.FLOAT : null;
            case '+', '-' -> isSpecial(bytes, start + 1, end) ? NodeKind.FLOAT : number(bytes, start, start + 1, end);
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
                isDateOrTime(bytes, start, end) ? dateOrTime(bytes, start, end) : number(bytes, start, start, end);
            default -> null;
        };
    }

    /** Returns the kind of a text that stands for a value without quotes, or null if it stands for none. */
    static @Nullable NodeKind kind(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return kind(bytes, 0, bytes.length);
    }

    private static boolean isSpecial(byte[] bytes, int start, int end) {
        return Ascii.isWord("inf", bytes, start, end) || Ascii.isWord("nan", bytes, start, end);
    }

    // Numbers

    private static @Nullable NodeKind number(byte[] bytes, int start, int digits, int end) {
        if (digits == start && end - start > 2 && bytes[start] == '0' && "xob".indexOf(bytes[start + 1]) >= 0) {
            int radix = bytes[start + 1] == 'x' ? 16 : bytes[start + 1] == 'o' ? 8 : 2;
            return afterDigits(bytes, start + 2, end, radix) == end ? NodeKind.INTEGER : null;
        }
        int at = afterDigits(bytes, digits, end, 10);
        if (at == digits || bytes[digits] == '0' && at > digits + 1) {
            return null;
        }
        if (at == end) {
            return NodeKind.INTEGER;
        }
        if (bytes[at] == '.') {
            int fraction = at + 1;
            at = afterDigits(bytes, fraction, end, 10);
            if (at == fraction) {
                return null;
            }
        }
        if (at < end && (bytes[at] == 'e' || bytes[at] == 'E')) {
            int exponent = at + 1;
            if (exponent < end && (bytes[exponent] == '+' || bytes[exponent] == '-')) {
                exponent++;
            }
            at = afterDigits(bytes, exponent, end, 10);
            if (at == exponent) {
                return null;
            }
        }
        return at == end ? NodeKind.FLOAT : null;
    }

    /** Returns the offset behind digits with single underscores between them; the start if it does not begin with one. */
    private static int afterDigits(byte[] bytes, int start, int end, int radix) {
        int at = start;
        while (at < end) {
            if (isDigit(bytes[at], radix)) {
                at++;
            } else if (bytes[at] == '_' && at > start && at + 1 < end && isDigit(bytes[at + 1], radix)) {
                at += 2;
            } else {
                break;
            }
        }
        return at;
    }

    private static boolean isDigit(byte b, int radix) {
        return b > 0 && Character.digit(b, radix) >= 0;
    }

    // Dates and times

    /** Returns true for what begins as a date or a time does: digits, and a dash or a colon right behind them. */
    static boolean isDateOrTime(byte[] bytes, int start, int end) {
        int at = start;
        while (at < end && Ascii.isDigit(bytes[at])) {
            at++;
        }
        return at > start && at < end && (bytes[at] == '-' || bytes[at] == ':');
    }

    private static @Nullable NodeKind dateOrTime(byte[] bytes, int start, int end) {
        if (end - start > 2 && bytes[start + 2] == ':') {
            return afterTime(bytes, start, end) == end ? NodeKind.LOCAL_TIME : null;
        }
        if (!hasForm("0000-00-00", bytes, start, end) || !isDate(bytes, start)) {
            return null;
        }
        int time = start + DATE;
        if (time == end) {
            return NodeKind.LOCAL_DATE;
        }
        if ("Tt ".indexOf(bytes[time]) < 0) {
            return null;
        }
        int offset = afterTime(bytes, time + 1, end);
        if (offset == end) {
            return NodeKind.LOCAL_DATE_TIME;
        }
        return offset > time && isOffset(bytes, offset, end) ? NodeKind.OFFSET_DATE_TIME : null;
    }

    private static boolean isDate(byte[] bytes, int start) {
        int month = twoDigits(bytes, start + 5);
        int day = twoDigits(bytes, start + 8);
        if (month < 1 || month > 12 || day < 1) {
            return false;
        }
        // Each month has so many.
        if (day <= 28) {
            return true;
        }
        int year = 100 * twoDigits(bytes, start) + twoDigits(bytes, start + 2);
        return YearMonth.of(year, month).isValidDay(day);
    }

    /** Returns the offset behind a time, or -1. */
    private static int afterTime(byte[] bytes, int start, int end) {
        if (!hasForm("00:00", bytes, start, end) || twoDigits(bytes, start) > 23 || twoDigits(bytes, start + 3) > 59) {
            return -1;
        }
        int at = start + 5;
        if (at < end && bytes[at] == ':') {
            if (!hasForm(":00", bytes, at, end) || twoDigits(bytes, at + 1) > 59) {
                return -1;
            }
            at += 3;
            if (at < end && bytes[at] == '.') {
                int fraction = at + 1;
                at = fraction;
                while (at < end && Ascii.isDigit(bytes[at])) {
                    at++;
                }
                return at > fraction ? at : -1;
            }
        }
        return at;
    }

    private static boolean isOffset(byte[] bytes, int start, int end) {
        if (end - start == 1) {
            return bytes[start] == 'Z' || bytes[start] == 'z';
        }
        return end - start == 6
                && (bytes[start] == '+' || bytes[start] == '-')
                && hasForm("00:00", bytes, start + 1, end)
                && twoDigits(bytes, start + 1) <= 23
                && twoDigits(bytes, start + 4) <= 59;
    }

    /** Returns true if bytes begin with a form, in which 0 stands for any digit. */
    private static boolean hasForm(String form, byte[] bytes, int start, int end) {
        if (end - start < form.length()) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            byte b = bytes[start + i];
            if (form.charAt(i) == '0' ? !Ascii.isDigit(b) : b != form.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int twoDigits(byte[] bytes, int at) {
        return 10 * (bytes[at] - '0') + (bytes[at + 1] - '0');
    }

    // Advice

    /** Returns what to change about a date or time that is none, or null if it is too far from one to say. */
    static @Nullable String adviceOnDate(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (hasForm("0000-00-00", bytes, 0, bytes.length)) {
            int month = twoDigits(bytes, 5);
            if (month < 1 || month > 12) {
                return "there is no month " + text.substring(5, 7);
            }
            if (!isDate(bytes, 0)) {
                return "there is no day " + text.substring(8, DATE) + " in " + text.substring(0, 7);
            }
            String time = text.substring(DATE);
            if (time.isEmpty() || "Tt ".indexOf(time.charAt(0)) < 0) {
                return "write T and the time behind the date, as in 2026-03-14T09:30:00Z";
            }
            return adviceOnTime(time.substring(1));
        }
        if (hasForm("00:", bytes, 0, bytes.length)) {
            return adviceOnTime(text);
        }
        return "write two digits for month, day, hour and minute, as in 2026-03-14";
    }

    private static String adviceOnTime(String time) {
        byte[] bytes = time.getBytes(StandardCharsets.UTF_8);
        int at = afterTime(bytes, 0, bytes.length);
        if (at >= 0) {
            return "write the offset as Z or as in +02:00, or leave it out";
        }
        if (hasForm("00:00", bytes, 0, bytes.length)) {
            boolean exists = twoDigits(bytes, 0) <= 23 && twoDigits(bytes, 3) <= 59;
            boolean seconds = hasForm("00:00:00", bytes, 0, bytes.length);
            if (!exists || seconds && twoDigits(bytes, 6) > 59) {
                return "there is no time " + time.substring(0, seconds ? 8 : 5);
            }
        }
        return "write two digits for hour, minute and second, as in 09:30:00";
    }

    /** Returns true for two numbers with a colon between them that are not both of two digits: a ratio or a verse as well. */
    static boolean isRatio(String text) {
        int colon = text.indexOf(':');
        return colon > 0
                && text.chars().allMatch(c -> c >= '0' && c <= '9' || c == ':')
                && text.indexOf(':', colon + 1) < 0
                && (colon != 2 || text.length() != 5);
    }

    /** Returns how a date or time is meant, if one reading is certain; else null. */
    static @Nullable String meantDate(String text) {
        if (text.length() > LONGEST_DATE || isRatio(text)) {
            return null;
        }
        StringBuilder meant = new StringBuilder();
        int digits = 0;
        for (int at = 0; at <= text.length(); at++) {
            char c = at < text.length() ? text.charAt(at) : '\n';
            if (c >= '0' && c <= '9') {
                digits++;
                meant.append(c);
                continue;
            }
            int start = meant.length() - digits;
            char before = start > 0 ? meant.charAt(start - 1) : '\n';
            if (digits == 1 && before != '.') {
                meant.insert(start, '0');
            } else if (digits == 4 && (before == '+' || before == '-')) {
                meant.insert(start + 2, ':');
            }
            digits = 0;
            if (c != ' ' && c != '\n') {
                meant.append(c);
            } else if (c == ' ' && meant.length() == DATE) {
                meant.append('T');
            }
        }
        return kind(meant.toString()) == null ? null : meant.toString();
    }

    /**
     * Returns the value that a word is meant for: one in another case, or an infinity or not-a-number as YAML and JavaScript
     * write them; else null.
     */
    static @Nullable String meantWord(String text) {
        boolean signed = text.startsWith("-") || text.startsWith("+");
        String sign = signed ? text.substring(0, 1) : "";
        String word = text.substring(sign.length()).toLowerCase(Locale.ROOT);
        String value = switch (word) {
            case "infinity", ".inf" -> "inf";
            case ".nan" -> "nan";
            default -> word;
        };
        boolean known = !word.isEmpty() && Character.isLetter(value.charAt(0)) && kind(sign + value) != null;
        return known && !text.equals(sign + value) ? sign + value : null;
    }

    /** Returns true for a word that is almost surely meant for a value, as it differs in case only from one. */
    static boolean isInOtherCase(String text) {
        return text.equalsIgnoreCase(meantWord(text));
    }

    /** Returns true for what is meant for a value other than text, as far as one reading is certain. */
    static boolean isAlmostValue(String text) {
        return meantWord(text) != null || meantNumber(text) != null || meantDate(text) != null;
    }

    /** Returns how a number is meant, if one reading is certain; else null. */
    static @Nullable String meantNumber(String text) {
        String sign = text.startsWith("-") ? "-" : "";
        String digits = text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
        String lower = digits.length() > 2 && digits.charAt(0) == '0' && "XOB".indexOf(digits.charAt(1)) >= 0
                ? "0" + Character.toLowerCase(digits.charAt(1)) + digits.substring(2)
                : digits;
        if (!lower.equals(digits) && sign.isEmpty() && !text.startsWith("+")) {
            return kind(lower) == null ? null : lower;
        }
        String whole = digits.startsWith(".") ? "0" + digits : digits.endsWith(".") ? digits + "0" : digits;
        return !whole.equals(digits) && kind(sign + whole) != null ? sign + whole : null;
    }
}
