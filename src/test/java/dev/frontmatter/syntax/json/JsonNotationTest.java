package dev.frontmatter.syntax.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.source.Span;
import dev.frontmatter.testing.FormatText;
import dev.frontmatter.tokenizer.Format;
import dev.frontmatter.tree.DataTree;
import org.junit.jupiter.api.Test;

/** How values are written anew in JSON, and what is said of them. */
class JsonNotationTest {

    private static final JsonNotation JSON = JsonNotation.INSTANCE;

    /** Nodes: 1 and 2 are a key and its text, 4 a number, 6 a text that stands for one, 8 a word, 10 a list. */
    private static final DataTree TREE = FormatText.read(
            Format.JSON, "{\"a\": \"x\", \"b\": 12, \"c\": \"12\", \"d\": \"TRUE\", \"e\": [], \"f\": \"Null\"}");

    @Test
    void advice_is_in_its_notation() {
        assertThat(JSON.entry("a\"b")).isEqualTo("\"a\\\"b\": \u2026");
        assertThat(JSON.text("a\nb")).isEqualTo("\"a\\nb\"");
        assertThat(JSON.hintForMapping(TREE, 4)).isEqualTo("write `{\"key\": value}`");
        assertThat(JSON.hintForList(TREE, 4)).isEqualTo("put it in brackets: `[\u2026]`");
        assertThat(JSON.hintForList(TREE, 10)).isEqualTo("write `[\u2026]`");
        assertThat(JSON.hintForText(TREE, 4)).isNull();
        assertThat(JSON.hintForNothing(TREE, 3)).isNull();
        assertThat(JSON.comments(TREE, new Span(0, 10))).isEmpty();
    }

    @Test
    void what_is_in_quotes_stays_in_quotes() {
        assertThat(JSON.isQuoted(TREE, 2)).isTrue();
        assertThat(JSON.isQuoted(TREE, 4)).isFalse();
        assertRewritten(2, "13", "\"13\"");
        assertRewritten(2, "y", "\"y\"");
        assertRewritten(4, "13", "13");
        assertRewritten(4, "true", "true");
        assertRewritten(4, "x", "\"x\"");
    }

    private static void assertRewritten(int node, String text, String expected) {
        for (boolean certain : new boolean[] {true, false}) {
            assertThat(JSON.rewriting(TREE, node, text, certain, "write it"))
                    .isEqualTo(new Fix(TREE.span(node), expected, certain, "write it"));
        }
    }

    @Test
    void quotes_are_put_and_removed() {
        assertThat(JSON.quoting(TREE, 4, "12", "quote it"))
                .isEqualTo(new Fix(TREE.span(4), "\"12\"", true, "quote it"));
        assertThat(JSON.unquoting(TREE, 6, "unquote it")).isEqualTo(new Fix(TREE.span(6), "12", true, "unquote it"));
        assertThat(JSON.unquoting(TREE, 8, "unquote it")).isEqualTo(new Fix(TREE.span(8), "true", true, "unquote it"));
        assertThat(JSON.unquoting(TREE, 2, "unquote it")).isNull();
        assertThat(JSON.unquoting(TREE, 12, "unquote it")).isNull();
        assertThat(JSON.unquoting(TREE, 1, "unquote it")).isNull();
    }
}
