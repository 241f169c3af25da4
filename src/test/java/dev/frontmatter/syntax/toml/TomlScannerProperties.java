package dev.frontmatter.syntax.toml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.testing.AnyFormat;
import dev.frontmatter.testing.Mutations;
import dev.frontmatter.testing.Pick;
import dev.frontmatter.testing.TreeText;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.KeyTable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** For every input that {@link TomlScanner} accepts, its tree is the one that {@link TomlReader} makes. */
class TomlScannerProperties {

    private static final KeyTable KEYS = KeyTable.of(List.of("title", "a", "b", "url", "a b"));

    /** What the scanner knows, each in a line or a few. */
    private static final String MANY_FORMS = """
            # A comment, caf\u00e9
            title = "Tides" # and one behind a value
            "a b"='literal \\ text'
              weight =1.5
            escaped = "say \\"no\\", \\u00e9"
            lines = \"\"\"
            one
            +++
            two\"\"\"
            kinds = [1_000, 0xff, -1.5e3, true, inf, 2026-03-14, 09:30, 2026-03-14T09:30:00Z,]
            deep = [[], [{}, {a = [1, {b = "c"}], "d e" = 'f'}], # comment
              "x"
            ]

            [extra]
            a = 1
            [extra.more]
            b = 2
            [ extra . "other" ]
            [[links]]
            url = "/one"
            [[links]]
            url = "/two"
            [links.meta]
            c = 3
            [[links.tags]]
            d = 4
            [[links.tags]]
            [[links]]
            [x.y.z]
            """;

    @Test
    void all_forms_are_read() {
        assertThat(agrees(MANY_FORMS, Limits.defaults())).isTrue();
        assertThat(agrees(MANY_FORMS.replace("\n", "\r\n"), Limits.defaults())).isTrue();
    }

    /** Wherever it is cut off, by one character or at a quote. */
    @Test
    void all_forms_are_read_alike_when_they_are_cut() {
        for (int at = 0; at < MANY_FORMS.length(); at++) {
            agrees(MANY_FORMS.substring(0, at), Limits.defaults());
            agrees(MANY_FORMS.substring(0, at) + MANY_FORMS.substring(at + 1), Limits.defaults());
            agrees(MANY_FORMS.substring(0, at) + '"' + MANY_FORMS.substring(at + 1), Limits.defaults());
        }
    }

    /** A place ends at the last value below its own header, wherever the table goes on. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a = 1",
                "a = 1\n\n# end\n",
                "[a]\n",
                "[a]\nb = 1\n[a.b2]\nc = 1\n",
                "[a.b.c]\nd = 1\n[a.b.e]\n[a.f]\ng = {}\n",
                "[[a]]\n[[a]]\nb = 1\n[[a.c]]\nd = 1\n[[a.c]]\n[e]\n",
                "[[a.b]]\nc = 1\n[[a.b]]\n[a.d]\n"
            })
    void tables_that_come_in_order_are_read(String toml) {
        assertThat(agrees(toml, Limits.defaults())).isTrue();
    }

    /** What is an error, or comes in another order, is the reader's. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# nothing\n",
                "a.b = 1\n",
                "a = {b.c = 1}\n",
                "[a]\n[b]\n[a.c]\n",
                "[a.b]\n[a]\n",
                "[a]\n[a]\n",
                "[[a]]\n[a]\n",
                "[a]\n[[a]]\n",
                "a = []\n[[a]]\n",
                "a = {}\n[a.b]\n",
                "a = 1\na = 2\n",
                "a = 1\n[a]\n",
                "a = {b = 1, b = 2}\n",
                "a = 1 b = 2\n",
                "a = [1 2]\n",
                "a = [1,,2]\n",
                "a = [,]\n",
                "a = [1}\n",
                "a = [1\n",
                "a = \"x\n",
                "a = \"x\u007f\"\n",
                "a = '\u0001'\n",
                "a = \"\\q\"\n",
                "a = \"\"\"x\n",
                "a = 2026-03-14 09:30\n",
                "a = 2026-02-30\n",
                "a = 1\rb = 2\n",
                "# \u0001\na = 1\n",
                "[a b]\n",
                "[[a]\n",
                "[[a] ]\n",
                "[a]]\n",
                "[]\n",
                "[a]\n[\"]\n",
                "[a]\n[a.']\n",
                "[a]\n[\".b]\n",
                "a\n",
                "a =\n",
                "a: 1\n",
                "= 1\n",
                "\u00a0a = 1\n"
            })
    void the_scanner_gives_up(String toml) {
        assertThat(agrees(toml, Limits.defaults())).isFalse();
    }

    @Property(tries = 4_000)
    void documents_are_read_alike(@ForAll Random random) {
        agrees(AnyFormat.toml(AnyFormat.data(random), random).text(), limits(random));
    }

    @Property(tries = 20_000)
    void mutations_are_read_alike(@ForAll Random random) {
        byte[] other = document(random);
        agrees(Mutations.of(document(random), other, random), limits(random));
    }

    /** TOML may end anywhere, with more bytes behind it: none of them may count. */
    @Test
    void none_but_the_bytes_of_the_span_count() {
        byte[] all = MANY_FORMS.getBytes(StandardCharsets.UTF_8);
        Source source = Source.of("toml", all);
        int scanned = 0;
        for (int end = 0; end <= all.length; end++) {
            scanned += agrees(source, new Span(0, end), Limits.defaults()) ? 1 : 0;
        }
        assertThat(scanned).isGreaterThan(60);
    }

