package dev.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.DiagnosticText;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.source.Source;
import dev.frontmatter.testing.SharedFolder;
import dev.frontmatter.testing.Slip;
import dev.frontmatter.tokenizer.Format;
import dev.frontmatter.tokenizer.Segments;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Single slips in files that people wrote, where there are some: see {@link SharedFolder}. Each is to be told once, at its
 * place, with advice that mends it.
 */
class SingleSlipsTest {

    private static final int SLIPS = 1_000;
    private static final int EVERY = 5;
    private static final String BODY =
            "\n\n# Heading\n\nThe wall is old: it was built for the fleet.\n\n---\n\nMore.\n";
    private static final FrontMatterReader<?> READER = FrontMatter.untyped();

    /** What came of the slips of one kind. */
    private static final class Outcomes {

        int all;
        int silent;
        int once;
        int there;
        int mended;
        final List<String> failures = new ArrayList<>();

        @Override
        public String toString() {
            return all + " slips: " + silent + " silent, " + once + " told once, " + there + " at the place, " + mended
                    + " mended";
        }
    }

    @Test
    void aSlipIsToldOnceAtItsPlaceWithAdviceThatMendsIt() throws IOException {
        List<Written> texts = texts();
        Map<Slip, Outcomes> outcomes = new EnumMap<>(Slip.class);
        Random random = new Random(16);
        int made = 0;
        for (int i = 0; made < SLIPS; i++) {
            Slip kind = Slip.values()[i % Slip.values().length];
            Written file = texts.get(random.nextInt(texts.size()));
            Slip.Made slip = kind.make(file.text(), file.end(), random);
            if (slip != null) {
                made++;
                look(outcomes.computeIfAbsent(kind, k -> new Outcomes()), slip);
            }
        }
        Outcomes sum = new Outcomes();
        StringBuilder report = new StringBuilder();
        outcomes.forEach((kind, outcome) -> {
            sum.all += outcome.all;
            sum.silent += outcome.silent;
            sum.once += outcome.once;
            sum.there += outcome.there;
            sum.mended += outcome.mended;
            report.append(kind).append(": ").append(outcome).append('\n');
            outcome.failures.stream().limit(2).forEach(report::append);
        });
        report.append(sum);
        if (Boolean.getBoolean("slips.show")) {
            System.out.println(report);
        }
        assertThat(sum.silent).as(report.toString()).isLessThanOrEqualTo(SLIPS / 100);
        assertThat(sum.once).as(report.toString()).isGreaterThan(SLIPS * 95 / 100);
        assertThat(sum.there).as(report.toString()).isGreaterThan(SLIPS * 95 / 100);
        assertThat(sum.mended).as(report.toString()).isGreaterThan(SLIPS * 90 / 100);
    }

    private static void look(Outcomes outcomes, Slip.Made slip) {
        List<Diagnostic> found = READER.tryReadText(slip.text()).diagnostics();
        outcomes.all++;
        outcomes.silent += found.isEmpty() ? 1 : 0;
        boolean once = found.size() == 1;
        boolean there = !found.isEmpty() && Math.abs(found.get(0).start().line() - slip.line()) <= 1;
        boolean mended = once
                && found.get(0).fixes().stream()
                        .anyMatch(fix -> READER.tryReadText(fixed(slip.text(), fix))
                                .diagnostics()
                                .isEmpty());
        outcomes.once += once ? 1 : 0;
        outcomes.there += there ? 1 : 0;
        outcomes.mended += mended ? 1 : 0;
        if (!once || !there || !mended) {
            StringBuilder failure =
                    new StringBuilder("  line " + slip.line() + (once ? " once" : "") + (there ? " there" : "") + "\n");
            found.stream().limit(3).forEach(diagnostic -> failure.append(DiagnosticText.of(diagnostic)));
            outcomes.failures.add(failure.append(
                            found.isEmpty()
                                    ? slip.text()
                                                    .lines()
                                                    .skip(slip.line() - 1)
                                                    .findFirst()
                                                    .orElse("") + "\n"
                                    : "")
                    .toString());
        }
    }

    private static String fixed(String text, Fix fix) {
        return new String(fix.applyTo(text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    /** A text and the end of its front matter, closing line included. */
    private record Written(String text, int end) {}

    /** Returns the texts of some files in YAML that nothing is wrong with. */
    private static List<Written> texts() throws IOException {
        List<Written> texts = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> all = Files.walk(SharedFolder.resolve("corpus/handwritten"))) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (int i = 0; i < files.size(); i += EVERY) {
            String text = Files.readString(files.get(i)).replace("\r\n", "\n").stripTrailing() + BODY;
            Segments segments = FrontMatter.split(Source.ofText("text", text));
            boolean yaml = segments.format().equals(Optional.of(Format.YAML));
            if (yaml && READER.tryReadText(text).diagnostics().isEmpty()) {
                texts.add(new Written(
                        text,
                        text.length() - segments.source().text(segments.body()).length()));
            }
        }
        return texts;
    }
}
