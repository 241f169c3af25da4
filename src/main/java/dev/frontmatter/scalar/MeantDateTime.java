package dev.frontmatter.scalar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A date, and what may follow it, that a text means beyond doubt, though it is not written as RFC 3339 wants it: year, month
 * and day in this order, a time of day, an offset from UTC.
 *
 * @param date the date
 * @param time the time of day as RFC 3339 writes it, or null if there is none
 * @param offset the offset as RFC 3339 writes it, or null if there is none
 */
record MeantDateTime(
        LocalDate date, @Nullable String time, @Nullable String offset) {

    /** Longer texts are no dates. */
    private static final int LONGEST = 60;

    /** Returns what a text means; null if it is no such date, or one that does not exist. */
    static @Nullable MeantDateTime of(String text) {
        try {
            return text.length() > LONGEST ? null : new Parser(text.strip()).parse();
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Returns the moment as RFC 3339 writes it, or null if the time or the offset is open. */
    @Nullable
    String moment() {
        return time == null || offset == null ? null : date + "T" + time + offset;
    }

    /** Returns the advice for a text that is no moment, or null. */
    static Mismatch adviseMoment(Mismatch mismatch, String text) {
        MeantDateTime meant = of(text);
        if (meant == null) {
            return mismatch.withHint(Rfc3339.advice(text));
        }
        String moment = meant.moment();
        if (moment != null) {
            return mismatch.withHint("write " + moment).withReplacement(moment, Mismatch.Style.SAME);
        }
        return mismatch.withHint(
                meant.time == null
                        ? "add the time and an offset, as in " + meant.date + "T00:00:00Z"
                        : "add an offset, as in " + meant.date + "T" + meant.time + "Z or " + meant.date + "T"
                                + meant.time + "+02:00");
    }

    /** Returns the advice for a text that is no date. */
    static Mismatch adviseDate(Mismatch mismatch, String text) {
        MeantDateTime meant = of(text);
        if (meant == null) {
            return mismatch.withHint(Rfc3339.adviceOnDate(text));
        }
        String date = meant.date.toString();
        return meant.time == null
                ? mismatch.withHint("write " + date).withReplacement(date, Mismatch.Style.SAME)
                : mismatch.withHint("write " + date + ", without a time").withReplacement(date, Mismatch.Style.LIKELY);
    }

    /** Returns the advice for a text that is no date-time without an offset. */
    static Mismatch adviseLocal(Mismatch mismatch, String text) {
        MeantDateTime meant = of(text);
        if (meant == null) {
            return mismatch.withHint(Rfc3339.adviceOnDate(text));
        }
        if (meant.time == null) {
            return mismatch.withHint("add the time, as in " + meant.date + "T00:00:00");
        }
        String local = meant.date + "T" + meant.time;
        return meant.offset == null
                ? mismatch.withHint("write " + local).withReplacement(local, Mismatch.Style.SAME)
                : mismatch.withHint("write " + local + ", without an offset")
                        .withReplacement(local, Mismatch.Style.LIKELY);
    }

    private static final class Parser {

        private final String text;
        private int at;

        Parser(String text) {
            this.text = text;
        }

        @Nullable
        MeantDateTime parse() {
            int year = number(4, 4);
            char separator = year < 0 || at == text.length() ? ' ' : text.charAt(at);
            if ("-/.".indexOf(separator) < 0) {
                return null;
            }
            at++;
            int month = number(1, 2);
            boolean again = month >= 0 && take(separator);
            int day = again ? number(1, 2) : -1;
            if (day < 0) {
                return null;
            }
            LocalDate date = LocalDate.of(year, month, day);
            int dateEnd = at;
            boolean parted = take('T') || take('t');
            if (!parted) {
                skipSpaces();
                parted = at > dateEnd;
            }
            if (at == text.length()) {
                return parted && !text.endsWith(" ") ? null : new MeantDateTime(date, null, null);
            }
            String time = parted ? time() : null;
            if (time == null) {
                return null;
            }
            skipSpaces();
            String offset = at == text.length() ? null : offset();
            return at < text.length() || offset != null && offset.isEmpty()
                    ? null
                    : new MeantDateTime(date, time, offset);
        }

        private @Nullable String time() {
            int hour = number(1, 2);
            int minute = hour >= 0 && take(':') ? number(2, 2) : -1;
            if (minute < 0) {
                return null;
            }
            int second = 0;
            String fraction = "";
            if (take(':')) {
                second = number(2, 2);
                if (second < 0) {
                    return null;
                }
                int point = at;
                if (take('.')) {
                    number(1, 9);
                    fraction = text.substring(point, at);
                    if (fraction.length() == 1) {
                        return null;
                    }
                }
            }
            LocalTime.of(hour, minute, second);
            return String.format("%02d:%02d:%02d%s", hour, minute, second, fraction);
        }

        /** Returns an offset, or an empty text where there is something else. */
        private String offset() {
            String rest = text.substring(at);
            if (rest.equalsIgnoreCase("Z") || rest.equals("UTC") || rest.equals("GMT")) {
                at = text.length();
                return "Z";
            }
            boolean signed = take('+') || take('-');
            int hours = signed ? number(1, 2) : -1;
            if (hours < 0 || hours > 18) {
                return "";
            }
            boolean colon = take(':');
            int minutes = at == text.length() && !colon ? 0 : number(2, 2);
            if (minutes < 0 || at < text.length()) {
                return "";
            }
            String offset = String.format("%c%02d:%02d", rest.charAt(0), hours, minutes);
            // Refuses what is no offset.
            return offset.endsWith("00:00") ? "Z" : ZoneOffset.of(offset).getId();
        }

        private boolean take(char c) {
            boolean there = at < text.length() && text.charAt(at) == c;
            at += there ? 1 : 0;
            return there;
        }

        private void skipSpaces() {
            while (take(' ')) {
                // The next one.
            }
        }

        /** Returns the number of some digits, or -1 if there are fewer. */
        private int number(int fewest, int most) {
            int start = at;
            int number = 0;
            while (at < text.length() && at - start < most && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                number = 10 * number + (text.charAt(at) - '0');
                at++;
            }
            return at - start < fewest ? -1 : number;
        }
    }
}
