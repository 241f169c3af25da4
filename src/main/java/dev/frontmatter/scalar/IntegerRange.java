package dev.frontmatter.scalar;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Integers between two bounds.
 *
 * @param min the smallest
 * @param max the largest
 */
public record IntegerRange(long min, long max) {

    private static final BigDecimal SMALLEST = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

    public static IntegerRange atLeast(BigDecimal bound, boolean inclusive) {
        BigDecimal min = bound.setScale(0, RoundingMode.CEILING);
        boolean next = !inclusive && min.compareTo(bound) == 0;
        return new IntegerRange(toLong(next ? min.add(BigDecimal.ONE) : min), Long.MAX_VALUE);
    }

    public static IntegerRange atMost(BigDecimal bound, boolean inclusive) {
        BigDecimal max = bound.setScale(0, RoundingMode.FLOOR);
        boolean next = !inclusive && max.compareTo(bound) == 0;
        return new IntegerRange(Long.MIN_VALUE, toLong(next ? max.subtract(BigDecimal.ONE) : max));
    }

    private static long toLong(BigDecimal bound) {
        return bound.max(SMALLEST).min(LARGEST).longValue();
    }

    public boolean contains(long value) {
        return value >= min && value <= max;
    }

    public IntegerRange and(IntegerRange other) {
        long largestMin = Math.max(min, other.min);
        long smallestMax = Math.min(max, other.max);
        return new IntegerRange(largestMin, smallestMax);
    }
}
