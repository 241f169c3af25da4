package dev.frontmatter.tokenizer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.diagnostic.Diagnostics;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.testing.CommonYaml;
import dev.frontmatter.testing.Pick;
import java.io.UnsupportedEncodingException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@link Encoding} takes for UTF-8 text beside the JDK's decoder. */
class EncodingProperties {

    /** Bytes at the bounds of what may stand in a sequence. */
    private static final List<Integer> BOUNDS =
            List.of(0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xE0, 0xED, 0xF4, 0xFF);

    /** Part of some bytes, of which the rest is not to be looked at. */
    record Part(byte[] bytes, int end) {}

    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final CharBuffer decoded = CharBuffer.allocate(4_096);

    @Property(tries = 20_000)
    void reportsWhatTheDecoderRefuses(@ForAll("parts") Part part) {
        assertThat(isReported(part)).isEqualTo(!isText(part.bytes(), part.end()));
    }

    @Property(tries = 5_000)
    void reportsWhatTheDecoderRefusesOfAnyBytes(@ForAll byte[] bytes) {
        assertThat(isReported(new Part(bytes, bytes.length))).isEqualTo(!isText(bytes, bytes.length));
    }

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
        if (Encoding.isWellFormed(bytes, end) != isText(bytes, end)) {
            assertThat(bytes).as("%s bytes of it are taken wrongly", end).isNull();
        }
    }

    private static boolean isReported(Part part) {
        Source source = Source.of("bytes", part.bytes());
        Diagnostics diagnostics = new Diagnostics(source, Limits.defaults());
        Encoding.check(source, part.end(), diagnostics);
        return diagnostics.hasErrors();
    }

    /** Byte order marks of UTF-16 and UTF-32 are malformed, or hold NUL. */
    private boolean isText(byte[] bytes, int end) {
        for (int at = 0; at < end; at++) {
            if (bytes[at] == 0) {
                return false;
            }
        }
        // A new decoder reports what is malformed; an overflow would be no error.
        CharBuffer out = end <= decoded.capacity() ? decoded.clear() : CharBuffer.allocate(end);
        return !decoder.reset()
                .decode(ByteBuffer.wrap(bytes, 0, end), out, true)
                .isError();
    }

    @Provide
    Arbitrary<Part> parts() {
        return Arbitraries.randomValue(random -> {
            byte[] bytes = CommonYaml.document(random).getBytes(StandardCharsets.UTF_8);
            for (int changes = random.nextInt(3); changes > 0; changes--) {
                bytes[random.nextInt(bytes.length)] = anyByte(random);
            }
            return new Part(bytes, Pick.of(random, bytes.length, random.nextInt(bytes.length + 1)));
        });
    }

    private static byte anyByte(Random random) {
        int any = random.nextInt(256);
        return (byte) (int) Pick.of(random, any, Pick.of(random, BOUNDS));
    }
}
