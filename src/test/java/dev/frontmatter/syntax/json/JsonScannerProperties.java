package dev.frontmatter.syntax.json;

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

/** For every input that {@link JsonScanner} accepts, its tree is the one that {@link JsonReader} makes. */
class JsonScannerProperties {

    private static final KeyTable KEYS = KeyTable.of(List.of("title", "a", "b", "url", "a b"));

    private static final String MANY_FORMS = """
             {"title": "Tides", "a b" : "caf\u00e9",
              "numbers": [0, -1.5e3, 42, 1E+2], "words": [true, false, null],
              "escapes": "say \\"no\\", \\u00e9\\ud83d\\ude00\\n", "\\u0061": 1,
              "deep": [[], [{}, {"a": [1, {"b": "c"}], "d": "\u007f"}]],
            \t"url": {"a": 1, "b": {}}, "": ""
            }
            """;

    @Test
    void keys_with_escapes_and_wide_keys_are_the_readers() {
        assertThat(agrees(MANY_FORMS, Limits.defaults())).isFalse();
        assertThat(agrees(MANY_FORMS.replace("\\u0061", "c"), Limits.defaults()))
                .isTrue();
        assertThat(agrees("{\"\u00e9\": 1}", Limits.defaults())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "[1]",
                "1",
                "{",
                "{\"a\"",
                "{\"a\":",
                "{\"a\": }",
                "{\"a\": 1",
                "{\"a\": 1]",
                "{\"a\": 1}}",
                "{\"a\": 1} 2",
                "{\"a\": 1,}",
                "{\"a\": [1,]}",
                "{\"a\": [,]}",
                "{,}",
                "{\"a\": 1,, \"b\": 2}",
                "{\"a\": 1 \"b\": 2}",
                "{\"a\": [1 2]}",
                "{\"a\": 01}",
                "{\"a\": True}",
                "{\"a\": 'x'}",
                "{\"a\": \"x}",
                "{\"a\": \"\t\"}",
                "{\"a\": \"\\q\"}",
                "{\"a\": \"\\ud800\"}",
                "{\"a\": 1, \"a\": 2}",
                "{a: 1}",
                "{\"a\" 1}",
                "{\"a\"= 1}",
                "{\"a\": 1} // c",
                "{/* c */\"a\": 1}",
                "{\u00a0\"a\": 1}",
                "{\"a\": 1:}"
            })
    void the_scanner_gives_up(String json) {
        assertThat(agrees(json, Limits.defaults())).isFalse();
    }

    @Property(tries = 4_000)
    void documents_are_read_alike(@ForAll Random random) {
        agrees(AnyFormat.json(AnyFormat.data(random), random).text(), limits(random));
    }

    @Property(tries = 20_000)
    void mutations_are_read_alike(@ForAll Random random) {
        byte[] other = document(random);
        byte[] json = Mutations.of(document(random), other, random);
        if (isText(json)) {
            agrees(Source.of("json", json), new Span(0, json.length), limits(random));
        }
    }

    /** JSON may end anywhere, with more bytes behind it: none of them may count. */
    @Test
    void none_but_the_bytes_of_the_span_count() {
        byte[] all = ("{\"a\": 1, \"b\": [\"c\", {}]}\n\n" + "}]\"").getBytes(StandardCharsets.UTF_8);
        Source source = Source.of("json", all);
        int scanned = 0;
        for (int end = 0; end <= all.length; end++) {
            scanned += agrees(source, new Span(0, end), Limits.defaults()) ? 1 : 0;
        }
        assertThat(scanned).isEqualTo(3);
    }

    /** Keys that are foreseen, and those that are not, are the same; and nothing of a document is left for the next. */
    @Property(tries = 500)
    void a_scanner_is_used_again(@ForAll Random random) {
        JsonScanner scanner = new JsonScanner(KEYS, Limits.defaults());
        for (int i = 0; i < 6; i++) {
            byte[] document =
                    random.nextBoolean() ? document(random) : Mutations.of(document(random), document(random), random);
            Source source = Source.of("json", document);
            Span all = new Span(0, document.length);
            if (isText(document) && scanner.scan(source, all)) {
                String expected = read(source, all, Limits.defaults());
                assertThat(TreeText.of(scanner.lentTree())).isEqualTo(expected);
                assertThat(TreeText.of(scanner.lastingTree())).isEqualTo(expected);
            }
            assertThat(scanner.empty()).isTrue();
        }
    }

    private static byte[] document(Random random) {
        String text = Pick.chance(random, 3)
                ? MANY_FORMS.replace("\\u0061", "c")
                : AnyFormat.json(AnyFormat.data(random), random).text();
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

    private static boolean isText(byte[] bytes) {
        return Arrays.equals(new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8), bytes);
    }

    private static boolean agrees(String json, Limits limits) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return agrees(Source.of("json", bytes), new Span(0, bytes.length), limits);
    }

    /** Returns true if the scanner reads a text, as the reader does. */
    private static boolean agrees(Source source, Span span, Limits limits) {
        JsonScanner scanner = new JsonScanner(KEYS, limits);
        if (!scanner.scan(source, span)) {
            return false;
        }
        assertThat(TreeText.of(scanner.lentTree())).as(source.text(span)).isEqualTo(read(source, span, limits));
        return true;
    }

    private static String read(Source source, Span span, Limits limits) {
        Diagnostics diagnostics = new Diagnostics(source, limits);
        DataTree tree = JsonReader.INSTANCE.read(source, span, KEYS, limits, diagnostics);
        return tree == null ? diagnostics.toList().toString() : TreeText.of(tree);
    }
}
