package dev.frontmatter.syntax.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.testing.YamlVersions;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A scalar that counts as portable is the same value in YAML 1.1 and 1.2. */
class PortableScalarProperties {

    @Property(tries = 20_000)
    void isTheSameValueInBothVersions(@ForAll("scalars") String text) {
        if (PortableScalar.is(text)) {
            assertThat(YamlVersions.in11(text)).isEqualTo(YamlVersions.in12(text));
        }
    }

    @Example
    void knowsWhatTheVersionsReadDifferently() {
        for (String text : YamlVersions.doubtful()) {
            if (PortableScalar.is(text)) {
                assertThat(YamlVersions.in11(text)).as(text).isEqualTo(YamlVersions.in12(text));
            }
        }
    }

    @Example
    void takesWhatIsCommon() {
        assertThat(new String[] {
                    "",
                    "~",
                    "null",
                    "true",
                    "False",
                    "0",
                    "4",
                    "-17",
                    "+12",
                    "0x1F",
                    "1.5",
                    "-0.25",
                    "1.5e+3",
                    ".inf",
                    ".NaN",
                    "text",
                    "year",
                    "https://example.org/a%20b",
                    "2024/winter",
                    "1.2.3-rc",
                    "title",
                    "é"
                })
                .allMatch(PortableScalar::is);
    }

    @Provide
    Arbitrary<String> scalars() {
        return Arbitraries.oneOf(
                Arbitraries.of(YamlVersions.doubtful()),
                Arbitraries.strings().withChars("0123456789+-._:").ofMaxLength(8),
                Arbitraries.strings().withChars("01789abefxoET+-._: yYnNo").ofMaxLength(6),
                Arbitraries.integers().between(-2000, 2000).map(String::valueOf),
                Arbitraries.doubles().between(-1e6, 1e6).map(String::valueOf));
    }
}
