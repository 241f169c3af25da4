package dev.frontmatter.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the scanner reads, and what it leaves to the engine, by example. */
class BlockYamlScannerTest {

    @ParameterizedTest
    @ValueSource(strings = {"a: eight or \u007f more", "a: b\u007f", "a\u007fb: c", "a: b # \u007f"})
    void leavesToTheEngine(String yaml) {
        assertThat(isScanned(yaml, Limits.defaults())).isFalse();
    }

    @Test
    void countsKeysTowardsTheLimitOnScalars() {
        String yaml = "abc: d\n\"f\": g\n";

        assertThat(isScanned(yaml, Limits.defaults().withScalarBytes(3))).isTrue();
        assertThat(isScanned(yaml, Limits.defaults().withScalarBytes(2))).isFalse();
    }

    /** Whether it is scanned; what is scanned must be what the engine reads. */
    private static boolean isScanned(String yaml, Limits limits) {
        Source source = Source.ofText("yaml", yaml);
        return BothWays.agree(source, new Span(0, source.length()), limits);
    }
}
