package dev.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.tokenizer.Format;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slips of writers, each with the text that all fixes together must make of it: the one that was meant, or none. */
class FollowedFixesTest {

    /** Slips, and the texts that were meant; {@code /} stands for a line end. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "tags: \"sea\", 'low tide'           ~ tags: [\"sea\", 'low tide']",
                "tags: [sea, [tide]]]/draft: true    ~ tags: [sea, [tide]]/draft: true",
                "tags: {sea: low}}                   ~ tags: {sea: low}",
                "tags: [\"sea\"; tide; low]          ~ tags: [\"sea\", tide, low]",
                "text: |/one/two/draft: true         ~ text: |/  one/  two/draft: true",
                "a:/  - text: >-/    one/b: 1        ~ a:/  - text: >-/      one/b: 1",
                "path: \"E:\\dir\\new\\table\"       ~ path: \"E:\\\\dir\\\\new\\\\table\"",
                "path: \"E:\\new\\\"/b: \"c\"        ~ path: \"E:\\\\new\\\\\"/b: \"c\"",
                "like: \"\\w+\\.\\w+\"               ~ like: \"\\\\w+\\\\.\\\\w+\"",
                "'title: Low tide'/draft: true       ~ title: 'Low tide'/draft: true",
                "\"title: Low tide/draft: true       ~ title: Low tide/draft: true",
                "; all of it/title: x                ~ # all of it/title: x",
                "<!-- all of it -->/title: x         ~ # all of it/title: x",
                "title : : x                         ~ title : x",
                "* title: Sea/* draft: true          ~ title: Sea/draft: true",
                "title: Sea/- author: Ann/x: 1       ~ title: Sea/author: Ann/x: 1",
                "- title: Sea/author: Ann            ~ title: Sea/author: Ann",
                "tags/- sea/- tide/title: low        ~ tags:/- sea/- tide/title: low",
                "tags/  - sea/  - tide/title: low    ~ tags:/  - sea/  - tide/title: low",
                "\"title\": Sea: low/x: 1          ~ \"title\": \"Sea: low\"/x: 1",
                "seo:/  'og: a' : Sea: low/x: 1      ~ seo:/  'og: a' : \"Sea: low\"/x: 1",
                "a:/- 'x''y: z': Sea: low            ~ a:/- 'x''y: z': \"Sea: low\"",
                "title: \"Sea\": low               ~ title: \"\\\"Sea\\\": low\"",
                "title: \"so\" and \"so\"            ~ title: \"\\\"so\\\" and \\\"so\\\"\"",
                "title: \"E:\\\\x \"so\" on\"        ~ title: \"E:\\\\x \\\"so\\\" on\"",
            })
    void yaml(String slip, String meant) {
        assertThat(fixed("---", slip)).isEqualTo(lines("---", meant));
    }

    /** Nobody knows what was meant, so the data stays as it is. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "title: \"sea\" \"tide\"",
                "title: \"sea\" + \"tide\"",
                "title: \"sea\" E:\\new",
                "{/\"a\": 1,/\"b\": 2,",
                "title = \"x\"",
                "tags: sea/- tide/- low/title: x",
                "tags: [sea]/- tide/- low/title: x",
            })
    void yaml_in_doubt(String slip) {
        assertThat(fixed("---", slip)).isEqualTo(lines("---", slip));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "a = 1; # x/b = 'c';                 ~ a = 1 # x/b = 'c'",
                "a = [1; 2; 'c';]                    ~ a = [1, 2, 'c']",
                "a = \"b\", c = \"d\" # e            ~ a = \"b\"/c = \"d\" # e",
                "a = 1 b = 2, c = 3                  ~ a = 1/b = 2/c = 3",
                "a = 'b's' # c                       ~ a = \"b's\" # c",
                "a = \"b \"c\" d\"                  ~ a = \"b \\\"c\\\" d\"",
                "a = \"b\", 'c'                      ~ a = [\"b\", 'c']",
                "a = [[1], [2]]]                     ~ a = [[1], [2]]",
                "a = \"E:\\dir\\new\"               ~ a = \"E:\\\\dir\\\\new\"",
                "a = \"E:\\new\\\"/b = \"c\"         ~ a = \"E:\\\\new\\\\\"/b = \"c\"",
                "p = True, q = False ~ p = true/q = false",
                "p = Infinity/q = -.inf ~ p = inf/q = -inf",
                "p => 1/q := 'c' ~ p = 1/q = 'c'",
                "p = {a: 1, \"b\":2, c = [{d: e}]} ~ p = {a = 1, \"b\" = 2, c = [{d = \"e\"}]}",
                "b = 2/a: \"x\"/c: [1]/d: [sea, low] ~ b = 2/a = \"x\"/c = [1]/d = [\"sea\", \"low\"]",
                "p = [\"a\" # x/ \"b\"] ~ p = [\"a\", # x/ \"b\"]",
                "p = \"\"\"/E:\\Users\\x \\/  b/\"\"\" ~ p = \"\"\"/E:\\\\Users\\\\x \\/  b/\"\"\"",
                "p = \"\"\"/E:\\dir\\/end/\"\"\" ~ p = \"\"\"/E:\\\\dir\\\\/end/\"\"\"",
            })
    void toml(String slip, String meant) {
        assertThat(fixed("+++", slip)).isEqualTo(lines("+++", meant));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "a = 'b''s'",
                "a = \"b\" \"c\"",
                "a = \"b\" + \"c\"",
                "a = 'don't', b = 'can't'",
            })
    void toml_in_doubt(String slip) {
        assertThat(fixed("+++", slip)).isEqualTo(lines("+++", slip));
    }

    @Test
    void nothing_below_a_mistyped_closing_line_is_taken_in() {
        for (String body : List.of("Text.\n---\nMore.\n", "\n# Heading\n\n---\n", "key: value\n---\nMore.\n")) {
            FixResult fixed = FrontMatter.untyped().withUnsafeFixes().fixText("---\ntitle: x\n--\n" + body);

            assertThat(FrontMatter.untyped().readText(fixed.text()).body()).isEqualTo(body);
        }
    }

    @Test
    void equals_signs_between_dashes_may_be_toml() {
        assertThat(hint("---\ntitle = \"x\"\n---\n", null)).contains("`+++`");
        assertThat(hint("title = \"x\"\n", Format.YAML)).doesNotContain("+++");
        assertThat(hint("---\njust text\n---\n", null)).doesNotContain("+++");
    }

    private static String hint(String text, @Nullable Format wholeFile) {
        FrontMatterReader<?> reader = FrontMatter.untyped();
        FrontMatterReader<?> other = wholeFile == null ? reader : reader.withoutFences(wholeFile);
        Diagnostic first = other.validateText(text).get(0);
        return first.hint().orElseThrow();
    }

    private static String fixed(String fence, String slip) {
        return FrontMatter.untyped()
                .withUnsafeFixes()
                .fixText(lines(fence, slip))
                .text();
    }

    private static String lines(String fence, String text) {
        return fence + "\n" + text.replace('/', '\n') + "\n" + fence + "\nBody.\n";
    }
}
