package dev.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.testing.Documents;
import dev.frontmatter.testing.Pick;
import dev.frontmatter.testing.Read;
import dev.frontmatter.testing.Sample;
import dev.frontmatter.testing.Samples;
import dev.frontmatter.testing.Share;
import dev.frontmatter.tokenizer.Format;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Records of every supported type are read from all three formats alike, and what is wrong with them is the same. */
class RecordsOfFormatsProperties {

    /** A document in all formats; in one that cannot say it there is none. */
    record Written(Class<?> type, Object value, String yaml, Optional<String> toml, Optional<String> json) {

        static Written of(Sample sample) {
            return new Written(
                    sample.type(),
                    sample.value(),
                    sample.write(),
                    sample.write(Format.TOML),
                    sample.write(Format.JSON));
        }

        List<String> others() {
            return Stream.of(toml, json).flatMap(Optional::stream).toList();
        }
    }

    @Property(tries = 4_000, shrinking = ShrinkingMode.OFF)
    void a_record_is_equal_from_each_format(@ForAll("valid") Written written) {
        FrontMatterReader<?> reader = Read.reader(written.type());

        assertThat(reader.tryReadText(written.yaml()).orThrow().data()).isEqualTo(written.value());
        for (String other : written.others()) {
            assertThat(reader.tryReadText(other).orThrow().data()).as(other).isEqualTo(written.value());
        }
        Share.atLeast(40, "written in all formats", written.others().size() == 2);
    }

    /** One fault has one diagnostic, with the same rule, pointer and expectation. */
    @Property(tries = 4_000, shrinking = ShrinkingMode.OFF)
    void a_fault_is_the_same_in_each_format(@ForAll("broken") Written written) {
        FrontMatterReader<?> reader = Read.reader(written.type());
        List<String> expected = said(reader.tryReadText(written.yaml()).diagnostics());

        for (String other : written.others()) {
            assertThat(said(reader.tryReadText(other).diagnostics())).as(other).isEqualTo(expected);
        }
        Share.atLeast(35, "written in all formats", written.others().size() == 2);
    }

    private static List<String> said(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(diagnostic -> diagnostic.rule() + " " + diagnostic.pointer() + " "
                        + diagnostic.message().replaceFirst(", found .*", ""))
                .sorted()
                .toList();
    }

    @Provide
    Arbitrary<Written> valid() {
        return Arbitraries.randomValue(random -> Written.of(sample(random)));
    }

    @Provide
    Arbitrary<Written> broken() {
        return Arbitraries.randomValue(random -> {
            while (true) {
                Sample sample = sample(random);
                List<Sample.Fault> faults = sample.faults().stream()
                        .filter(fault -> !fault.rule().family().equals("yaml"))
                        .toList();
                if (!faults.isEmpty()) {
                    Pick.of(random, faults).change().run();
                    return Written.of(sample);
                }
            }
        });
    }

    private static Sample sample(Random random) {
        return Documents.of(Pick.of(random, Samples.RECORDS), random);
    }
}
