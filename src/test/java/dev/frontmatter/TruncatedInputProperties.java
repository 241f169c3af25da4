package dev.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.diagnostic.DiagnosticText;
import dev.frontmatter.source.Source;
import dev.frontmatter.testing.Pick;
import dev.frontmatter.tokenizer.Format;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** A file may end anywhere, within a character too: it is read or reported, and all that is reported can be shown. */
class TruncatedInputProperties {

    enum Level {
        LOW,
        HIGH
    }

    record Keyed(
            @Nullable Map<Integer, String> m,
            @Nullable Map<Boolean, Level> a,
            @Nullable Map<LocalDate, Map<UUID, Locale>> b,
            @Nullable Map<URI, List<Instant>> c,
            @Nullable Map<Level, Set<Duration>> key,
            @Nullable Map<Double, @Nullable Object> d,
            Optional<Set<Integer>> e) {}

    private static final List<FrontMatterReader<?>> READERS = List.of(
            FrontMatter.untyped(),
            FrontMatter.reader(Keyed.class),
            FrontMatter.reader(Keyed.class).withUnknownKeys(UnknownKeys.IGNORE).withoutBody());

    private static final List<String> LINES = List.of(
            "m:\n  ?",
            "? ",
            "?",
            "m:",
            "a: {? ",
            "b:\n- ?",
            "c: [",
            "key: {",
            "d: &x",
            "e: *x",
            "m: !!str",
            "a: |",
            "b: >-",
            "c: \"",
            "key: '",
            "m:\n  ? 1\n  :",
            "a:\n  ? true\n  : low",
            "b: {2026-03-14: {",
            "- ",
            "-",
            ":",
            ": ",
            "%",
            "---",
            "...",
            "\uFEFF",
            "m: {1}",
            "e: [1, ",
            "d:\n  .5",
            "# c",
            "\t",
            "  ");

    @Property(tries = 2_000)
    void everyTruncationIsReadOrReported(@ForAll("texts") String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (FrontMatterReader<?> reader : READERS) {
            FrontMatterReader<?> whole = reader.withoutFences(Format.YAML);
            show(reader.tryRead(Source.of("a.md", ("---\n" + text).getBytes(StandardCharsets.UTF_8))));
            for (int end = Math.max(0, bytes.length - 40); end <= bytes.length; end++) {
                byte[] file = Arrays.copyOf(bytes, end);
                show(whole.tryRead(Source.of("a.yml", file)));
                show(reader.tryRead(Source.of("a.md", file)));
            }
        }
    }

    private static void show(ReadResult<?> result) {
        assertThat(result.document().isPresent())
                .isNotEqualTo(result.diagnostics().stream()
                        .anyMatch(diagnostic -> diagnostic.severity() == dev.frontmatter.diagnostic.Severity.ERROR));
        result.diagnostics().forEach(DiagnosticText::of);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.randomValue(random -> {
            StringBuilder text = new StringBuilder(Pick.chance(random, 3) ? "---\n" : "");
            for (int lines = 1 + random.nextInt(4); lines > 0; lines--) {
                text.append(Pick.of(random, LINES)).append(Pick.of(random, "\n", "\n", "\r\n", "\r", " ", ""));
            }
            return text.append(tail(random)).toString();
        });
    }

    private static String tail(Random random) {
        return Pick.of(random, "", "", "\n", "---\n", "\n---\nbody", "\u00e9", "\ud83d\ude00");
    }
}
