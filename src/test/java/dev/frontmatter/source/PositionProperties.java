package dev.frontmatter.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.bytes.Utf8;
import dev.frontmatter.testing.Pick;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class PositionProperties {

    /** Every offset of every text stands where a naive counter of lines and UTF-16 code units says. */
    @Property(tries = 3_000)
    void countsLikeANaiveCounter(@ForAll("texts") String text) {
        Source source = Source.ofText("text", text);
        List<Position> expected = naivePositions(text);

        List<Position> positions = new ArrayList<>();
        for (int offset = 0; offset <= source.length(); offset++) {
            positions.add(source.position(offset));
        }

        assertThat(positions).isEqualTo(expected);
    }

    /** Every line of every text is what lies between its line ends. */
    @Property(tries = 2_000)
    void cutsLinesLikeANaiveCutter(@ForAll("texts") String text) {
        Source source = Source.ofText("text", text);
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String[] expected = unmarked.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);

        List<String> lines = new ArrayList<>();
        for (int line = 1; line <= expected.length; line++) {
            lines.add(source.text(source.line(line)));
        }

        assertThat(lines).containsExactly(expected);
    }

    /** In bytes that are no UTF-8, every offset still has a position, on the line that the line ends before it make. */
    @Property(tries = 3_000)
    void findsALineInAnyBytes(@ForAll("anyBytes") byte[] bytes) {
        Source source = Source.of("bytes", bytes);

        for (int offset = 0; offset <= bytes.length; offset++) {
            assertThat(source.position(offset).line()).isEqualTo(1 + lineEndsBefore(bytes, offset));
        }
    }

    /** In a long line of any bytes, every offset that begins a character stands where the decoder says. */
    @Property(tries = 200)
    void countsColumnsOfLongLinesLikeTheDecoder(@ForAll("anyBytes") byte[] bytes) {
        byte[] line = new byte[100 * bytes.length];
        for (int at = 0; at < line.length; at++) {
            byte b = bytes[at % bytes.length];
            line[at] = b == '\n' || b == '\r' ? (byte) 'x' : b;
        }
        Source source = Source.of("line", line);

        for (int offset = Utf8.byteOrderMarkLength(line, line.length); offset < line.length; offset += 7) {
            if ((line[offset] & 0xC0) != 0x80) {
                int start = Utf8.byteOrderMarkLength(line, line.length);
                String before = new String(line, start, offset - start, StandardCharsets.UTF_8);
                assertThat(source.position(offset)).isEqualTo(new Position(1, before.length() + 1));
            }
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.randomValue(random -> (Pick.chance(random, 4) ? "\uFEFF" : "")
                + Pick.join(
                        random.nextInt(20),
                        () -> Pick.of(
                                random,
                                "\n",
                                "\r\n",
                                "\r",
                                "a",
                                " ",
                                "\t",
                                "\u00e9",
                                "\u20ac",
                                "\ud83d\ude00",
                                "\uFEFF",
                                "\u0085",
                                "\u2028",
                                "e\u0301")));
    }

    @Provide
    Arbitrary<byte[]> anyBytes() {
        return Arbitraries.frequencyOf(
                        Tuple.of(2, Arbitraries.bytes()),
                        Tuple.of(
                                3,
                                Arbitraries.of(
                                        (byte) '\n',
                                        (byte) '\r',
                                        (byte) 0xEF,
                                        (byte) 0xBB,
                                        (byte) 0xBF,
                                        (byte) 0xF0,
                                        (byte) 0x9F,
                                        (byte) 0xC3)))
                .array(byte[].class)
                .ofMaxSize(24);
    }

    /** A position for each byte and for the end: all bytes of a character stand where it starts, and CRLF is one. */
    private static List<Position> naivePositions(String text) {
        List<Position> positions = new ArrayList<>();
        int line = 1;
        int column = 1;
        for (int at = 0; at < text.length(); ) {
            boolean pair = text.startsWith("\r\n", at);
            String character = pair ? "\r\n" : Character.toString(text.codePointAt(at));
            for (int i = 0; i < character.getBytes(StandardCharsets.UTF_8).length; i++) {
                positions.add(new Position(line, column));
            }
            if (character.equals("\n") || character.equals("\r") || pair) {
                line++;
                column = 1;
            } else if (at > 0 || !character.equals("\uFEFF")) {
                column += character.length();
            }
            at += character.length();
        }
        positions.add(new Position(line, column));
        return positions;
    }

    /** Counts LF, CR and CRLF; a CRLF ends behind its LF. */
    private static int lineEndsBefore(byte[] bytes, int offset) {
        int count = 0;
        for (int at = 0; at < offset; at++) {
            boolean halfOfPair = bytes[at] == '\r' && at + 1 < bytes.length && bytes[at + 1] == '\n';
            count += bytes[at] == '\n' || bytes[at] == '\r' && !halfOfPair ? 1 : 0;
        }
        return count;
    }
}
