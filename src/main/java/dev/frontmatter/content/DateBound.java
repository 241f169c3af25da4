package dev.frontmatter.content;

import dev.frontmatter.tree.Pointers;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A bound of dates.
 *
 * @param text how it is written
 * @param fixed the bound; null if it depends on the document or the time
 * @param count the distance from now, in its unit
 * @param unit the unit of the distance, a letter; a blank for the pointer of another date
 */
record DateBound(String text, @Nullable Moment fixed, int count, char unit) {

    private static final String NOW = "now";
    private static final char POINTER = ' ';

    /** Distances beyond this are of no use. */
    private static final int MOST_DIGITS = 5;

    /**
     * Reads a bound.
     *
     * @throws IllegalArgumentException if it is none; the message says how to write one
     */
    static DateBound of(String text) {
        if (text.equals(NOW)) {
            return new DateBound(text, null, 0, 'd');
        }
        if (text.startsWith("/")) {
            return new DateBound(Pointers.require(text), null, 0, POINTER);
        }
        if (isDistance(text)) {
            int end = text.length() - 1;
            return new DateBound(text, null, Integer.parseInt(text.substring(0, end)), text.charAt(end));
        }
        Moment moment = Moment.parse(text);
        if (moment == null) {
            throw new IllegalArgumentException("`" + text + "` must be a date such as 2026-03-14, now, a distance from"
                    + " now such as -365d, +2w, -6m or -1y, or a pointer such as /published");
        }
        return new DateBound(text, moment, 0, 'd');
    }

    private static boolean isDistance(String text) {
        int end = text.length() - 1;
        return end >= 2
                && end <= MOST_DIGITS + 1
                && (text.charAt(0) == '-' || text.charAt(0) == '+')
                && "hdwmy".indexOf(text.charAt(end)) >= 0
                && text.substring(1, end).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    boolean isPointer() {
        return unit == POINTER;
    }

    /** Returns true if the bound depends on the time. */
    boolean isRelative() {
        return fixed == null && !isPointer();
    }

    /** Returns true if this comes after another bound, whatever the time is; false where that depends on a document or the time. */
    boolean isAlwaysAfter(DateBound other) {
        if (isPointer() || other.isPointer() || isRelative() != other.isRelative()) {
            return false;
        }
        Instant now = Instant.EPOCH;
        return other.at(now).isBefore(at(now));
    }

    /** Returns the bound for a document; null if it lacks the other date. */
    @Nullable
    Moment moment(ContentDocument document) {
        if (fixed != null) {
            return fixed;
        }
        if (isPointer()) {
            return document.values().text(text).map(Moment::parse).orElse(null);
        }
        return at(document.now());
    }

    private Moment at(Instant time) {
        if (fixed != null) {
            return fixed;
        }
        OffsetDateTime now = time.atOffset(ZoneOffset.UTC);
        OffsetDateTime bound = switch (unit) {
            case 'h' -> now.plusHours(count);
            case 'w' -> now.plusWeeks(count);
            case 'm' -> now.plusMonths(count);
            case 'y' -> now.plusYears(count);
            default -> now.plusDays(count);
        };
        return Moment.of(bound);
    }

    @Override
    public String toString() {
        return text;
    }
}
