package dev.frontmatter.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.testing.AnyFormat;
import dev.frontmatter.testing.FixRule;
import dev.frontmatter.testing.FormatText;
import dev.frontmatter.testing.Pick;
import dev.frontmatter.tokenizer.Format;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.KeyTable;
import dev.frontmatter.tree.NodeKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** What holds in each format alike. */
class ThreeFormatsProperties {

    private static final List<String> PIECES = List.of(
            "[",
            "]",
            "[[",
            "]]",
            "{",
            "}",
            "=",
            " = ",
            ":",
            ": ",
            ",",
            ".",
            "\"",
            "\"",
            "'",
            "\"\"\"",
            "'''",
            "\\",
            "\\u00e9",
            "\n",
            "\n",
            "\n",
            "\r",
            "\r\n",
            " ",
            "\t",
            "#",
            "# x",
            "//",
            "a",
            "b",
            "title",
            "1",
            "42",
            "-",
            "+",
            "0",
            "1.5",
            "e",
            "_",
            "true",
            "false",
            "null",
            "inf",
            "2026-03-14",
            "T09:30",
            "Z",
            "- ",
            "\u00e9",
            "\u00a0",
            "\ufeff",
            "\u0007",
            "a = 1\n",
            "[a]\n",
            "\"k\": 1",
            "a.b = 2\n",
            "\ud83d\ude00");

    @Property(tries = 3_000)
    void the_same_data_reads_equal_in_all_formats(@ForAll Random random) {
        Map<String, Object> data = AnyFormat.data(random);
        String json = AnyFormat.json(data, random).text();
        String yaml = AnyFormat.yaml(data, random).text();
        String toml = AnyFormat.toml(data, random).text();

        String expected = values(FormatText.read(Format.JSON, json), DataTree.ROOT);
        assertThat(values(FormatText.read(Format.YAML, yaml), DataTree.ROOT))
                .as(yaml)
                .isEqualTo(expected);
        assertThat(values(FormatText.read(Format.TOML, toml), DataTree.ROOT))
                .as(toml)
                .isEqualTo(expected);
    }

    @Property(tries = 3_000)
    void each_value_is_where_it_was_written(@ForAll Random random) {
        Map<String, Object> data = AnyFormat.data(random);
        for (Format format : List.of(Format.JSON, Format.TOML)) {
            AnyFormat.Written written =
                    format == Format.JSON ? AnyFormat.json(data, random) : AnyFormat.toml(data, random);
            DataTree tree = FormatText.read(format, written.text());
            written.places().forEach((pointer, place) -> {
                Span span = tree.span(tree.find(pointer));
                assertThat(span.start() + ".." + span.end())
                        .as("%s of %s", pointer, written.text())
                        .isEqualTo(place);
            });
        }
    }

    /** Each key's place holds the key, quotes included. */
    @Property(tries = 1_000)
    void each_key_is_where_it_was_written(@ForAll Random random) {
        String toml = AnyFormat.toml(AnyFormat.data(random), random).text();
        DataTree tree = FormatText.read(Format.TOML, toml);
        for (int node = 1; node < tree.nodeCount(); node++) {
            if (tree.kind(node) == NodeKind.PLAIN) {
                String written = tree.source().text(tree.span(node));
                DataTree alone = FormatText.read(Format.TOML, written + " = 1");
                assertThat(alone.text(1)).isEqualTo(tree.text(node));
            }
        }
    }

    /** Whatever the text, there is data or there are errors; and the errors are in the text, in its order. */
    @Property(tries = 20_000)
    void any_text_is_read_or_refused(@ForAll Random random) {
        String text = Pick.join(random.nextInt(24), () -> Pick.of(random, PIECES));
        for (Format format : List.of(Format.TOML, Format.JSON)) {
            Source source = Source.ofText("text", text);
            Diagnostics diagnostics = new Diagnostics(source, Limits.defaults());
            DataTree tree = FormatText.read(format, source, Limits.defaults(), diagnostics);

            assertThat(tree == null).as(text).isEqualTo(diagnostics.hasErrors());
            for (Diagnostic diagnostic : diagnostics.toList()) {
                assertThat(diagnostic.span().end())
                        .as("%s in %s", diagnostic, text)
                        .isLessThanOrEqualTo(source.length());
                assertThat(diagnostic.message()).as(text).doesNotContain("\ufffd");
                assertThat(isCharacterStart(source, diagnostic.span().start()))
                        .as("%s in %s", diagnostic, text)
                        .isTrue();
                assertThat(isCharacterStart(source, diagnostic.span().end()))
                        .as("%s in %s", diagnostic, text)
                        .isTrue();
            }
            if (tree != null) {
                assertThat(tree.span(DataTree.ROOT).end()).isLessThanOrEqualTo(source.length());
            }
        }
    }

    private static boolean isCharacterStart(Source source, int offset) {
        return offset == source.length() || (source.bytes()[offset] & 0xC0) != 0x80;
    }

