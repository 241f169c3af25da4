package dev.frontmatter.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.source.Span;
import dev.frontmatter.syntax.json.JsonNotation;
import dev.frontmatter.syntax.toml.TomlNotation;
import dev.frontmatter.testing.AnyFormat;
import dev.frontmatter.testing.FormatText;
import dev.frontmatter.testing.Pick;
import dev.frontmatter.tokenizer.Format;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.NodeKind;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What the notations of TOML and JSON write is read as it was meant. */
class NotationProperties {

    private static final List<String> TEXTS = List.of(
            "sea",
            "Low tide",
            "1",
            "true",
            "True",
            "2026-03-14",
            "",
            "it's",
            "say \"no\"",
            "C:\\x",
            "a\tb",
            "\u00e9",
            "a.b",
            "#");

    @Property(tries = 3_000)
    void a_text_that_is_written_in_place_of_another_is_read(@ForAll Random random) {
        Format format = Pick.of(random, Format.TOML, Format.JSON);
        DataTree tree = document(format, random);
        int node = scalar(tree, random);
        if (node == DataTree.NONE) {
            return;
        }
        String text = Pick.of(random, TEXTS);
        Notation notation = FormatText.reader(format).notation();
        Fix fix = random.nextBoolean()
                ? notation.rewriting(tree, node, text, true, "rewrite")
                : notation.quoting(tree, node, text, "quote");
        if (fix == null) {
            return;
        }
        String pointer = tree.pointer(node);
        DataTree changed = FormatText.read(format, changed(tree, fix));
        int value = changed.find(pointer);
        assertThat(changed.text(value)).isEqualTo(text);
    }

    /** A number or boolean in quotes is one without them, and all else is left alone. */
    @Property(tries = 3_000)
    void quotes_are_removed_where_that_changes_the_kind(@ForAll Random random) {
        Format format = Pick.of(random, Format.TOML, Format.JSON);
        DataTree tree = document(format, random);
        int node = scalar(tree, random);
        if (node == DataTree.NONE || tree.kind(node) != NodeKind.TEXT) {
            return;
        }
        Fix fix = FormatText.reader(format).notation().unquoting(tree, node, "unquote");
        String text = tree.text(node);
        assertThat(fix != null)
                .as(text)
                .isEqualTo(List.of("1", "true", "True").contains(text)
                        || format == Format.TOML && text.equals("2026-03-14"));
        if (fix != null) {
            DataTree changed = FormatText.read(format, changed(tree, fix));
            int value = changed.find(tree.pointer(node));
            assertThat(changed.kind(value)).isNotEqualTo(NodeKind.TEXT);
            // Both formats write true in small letters only.
            assertThat(changed.text(value)).isEqualTo(text.replace("True", "true"));
        }
    }

    @Property(tries = 1_000)
    void comments_are_what_may_be_left_out(@ForAll Random random) {
        DataTree tree = document(Format.TOML, random);
        byte[] bytes = tree.source().text(new Span(0, tree.source().length())).getBytes(StandardCharsets.UTF_8);
        List<Span> comments = TomlNotation.INSTANCE.comments(tree, new Span(0, bytes.length));
        for (Span comment : comments) {
            assertThat(bytes[comment.start()]).isEqualTo((byte) '#');
            for (int at = comment.start(); at < comment.end(); at++) {
                bytes[at] = ' ';
            }
        }
        DataTree without = FormatText.read(Format.TOML, new String(bytes, StandardCharsets.UTF_8));
        assertThat(without.nodeCount()).isEqualTo(tree.nodeCount());
        assertThat(TomlNotation.INSTANCE.comments(without, new Span(0, bytes.length)))
                .isEmpty();
    }

    @Test
    void keys_are_renamed_in_the_quotes_they_need() {
        assertThat(renamed(Format.TOML, "a = 1", "b-c")).isEqualTo("b-c = 1");
        assertThat(renamed(Format.TOML, "a = 1", "b c")).isEqualTo("\"b c\" = 1");
        assertThat(renamed(Format.TOML, "'a' = 1", "b")).isEqualTo("'b' = 1");
        assertThat(renamed(Format.TOML, "'a' = 1", "it's")).isEqualTo("\"it's\" = 1");
        assertThat(renamed(Format.TOML, "[a]\nx = 1", "b")).isEqualTo("[b]\nx = 1");
        assertThat(renamed(Format.JSON, "{\"a\": 1}", "b")).isEqualTo("{\"b\": 1}");
    }

    @Test
    void advice_is_in_the_notation_of_the_format() {
        DataTree toml = FormatText.read(Format.TOML, "a = 'x'\nb = ['y']\nc = {d = 1}\n[e]\nf = 1");
        TomlNotation notation = TomlNotation.INSTANCE;
        assertThat(notation.entry("title")).isEqualTo("title = …");
        assertThat(notation.entry("a b")).isEqualTo("\"a b\" = …");
        assertThat(notation.hintForList(toml, toml.find("/a"))).isEqualTo("put it in brackets: `[…]`");
        assertThat(notation.hintForMapping(toml, toml.find("/a"))).contains("`key = value` lines below a header");
        assertThat(notation.hintForText(toml, toml.find("/c"))).isEqualTo("put it in quotes if it is text");
        assertThat(notation.hintForText(toml, toml.find("/e"))).isNull();
        assertThat(notation.isQuoted(toml, toml.find("/a"))).isTrue();
        assertThat(notation.isQuoted(toml, toml.find("/c/d"))).isFalse();
        assertThat(JsonNotation.INSTANCE.entry("ti\"tle")).isEqualTo("\"ti\\\"tle\": …");
    }

    private static String renamed(Format format, String text, String name) {
        DataTree tree = FormatText.read(format, text);
        Fix fix = FormatText.reader(format).notation().rewriting(tree, 1, name, true, "rename");
        assertThat(fix).isNotNull();
        return changed(tree, fix);
    }

    private static DataTree document(Format format, Random random) {
        Map<String, Object> data = AnyFormat.data(random);
        data.put("more", Pick.of(random, TEXTS));
        return FormatText.read(
                format, (format == Format.JSON ? AnyFormat.json(data, random) : AnyFormat.toml(data, random)).text());
    }

    /** A value that is a scalar, or none if the one that was drawn is not. */
    private static int scalar(DataTree tree, Random random) {
        int node = random.nextInt(tree.nodeCount());
        return tree.isCollection(node) || tree.kind(node) == NodeKind.PLAIN ? DataTree.NONE : node;
    }

    private static String changed(DataTree tree, Fix fix) {
        byte[] document = Arrays.copyOf(tree.source().bytes(), tree.source().length());
        return new String(fix.applyTo(document), StandardCharsets.UTF_8);
    }
}