    /** Keys that are foreseen, and those that are not, are the same; and nothing of a document is left for the next. */
    @Property(tries = 500)
    void a_scanner_is_used_again(@ForAll Random random) {
        TomlScanner scanner = new TomlScanner(KEYS, Limits.defaults());
        for (int i = 0; i < 6; i++) {
            byte[] document =
                    random.nextInt(3) > 0 ? document(random) : Mutations.of(document(random), document(random), random);
            Source source = Source.of("toml", document);
            Span all = new Span(0, document.length);
            String expected = read(source, all, Limits.defaults());
            if (isText(document) && scanner.scan(source, all)) {
                assertThat(TreeText.of(scanner.lentTree())).isEqualTo(expected);
                assertThat(TreeText.of(scanner.lastingTree())).isEqualTo(expected);
            }
            assertThat(scanner.empty()).isTrue();
        }
    }

    private static byte[] document(Random random) {
        String text = Pick.chance(random, 3)
                ? MANY_FORMS
                : AnyFormat.toml(AnyFormat.data(random), random).text();
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Limits limits(Random random) {
        return switch (random.nextInt(16)) {
            case 0 -> Limits.defaults().withDepth(Pick.between(random, 1, 4));
            case 1 -> Limits.defaults().withValues(Pick.between(random, 1, 20));
            case 2 -> Limits.defaults().withScalarBytes(Pick.between(random, 1, 20));
            default -> Limits.defaults();
        };
    }

    private static boolean agrees(String toml, Limits limits) {
        return agrees(toml.getBytes(StandardCharsets.UTF_8), limits);
    }

    private static boolean agrees(byte[] toml, Limits limits) {
        Source source = Source.of("toml", toml);
        return isText(toml) && agrees(source, new Span(0, toml.length), limits);
    }

    private static boolean isText(byte[] bytes) {
        return Arrays.equals(new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8), bytes);
    }

    /** Returns true if the scanner reads a text, as the reader does. */
    private static boolean agrees(Source source, Span span, Limits limits) {
        TomlScanner scanner = new TomlScanner(KEYS, limits);
        if (!scanner.scan(source, span)) {
            return false;
        }
        assertThat(TreeText.of(scanner.lentTree())).as(source.text(span)).isEqualTo(read(source, span, limits));
        return true;
    }

    private static String read(Source source, Span span, Limits limits) {
        Diagnostics diagnostics = new Diagnostics(source, limits);
        DataTree tree = TomlReader.INSTANCE.read(source, span, KEYS, limits, diagnostics);
        return tree == null ? diagnostics.toList().toString() : TreeText.of(tree);
    }
}
