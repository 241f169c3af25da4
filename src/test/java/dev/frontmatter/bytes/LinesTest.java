package dev.frontmatter.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.testing.Alignments;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesTest {

    @Test
    void tells_blanks_from_line_ends_and_all_others() {
        for (int b = Byte.MIN_VALUE; b <= Byte.MAX_VALUE; b++) {
            assertThat(Lines.isBlank((byte) b)).isEqualTo(b == 0x20 || b == 0x09);
            assertThat(Lines.isLineEnd((byte) b)).isEqualTo(b == 0x0A || b == 0x0D);
            assertThat(Lines.isSpace((byte) b)).isEqualTo(b == 0x20 || b == 0x09 || b == 0x0A || b == 0x0D);
        }
    }

    @Test
    void finds_the_first_line_end_or_the_end() {
        Alignments.forEach((bytes, from, end) -> {
            int next = from;
            while (next < end && bytes[next] != 0x0A && bytes[next] != 0x0D) {
                next++;
            }
            int found = Lines.lineEnd(bytes, from, end);
            if (found != next) {
                assertThat(found).as("%s from %s to %s", bytes, from, end).isEqualTo(next);
            }
        });
    }

    /** In the texts, n stands for LF and r for CR, and what lies behind the bar is no part of them. */
    @ParameterizedTest
    @CsvSource({
        "anb|, 2, 2",
        "arnb|, 3, 3",
        "arb|, 2, -1",
        "an|, 2, 2",
        "ar|n, 2, -1",
        "ar|, 2, -1",
        "arrn|, 2, -1",
        "anr|, 2, 2"
    })
    void finds_the_line_behind_a_line_end(String drawn, int next, int afterLineFeed) {
        String text = drawn.replace('n', '\n').replace('r', '\r');
        byte[] bytes = text.replace("|", "").getBytes(StandardCharsets.US_ASCII);
        int end = text.indexOf('|');

        assertThat(Lines.afterLineEnd(bytes, 1, end)).isEqualTo(next);
        assertThat(Lines.afterLineFeed(bytes, 1, end)).isEqualTo(afterLineFeed);
    }

    @Test
    void has_no_line_behind_the_end() {
        assertThat(Lines.afterLineEnd(new byte[] {'a', '\r', '\n'}, 1, 1)).isEqualTo(1);
    }

    @Test
    void passes_and_trims_blanks() {
        byte[] bytes = " \tab \n\t ".getBytes(StandardCharsets.US_ASCII);

        assertThat(Lines.pastBlanks(bytes, 0, 8)).isEqualTo(2);
        assertThat(Lines.pastBlanks(bytes, 0, 1)).isEqualTo(1);
        assertThat(Lines.pastBlanks(bytes, 5, 8)).isEqualTo(5);
        assertThat(Lines.trimBlanks(bytes, 0, 8)).isEqualTo(6);
        assertThat(Lines.trimBlanks(bytes, 6, 8)).isEqualTo(6);
        assertThat(Lines.trimSpace(bytes, 0, 8)).isEqualTo(4);
        assertThat(Lines.trimSpace(bytes, 4, 8)).isEqualTo(4);
    }
}