    /** A document with one thing in it changed: what is offered mends it, and is wrong nowhere above. */
    @Property(tries = 5_000)
    void each_fix_of_a_spoilt_document_mends(@ForAll Random random) {
        Map<String, Object> data = AnyFormat.data(random);
        for (Format format : List.of(Format.TOML, Format.JSON)) {
            AnyFormat.Written written =
                    format == Format.JSON ? AnyFormat.json(data, random) : AnyFormat.toml(data, random);
            String spoilt = spoilt(written.text(), random);
            List<Diagnostic> before = FormatText.errors(format, spoilt);
            for (Diagnostic mended : before) {
                for (Fix fix : mended.fixes()) {
                    List<Diagnostic> after = FormatText.errors(format, changed(spoilt, fix));
                    // What stands behind the place may move there, and be the same error again.
                    assertThat(count(after, mended))
                            .as("%s by %s in%n%s", mended, fix, spoilt)
                            .matches(left -> left == 0
                                    || left < count(before, mended)
                                    || after.stream()
                                            .noneMatch(other -> identity(other).equals(identity(mended))));
                    assertThat(after)
                            .as("%s by %s in%n%s", mended, fix, spoilt)
                            .filteredOn(other -> other.start().line()
                                    < mended.start(fix.span()).line())
                            // What is open is told where it opens.
                            .filteredOn(other -> !other.rule().id().contains("unclosed"))
                            .allSatisfy(other -> assertThat(before)
                                    .extracting(ThreeFormatsProperties::identity)
                                    .contains(identity(other)));
                }
            }
        }
    }

    /**
     * Of a thousand fixes hardly any brings a new error of syntax: what is broken twice in one place may show the second
     * error only when the first is gone.
     */
    @Property(tries = 1, shrinking = ShrinkingMode.OFF)
    void nearly_every_fix_of_a_spoilt_document_is_right(@ForAll Random random) throws IOException {
        int followed = 0;
        List<String> wrong = new ArrayList<>();
        while (followed < 4_000) {
            Format format = Pick.of(random, Format.TOML, Format.JSON);
            Map<String, Object> data = AnyFormat.data(random);
            AnyFormat.Written written =
                    format == Format.JSON ? AnyFormat.json(data, random) : AnyFormat.toml(data, random);
            String spoilt = spoilt(written.text(), random);
            try {
                followed += FixRule.check(
                        spoilt.getBytes(StandardCharsets.UTF_8),
                        changed -> FormatText.errors(format, new String(changed, StandardCharsets.UTF_8)));
            } catch (AssertionError e) {
                wrong.add(e.getMessage());
            }
        }
        assertThat(wrong).hasSizeLessThanOrEqualTo(followed / 200);
    }

    /** Something put in a place of a text, perhaps in place of a character or two. */
    private static String spoilt(String text, Random random) {
        int from = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length()) + 1));
        int most = Math.min(random.nextInt(3), text.codePointCount(from, text.length()));
        return text.substring(0, from) + Pick.of(random, PIECES) + text.substring(text.offsetByCodePoints(from, most));
    }

    private static long count(List<Diagnostic> diagnostics, Diagnostic like) {
        return diagnostics.stream()
                .filter(other ->
                        other.rule().equals(like.rule()) && other.message().equals(like.message()))
                .count();
    }

    private static String identity(Diagnostic diagnostic) {
        return diagnostic.rule() + " " + diagnostic.span().start() + " " + diagnostic.message();
    }

    private static String changed(String text, Fix fix) {
        return new String(fix.applyTo(text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    /** Text around the place that is read has no part in it. */
    @Property(tries = 2_000)
    void only_the_given_place_is_read(@ForAll Random random) {
        String text = Pick.join(random.nextInt(12), () -> Pick.of(random, PIECES));
        String before = Pick.of(random, "+++\n", "\"\n", "[\n");
        String behind = Pick.of(random, "+++\n", "\"\"\"", "]", "=1", "'");
        for (Format format : List.of(Format.TOML, Format.JSON)) {
            assertThat(errors(format, before, text, behind)).as(text).isEqualTo(errors(format, "", text, "x"));
        }
    }

    /** The errors of a text with others around it, as they would be if it stood alone. */
    private static List<String> errors(Format format, String before, String text, String behind) {
        Source inside = Source.ofText("text", before + text + behind);
        Diagnostics diagnostics = new Diagnostics(inside, Limits.defaults());
        int start = before.length();
        int end = inside.length() - behind.length();
        FormatText.reader(format).read(inside, new Span(start, end), KeyTable.empty(), Limits.defaults(), diagnostics);
        return diagnostics.toList().stream()
                .map(d -> d.rule() + " " + (d.span().start() - start) + " "
                        + (d.span().end() - start) + " " + d.message())
                .toList();
    }

    private static String values(DataTree tree, int node) {
        return switch (tree.kind(node)) {
            case MAPPING -> {
                Map<String, String> entries = new TreeMap<>();
                for (int key = node + 1; key < tree.next(node); key = tree.next(key + 1)) {
                    entries.put(tree.text(key), values(tree, key + 1));
                }
                yield entries.toString();
            }
            case SEQUENCE -> {
                String[] elements = new String[tree.size(node)];
                int element = node + 1;
                for (int i = 0; i < elements.length; i++) {
                    elements[i] = values(tree, element);
                    element = tree.next(element);
                }
                yield Arrays.toString(elements);
            }
            default -> tree.scalarKind(node) + " " + tree.text(node);
        };
    }
}
