package dev.frontmatter.syntax.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.testing.Alignments;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Eight bytes at once beside one at a time, at every alignment and length. */
class WordsTest {

    private interface Search {
        int stop(byte[] bytes, int from, int end);
    }

    private interface Stop {
        boolean isAt(byte b);
    }

    @Test
    void stopsAtTheEndOfSingleQuotedTextOrJustBeforeTheEnd() {
        stopsWhere(Words::endOfSingleQuoted, b -> b < ' ' || b == '\'');
    }

    @Test
    void stopsAtTheEndOfPlainTextOrJustBeforeTheEnd() {
        stopsWhere(Words::endOfPlain, b -> b < ' ' || b == 0x7F || b == ':' || b == '#');
    }

    private static void stopsWhere(Search search, Stop stops) {
        Alignments.forEach((bytes, from, end) -> {
            int stop = search.stop(bytes, from, end);

            int next = from;
            while (next < end && !stops.isAt(bytes[next])) {
                next++;
            }
            boolean right = stop == next || stop >= from && stop < next && end - stop < Long.BYTES;
            if (!right) {
                assertThat(stop).as("%s from %s to %s", bytes, from, end).isEqualTo(next);
            }
        });
    }

    /** Each byte, alone in text that has nothing to stop at, on each side of what is looked at together. */
    @Test
    void tellsEveryByte() {
        byte[] bytes = new byte[40];
        for (int place = 0; place < 32; place++) {
            for (int b = Byte.MIN_VALUE; b <= Byte.MAX_VALUE; b++) {
                Arrays.fill(bytes, (byte) 'x');
                bytes[place] = (byte) b;
                boolean control = b < ' ';
                int none = 40;
                assertThat(Words.endOfSingleQuoted(bytes, 0, 40)).isEqualTo(control || b == '\'' ? place : none);
                assertThat(Words.endOfPlain(bytes, 0, 40))
                        .isEqualTo(control || b == 0x7F || b == ':' || b == '#' ? place : none);
            }
        }
    }

    @Test
    void countsLeadingSpaces() {
        for (int spaces = 0; spaces <= 8; spaces++) {
            for (int b = Byte.MIN_VALUE; b <= Byte.MAX_VALUE; b++) {
                byte[] bytes = (" ".repeat(spaces) + "xxxxxxxxx").getBytes(StandardCharsets.US_ASCII);
                bytes[spaces] = b == ' ' ? (byte) 'x' : (byte) b;
                assertThat(Words.leadingSpaces(bytes, 0)).isEqualTo(spaces);
            }
        }
    }
}
