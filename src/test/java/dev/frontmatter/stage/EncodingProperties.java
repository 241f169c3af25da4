package dev.frontmatter.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.testing.CommonYaml;
import dev.frontmatter.testing.Pick;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What {@link Encoding} takes for UTF-8 text beside the JDK's decoder. */
class EncodingProperties {

    /** Part of some bytes, of which the rest is not to be looked at. */
    record Part(byte[] bytes, int end) {}

    private final Utf8Decoder utf8 = new Utf8Decoder();

    @Property(tries = 20_000)
    void reportsWhatTheDecoderRefuses(@ForAll("parts") Part part) {
        assertThat(isReported(part)).isEqualTo(!utf8.isText(part.bytes(), part.end()));
    }

    @Property(tries = 5_000)
    void reportsWhatTheDecoderRefusesOfAnyBytes(@ForAll byte[] bytes) {
        assertThat(isReported(new Part(bytes, bytes.length))).isEqualTo(!utf8.isText(bytes, bytes.length));
    }

    private static boolean isReported(Part part) {
        Source source = Source.of("bytes", part.bytes());
        Diagnostics diagnostics = new Diagnostics(source, Limits.defaults());
        Encoding.check(source, part.end(), diagnostics);
        return diagnostics.hasErrors();
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
        return (byte) (int) Pick.of(random, any, Pick.of(random, EncodingTest.BOUNDS));
    }
}
