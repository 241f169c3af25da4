package dev.frontmatter.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.testing.Alignments;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
    void passesLinesThatBeginOtherwise() {
        Alignments.forEach((bytes, from, end) -> {
            int line = EightBytes.pastOtherLines((byte) 'x', (byte) '~', bytes, from, end);

            int wanted = from;
            while (wanted < end
                    && !(startsLine(bytes, from, wanted) && (bytes[wanted] == 'x' || bytes[wanted] == '~'))) {
                wanted++;
            }
            boolean right = line == wanted || line >= from && line < wanted && startsLine(bytes, from, line);
            boolean far = wanted - line <= Long.BYTES || !hasLineEnd(bytes, line, Math.min(wanted, end) - Long.BYTES);
            if (!right || !far) {
                assertThat(line).as("%s from %s to %s", bytes, from, end).isEqualTo(wanted);
            }
        });
    }

    private static boolean startsLine(byte[] bytes, int from, int at) {
        return at == from || bytes[at - 1] == '\n' || bytes[at - 1] == '\r';
    }

    private static boolean hasLineEnd(byte[] bytes, int from, int end) {
        for (int at = from; at < end; at++) {
            if (bytes[at] == '\n' || bytes[at] == '\r') {
                return true;
            }
        }
        return false;
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

    @Test
    void passesTextInQuotes() {
        for (byte quote : new byte[] {'"', '\''}) {
            passesText(
                    (bytes, from, end) -> EightBytes.pastQuoted(quote, bytes, from, end),
                    b -> b >= ' ' && b != 0x7F && b != '\\' && b != quote);
        }
        passesText(EightBytes::pastDoubleQuoted, b -> b >= ' ' && b != '\\' && b != '"');
    }

    private interface Search {
        int stop(byte[] bytes, int from, int end);
    }

    private interface Text {
        boolean has(byte b);
    }

    private static void passesText(Search search, Text text) {
        Alignments.forEach((bytes, from, end) -> {
            int stop = search.stop(bytes, from, end);

            int wanted = from;
            while (wanted < end && text.has(bytes[wanted])) {
                wanted++;
            }
            boolean right = stop == wanted || stop >= from && stop < wanted && end - stop < Long.BYTES;
            if (!right) {
                assertThat(stop).as("%s from %s to %s", bytes, from, end).isEqualTo(wanted);
            }
        });
    }

    /** Each byte, alone in text that has nothing to stop at, on each side of what is looked at together. */
    @Test
    void tellsEveryByteInQuotes() {
        byte[] bytes = new byte[40];
        for (int place = 0; place < 32; place++) {
            for (int b = Byte.MIN_VALUE; b <= Byte.MAX_VALUE; b++) {
                Arrays.fill(bytes, (byte) 'x');
                bytes[place] = (byte) b;
                boolean special = b < ' ' || b == '\\';
                int none = 40;
                assertThat(EightBytes.pastDoubleQuoted(bytes, 0, 40)).isEqualTo(special || b == '"' ? place : none);
                assertThat(EightBytes.pastQuoted((byte) '"', bytes, 0, 40))
                        .isEqualTo(special || b == 0x7F || b == '"' ? place : none);
                assertThat(EightBytes.pastQuoted((byte) '\'', bytes, 0, 40))
                        .isEqualTo(special || b == 0x7F || b == '\'' ? place : none);
            }
        }
    }

    @Test
    void countsSpaces() {
        byte[] bytes = "          x       ".getBytes(StandardCharsets.US_ASCII);

        assertThat(EightBytes.spaces(bytes, 0)).isEqualTo(8);
        assertThat(EightBytes.spaces(bytes, 3)).isEqualTo(7);
        assertThat(EightBytes.spaces(bytes, 10)).isZero();
    }

    @Test
    void readsDigitsAndNothingElse() {
        for (int count = 0; count <= Long.BYTES; count++) {
            byte[] bytes = "98765432".getBytes(StandardCharsets.US_ASCII);
            String digits = "98765432".substring(Long.BYTES - count);
            assertThat(EightBytes.decimal(bytes, Long.BYTES - count, Long.BYTES))
                    .isEqualTo(count == 0 ? -1 : Integer.parseInt(digits));
            for (int place = Long.BYTES - count; place < Long.BYTES; place++) {
                for (int other = Byte.MIN_VALUE; other <= Byte.MAX_VALUE; other++) {
                    byte[] changed = bytes.clone();
                    changed[place] = (byte) other;
                    String text = new String(changed, Long.BYTES - count, count, StandardCharsets.ISO_8859_1);
                    boolean digit = other >= '0' && other <= '9';
                    assertThat(EightBytes.decimal(changed, Long.BYTES - count, Long.BYTES))
                            .isEqualTo(digit ? Integer.parseInt(text) : -1);
                }
            }
        }
    }
}
