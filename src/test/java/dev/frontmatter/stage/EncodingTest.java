package dev.frontmatter.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.bytes.Utf8;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import java.io.UnsupportedEncodingException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@link Encoding} takes for UTF-8 text, sequence by sequence, and how it names what is none. */
class EncodingTest {

    /** Bytes at the bounds of what may stand in a sequence. */
    static final List<Integer> BOUNDS =
            List.of(0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xE0, 0xED, 0xF4, 0xFF);

    private final Utf8Decoder utf8 = new Utf8Decoder();

    /** All sequences of one, two and three bytes, but for some that end in NUL. */
    @Test
    void knowsEveryShortSequence() {
        byte[] bytes = new byte[3];
        for (int sequence = 0; sequence < 1 << 24; sequence++) {
            bytes[0] = (byte) sequence;
            bytes[1] = (byte) (sequence >> 8);
            bytes[2] = (byte) (sequence >> 16);
            int end = sequence < 1 << 8 ? 1 : sequence < 1 << 16 ? 2 : 3;
            assertKnown(bytes, end);
        }
    }

    /** All sequences of four bytes whose second one is any, and the others at the bounds of what may stand there. */
    @Test
    void knowsEverySequenceOfFour() {
        byte[] bytes = new byte[4];
        for (int lead = 0xE0; lead <= 0xFF; lead++) {
            for (int second = 0; second <= 0xFF; second++) {
                for (int third : BOUNDS) {
                    for (int fourth : BOUNDS) {
                        bytes[0] = (byte) lead;
                        bytes[1] = (byte) second;
                        bytes[2] = (byte) third;
                        bytes[3] = (byte) fourth;
                        assertKnown(bytes, 4);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16BE, source/utf-16",
        "UTF-16LE, source/utf-16",
        "UTF-16, source/utf-16",
        "UTF-32BE, source/nul",
        "ISO-8859-1, source/encoding"
    })
    void namesOtherEncodings(String encoding, String rule) throws UnsupportedEncodingException {
        byte[] bytes = "caf\u00e9 cr\u00e8me".getBytes(encoding);
        Diagnostics diagnostics = new Diagnostics(Source.of("bytes", bytes), Limits.defaults());

        Encoding.check(Source.of("bytes", bytes), bytes.length, diagnostics);

        assertThat(diagnostics.toList().get(0).rule()).hasToString(rule);
    }

    private void assertKnown(byte[] bytes, int end) {
        if (Utf8.isText(bytes, 0, end) != utf8.isText(bytes, end)) {
            assertThat(bytes).as("%s bytes of it are taken wrongly", end).isNull();
        }
    }

    /** The first bytes of a file tell UTF-16 and UTF-32 only if they can be nothing else. */
    @ParameterizedTest
    @CsvSource({
        "FEFF, source/utf-16, UTF-16",
        "FFFE, source/utf-16, UTF-16",
        "FEFF0061, source/utf-16, UTF-16",
        "FFFE6100, source/utf-16, UTF-16",
        "FFFE0000, source/utf-16, UTF-32",
        "FFFE000061, source/utf-16, UTF-32",
        "FFFE00, source/utf-16, UTF-16",
        "FFFE0061, source/utf-16, UTF-16",
        "FFFE6100, source/utf-16, UTF-16",
        "0000FEFF, source/utf-16, UTF-32",
        "0000FEFF00, source/utf-16, UTF-32",
        "0000FE, source/nul, 2 at byte 0",
        "0000FEFE, source/nul, 2 at byte 0",
        "0000FFFF, source/nul, 2 at byte 0",
        "0061FEFF, source/nul, one at byte 0",
        "6100FEFF, source/nul, one at byte 1",
        "00610062, source/utf-16, UTF-16",
        "61006200, source/utf-16, UTF-16",
        "006100, source/nul, one at byte 0",
        "610062, source/nul, one at byte 1",
        "00610000, source/nul, one at byte 0",
        "00006162, source/nul, 2 at byte 0",
        "00000062, source/nul, 3 at byte 0",
        "61000000, source/nul, 3 at byte 1",
        "00006200, source/nul, 2 at byte 0",
        "00616162, source/nul, one at byte 0",
        "0061C3A9, source/nul, one at byte 0",
        "00C3A962, source/nul, one at byte 0",
        "610061C3A9, source/nul, one at byte 1",
        "61000062, source/nul, 2 at byte 1",
        "61616200, source/nul, one at byte 3",
        "61620063, source/nul, one at byte 2",
        "FF61, source/encoding, byte FF at byte 0",
        "61FE62, source/encoding, byte FE at byte 1",
        "FE61FF62, source/encoding, byte FE at byte 0",
        "61E282, source/encoding, bytes E2 82 at byte 1",
        "FFFFFFFF, source/encoding, bytes FF FF FF FF at byte 0",
        "FFFFFFFFFF, source/encoding, bytes FF FF FF FF … at byte 0"
    })
    void namesWhatIsNoText(String hexadecimal, String rule, String found) {
        byte[] bytes = HexFormat.of().parseHex(hexadecimal);

        Diagnostic finding = findings(bytes).get(0);

        assertThat(finding.rule()).hasToString(rule);
        assertThat(finding.message()).endsWith(found);
    }

    @Test
    void neighboursAreOneFinding() {
        byte[] bytes = HexFormat.of().parseHex("61FFFE620000630064FF");

        assertThat(findings(bytes))
                .extracting(finding -> finding.rule() + " " + finding.span().start() + "-"
                        + finding.span().end())
                .containsExactly("source/encoding 1-3", "source/nul 4-6", "source/nul 7-8", "source/encoding 9-10");
    }

    private static List<Diagnostic> findings(byte[] bytes) {
        Source source = Source.of("bytes", bytes);
        Diagnostics diagnostics = new Diagnostics(source, Limits.defaults());
        Encoding.check(source, bytes.length, diagnostics);
        return diagnostics.toList();
    }
}
