package dev.frontmatter.syntax.yaml;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.frontmatter.fuzz.Invariants;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever text the fast way reads, it reads as the engine does. */
class ScannerFuzz {

    private static final byte[] BEFORE = "---\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] BEHIND = "---\nbody: \"\n".getBytes(StandardCharsets.UTF_8);

    @MethodSource("dev.frontmatter.fuzz.Seeds#yaml")
    @FuzzTest
    void agreesWithTheEngine(byte[] yaml) {
        if (Invariants.isText(yaml)) {
            byte[] all = ByteBuffer.allocate(BEFORE.length + yaml.length + BEHIND.length)
                    .put(BEFORE)
                    .put(yaml)
                    .put(BEHIND)
                    .array();
            Span frontMatter = new Span(BEFORE.length, BEFORE.length + yaml.length);
            BothWays.agree(Source.of("yaml", all), frontMatter, Limits.defaults());
        }
    }
}
