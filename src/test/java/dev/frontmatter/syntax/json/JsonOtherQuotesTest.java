package dev.frontmatter.syntax.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Texts whose two quotes are not of one kind, or too many. */
class JsonOtherQuotesTest {
    @Test
    void a_quote_of_another_kind_in_place_of_the_closing_one() {
        assertThat(JsonDiagnosed.of("{\"a\": \"x\u201d, \"b\": 1}")).isEqualTo("""
                        6-11 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: write " in place of \u201d
                        fix: write " in place of \u201d
                        | {"a": "x", "b": 1}
                        """);
        assertThat(JsonDiagnosed.of("{\"a\u201d: \"x\"}")).isEqualTo("""
                        1-6 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: write " in place of \u201d
                        fix: write " in place of \u201d
                        | {"a": "x"}
                        """);
        assertThat(JsonDiagnosed.of("{\"b': 2}")).isEqualTo("""
                        1-4 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: write " in place of '
                        fix: write " in place of '
                        | {"b": 2}
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": \"x\u201d, \"b\u201d: 1}")).isEqualTo("""
                        14-15 json/missing-comma a comma must stand between two entries, found none
                        hint: add a comma before it
                        fix: add a comma
                        | {"a": "x\u201d, ",b\u201d: 1}
                        14-18 json/unquoted-text a key must be in double quotes, found `b\u201d`
                        hint: put it in double quotes
                        fix: put it in double quotes
                        | {"a": "x\u201d, ""b\u201d": 1}
                        """);
        assertThat(
                        JsonDiagnosed.of(
                                "{\"a\": \"Hello\u201d,\n\"b\": \"it's',\n\"c\": [\"x\u201d],\n\"d\": \"say \u201chi\u201d,\n\"e\": 1}"))
                .isEqualTo("""
                        6-15 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: write " in place of \u201d
                        fix: write " in place of \u201d
                        | {"a": "Hello",
                        | "b": "it's',
                        | "c": ["x\u201d],
                        | "d": "say \u201chi\u201d,
                        | "e": 1}
                        22-29 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: add the closing quote before the comma
                        36-41 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: write " in place of \u201d
                        fix: write " in place of \u201d
                        | {"a": "Hello\u201d,
                        | "b": "it's',
                        | "c": ["x"],
                        | "d": "say \u201chi\u201d,
                        | "e": 1}
                        49-63 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: add the closing quote before the comma
                        """);
    }

    @Test
    void a_single_quote_that_a_double_one_ends() {
        assertThat(JsonDiagnosed.of("{\"a\": 'x\", \"b\": 'y'}")).isEqualTo("""
                        6-9 json/single-quote text must be in double quotes, found a single one before it
                        hint: write " in place of '
                        fix: write " in place of '
                        | {"a": "x", "b": 'y'}
                        16-19 json/single-quote text must be in double quotes, found single ones
                        hint: write " in place of '
                        safe fix: write double quotes
                        | {"a": 'x", "b": "y"}
                        """);
        assertThat(JsonDiagnosed.of("{'a\": 1}")).isEqualTo("""
                        1-4 json/single-quote text must be in double quotes, found a single one before it
                        hint: write " in place of '
                        fix: write " in place of '
                        | {"a": 1}
                        """);
        assertThat(JsonDiagnosed.of("['say \"x\"', 'a\\b\", 'c']")).isEqualTo("""
                        1-10 json/single-quote text must be in double quotes, found single ones
                        hint: write " in place of '
                        safe fix: write double quotes
                        | ["say \\"x\\"", 'a\\b", 'c']
                        12-17 json/single-quote text must be in double quotes, found a single one before it
                        hint: write " in place of '
                        19-22 json/single-quote text must be in double quotes, found single ones
                        hint: write " in place of '
                        safe fix: write double quotes
                        | ['say "x"', 'a\\b", "c"]
                        """);
    }

    @Test
    void two_quotes_in_a_row() {
        assertThat(JsonDiagnosed.of("{\"a\": \"Jane\"\", \"b\": \"\"Jo\"}")).isEqualTo("""
                        11-12 json/escape one quote must stand on each side of a text, found two in a row
                        hint: remove one of the two quotes, or write \\" for one within the text
                        fix: remove one of the two quotes
                        | {"a": "Jane", "b": ""Jo"}
                        21-22 json/escape one quote must stand on each side of a text, found two in a row
                        hint: remove one of the two quotes, or write \\" for one within the text
                        fix: remove one of the two quotes
                        | {"a": "Jane"", "b": "Jo"}
                        """);
        assertThat(JsonDiagnosed.of("{\"a\"\": 1}")).isEqualTo("""
                        3-4 json/escape one quote must stand on each side of a text, found two in a row
                        hint: remove one of the two quotes, or write \\" for one within the text
                        fix: remove one of the two quotes
                        | {"a": 1}
                        """);
        assertThat(JsonDiagnosed.of("[\"5\"\", \"x\"]")).isEqualTo("""
                        3-4 json/escape a quote within text must be written as \\", found one that ends the text
                        hint: write \\" for each quote within the text
                        fix: write \\" for each quote within the text
                        | ["5\\"", "x"]
                        """);
    }

    @Test
    void text_of_several_lines_in_three_quotes() {
        assertThat(JsonDiagnosed.of("{\"a\": \"\"\"\nb\n\"\"\"}")).isEqualTo("""
                        6-9 json/syntax text of JSON must stand on one line, found three quotes that begin one of several
                        hint: write it in one pair of quotes, with \\n for each line end
                        """);
    }

    @Test
    void a_bracket_that_text_has_taken_in_with_a_comma() {
        assertThat(JsonDiagnosed.of("{\"a\": [\"b], \"c\": 1}")).isEqualTo("""
                        7-9 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: add the closing quote before the `]`
                        fix: add the closing quote before the `]`
                        | {"a": ["b"], "c": 1}
                        """);
    }
}
