package dev.frontmatter.syntax.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.FixResult;
import dev.frontmatter.FrontMatter;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.testing.FormatText;
import dev.frontmatter.tokenizer.Format;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.KeyTable;
import dev.frontmatter.tree.NodeKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReaderTest {

    @Test
    void each_kind_is_that_of_the_grammar() {
        DataTree tree = FormatText.read(Format.JSON, "[null, true, 1, -0, 1.0, 1E5, \"1\", {}, []]");

        assertThat(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9))
                .map(tree::kind)
                .containsExactly(
                        NodeKind.NULL,
                        NodeKind.BOOLEAN,
                        NodeKind.INTEGER,
                        NodeKind.INTEGER,
                        NodeKind.FLOAT,
                        NodeKind.FLOAT,
                        NodeKind.TEXT,
                        NodeKind.MAPPING,
                        NodeKind.SEQUENCE);
    }

    @Test
    void known_keys_have_their_numbers_however_they_are_written() {
        Source source = Source.ofText("text", "{\"b\": 1, \"\\u0061\": 2, \"c\": 3}");
        Diagnostics diagnostics = new Diagnostics(source, Limits.defaults());
        DataTree tree = JsonReader.INSTANCE.read(
                source, new Span(0, source.length()), KeyTable.of(List.of("a", "b")), Limits.defaults(), diagnostics);

        assertThat(tree).isNotNull();
        assertThat(List.of(1, 3, 5)).map(tree::keyId).containsExactly(1, 0, KeyTable.UNKNOWN);
    }

    /** A key is in quotes whatever it stands for, so it may stand for a number of a map's keys. */
    @Test
    void a_key_may_stand_for_a_number() {
        DataTree tree = FormatText.read(Format.JSON, "{\"1\": 2}");

        assertThat(tree.scalarKind(1)).hasToString("INTEGER");
        assertThat(tree.source().text(tree.span(1))).isEqualTo("\"1\"");
    }

    @Test
    void many_keys_are_told_apart() {
        StringBuilder json = new StringBuilder("{\"a\": {\"k1\": 1}");
        for (int i = 0; i < 200; i++) {
            json.append(", \"k").append(i).append("\": ").append(i);
        }
        assertThat(FormatText.read(Format.JSON, json + "}").size(DataTree.ROOT)).isEqualTo(201);
        assertThat(errors(json + ", \"k\\u0031\": 1, \"k150\": 2, \"k200\": 3}", Limits.defaults()))
                .extracting(Diagnostic::rule)
                .containsExactly(Rules.JSON_DUPLICATE_KEY, Rules.JSON_DUPLICATE_KEY);
    }

    @Test
    void nothing_is_no_json() {
        for (String text : List.of("", " \n")) {
            assertThat(errors(text, Limits.defaults()))
                    .extracting(Diagnostic::rule)
                    .containsExactly(Rules.JSON_SYNTAX);
        }
    }

    // What was meant

    /** None of these says which text was meant, so nothing is offered that would make one of it. */
    @Test
    void doubtful_texts_have_no_fix() {
        for (String json : List.of(
                "{\"a\": \"sea\" tide}",
                "{\"a\": \"sea\" tide \"b\": 1}",
                "{\"a\": \"sea\" \"tide\"}",
                "{\"a\": \"so \"\"called\"\" names\"}",
                "{\"a\": \"sea\" + tide}",
                "{\"a\": [\"sea\" tide, \"b\"]}")) {
            FixResult fixed = FrontMatter.untyped()
                    .withoutFences(Format.JSON)
                    .withUnsafeFixes()
                    .fixText(json);

            assertThat(fixed.text()).isEqualTo(json);
            assertThat(fixed.diagnostics()).as(json).hasSize(1);
        }
    }

    @Test
    void texts_that_end_elsewhere_are_mended_as_a_whole() {
        assertMended("{\"a\": \"the \"Gull\", again\", \"b\": 1}", "{\"a\": \"the \\\"Gull\\\", again\", \"b\": 1}");
        assertMended("{\"a\": [\"8\" wide\", \"c\"]}", "{\"a\": [\"8\\\" wide\", \"c\"]}");
        assertMended("{\"a\": \"E:\\bin\\x\\\"}", "{\"a\": \"E:\\\\bin\\\\x\\\\\"}");
        assertMended("{\"a\": \"E:\\bin\\\", \"b\": 1}", "{\"a\": \"E:\\\\bin\\\\\", \"b\": 1}");
        assertMended("{\"a\": [\"c\", \"d]}", "{\"a\": [\"c\", \"d\"]}");
        assertMended("{\"a\": {\"b\": [\"d]}}", "{\"a\": {\"b\": [\"d\"]}}");
        assertMended("{\"a\": \"c, \"b\": 1}", "{\"a\": \"c\", \"b\": 1}");
        assertMended("{'a': 'that's', 'b': 1}", "{\"a\": \"that's\", \"b\": 1}");
    }

    @Test
    void values_and_keys_without_quotes_are_mended_as_a_whole() {
        assertMended(
                "{\"u\": https://a.b/c,\n \"v\": [http://d.e]}",
                "{\"u\": \"https://a.b/c\",\n \"v\": [\"http://d.e\"]}");
        assertMended(
                "{\"c\": [#fff, #000],\n \"u\": //c.d/e.js}", "{\"c\": [\"#fff\", \"#000\"],\n \"u\": \"//c.d/e.js\"}");
        assertMended("{\"c\": [ // first\n 1, // and, last\n 2]}", "{\"c\": [ \n 1, \n 2]}");
        assertMended("{a => 1, \"b\" := True}", "{\"a\" : 1, \"b\" : true}");
        assertMended(
                "{\"a: \"x\",\n \"b: [\"y\"],\n \"c: {\"d\": 1}}",
                "{\"a\": \"x\",\n \"b\": [\"y\"],\n \"c\": {\"d\": 1}}");
        assertMended("{a\": 1, b c: 2, 'd: 'e'}", "{\"a\": 1, \"b c\": 2, \"d\": \"e\"}");
        assertMended("{\"a\": 'it\\'s \"x\"', \"b\": 'C:\\dir'}", "{\"a\": \"it's \\\"x\\\"\", \"b\": \"C:\\\\dir\"}");
        assertMended(
                "{\"z\": 1\uff0c\n \"y\": \"x\"\uff0c \"w\": v\uff0c\n}", "{\"z\": 1,\n \"y\": \"x\", \"w\": \"v\"\n}");
        assertMended("{\"p\": \"C:\\Users\\bob\\next\\u0041\"}", "{\"p\": \"C:\\\\Users\\\\bob\\\\next\\u0041\"}");
        assertMended("{\"a\": [True False None]}", "{\"a\": [true, false, null]}");
    }

    private static void assertMended(String json, String expected) {
        FixResult fixed = FrontMatter.untyped()
                .withoutFences(Format.JSON)
                .withUnsafeFixes()
                .fixText(json);

        assertThat(fixed.text()).isEqualTo(expected);
        assertThat(fixed.diagnostics()).isEmpty();
    }

    // Limits

    @Test
    void collections_have_a_depth() {
        assertThat(errors("[[{}]]", Limits.defaults().withDepth(3))).isEmpty();
        assertLimit("[[{\"a\": []}]]", Limits.defaults().withDepth(3), Rules.LIMIT_DEPTH);
        assertLimit("[".repeat(500_000), Limits.defaults(), Rules.LIMIT_DEPTH);
        int deep = 100_000;
        Limits none = Limits.defaults().withDepth(1 << 20).withValues(1 << 20);
        assertThat(errors("[".repeat(deep) + "]".repeat(deep), none)).isEmpty();
    }

    @Test
    void values_are_counted() {
        assertThat(errors("{\"a\": [1, 2]}", Limits.defaults().withValues(4))).isEmpty();
        assertLimit("{\"a\": [1, 2]}", Limits.defaults().withValues(3), Rules.LIMIT_VALUES);
    }

    @Test
    void scalars_and_keys_have_a_length() {
        Limits limits = Limits.defaults().withScalarBytes(5);
        assertThat(errors("{\"abc\": \"def\", \"a\": 12345}", limits)).isEmpty();
        for (String text : List.of(
                "[\"abcd\"]", "{\"abcd\": 1}", "[123456]", "[abcdef]", "{abcdef: 1}", "[\"abcde", "[a b c d]")) {
            assertLimit(text, limits, Rules.LIMIT_SCALAR);
        }
    }

    private static void assertLimit(String json, Limits limits, Rule rule) {
        assertThat(errors(json, limits))
                .as(json.length() < 100 ? json : "")
                .extracting(Diagnostic::rule)
                .containsExactly(rule);
    }

    private static List<Diagnostic> errors(String json, Limits limits) {
        Source source = Source.ofText("text", json);
        Diagnostics diagnostics = new Diagnostics(source, limits);
        FormatText.read(Format.JSON, source, limits, diagnostics);
        return diagnostics.toList();
    }
}
