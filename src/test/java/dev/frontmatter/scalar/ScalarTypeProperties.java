package dev.frontmatter.scalar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.testing.Pick;
import dev.frontmatter.testing.ScalarOracle;
import dev.frontmatter.testing.ScalarOracle.Scalar;
import dev.frontmatter.testing.ScalarTexts;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.DataTreeBuilder;
import dev.frontmatter.tree.KeyTable;
import dev.frontmatter.tree.NodeKind;
import dev.frontmatter.tree.ScalarReader;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ScalarTypeProperties {

    /** A scalar in a document, and the type that is to read it. */
    record Case(Class<?> type, Scalar scalar) {}

    /** Each type takes just the texts that the oracle takes, and makes the same of them. */
    @Property(tries = 30_000)
    void readsWhatTheTableSays(@ForAll("nearlyValid") Case reading) {
        if (ScalarOracle.isNull(reading.scalar())) {
            return;
        }
        assertThat(read(reading)).isEqualTo(ScalarOracle.read(reading.type(), reading.scalar()));
    }

    /** A text of one type is read by another type as the oracle reads it: most are refused, none is mistaken. */
    @Property(tries = 10_000)
    void readsTextsOfOtherTypes(@ForAll("foreign") Case reading) {
        if (ScalarOracle.isNull(reading.scalar())) {
            return;
        }
        assertThat(read(reading)).isEqualTo(ScalarOracle.read(reading.type(), reading.scalar()));
    }

    @Provide
    Arbitrary<Case> nearlyValid() {
        return Arbitraries.randomValue(random -> {
            Class<?> type = Pick.of(random, ScalarOracle.types());
            return new Case(type, new Scalar(ScalarTexts.near(type, random), !Pick.chance(random, 4)));
        });
    }

    @Provide
    Arbitrary<Case> foreign() {
        return Arbitraries.randomValue(random -> {
            String text = ScalarTexts.near(Pick.of(random, ScalarOracle.types()), random);
            return new Case(Pick.of(random, ScalarOracle.types()), new Scalar(text, !Pick.chance(random, 4)));
        });
    }

    private static Optional<Object> read(Case reading) {
        Class<?> type = reading.type();
        ScalarType scalarType = type == Object.class ? ScalarType.untyped() : ScalarType.of(type);
        NodeKind kind = reading.scalar().plain() ? NodeKind.PLAIN : NodeKind.TEXT;
        DataTreeBuilder tree = new DataTreeBuilder(Source.ofText("text", ""), KeyTable.empty());
        tree.scalar(kind, Span.at(0), reading.scalar().text());
        Reading value = ScalarReader.read(scalarType, tree.build(), DataTree.ROOT, Limits.defaults());
        return value.isAccepted() ? Optional.of(value.orThrow()) : Optional.empty();
    }
}
