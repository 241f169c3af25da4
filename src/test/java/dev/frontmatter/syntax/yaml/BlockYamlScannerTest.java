package dev.frontmatter.syntax.yaml;

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
    @ValueSource(
            strings = {
                "a: b",
                "a:\r\nb: c\r\n",
                "  a: b\n  c: d\n",
                "# first\n\na: b # second\n \n # third",
                "a: b:c",
                "a : b",
                "'a': b\n\"c\": d\n",
                "a: it's [not] {flow}, \"quoted\" or #comment",
                "a: one\n  two\n\n  - three\nb: c",
                "a: 'it''s'",
                "a: 'one\n two\n\n three'",
                "a: \"\\t\\x41\\u00e9\\U0001f600 \\\n  one\"",
                "a: |\n  one\n\n   two\nb: >-\n  one\n  two\n\nc: |+\n  x\n\n",
                "a:\n- b\n- c\nd: e",
                "a:\n   - b\n   -\n   - c\n",
                "a:\n- - b\n  - c: d\n    e: f\n- g:\n  - h\n",
                "a: [b, 'c', [d, {e: f, \"g\": []}], {}]",
                "\u00e9: \ud83d\ude00\n\u4e2d: '\u6587'\n",
            })
    void reads(String yaml) {
        assertThat(isScanned(yaml, Limits.defaults())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "- a",
                "a: b\n c: d",
                "a: b: c",
                "a: b\na: c",
                "a: b\n\"a\": c",
                "<<: a",
                "a: &b c",
                "a: *b",
                "a: !!str b",
                "? a\n: b",
                "a: [b,\n c]",
                "a: {b}",
                "a: [b",
                "a: 'b",
                "a: \"\\ud83d\\ude00\"",
                "a: |2\n   b\n",
                "a:\tb",
                "a: b\rc: d",
                "a: \u0085\ufeff",
                "---",
                "a: b\n...\nc: d",
                "%YAML 1.2",
                "a: eight or \u007f more",
                "a: b\u007f",
                "a\u007fb: c",
                "a: b # \u007f"
            })
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
