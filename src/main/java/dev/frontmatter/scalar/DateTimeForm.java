package dev.frontmatter.scalar;

/**
 * The spellings of date-times that a grammar allows beside those of RFC 3339 and ISO 8601: in TOML 1.1 a space or a small
 * {@code t} for the {@code T}, a small {@code z}, no seconds, and fractions of any length, of which what is too precise is
 * cut off.
 */
final class DateTimeForm {

    private static final int DATE = "2022-05-12".length();
    private static final int HOURS_AND_MINUTES = "15:12".length();
    private static final int SECONDS = "15:12:00".length();
    private static final int MOST_FRACTION_DIGITS = 9;

    private DateTimeForm() {}

    /** Returns a date-time of a kind that its format fixed in the spelling that the types of {@code java.time} read. */
    static String canonical(String text, ScalarKind kind) {
        return switch (kind) {
            case LOCAL_TIME -> time(text, 0);
            case LOCAL_DATE_TIME, OFFSET_DATE_TIME -> text.substring(0, DATE) + 'T' + time(text, DATE + 1);
            default -> text;
        };
    }

    private static String time(String text, int start) {
        StringBuilder time = new StringBuilder(text.substring(start, start + HOURS_AND_MINUTES));
        int at = start + HOURS_AND_MINUTES;
        if (at < text.length() && text.charAt(at) == ':') {
            int end = start + SECONDS;
            time.append(text, at, end);
            at = end;
        } else {
            time.append(":00");
        }
        if (at < text.length() && text.charAt(at) == '.') {
            int end = at + 1;
            while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                end++;
            }
            time.append(text, at, Math.min(end, at + 1 + MOST_FRACTION_DIGITS));
            at = end;
        }
        return time.append(text.substring(at).replace('z', 'Z')).toString();
    }
}
