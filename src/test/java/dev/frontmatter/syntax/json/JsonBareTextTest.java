package dev.frontmatter.syntax.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Text without quotes: where it ends, and when a fix of it is safe. */
class JsonBareTextTest {
    @Test
    void text_in_brackets_is_quoted_as_a_whole() {
        assertThat(JsonDiagnosed.of("{\"a\": [WIP] my post, \"b\": {draft} of it}"))
                .isEqualTo("""
                        6-19 json/unquoted-text text must be in double quotes, found `[WIP] my post`
                        hint: put it in double quotes
                        fix: put it in double quotes
                        | {"a": "[WIP] my post", "b": {draft} of it}
                        26-39 json/unquoted-text text must be in double quotes, found `{draft} of it`
                        hint: put it in double quotes
                        fix: put it in double quotes
                        | {"a": [WIP] my post, "b": "{draft} of it"}
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": {{ title }}, \"b\": {% now %}, \"c\": ${X}}"))
                .isEqualTo("""
                        6-17 json/unquoted-text text must be in double quotes, found `{{ title }}`
                        hint: put it in double quotes
                        fix: put it in double quotes
                        | {"a": "{{ title }}", "b": {% now %}, "c": ${X}}
                        24-33 json/unquoted-text text must be in double quotes, found `{% now %}`
                        hint: put it in double quotes
                        fix: put it in double quotes
                        | {"a": {{ title }}, "b": "{% now %}", "c": ${X}}
                        40-44 json/unquoted-text text must be in double quotes, found `${X}`
                        hint: put it in double quotes
                        fix: put it in double quotes
                        | {"a": {{ title }}, "b": {% now %}, "c": "${X}"}
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": [one] \"b\": 2}")).isEqualTo("""
                        7-10 json/unquoted-text text must be in double quotes, found `one`
                        hint: put it in double quotes
                        safe fix: put it in double quotes
                        | {"a": ["one"] "b": 2}
                        12-13 json/missing-comma a comma must stand between two entries, found none
                        hint: add a comma before it
                        safe fix: add a comma
                        | {"a": [one], "b": 2}
                        """);
    }

    @Test
    void text_goes_on_behind_a_comma_that_parts_no_entries() {
        assertThat(JsonDiagnosed.of("{\"a\": Hello, World, \"b\": 1}")).isEqualTo("""
                        6-18 json/unquoted-text text must be in double quotes, found `Hello, World`
                        hint: put it in double quotes
                        fix: put it in double quotes
                        | {"a": "Hello, World", "b": 1}
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": Hello, b: 1}")).isEqualTo("""
                        6-11 json/unquoted-text text must be in double quotes, found `Hello`
                        hint: put it in double quotes
                        fix: put it in double quotes
                        | {"a": "Hello", b: 1}
                        13-14 json/unquoted-text a key must be in double quotes, found `b`
                        hint: put it in double quotes
                        safe fix: put it in double quotes
                        | {"a": Hello, "b": 1}
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": Hello,\n\"b\": 1}")).isEqualTo("""
                        6-11 json/unquoted-text text must be in double quotes, found `Hello`
                        hint: put it in double quotes
                        safe fix: put it in double quotes
                        | {"a": "Hello",
                        | "b": 1}
                        """);
    }

    @Test
    void text_that_may_be_more_than_text() {
        assertThat(JsonDiagnosed.of("[\u201ca\u201d and \u201cb\u201d]")).isEqualTo("""
                        1-20 json/unquoted-text text must be in double quotes, found `\u201ca\u201d and \u201cb\u201d`
                        hint: put it in double quotes
                        fix: put it in double quotes
                        | ["\u201ca\u201d and \u201cb\u201d"]
                        """);
        assertThat(JsonDiagnosed.of("[http://a http://b, x: y, foo #1, \uff21\uff22\uff23, x\u2011y]"))
                .isEqualTo("""
                        1-18 json/unquoted-text text must be in double quotes, found `http://a http://b`
                        hint: put it in double quotes
                        fix: put it in double quotes
                        | ["http://a http://b", x: y, foo #1, \uff21\uff22\uff23, x\u2011y]
                        20-24 json/unquoted-text text must be in double quotes, found `x: y`
                        hint: put it in double quotes
                        fix: put it in double quotes
                        | [http://a http://b, "x: y", foo #1, \uff21\uff22\uff23, x\u2011y]
                        26-32 json/unquoted-text text must be in double quotes, found `foo #1`
                        hint: put it in double quotes
                        fix: put it in double quotes
                        | [http://a http://b, x: y, "foo #1", \uff21\uff22\uff23, x\u2011y]
                        34-43 json/unquoted-text text must be in double quotes, found `\uff21\uff22\uff23`
                        hint: put it in double quotes
                        fix: put it in double quotes
                        | [http://a http://b, x: y, foo #1, "\uff21\uff22\uff23", x\u2011y]
                        45-50 json/unquoted-text text must be in double quotes, found `x\u2011y`
                        hint: put it in double quotes
                        fix: put it in double quotes
                        | [http://a http://b, x: y, foo #1, \uff21\uff22\uff23, "x\u2011y"]
                        """);
        assertThat(JsonDiagnosed.of("{\uff21\uff22: 1, \u201cb\": 2, \u201cc\": \u201cd\"}"))
                .isEqualTo("""
                        1-7 json/unquoted-text a key must be in double quotes, found `\uff21\uff22`
                        hint: put it in double quotes
                        fix: put it in double quotes
                        | {"\uff21\uff22": 1, \u201cb": 2, \u201cc": \u201cd"}
                        12-17 json/unquoted-text a key must be in double quotes, found `\u201cb"`
                        hint: write " in place of \u201c
                        safe fix: write " in place of \u201c
                        | {\uff21\uff22: 1, "b": 2, \u201cc": \u201cd"}
                        22-27 json/unquoted-text a key must be in double quotes, found `\u201cc"`
                        hint: write " in place of \u201c
                        safe fix: write " in place of \u201c
                        | {\uff21\uff22: 1, \u201cb": 2, "c": \u201cd"}
                        29-34 json/unquoted-text text must be in double quotes, found `\u201cd"`
                        hint: write " in place of \u201c
                        fix: write " in place of \u201c
                        | {\uff21\uff22: 1, \u201cb": 2, \u201cc": "d"}
                        """);
    }

    @Test
    void spaces_that_break_no_line_end_a_value() {
        assertThat(JsonDiagnosed.of("[foo\u00a0, 1\u00a0, a\u00a0b]")).isEqualTo("""
                        1-4 json/unquoted-text text must be in double quotes, found `foo`
                        hint: put it in double quotes
                        safe fix: put it in double quotes
                        | ["foo"\u00a0, 1\u00a0, a\u00a0b]
                        4-6 json/syntax only spaces, tabs and line ends may stand between values, found the character U+00A0
                        hint: write a space
                        safe fix: write a space
                        | [foo , 1\u00a0, a\u00a0b]
                        9-11 json/syntax only spaces, tabs and line ends may stand between values, found the character U+00A0
                        hint: write a space
                        safe fix: write a space
                        | [foo\u00a0, 1 , a\u00a0b]
                        13-17 json/unquoted-text text must be in double quotes, found `a\u00a0b`
                        hint: put it in double quotes
                        fix: put it in double quotes
                        | [foo\u00a0, 1\u00a0, "a\u00a0b"]
                        """);
    }

    @Test
    void words_of_yaml() {
        assertThat(JsonDiagnosed.of("{\"a\": yes, \"b\": Off,\n\"c\": yes sir}"))
                .isEqualTo("""
                        6-9 json/literal a value without quotes must be a number, true, false or null, found `yes`
                        hint: write true, or put it in quotes if it is text
                        16-19 json/literal a value without quotes must be a number, true, false or null, found `Off`
                        hint: write false, or put it in quotes if it is text
                        26-33 json/unquoted-text text must be in double quotes, found `yes sir`
                        hint: put it in double quotes
                        safe fix: put it in double quotes
                        | {"a": yes, "b": Off,
                        | "c": "yes sir"}
                        """);
    }

    @Test
    void an_opening_quote_that_is_not_there() {
        assertThat(JsonDiagnosed.of("{\"a\": 2024-01-05\", \"b\": tea for two\", \"c\": 5\"}"))
                .isEqualTo("""
                        6-17 json/unquoted-text text must be in double quotes, found `2024-01-05"`
                        hint: add the opening quote
                        fix: add the opening quote
                        | {"a": "2024-01-05", "b": tea for two", "c": 5"}
                        24-36 json/unquoted-text text must be in double quotes, found `tea for two"`
                        hint: add the opening quote
                        fix: add the opening quote
                        | {"a": 2024-01-05", "b": "tea for two", "c": 5"}
                        43-45 json/unquoted-text text must be in double quotes, found `5"`
                        hint: add the opening quote
                        fix: add the opening quote
                        | {"a": 2024-01-05", "b": tea for two", "c": "5"}
                        """);
        assertThat(JsonDiagnosed.of("[a\", \"b\", c\\\"d\"]")).isEqualTo("""
                        1-3 json/unquoted-text text must be in double quotes, found `a"`
                        hint: add the opening quote
                        fix: add the opening quote
                        | ["a", "b", c\\"d"]
                        10-15 json/unquoted-text text must be in double quotes, found `c\\"d"`
                        hint: put it in double quotes
                        """);
    }

    @Test
    void a_number_with_commas() {
        assertThat(JsonDiagnosed.of("{\"a\": 1,000, \"b\": -1,000,000\n}")).isEqualTo("""
                        6-11 json/number a number must be written without commas, found `1,000`
                        hint: write 1000
                        fix: write 1000
                        | {"a": 1000, "b": -1,000,000
                        | }
                        18-28 json/number a number must be written without commas, found `-1,000,000`
                        hint: write -1000000
                        fix: write -1000000
                        | {"a": 1,000, "b": -1000000
                        | }
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": 1,5, \"b\": 12,345.67, \"c\": 1.000,50}"))
                .isEqualTo("""
                        6-9 json/number a number must be written without commas, found `1,5`
                        hint: write 1.5
                        fix: write 1.5
                        | {"a": 1.5, "b": 12,345.67, "c": 1.000,50}
                        16-25 json/number a number must be written without commas, found `12,345.67`
                        hint: write 12345.67
                        fix: write 12345.67
                        | {"a": 1,5, "b": 12345.67, "c": 1.000,50}
                        32-40 json/number a number must be written without commas, found `1.000,50`
                        hint: write one `.` before its fraction, and no other sign
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": 1,x}")).isEqualTo("""
                        8-9 json/syntax a key must be followed by `:` and its value, found none
                        hint: write `"key": value`
                        """);
        assertThat(JsonDiagnosed.of("[1,000]")).isEqualTo("""
                        3-6 json/number a number must be written as in 42, -0.5 or 6e3, found `000`
                        hint: put it in quotes if it is text
                        """);
    }
}
