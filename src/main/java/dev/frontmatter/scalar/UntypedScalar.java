package dev.frontmatter.scalar;

import dev.frontmatter.source.Limits;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Plain scalars of no declared type, told by their bytes where that is sure: text that does not begin as a number or a
 * word of the core schema does, short integers, and booleans in small letters. Anything else is asked of
 * {@link ScalarType#untyped()}, which has the last word on all of them.
 */
public final class UntypedScalar {

    /** No word of the core schema is longer: {@code false}. */
    private static final int LONGEST_WORD = 5;

    private UntypedScalar() {}

    /**
     * Returns true if a plain scalar, null or not, is certainly a value.
     *
     * @param bytes hold the scalar's text
     * @param start the offset at which it starts
     * @param end the offset at which it ends
     * @param limits bound the number of digits
     * @return false for what may be a number that is too large
     */
    public static boolean certainlyFits(byte[] bytes, int start, int end, Limits limits) {
        return !beginsNumber(bytes, start, end)
                || WrittenForm.integer(bytes, start, end, limits) != WrittenForm.NO_INTEGER;
    }

    /**
     * Returns true if a plain scalar is certainly text, if it is not null.
     *
     * @param bytes hold the scalar's text
     * @param start the offset at which it starts
     * @param end the offset at which it ends
     * @return false for what may be a number or boolean
     */
    public static boolean isCertainlyText(byte[] bytes, int start, int end) {
        return !beginsNumber(bytes, start, end) && !beginsWord(bytes, start, end);
    }

    /**
     * Returns the value of a plain scalar that is a short integer.
     *
     * @param bytes hold the scalar's text
     * @param start the offset at which it starts
     * @param end the offset at which it ends
     * @param limits bound the number of digits
     * @return an Integer or Long; null if it is no short integer
     */
    public static @Nullable Object shortInteger(byte[] bytes, int start, int end, Limits limits) {
        long value = WrittenForm.integer(bytes, start, end, limits);
        if (value == WrittenForm.NO_INTEGER) {
            return null;
        }
        // Not a conditional: that would make a long of both.
        if ((int) value == value) {
            return (int) value;
        }
        return value;
    }

    /**
     * Returns the value of a plain scalar that is a boolean in small letters.
     *
     * @param bytes hold the scalar's text
     * @param start the offset at which it starts
     * @param end the offset at which it ends
     * @return a Boolean; null if it is no such boolean
     */
    public static @Nullable Object smallBoolean(byte[] bytes, int start, int end) {
        // Not a conditional, which would have to unbox null.
        if (WrittenForm.isBoolean(bytes, start, end)) {
            return WrittenForm.isTrue(bytes, start, end);
        }
        return null;
    }

    /**
     * Returns true if bytes are a date-time in UTC, without a fraction, as in {@code 2022-05-12T15:12:00Z}.
     *
     * @param bytes hold the scalar's text
     * @param start the offset at which it starts
     * @param end the offset at which it ends
     * @return false for any other text
     */
    public static boolean isMoment(byte[] bytes, int start, int end) {
        return WrittenForm.epochSecond(bytes, start, end) != WrittenForm.NO_INSTANT;
    }

    /**
     * Returns the value of a date-time in UTC, without a fraction.
     *
     * @param bytes hold the scalar's text
     * @param start the offset at which it starts
     * @param end the offset at which it ends
     * @return an OffsetDateTime; null if it is no such date-time
     */
    public static @Nullable Object moment(byte[] bytes, int start, int end) {
        long second = WrittenForm.epochSecond(bytes, start, end);
        return second == WrittenForm.NO_INSTANT
                ? null
                : OffsetDateTime.ofInstant(Instant.ofEpochSecond(second), ZoneOffset.UTC);
    }

    /** Returns true if plain text begins as a number does, whatever comes of it. */
    private static boolean beginsNumber(byte[] bytes, int start, int end) {
        if (start == end) {
            return false;
        }
        if (bytes[start] == '+' || bytes[start] == '-' || bytes[start] == '.') {
            return true;
        }
        int at = start;
        while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        // A number ends behind its digits, or goes on with a point, an exponent or the mark of a radix.
        return at > start && (at == end || ".eExo".indexOf(bytes[at]) >= 0);
    }

    /** Returns true if plain text may be a boolean: it is short, and begins as one does. */
    private static boolean beginsWord(byte[] bytes, int start, int end) {
        int length = end - start;
        return length > 0 && length <= LONGEST_WORD && "tTfF".indexOf(bytes[start]) >= 0;
    }
}
