package dev.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.diagnostic.Severity;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.testing.Documents;
import dev.frontmatter.testing.Pick;
import dev.frontmatter.testing.Read;
import dev.frontmatter.testing.Sample;
import dev.frontmatter.testing.Sample.Fault;
import dev.frontmatter.testing.Samples;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The binding law: if the validator reports no error, binding succeeds, and only the user's own code can still fail, as
 * {@code bind/constructor} at that record's span. Conversely the validator refuses only what the scalar table, the shape
 * rules or a constraint refuse.
 */
class BindingLawProperties {

    /** A document that was written for a record. */
    record Written(Class<?> type, String text, Object value) {

        @Override
        public String toString() {
            return type.getSimpleName() + "\n" + text + "\n" + value;
        }
    }

    /** A document with keys that no record knows, and how it is read. */
    record Crowded(Written written, int strangers, boolean broken, UnknownKeys unknownKeys, int limit) {}

    /** A document that was broken in one way. */
    record Broken(Class<?> type, String text, Fault fault) {

        @Override
        public String toString() {
            return type.getSimpleName() + "\n" + text + "\n" + fault;
        }
    }

    /** A valid document, in whatever style, reads to the value that it was written for, in the document's order. */
    @Property(tries = 3_000)
    void readsWhatWasWritten(@ForAll("valid") Written written) {
        ReadResult<?> result = Read.reader(written.type()).tryReadText(written.text());

        assertThat(result.diagnostics()).isEmpty();
        Object data = result.orThrow().data();
        assertThat(data).isEqualTo(written.value()).hasToString(written.value().toString());
    }

    /** A document that is broken in one place has one finding: that fault, in that place. */
    @Property(tries = 5_000)
    void reportsTheFaultAndNothingElse(@ForAll("broken") Broken broken) {
        ReadResult<?> result = Read.reader(broken.type()).tryReadText(broken.text());

        assertThat(result.diagnostics()).hasSize(1);
        Diagnostic finding = result.diagnostics().get(0);
        assertThat(finding.rule()).isEqualTo(broken.fault().rule());
        assertThat(finding.pointer()).isEqualTo(broken.fault().pointer());
        assertThat(result.document()).isEmpty();
    }

    /** Whatever a text holds, each record is read from it or there is an error; nothing is thrown. */
    @Property(tries = 3_000)
    void readsOrReportsAnyText(@ForAll("anyText") Written written) {
        ReadResult<?> result = Read.reader(written.type()).tryReadText(written.text());

        assertThat(result.document().isPresent())
                .isEqualTo(
                        result.diagnostics().stream().noneMatch(diagnostic -> diagnostic.severity() == Severity.ERROR));
    }

    /** What is said of a document does not depend on whether its data is made. */
    @Property(tries = 3_000)
    void validatesAsItReads(
            @ForAll("valid") Written valid, @ForAll("broken") Broken broken, @ForAll("anyText") Written any)
            throws IOException {
        for (Written written : List.of(valid, new Written(broken.type(), broken.text(), ""), any)) {
            FrontMatterReader<?> reader = Read.reader(written.type());

            assertThat(reader.validate(Source.ofText("text", written.text())))
                    .isEqualTo(reader.tryReadText(written.text()).diagnostics());
        }
    }

    /** A full list of diagnostics is an error itself; a document without an error is as it was written. */
    @Property(tries = 5_000)
    void decidesAlsoWhenTheListIsFull(@ForAll("crowded") Crowded crowded) throws IOException {
        Written written = crowded.written();
        FrontMatterReader<?> reader = Read.reader(written.type())
                .withUnknownKeys(crowded.unknownKeys())
                .withLimits(Limits.defaults().withDiagnostics(crowded.limit()));

        ReadResult<?> result = reader.tryReadText(written.text());

        int most = switch (crowded.unknownKeys()) {
            case ERROR -> 0;
            case WARN -> crowded.limit();
            case IGNORE -> Integer.MAX_VALUE;
        };
        boolean right = !crowded.broken() && crowded.strangers() <= most;
        assertThat(result.document().isPresent()).isEqualTo(right);
        if (right) {
            assertThat(result.orThrow().data()).isEqualTo(written.value());
            assertThat(result.diagnostics())
                    .hasSize(crowded.unknownKeys() == UnknownKeys.WARN ? crowded.strangers() : 0);
        }
        assertThat(result.diagnostics()).hasSizeLessThanOrEqualTo(crowded.limit() + 1);
        assertThat(reader.validate(Source.ofText("text", written.text()))).isEqualTo(result.diagnostics());
    }

