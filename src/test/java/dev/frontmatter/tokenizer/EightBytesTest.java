package dev.frontmatter.tokenizer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.testing.Alignments;
import org.junit.jupiter.api.Test;

/** Eight bytes at once beside one at a time, at every alignment and length. */
class EightBytesTest {

    @Test
    void stopsAtLineEndsOrJustBeforeTheEnd() {
        Alignments.forEach((bytes, from, end) -> {
            int stop = EightBytes.toLineEnd(bytes, from, end);

            int next = from;
            while (next < end && bytes[next] != '\n' && bytes[next] != '\r') {
                next++;
            }
            boolean right = stop == next || stop >= from && stop < next && end - stop < Long.BYTES;
            if (!right) {
                assertThat(stop).as("%s from %s to %s", bytes, from, end).isEqualTo(next);
            }
        });
    }

    @Test
    void passesAsciiByWholeWords() {
        Alignments.forEach((bytes, from, end) -> {
            int stop = EightBytes.pastAscii(bytes, from, end);

            int next = from;
            while (next < end && bytes[next] > 0) {
                next++;
            }
            boolean right = stop >= from && stop <= next && (end - stop < Long.BYTES || next - stop < Long.BYTES);
            if (!right) {
                assertThat(stop).as("%s from %s to %s", bytes, from, end).isEqualTo(next);
            }
        });
    }
}
