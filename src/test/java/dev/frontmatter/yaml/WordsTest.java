package dev.frontmatter.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.testing.Alignments;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Eight bytes at once beside one at a time, at every alignment and length. */
class WordsTest {

    @ParameterizedTest
    @CsvSource({"':', '#'", "'\"', '\\'", "'''', '\\'"})
    void stopsAtWhatMeansSomethingOrJustBeforeTheEnd(char first, char second) {
        Alignments.forEach((bytes, from, end) -> {
            int stop = Words.indexOf((byte) first, (byte) second, bytes, from, end);

            int next = from;
            while (next < end && bytes[next] != first && bytes[next] != second && isPlain(bytes[next])) {
                next++;
            }
            boolean right = stop == next || stop >= from && stop < next && end - stop < Long.BYTES;
            if (!right) {
                assertThat(stop).as("%s from %s to %s", bytes, from, end).isEqualTo(next);
            }
        });
    }

    private static boolean isPlain(byte b) {
        return b >= ' ' && b < 0x7F;
    }
}