    @Provide
    Arbitrary<Written> valid() {
        return Arbitraries.randomValue(BindingLawProperties::written);
    }

    @Provide
    Arbitrary<Crowded> crowded() {
        return Arbitraries.randomValue(random -> {
            Sample sample = Documents.of(Pick.of(random, Samples.RECORDS), random);
            List<Fault> faults = sample.faults().stream()
                    .filter(fault -> !fault.rule().equals(Rules.UNKNOWN_KEY))
                    .toList();
            boolean broken = !faults.isEmpty() && Pick.chance(random, 3);
            if (broken) {
                Pick.of(random, faults).change().run();
            }
            int strangers = sample.strangers().isEmpty() ? 0 : random.nextInt(30);
            for (int i = 0; i < strangers; i++) {
                Pick.of(random, sample.strangers()).accept("zzzzzz" + i);
            }
            return new Crowded(
                    new Written(sample.type(), sample.write(), sample.value()),
                    strangers,
                    broken,
                    Pick.of(random, UnknownKeys.values()),
                    1 + random.nextInt(20));
        });
    }

    @Provide
    Arbitrary<Broken> broken() {
        return Arbitraries.randomValue(random -> {
            while (true) {
                Sample sample = Documents.of(Pick.of(random, Samples.RECORDS), random);
                if (!sample.faults().isEmpty()) {
                    Fault fault = Pick.of(random, sample.faults());
                    fault.change().run();
                    return new Broken(sample.type(), sample.write(), fault);
                }
            }
        });
    }

    @Provide
    Arbitrary<Written> anyText() {
        return Arbitraries.randomValue(random -> {
            Written written = written(random);
            String text = Pick.chance(random, 3) ? pieces(random) : written.text();
            for (int changes = random.nextInt(4); changes > 0; changes--) {
                int at = random.nextInt(text.length() + 1);
                int to = Math.min(text.length(), at + random.nextInt(6));
                text = text.substring(0, at) + Pick.of(random, "", Pick.of(random, PIECES)) + text.substring(to);
            }
            return new Written(Pick.of(random, written.type(), Pick.of(random, Samples.RECORDS)), text, "");
        });
    }

    private static final List<String> PIECES = List.of(
            "---",
            "...",
            "\n",
            "\n",
            "\n  ",
            "\r\n",
            "\r",
            "- ",
            "? ",
            ": ",
            ":",
            ", ",
            "[",
            "]",
            "{",
            "}",
            "#",
            " #",
            "&a ",
            "*a",
            "!!str ",
            "!!int ",
            "! ",
            "!x",
            "|",
            "|-\n",
            ">",
            "'",
            "\"",
            "%",
            "@",
            "`",
            "\t",
            "<<: ",
            "~",
            "null",
            "1",
            "-1",
            "0x1F",
            "1e999",
            ".inf",
            "true",
            "text",
            "title",
            "name",
            "kind: circle",
            "shapes",
            "a",
            "b",
            "\uFEFF",
            "\u0085",
            "\u2028",
            "\u0001",
            "\u007f",
            "\uFFFE",
            "\ud83d\ude00",
            "\ud83d",
            "\\",
            "\\x",
            "\\u12",
            "\\ud83d",
            "\\U00110000",
            "\u00e9",
            "\0");

    private static String pieces(Random random) {
        return "---\n" + Pick.join(random.nextInt(20), () -> Pick.of(random, PIECES)) + "\n---\n";
    }

    private static Written written(Random random) {
        Sample sample = Documents.of(Pick.of(random, Samples.RECORDS), random);
        return new Written(sample.type(), sample.write(), sample.value());
    }
}
