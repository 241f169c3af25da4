package dev.frontmatter.syntax.toml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.source.Span;
import dev.frontmatter.testing.FormatText;
import dev.frontmatter.tokenizer.Format;
import dev.frontmatter.tree.DataTree;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the notation of TOML writes in place of keys and values, and what it takes for comments. */
class TomlNotationTest {

    private static @Nullable String changed(DataTree tree, @Nullable Fix fix) {
        return fix == null ? null : new String(fix.applyTo(tree.bytes()), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "a = 'x'~y~a = 'y'",
                "a = 'x'~it's~a = \"it's\"",
                "a = 'x'~'y~a = \"'y\"",
                "a = 'x'~y\u0001z~a = \"y\\u0001z\"",
                "a = 'x'~y\u007f~a = \"y\\u007f\"",
                "a = 'x'~` y`~a = ' y'",
                "a = \"x\"~y~a = \"y\"",
                "a = \"x\"~1~a = \"1\"",
                "a = 1~2~a = 2",
                "a = 1~y~a = \"y\"",
                "a = 1~2026-03-14~a = 2026-03-14",
                "a = ''~y~a = 'y'",
                "a = \"\"~y~a = \"y\"",
                "a = 'xxxxx'~y~a = 'y'",
                "a = ''''''~y~-",
                "a = '''xx'''~y~-",
                "a = \"\"\"\"\"\"~y~-",
                "a = \"''xxxx\"~y~a = \"y\"",
            })
    void a_value_is_written_in_the_quotes_it_has_or_needs(String toml, String text, @Nullable String expected) {
        DataTree tree = FormatText.read(Format.TOML, toml);
        assertThat(changed(tree, TomlNotation.INSTANCE.rewriting(tree, tree.find("/a"), text, true, "write it")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "a = 1~b-_9Z~b-_9Z = 1",
                "a = 1~``~\"\" = 1",
                "a = 1~b.c~\"b.c\" = 1",
                "a = 1~\u00e9~\"\u00e9\" = 1",
                "a = 1~\u0161~\"\u0161\" = 1",
                "a = 1~1~1 = 1",
                "a = 1~true~true = 1",
                "'a' = 1~b c~'b c' = 1",
                "'a' = 1~it's~\"it's\" = 1"
            })
    void a_key_is_written_in_quotes_when_it_needs_them(String toml, String text, String expected) {
        DataTree tree = FormatText.read(Format.TOML, toml);
        assertThat(changed(tree, TomlNotation.INSTANCE.rewriting(tree, 1, text, true, "rename it")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "a = \"1\"~a = 1",
                "a = 'True'~a = true",
                "a = \"inf\"~a = inf",
                "a = \"INF\"~-",
                "a = \"2026-03-14\"~a = 2026-03-14",
                "a = \"x\"~-",
                "a = \"\"~-"
            })
    void quotes_are_removed_from_what_is_a_value_without_them(String toml, @Nullable String expected) {
        DataTree tree = FormatText.read(Format.TOML, toml);
        assertThat(changed(tree, TomlNotation.INSTANCE.unquoting(tree, tree.find("/a"), "remove the quotes")))
                .isEqualTo(expected);
    }

    @Test
    void a_key_keeps_its_form() {
        DataTree tree = FormatText.read(Format.TOML, "1 = 'x'");
        assertThat(TomlNotation.INSTANCE.unquoting(tree, 1, "remove the quotes"))
                .isNull();
        assertThat(TomlNotation.INSTANCE.hintForNothing(tree, 1)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "a = 1 # x~# x",
                "a = '#' # x~# x",
                "a = \"#\" # x~# x",
                "a = \"\\\"#\" # x~# x",
                "a = '\\' # x~# x",
                "a = '' # x~# x",
                "a = \"\" # x~# x",
                "a = '''#''' # x~# x",
                "a = '''''' # x~# x",
                "a = '''#'''' # x~# x",
                "a = '''#''''' # x~# x",
                "a = '''' #''' # x~# x",
                "a = ''''' #''' # x~# x",
                "a = \"\"\"\\\"\"\" #\"\"\" # x~# x",
                "a = \"\"\"\"\" #\"\"\" # x~# x",
                "a = '''\\''' # x~# x",
                "\"#\" = ['#', \"#\"] # it's~# it's",
                "# \"~# \"",
                "a = 1 #~#"
            })
    void comments_are_outside_of_texts(String toml, String comment) {
        for (String behind : new String[] {"", "\nb = '#'", "\nb = \"\"\"\n#\"\"\""}) {
            DataTree tree = FormatText.read(Format.TOML, toml + behind);
            assertThat(TomlNotation.INSTANCE.comments(
                            tree, new Span(0, tree.source().length())))
                    .extracting(tree.source()::text)
                    .containsExactly(comment);
            assertThat(TomlNotation.INSTANCE.comments(tree, new Span(0, toml.length())))
                    .extracting(tree.source()::text)
                    .containsExactly(comment);
        }
    }
}
