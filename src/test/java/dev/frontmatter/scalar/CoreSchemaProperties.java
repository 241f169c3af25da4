package dev.frontmatter.scalar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.testing.Pick;
import dev.frontmatter.testing.ScalarTexts;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;

class CoreSchemaProperties {

    private static final CoreScalarResolver RESOLVER = new CoreScalarResolver(false);

    /** A plain scalar means what SnakeYAML Engine's core schema resolves it to. */
    @Property(tries = 30_000)
    void meansWhatTheEngineResolves(@ForAll("texts") String text) {
        assertThat(CoreSchema.kindOf(text)).isEqualTo(resolved(text));
    }

    /** A text of the characters of numbers alone, in any order, means what the engine says. */
    @Property(tries = 20_000)
    void meansWhatTheEngineResolvesOfJumbles(@ForAll("jumbles") String text) {
        assertThat(CoreSchema.kindOf(text)).isEqualTo(resolved(text));
    }

    /** A plain scalar has no white space around it. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.randomValue(random -> text(random).strip());
    }

    private static String text(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> ScalarTexts.near(Boolean.class, random);
            case 1 -> Pick.of(random, "", "~", "null", "Null", "NULL", "nULL", "~~", "nul", "nulls", " null");
            case 2 -> ScalarTexts.near(String.class, random);
            case 3, 4 -> ScalarTexts.near(BigInteger.class, random);
            case 5 -> ScalarTexts.near(Double.class, random);
            default -> ScalarTexts.near(BigDecimal.class, random);
        };
    }

    @Provide
    Arbitrary<String> jumbles() {
        return Arbitraries.strings().withChars("+-.0189eEoxaFinNf").ofMaxLength(8);
    }

    private static ScalarKind resolved(String text) {
        Tag tag = RESOLVER.resolve(text, true);
        if (tag.equals(Tag.NULL)) {
            return ScalarKind.NULL;
        }
        if (tag.equals(Tag.BOOL)) {
            return ScalarKind.BOOLEAN;
        }
        if (tag.equals(Tag.INT)) {
            return ScalarKind.INTEGER;
        }
        return tag.equals(Tag.FLOAT) ? ScalarKind.FLOAT : ScalarKind.STRING;
    }
}
