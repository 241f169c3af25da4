package dev.frontmatter.syntax.toml;

import static org.assertj.core.api.Assertions.assertThat;

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

class TomlReaderTest {

    private static DataTree read(String toml) {
        return FormatText.read(Format.TOML, toml);
    }

    private static String place(DataTree tree, String pointer) {
        return tree.source().text(tree.span(tree.find(pointer)));
    }

    private static String key(DataTree tree, String pointer) {
        return tree.source().text(tree.span(tree.find(pointer) - 1));
    }

    @Test
    void a_scalar_is_its_text_with_its_quotes() {
        DataTree tree = read("a = \"x\\ty\" # c\nb = '''\nl'''\nc = 1_000\nd = 2026-03-14 09:30Z  \n'e f' = true");

        assertThat(place(tree, "/a")).isEqualTo("\"x\\ty\"");
        assertThat(tree.text(tree.find("/a"))).isEqualTo("x\ty");
        assertThat(place(tree, "/b")).isEqualTo("'''\nl'''");
        assertThat(tree.text(tree.find("/b"))).isEqualTo("l");
        assertThat(tree.text(tree.find("/c"))).isEqualTo("1_000");
        assertThat(tree.kind(tree.find("/d"))).isEqualTo(NodeKind.OFFSET_DATE_TIME);
        assertThat(place(tree, "/d")).isEqualTo("2026-03-14 09:30Z");
        assertThat(key(tree, "/e f")).isEqualTo("'e f'");
    }

    @Test
    void a_collection_in_brackets_is_all_between_them() {
        DataTree tree = read("a = [1, {b = [2 ,]\n}, ] # c");

        assertThat(place(tree, "/a")).isEqualTo("[1, {b = [2 ,]\n}, ]");
        assertThat(place(tree, "/a/1")).isEqualTo("{b = [2 ,]\n}");
        assertThat(place(tree, "/a/1/b")).isEqualTo("[2 ,]");
    }

    @Test
    void a_table_reaches_from_its_header_to_its_last_value() {
        DataTree tree = read("x = 1\n[a] # c\nb = 2\nc = 3 # d\n\n[d.e]\nf = 4\n[d]\ng = 5\n");

        assertThat(place(tree, "/a")).isEqualTo("[a] # c\nb = 2\nc = 3");
        assertThat(key(tree, "/a")).isEqualTo("a");
        assertThat(place(tree, "/d")).isEqualTo("[d.e]\nf = 4");
        assertThat(place(tree, "/d/e")).isEqualTo("[d.e]\nf = 4");
        assertThat(key(tree, "/d/e")).isEqualTo("e");
        assertThat(place(tree, "/d/g")).isEqualTo("5");
        assertThat(place(tree, "")).isEqualTo("x = 1\n[a] # c\nb = 2\nc = 3 # d\n\n[d.e]\nf = 4\n[d]\ng = 5");
    }

    @Test
    void an_element_reaches_from_its_header_to_its_last_value() {
        DataTree tree = read("[[a]]\nb = 1\n[a.c]\nd = 2\n[[a]]\n[x]\n[[a]]\nb = 3");

        assertThat(tree.size(tree.find("/a"))).isEqualTo(3);
        assertThat(place(tree, "/a")).isEqualTo("[[a]]\nb = 1");
        assertThat(place(tree, "/a/0")).isEqualTo("[[a]]\nb = 1");
        assertThat(place(tree, "/a/0/c")).isEqualTo("[a.c]\nd = 2");
        assertThat(place(tree, "/a/1")).isEqualTo("[[a]]");
        assertThat(place(tree, "/a/2")).isEqualTo("[[a]]\nb = 3");
    }

    @Test
    void a_table_of_a_dotted_key_reaches_from_the_next_part_to_the_value() {
        DataTree tree = read("a.b . c = 1 # d\na.e = 2\nf = {g.h = 3 }");

        assertThat(place(tree, "/a")).isEqualTo("b . c = 1");
        assertThat(place(tree, "/a/b")).isEqualTo("c = 1");
        assertThat(tree.size(tree.find("/a"))).isEqualTo(2);
        assertThat(place(tree, "/f/g")).isEqualTo("h = 3");
    }

    @Test
    void nothing_is_an_empty_mapping() {
        for (String text : List.of("", "\n", "# comment", " \r\n#\n")) {
            DataTree tree = read(text);
            assertThat(tree.kind(DataTree.ROOT)).isEqualTo(NodeKind.MAPPING);
            assertThat(tree.size(DataTree.ROOT)).isZero();
        }
    }

    @Test
    void known_keys_have_their_numbers_however_they_are_written() {
        Source source = Source.ofText("text", "b = 1\n\"a\" = 2\n'c d' = 3\n\"\\u0065\" = 4\nf = 5");
        KeyTable keys = KeyTable.of(List.of("a", "b", "c d", "e"));
        Diagnostics diagnostics = new Diagnostics(source, Limits.defaults());
        DataTree tree =
                TomlReader.INSTANCE.read(source, new Span(0, source.length()), keys, Limits.defaults(), diagnostics);

        assertThat(tree).isNotNull();
        assertThat(List.of(1, 3, 5, 7, 9)).map(tree::keyId).containsExactly(1, 0, 2, 3, KeyTable.UNKNOWN);
    }

    /** A key of text in every format may stand for a number of a map's keys. */
    @Test
    void a_key_may_stand_for_a_number() {
        DataTree tree = read("1 = 'a'\n\"2\" = 'b'");

        assertThat(tree.scalarKind(1)).isEqualTo(tree.scalarKind(3)).hasToString("INTEGER");
    }

