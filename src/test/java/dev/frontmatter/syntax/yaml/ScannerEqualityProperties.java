package dev.frontmatter.syntax.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.testing.CommonYaml;
import dev.frontmatter.testing.Mutations;
import dev.frontmatter.testing.Pick;
import dev.frontmatter.testing.Share;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.StatisticsReport;
import org.junit.jupiter.api.Test;

/**
 * For every input that {@link BlockYamlScanner} accepts, its tree is the one that SnakeYAML Engine's events make. The long
 * form takes some minutes:
 *
 * <pre>mvn test -Dtest=ScannerEqualityProperties -Dfrontmatter.mutations=1000000</pre>
 */
class ScannerEqualityProperties {

    private static final String MUTATIONS = "frontmatter.mutations";
    private static final int FEW_MUTATIONS = 12_000;

    /** What the scanner knows, each in a line or a few. */
    private static final String MANY_FORMS = """
            a: plain text # and a comment
            "b": "caf\\u00e9 \\x41 \\U0001F600 \\
              more

              lines"
            'c': 'it''s
              folded'
            d: [one, "two", 'three', {x: -1, 'y': .5, "z": -a}, [], {}]
            e: |-
              text

                more
            f: >+
              folded
              text

            g:
            - - 1
              - -x
            - h: -no mark
              i: .5
            # comment
            j: folded
              over lines

              and more
            k: http://example.org/#x
            l: "--- a
              ... b"
            m:
              n: ~
            """;

    /** What was written in the common part of YAML, the scanner reads, and as the engine does. */
    @Property(tries = 10_000)
    @StatisticsReport(onFailureOnly = true)
    void readsCommonYaml(@ForAll("common") String yaml) {
        boolean scanned = agree(yaml.getBytes(StandardCharsets.UTF_8), "---\n", Limits.defaults());

        Share.atLeast(98, "scanned", scanned);
    }

    /** Whatever a document is changed to, the scanner gives up, or reads it as the engine does. */
    @Property(tries = 1, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void readsMutations(@ForAll long seed) {
        int count = Integer.getInteger(MUTATIONS, FEW_MUTATIONS);
        int scanned = scanned(count, new Random(seed));
        if (count > FEW_MUTATIONS) {
            System.out.printf("%,d mutations, of which the scanner accepted %,d%n", count, scanned);
        }
        assertThat(scanned).isGreaterThan(count / 5);
    }

    /** The same mutations each time, so that what the scanner gives up more, or no longer, is seen. */
    @Test
    void acceptsAsMuchAsBefore() {
        assertThat(scanned(3_000, new Random(1))).isEqualTo(849);
    }

    @Test
    void readsAllItsForms() {
        assertThat(agree(MANY_FORMS.getBytes(StandardCharsets.UTF_8), "---\n", Limits.defaults()))
                .isTrue();
    }

    /** Deeper than what there is room for at first, and as many keys as are compared. */
    @Test
    void readsWhatIsDeepOrWide() {
        StringBuilder deep = new StringBuilder();
        for (int depth = 0; depth < 40; depth++) {
            deep.append("  ".repeat(depth)).append("a:\n");
        }
        StringBuilder wide = new StringBuilder();
        for (int key = 0; key < 512; key++) {
            wide.append("key").append(key).append(": x\n");
        }
        byte[] widest = wide.toString().getBytes(StandardCharsets.UTF_8);
        byte[] tooWide = wide.append("one: more\n").toString().getBytes(StandardCharsets.UTF_8);

        assertThat(agree(deep.toString().getBytes(StandardCharsets.UTF_8), "---\n", Limits.defaults()))
                .isTrue();
        assertThat(agree(widest, "---\n", Limits.defaults())).isTrue();
        assertThat(agree(tooWide, "---\n", Limits.defaults())).isFalse();
    }

    /** YAML may end anywhere, with more bytes behind it: none of them may count. */
    @Test
    void readsWhatEndsAnywhere() {
        Random random = new Random(1);
        List<byte[]> documents = new ArrayList<>(List.of(MANY_FORMS.getBytes(StandardCharsets.UTF_8)));
        while (documents.size() < 40) {
            documents.add(document(random));
        }
        int scanned = 0;
        for (byte[] document : documents) {
            Source source = Source.of("yaml", document);
            for (int end = 0; end <= document.length; end++) {
                scanned += BothWays.agree(source, new Span(0, end), Limits.defaults()) ? 1 : 0;
            }
        }
        assertThat(scanned).isEqualTo(4_747);
    }

    private static int scanned(int count, Random random) {
        int scanned = 0;
        byte[] other = document(random);
        for (int i = 0; i < count; i++) {
            byte[] document = document(random);
            byte[] mutation = Mutations.of(document, other, random);
            scanned += agree(mutation, Pick.of(random, "---\n", "", "\uFEFF---\r\n"), limits(random)) ? 1 : 0;
            other = document;
        }
        return scanned;
    }

    @Provide
    Arbitrary<String> common() {
        return Arbitraries.randomValue(CommonYaml::document);
    }

    private static byte[] document(Random random) {
        return CommonYaml.document(random).getBytes(StandardCharsets.UTF_8);
    }

    /** Mostly the usual limits; but some that are small enough to matter. */
    private static Limits limits(Random random) {
        return switch (random.nextInt(16)) {
            case 0 -> Limits.defaults().withDepth(Pick.between(random, 1, 4));
            case 1 -> Limits.defaults().withValues(Pick.between(random, 1, 20));
            case 2 -> Limits.defaults().withScalarBytes(Pick.between(random, 1, 20));
            default -> Limits.defaults();
        };
    }

    /** Reads YAML between an opening line and a rest that is no longer part of it. */
    private static boolean agree(byte[] yaml, String opening, Limits limits) {
        byte[] before = opening.getBytes(StandardCharsets.UTF_8);
        byte[] behind = "---\nbody: \"\n".getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[before.length + yaml.length + behind.length];
        System.arraycopy(before, 0, all, 0, before.length);
        System.arraycopy(yaml, 0, all, before.length, yaml.length);
        System.arraycopy(behind, 0, all, before.length + yaml.length, behind.length);
        Span frontMatter = new Span(before.length, before.length + yaml.length);
        return BothWays.agree(Source.of("yaml", all), frontMatter, limits);
    }
}