    @Test
    void many_keys_are_told_apart() {
        StringBuilder toml = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            toml.append("k").append(i).append(".x = ").append(i).append('\n');
        }
        assertThat(read(toml.toString()).size(DataTree.ROOT)).isEqualTo(200);
        assertThat(errors(toml + "\"k\\u0031\" = 1\nk150.y = 1\n", Limits.defaults()))
                .extracting(Diagnostic::rule)
                .containsExactly(Rules.TOML_DUPLICATE_KEY);
    }

    @Test
    void a_carriage_return_in_a_key_ends_no_line() {
        assertThat(errors("a = 1\n\"b\rc\": d\ne = 2", Limits.defaults()))
                .extracting(Diagnostic::rule)
                .containsExactly(Rules.TOML_BARE_CR, Rules.TOML_MISSING_EQUALS);
    }

    // Limits

    @Test
    void depth_counts_headers_dots_and_brackets() {
        Limits limits = Limits.defaults().withDepth(3);
        assertThat(errors("a.b.c = 1\n[d.e]\nf = 1\n[[g]]\nh = 1\ni = []", limits))
                .hasSize(1);
        assertLimit("a.b.c.d = 1", limits, Rules.LIMIT_DEPTH);
        assertLimit("[a.b.c]", limits, Rules.LIMIT_DEPTH);
        assertLimit("[[a.b]]", limits, Rules.LIMIT_DEPTH);
        assertLimit("a = [[[1]]]", limits, Rules.LIMIT_DEPTH);
        assertLimit("a = [{b.c = 1}]", limits, Rules.LIMIT_DEPTH);
        assertThat(errors("a.b.c = 1\n[d.e]\nf = 1\n[[g]]\nh = 1", limits)).isEmpty();
    }

    @Test
    void depth_is_no_recursion() {
        assertLimit("a = " + "[".repeat(500_000), Limits.defaults(), Rules.LIMIT_DEPTH);
        assertLimit("a" + ".a".repeat(400_000) + " = 1", Limits.defaults(), Rules.LIMIT_DEPTH);
        assertLimit("[a" + ".a".repeat(400_000) + "]", Limits.defaults(), Rules.LIMIT_DEPTH);
        int deep = 100_000;
        Limits none = Limits.defaults().withDepth(1 << 20).withValues(1 << 20);
        assertThat(errors("a = " + "[".repeat(deep) + "]".repeat(deep), none)).isEmpty();
    }

    @Test
    void values_are_counted_with_their_tables() {
        // The root, the list and its elements.
        assertThat(errors("a = [1, 2]", Limits.defaults().withValues(4))).isEmpty();
        assertLimit("a = [1, 2]", Limits.defaults().withValues(3), Rules.LIMIT_VALUES);
        assertLimit("[a.b]\nc = 1", Limits.defaults().withValues(3), Rules.LIMIT_VALUES);
        assertLimit("[[a]]\n[[a]]", Limits.defaults().withValues(3), Rules.LIMIT_VALUES);
    }

    @Test
    void scalars_and_keys_have_a_length() {
        Limits limits = Limits.defaults().withScalarBytes(5);
        assertThat(errors("a = 'bcd'\nb = 12345\nabcde = '''x", limits)).hasSize(1);
        for (String text : List.of(
                "a = 'bcde'",
                "a = \"\"\"x\"\"\"",
                "abcdef = 1",
                "a = 123456",
                "a = bcdefg",
                "'abcd' = 1",
                "a = [bcdefg]")) {
            assertLimit(text, limits, Rules.LIMIT_SCALAR);
        }
    }

    @Test
    void a_limit_ends_the_reading() {
        assertThat(errors("a = [1, 2]\nb = oops\nb = oops", Limits.defaults().withValues(3)))
                .extracting(Diagnostic::rule)
                .containsExactly(Rules.LIMIT_VALUES);
    }

    @Test
    void diagnostics_have_a_limit() {
        assertThat(errors("a = oops\n".repeat(10), Limits.defaults().withDiagnostics(3)))
                .extracting(Diagnostic::rule)
                .hasSize(4)
                .endsWith(Rules.LIMIT_DIAGNOSTICS);
    }

    private static void assertLimit(String toml, Limits limits, Rule rule) {
        assertThat(errors(toml, limits))
                .as(toml.length() < 100 ? toml : "")
                .extracting(Diagnostic::rule)
                .containsExactly(rule);
    }

    private static List<Diagnostic> errors(String toml, Limits limits) {
        Source source = Source.ofText("text", toml);
        Diagnostics diagnostics = new Diagnostics(source, limits);
        FormatText.read(Format.TOML, source, limits, diagnostics);
        return diagnostics.toList();
    }

    @Test
    void a_quote_within_an_entry_is_told_where_it_ends_the_text() {
        for (String entry : List.of("'it's'", "'it's, x'", "\"say \"hi\" now\"", "\"a\"b\"")) {
            List<Diagnostic> diagnostics = errors("tags = [" + entry + ", 'b']", Limits.defaults());

            assertThat(diagnostics.get(0).message())
                    .endsWith("found one that ends " + (entry.startsWith("'") ? "it" : "the text"));
            assertThat(diagnostics.get(0).span().start()).isEqualTo(8 + entry.indexOf(entry.charAt(0), 1));
        }
    }
}
