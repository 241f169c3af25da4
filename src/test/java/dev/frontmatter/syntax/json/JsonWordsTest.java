package dev.frontmatter.syntax.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.tree.NodeKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands without quotes: numbers, words, and text and keys that lack them. */
class JsonWordsTest {

    @Test
    void a_word_stands_for_one_of_three() {
        assertThat(JsonDiagnosed.of("[True, None, Nil, undefined, FALSE]")).isEqualTo("""
                        1-5 json/literal a value without quotes must be a number, true, false or null, found `True`
                        hint: write true
                        safe fix: write true
                        | [true, None, Nil, undefined, FALSE]
                        7-11 json/literal a value without quotes must be a number, true, false or null, found `None`
                        hint: write null
                        fix: write null
                        | [True, null, Nil, undefined, FALSE]
                        13-16 json/literal a value without quotes must be a number, true, false or null, found `Nil`
                        hint: write null
                        fix: write null
                        | [True, None, null, undefined, FALSE]
                        18-27 json/literal a value without quotes must be a number, true, false or null, found `undefined`
                        hint: write null
                        fix: write null
                        | [True, None, Nil, null, FALSE]
                        29-34 json/literal a value without quotes must be a number, true, false or null, found `FALSE`
                        hint: write false
                        safe fix: write false
                        | [True, None, Nil, undefined, false]
                        """);
        assertThat(JsonDiagnosed.of("[NaN, -Infinity, +inf]")).isEqualTo("""
                        1-4 json/literal a value without quotes must be a number, true, false or null, found `NaN`
                        hint: JSON has no word for it: write null, or put it in quotes
                        6-15 json/literal a value without quotes must be a number, true, false or null, found `-Infinity`
                        hint: JSON has no word for it: write null, or put it in quotes
                        17-21 json/literal a value without quotes must be a number, true, false or null, found `+inf`
                        hint: JSON has no word for it: write null, or put it in quotes
                        """);
        assertThat(JsonDiagnosed.of("[tru, nul, falsee]")).isEqualTo("""
                        1-4 json/literal a value without quotes must be a number, true, false or null, found `tru`
                        hint: did you mean true?
                        6-9 json/literal a value without quotes must be a number, true, false or null, found `nul`
                        hint: did you mean null?
                        11-17 json/literal a value without quotes must be a number, true, false or null, found `falsee`
                        hint: did you mean false?
                        """);
        assertThat(JsonDiagnosed.of("[tru e, 2]")).isEqualTo("""
                        1-6 json/unquoted-text text must be in double quotes, found `tru e`
                        hint: put it in double quotes
                        safe fix: put it in double quotes
                        | ["tru e", 2]
                        """);
        assertThat(JsonDiagnosed.of("[trxx]")).isEqualTo("""
                        1-5 json/unquoted-text text must be in double quotes, found `trxx`
                        hint: put it in double quotes
                        safe fix: put it in double quotes
                        | ["trxx"]
                        """);
    }

    @Test
    void a_number_is_written_as_in_json() {
        assertThat(JsonDiagnosed.of("[+5, .5, 5., -.5, +0]")).isEqualTo("""
                        1-3 json/number a number must be written as in 42, -0.5 or 6e3, found `+5`
                        hint: write 5
                        safe fix: write 5
                        | [5, .5, 5., -.5, +0]
                        5-7 json/number a number must be written as in 42, -0.5 or 6e3, found `.5`
                        hint: write 0.5
                        safe fix: write 0.5
                        | [+5, 0.5, 5., -.5, +0]
                        9-11 json/number a number must be written as in 42, -0.5 or 6e3, found `5.`
                        hint: write 5.0
                        safe fix: write 5.0
                        | [+5, .5, 5.0, -.5, +0]
                        13-16 json/number a number must be written as in 42, -0.5 or 6e3, found `-.5`
                        hint: write -0.5
                        safe fix: write -0.5
                        | [+5, .5, 5., -0.5, +0]
                        18-20 json/number a number must be written as in 42, -0.5 or 6e3, found `+0`
                        hint: write 0
                        safe fix: write 0
                        | [+5, .5, 5., -.5, 0]
                        """);
        assertThat(JsonDiagnosed.of("[00, 01, 0x1F, 0B1, 0o7, 1_000]")).isEqualTo("""
                        1-3 json/number a number must be written as in 42, -0.5 or 6e3, found `00`
                        hint: put it in quotes if it is text
                        5-7 json/number a number must be written as in 42, -0.5 or 6e3, found `01`
                        hint: put it in quotes if it is text
                        9-13 json/number a number must be written as in 42, -0.5 or 6e3, found `0x1F`
                        hint: put it in quotes if it is text
                        15-18 json/number a number must be written as in 42, -0.5 or 6e3, found `0B1`
                        hint: put it in quotes if it is text
                        20-23 json/number a number must be written as in 42, -0.5 or 6e3, found `0o7`
                        hint: put it in quotes if it is text
                        25-30 json/number a number must be written as in 42, -0.5 or 6e3, found `1_000`
                        hint: put it in quotes if it is text
                        """);
        assertThat(JsonDiagnosed.of("[9_9]")).isEqualTo("""
                        1-4 json/number a number must be written as in 42, -0.5 or 6e3, found `9_9`
                        hint: put it in quotes if it is text
                        """);
        assertThat(JsonDiagnosed.of("[1.2.3, +.5.6, 1e, 1e+, 1.e5]")).isEqualTo("""
                        1-6 json/number a number must be written as in 42, -0.5 or 6e3, found `1.2.3`
                        hint: put it in quotes if it is text
                        8-13 json/number a number must be written as in 42, -0.5 or 6e3, found `+.5.6`
                        hint: put it in quotes if it is text
                        15-17 json/number a number must be written as in 42, -0.5 or 6e3, found `1e`
                        hint: put it in quotes if it is text
                        19-22 json/number a number must be written as in 42, -0.5 or 6e3, found `1e+`
                        hint: put it in quotes if it is text
                        24-28 json/number a number must be written as in 42, -0.5 or 6e3, found `1.e5`
                        hint: put it in quotes if it is text
                        """);
        assertThat(JsonDiagnosed.of("[2026-1-1, 2026-01-1]")).isEqualTo("""
                        1-9 json/number a number must be written as in 42, -0.5 or 6e3, found `2026-1-1`
                        hint: put it in quotes if it is text
                        11-20 json/number a number must be written as in 42, -0.5 or 6e3, found `2026-01-1`
                        hint: put a date in quotes
                        """);
        assertThat(JsonDiagnosed.of("[+, -, --, -.]")).isEqualTo("""
                        1-2 json/number a number must be written as in 42, -0.5 or 6e3, found `+`
                        hint: put it in quotes if it is text
                        4-5 json/number a number must be written as in 42, -0.5 or 6e3, found `-`
                        hint: put it in quotes if it is text
                        7-9 json/unquoted-text text must be in double quotes, found `--`
                        hint: put it in double quotes
                        fix: put it in double quotes
                        | [+, -, "--", -.]
                        11-13 json/unquoted-text text must be in double quotes, found `-.`
                        hint: put it in double quotes
                        fix: put it in double quotes
                        | [+, -, --, "-."]
                        """);
        assertThat(JsonDiagnosed.of("[1a, 0g, ++1]")).isEqualTo("""
                        1-3 json/unquoted-text text must be in double quotes, found `1a`
                        hint: put it in double quotes
                        fix: put it in double quotes
                        | ["1a", 0g, ++1]
                        5-7 json/unquoted-text text must be in double quotes, found `0g`
                        hint: put it in double quotes
                        fix: put it in double quotes
                        | [1a, "0g", ++1]
                        9-12 json/number a number must be written as in 42, -0.5 or 6e3, found `++1`
                        hint: put it in quotes if it is text
                        """);
    }

    @Test
    void a_time_is_text() {
        assertThat(JsonDiagnosed.of("[12:30]")).isEqualTo("""
                        1-6 json/unquoted-text text must be in double quotes, found `12:30`
                        hint: put it in double quotes
                        fix: put it in double quotes
                        | ["12:30"]
                        """);
        assertThat(JsonDiagnosed.of("[12:30:45, 1]")).isEqualTo("""
                        1-9 json/unquoted-text text must be in double quotes, found `12:30:45`
                        hint: put it in double quotes
                        fix: put it in double quotes
                        | ["12:30:45", 1]
                        """);
        assertThat(JsonDiagnosed.of("[12:")).isEqualTo("""
                        0-1 json/unclosed-bracket a list that opens with `[` must end with `]`, found none
                        hint: add the closing `]`
                        3-4 json/syntax `:` must stand between a key of an object and its value, found one elsewhere
                        hint: put keys and values in braces: `{"key": value}`
                        """);
        assertThat(JsonDiagnosed.of("[a:5]")).isEqualTo("""
                        1-4 json/unquoted-text text must be in double quotes, found `a:5`
                        hint: put it in double quotes
                        safe fix: put it in double quotes
                        | ["a:5"]
                        """);
        assertThat(JsonDiagnosed.of("[12:a]")).isEqualTo("""
                        3-4 json/syntax `:` must stand between a key of an object and its value, found one elsewhere
                        hint: put keys and values in braces: `{"key": value}`
                        4-5 json/unquoted-text text must be in double quotes, found `a`
                        hint: put it in double quotes
                        safe fix: put it in double quotes
                        | [12:"a"]
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": 12:30}")).isEqualTo("""
                        6-11 json/unquoted-text text must be in double quotes, found `12:30`
                        hint: put it in double quotes
                        fix: put it in double quotes
                        | {"a": "12:30"}
                        """);
    }

    @Test
    void text_without_quotes_ends_at_a_comma_or_a_bracket() {
        assertThat(JsonDiagnosed.of("a, b")).isEqualTo("""
                        0-4 json/unquoted-text text must be in double quotes, found `a, b`
                        hint: put it in double quotes
                        fix: put it in double quotes
                        | "a, b"
                        """);
        assertThat(JsonDiagnosed.of("a\n")).isEqualTo("""
                        0-1 json/unquoted-text text must be in double quotes, found `a`
                        hint: put it in double quotes
                        safe fix: put it in double quotes
                        | "a"
                        """);
        assertThat(JsonDiagnosed.of("a b // c")).isEqualTo("""
                        0-3 json/unquoted-text text must be in double quotes, found `a b`
                        hint: put it in double quotes
                        safe fix: put it in double quotes
                        | "a b" // c
                        4-8 json/comment JSON has no comments, found one
                        hint: remove it, or write it as the text of a key
                        fix: remove the comment
                        | a b\s
                        """);
        assertThat(JsonDiagnosed.of("[a b, c]")).isEqualTo("""
                        1-4 json/unquoted-text text must be in double quotes, found `a b`
                        hint: put it in double quotes
                        safe fix: put it in double quotes
                        | ["a b", c]
                        6-7 json/unquoted-text text must be in double quotes, found `c`
                        hint: put it in double quotes
                        safe fix: put it in double quotes
                        | [a b, "c"]
                        """);
        assertThat(JsonDiagnosed.of("[a b\n, c]")).isEqualTo("""
                        1-4 json/unquoted-text text must be in double quotes, found `a b`
                        hint: put it in double quotes
                        safe fix: put it in double quotes
                        | ["a b"
                        | , c]
                        7-8 json/unquoted-text text must be in double quotes, found `c`
                        hint: put it in double quotes
                        safe fix: put it in double quotes
                        | [a b
                        | , "c"]
                        """);
        assertThat(JsonDiagnosed.of("[a/b]")).isEqualTo("""
                        1-4 json/unquoted-text text must be in double quotes, found `a/b`
                        hint: put it in double quotes
                        safe fix: put it in double quotes
                        | ["a/b"]
                        """);
        assertThat(JsonDiagnosed.of("[a /* c */, 1]")).isEqualTo("""
                        1-2 json/unquoted-text text must be in double quotes, found `a`
                        hint: put it in double quotes
                        safe fix: put it in double quotes
                        | ["a" /* c */, 1]
                        3-10 json/comment JSON has no comments, found one
                        hint: remove it, or write it as the text of a key
                        fix: remove the comment
                        | [a , 1]
                        """);
        assertThat(JsonDiagnosed.of("[1/*c*/, 2//d\n]")).isEqualTo("""
                        2-7 json/comment JSON has no comments, found one
                        hint: remove it, or write it as the text of a key
                        fix: remove the comment
                        | [1, 2//d
                        | ]
                        10-13 json/comment JSON has no comments, found one
                        hint: remove it, or write it as the text of a key
                        fix: remove the comment
                        | [1/*c*/, 2
                        | ]
                        """);
        assertThat(JsonDiagnosed.of("[1/, 2]")).isEqualTo("""
                        1-3 json/unquoted-text text must be in double quotes, found `1/`
                        hint: put it in double quotes
                        fix: put it in double quotes
                        | ["1/", 2]
                        """);
        assertThat(JsonDiagnosed.of("[a\"b]")).isEqualTo("""
                        1-4 json/unquoted-text text must be in double quotes, found `a"b`
                        hint: put it in double quotes
                        """);
        assertThat(JsonDiagnosed.of("[\u00e4, -x, \"y\"]")).isEqualTo("""
                        1-3 json/unquoted-text text must be in double quotes, found `\u00e4`
                        hint: put it in double quotes
                        safe fix: put it in double quotes
                        | ["\u00e4", -x, "y"]
                        5-7 json/unquoted-text text must be in double quotes, found `-x`
                        hint: put it in double quotes
                        fix: put it in double quotes
                        | [\u00e4, "-x", "y"]
                        """);
    }

    @Test
    void semicolons_end_what_is_a_value() {
        assertThat(JsonDiagnosed.of("[1;2]")).isEqualTo("""
                        2-3 json/syntax entries must be parted by commas, found a semicolon
                        hint: write `,` in place of it
                        safe fix: write `,` in place of it
                        | [1,2]
                        """);
        assertThat(JsonDiagnosed.of("[a;b]")).isEqualTo("""
                        1-4 json/unquoted-text text must be in double quotes, found `a;b`
                        hint: put it in double quotes
                        fix: put it in double quotes
                        | ["a;b"]
                        """);
        assertThat(JsonDiagnosed.of("[true;]")).isEqualTo("""
                        5-6 json/syntax entries must be parted by commas, found a semicolon
                        hint: remove the semicolon
                        safe fix: remove the semicolon
                        | [true]
                        """);
        assertThat(JsonDiagnosed.of("[a b; c]")).isEqualTo("""
                        1-7 json/unquoted-text text must be in double quotes, found `a b; c`
                        hint: put it in double quotes
                        fix: put it in double quotes
                        | ["a b; c"]
                        """);
    }

    @Test
    void typographic_quotes() {
        assertThat(JsonDiagnosed.of("[\u201ca\u201d]")).isEqualTo("""
                        1-8 json/unquoted-text text must be in double quotes, found `\u201ca\u201d`
                        hint: write " in place of the typographic quotes
                        safe fix: write straight quotes
                        | ["a"]
                        """);
        assertThat(JsonDiagnosed.of("[\u201ea\u201c]")).isEqualTo("""
                        1-8 json/unquoted-text text must be in double quotes, found `\u201ea\u201c`
                        hint: write " in place of the typographic quotes
                        safe fix: write straight quotes
                        | ["a"]
                        """);
        assertThat(JsonDiagnosed.of("[\u2018a\u2019]")).isEqualTo("""
                        1-8 json/unquoted-text text must be in double quotes, found `\u2018a\u2019`
                        hint: write " in place of the typographic quotes
                        safe fix: write straight quotes
                        | ["a"]
                        """);
        assertThat(JsonDiagnosed.of("[\u201da\u201d]")).isEqualTo("""
                        1-8 json/unquoted-text text must be in double quotes, found `\u201da\u201d`
                        hint: write " in place of the typographic quotes
                        safe fix: write straight quotes
                        | ["a"]
                        """);
        assertThat(JsonDiagnosed.of("[\u201c]")).isEqualTo("""
                        1-4 json/unquoted-text text must be in double quotes, found `\u201c`
                        hint: put it in double quotes
                        fix: put it in double quotes
                        | ["\u201c"]
                        """);
        assertThat(JsonDiagnosed.of("[\u201ca\"b\u201d]")).isEqualTo("""
                        1-10 json/unquoted-text text must be in double quotes, found `\u201ca"b\u201d`
                        hint: write " in place of the typographic quotes
                        fix: write straight quotes
                        | ["a\\"b"]
                        """);
        assertThat(JsonDiagnosed.of("[1 \u201ca\u201d]")).isEqualTo("""
                        3-10 json/unquoted-text text must be in double quotes, found `\u201ca\u201d`
                        hint: write " in place of the typographic quotes
                        fix: write straight quotes
                        | [1 "a"]
                        """);
        assertThat(JsonDiagnosed.of("[\u201aa\u2019]")).isEqualTo("""
                        1-8 json/unquoted-text text must be in double quotes, found `\u201aa\u2019`
                        hint: put it in double quotes
                        fix: put it in double quotes
                        | ["\u201aa\u2019"]
                        """);
    }

    @Test
    void a_key_has_quotes() {
        assertThat(JsonDiagnosed.of("{a: 1, b.c: 2, \"d\": 3}")).isEqualTo("""
                        1-2 json/unquoted-text a key must be in double quotes, found `a`
                        hint: put it in double quotes
                        safe fix: put it in double quotes
                        | {"a": 1, b.c: 2, "d": 3}
                        7-10 json/unquoted-text a key must be in double quotes, found `b.c`
                        hint: put it in double quotes
                        safe fix: put it in double quotes
                        | {a: 1, "b.c": 2, "d": 3}
                        """);
        assertThat(JsonDiagnosed.of("{a=1}")).isEqualTo("""
                        1-2 json/unquoted-text a key must be in double quotes, found `a`
                        hint: put it in double quotes
                        safe fix: put it in double quotes
                        | {"a"=1}
                        2-3 json/syntax `:` must stand between a key and its value, found `=`
                        hint: write `:` in place of it
                        safe fix: write `:`
                        | {a:1}
                        """);
        assertThat(JsonDiagnosed.of("{= 1}")).isEqualTo("""
                        1-2 json/syntax a key in double quotes must stand here, found `=`
                        """);
        assertThat(JsonDiagnosed.of("{[1]: 2}")).isEqualTo("""
                        1-2 json/syntax a key in double quotes must stand here, found `[`
                        """);
        assertThat(JsonDiagnosed.of("{5: 1}")).isEqualTo("""
                        1-2 json/unquoted-text a key must be in double quotes, found `5`
                        hint: put it in double quotes
                        fix: put it in double quotes
                        | {"5": 1}
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": 1,\n (b): 2}")).isEqualTo("""
                        10-13 json/unquoted-text a key must be in double quotes, found `(b)`
                        hint: put it in double quotes
                        fix: put it in double quotes
                        | {"a": 1,
                        |  "(b)": 2}
                        """);
    }

    @Test
    void slashes_behind_a_colon_are_those_of_an_address() {
        assertThat(JsonDiagnosed.of("{\n  \"u\": https://a.b/c,\n  \"v\": 1\n}"))
                .isEqualTo("""
                        9-22 json/unquoted-text text must be in double quotes, found `https://a.b/c`
                        hint: put it in double quotes
                        safe fix: put it in double quotes
                        | {
                        |   "u": "https://a.b/c",
                        |   "v": 1
                        | }
                        """);
        assertThat(JsonDiagnosed.of("[https://a.b/c, http://d.e]")).isEqualTo("""
                        1-14 json/unquoted-text text must be in double quotes, found `https://a.b/c`
                        hint: put it in double quotes
                        safe fix: put it in double quotes
                        | ["https://a.b/c", http://d.e]
                        16-26 json/unquoted-text text must be in double quotes, found `http://d.e`
                        hint: put it in double quotes
                        safe fix: put it in double quotes
                        | [https://a.b/c, "http://d.e"]
                        """);
        assertThat(JsonDiagnosed.of("{\"u\": http://x.y/z}")).isEqualTo("""
                        6-18 json/unquoted-text text must be in double quotes, found `http://x.y/z`
                        hint: put it in double quotes
                        safe fix: put it in double quotes
                        | {"u": "http://x.y/z"}
                        """);
        assertThat(JsonDiagnosed.of("[see https://a.b/c // d\n]")).isEqualTo("""
                        1-18 json/unquoted-text text must be in double quotes, found `see https://a.b/c`
                        hint: put it in double quotes
                        safe fix: put it in double quotes
                        | ["see https://a.b/c" // d
                        | ]
                        19-23 json/comment JSON has no comments, found one
                        hint: remove it, or write it as the text of a key
                        fix: remove the comment
                        | [see https://a.b/c\s
                        | ]
                        """);
        assertThat(JsonDiagnosed.of("[a: // b\n]")).isEqualTo("""
                        1-3 json/unquoted-text text must be in double quotes, found `a:`
                        hint: put it in double quotes
                        safe fix: put it in double quotes
                        | ["a:" // b
                        | ]
                        4-8 json/comment JSON has no comments, found one
                        hint: remove it, or write it as the text of a key
                        fix: remove the comment
                        | [a:\s
                        | ]
                        """);
        assertThat(JsonDiagnosed.of("[ftp://]")).isEqualTo("""
                        1-7 json/unquoted-text text must be in double quotes, found `ftp://`
                        hint: put it in double quotes
                        safe fix: put it in double quotes
                        | ["ftp://"]
                        """);
    }

    @Test
    void a_comment_in_text_without_quotes_stands_behind_a_blank() {
        assertThat(JsonDiagnosed.of("{\"a\": src//main, \"b\": src/**/x.js}")).isEqualTo("""
                        6-15 json/unquoted-text text must be in double quotes, found `src//main`
                        hint: put it in double quotes
                        fix: put it in double quotes
                        | {"a": "src//main", "b": src/**/x.js}
                        22-33 json/unquoted-text text must be in double quotes, found `src/**/x.js`
                        hint: put it in double quotes
                        fix: put it in double quotes
                        | {"a": src//main, "b": "src/**/x.js"}
                        """);
    }

    @Test
    void a_word_in_place_of_another_value() {
        assertThat(JsonDiagnosed.of("[True False]")).isEqualTo("""
                        1-5 json/literal a value without quotes must be a number, true, false or null, found `True`
                        hint: write true
                        safe fix: write true
                        | [true False]
                        6-7 json/missing-comma a comma must stand between two entries, found none
                        hint: add a comma before it
                        safe fix: add a comma
                        | [True, False]
                        6-11 json/literal a value without quotes must be a number, true, false or null, found `False`
                        hint: write false
                        safe fix: write false
                        | [True false]
                        """);
        assertThat(JsonDiagnosed.of("[1 None, \"x\" undefined 2]")).isEqualTo("""
                        3-4 json/missing-comma a comma must stand between two entries, found none
                        hint: add a comma before it
                        safe fix: add a comma
                        | [1, None, "x" undefined 2]
                        3-7 json/literal a value without quotes must be a number, true, false or null, found `None`
                        hint: write null
                        fix: write null
                        | [1 null, "x" undefined 2]
                        13-14 json/missing-comma a comma must stand between two entries, found none
                        hint: add a comma before it
                        safe fix: add a comma
                        | [1 None, "x", undefined 2]
                        13-22 json/literal a value without quotes must be a number, true, false or null, found `undefined`
                        hint: write null
                        fix: write null
                        | [1 None, "x" null 2]
                        23-24 json/missing-comma a comma must stand between two entries, found none
                        hint: add a comma before it
                        safe fix: add a comma
                        | [1 None, "x" undefined, 2]
                        """);
        assertThat(JsonDiagnosed.of("[\"x\" none of it]")).isEqualTo("""
                        5-15 json/unquoted-text text must be in double quotes, found `none of it`
                        hint: put it in double quotes
                        """);
        assertThat(JsonDiagnosed.of("[True;]")).isEqualTo("""
                        1-5 json/literal a value without quotes must be a number, true, false or null, found `True`
                        hint: write true
                        safe fix: write true
                        | [true;]
                        5-6 json/syntax entries must be parted by commas, found a semicolon
                        hint: remove the semicolon
                        safe fix: remove the semicolon
                        | [True]
                        """);
        assertThat(JsonDiagnosed.of("[1 None;]")).isEqualTo("""
                        3-4 json/missing-comma a comma must stand between two entries, found none
                        hint: add a comma before it
                        safe fix: add a comma
                        | [1, None;]
                        3-7 json/literal a value without quotes must be a number, true, false or null, found `None`
                        hint: write null
                        fix: write null
                        | [1 null;]
                        7-8 json/syntax entries must be parted by commas, found a semicolon
                        hint: remove the semicolon
                        safe fix: remove the semicolon
                        | [1 None]
                        """);
    }

    @Test
    void a_key_of_several_words() {
        assertThat(JsonDiagnosed.of("{a b: 4, c d = 5}")).isEqualTo("""
                        1-4 json/unquoted-text a key must be in double quotes, found `a b`
                        hint: put it in double quotes
                        safe fix: put it in double quotes
                        | {"a b": 4, c d = 5}
                        9-12 json/unquoted-text a key must be in double quotes, found `c d`
                        hint: put it in double quotes
                        safe fix: put it in double quotes
                        | {a b: 4, "c d" = 5}
                        13-14 json/syntax `:` must stand between a key and its value, found `=`
                        hint: write `:` in place of it
                        safe fix: write `:`
                        | {a b: 4, c d : 5}
                        """);
        assertThat(JsonDiagnosed.of("{a b c}")).isEqualTo("""
                        1-2 json/syntax a key must be followed by `:` and its value, found none
                        hint: write `"key": value`
                        """);
        assertThat(JsonDiagnosed.of("{a // b: 1\n}")).isEqualTo("""
                        1-2 json/syntax a key must be followed by `:` and its value, found none
                        hint: write `"key": value`
                        3-10 json/comment JSON has no comments, found one
                        hint: remove it, or write it as the text of a key
                        fix: remove the comment
                        | {a\s
                        | }
                        """);
        assertThat(JsonDiagnosed.of("{a\uff1a 1}")).isEqualTo("""
                        1-2 json/unquoted-text a key must be in double quotes, found `a`
                        hint: put it in double quotes
                        safe fix: put it in double quotes
                        | {"a"\uff1a 1}
                        2-5 json/syntax `:` must stand between a key and its value, found `\uff1a`
                        hint: write `:` in place of it
                        safe fix: write `:`
                        | {a: 1}
                        """);
    }

    @Test
    void a_key_without_its_opening_quote() {
        assertThat(JsonDiagnosed.of("{a\": 1, b c\" : 2, d': 3}")).isEqualTo("""
                        1-3 json/unquoted-text a key must be in double quotes, found `a"`
                        hint: add the opening quote
                        safe fix: add the opening quote
                        | {"a": 1, b c" : 2, d': 3}
                        8-12 json/unquoted-text a key must be in double quotes, found `b c"`
                        hint: add the opening quote
                        safe fix: add the opening quote
                        | {a": 1, "b c" : 2, d': 3}
                        18-20 json/unquoted-text a key must be in double quotes, found `d'`
                        hint: put it in double quotes
                        safe fix: put it in double quotes
                        | {a": 1, b c" : 2, "d": 3}
                        """);
        assertThat(JsonDiagnosed.of("{5\" = 1}")).isEqualTo("""
                        1-3 json/unquoted-text a key must be in double quotes, found `5"`
                        hint: add the opening quote
                        fix: add the opening quote
                        | {"5" = 1}
                        4-5 json/syntax `:` must stand between a key and its value, found `=`
                        hint: write `:` in place of it
                        safe fix: write `:`
                        | {5" : 1}
                        """);
        assertThat(JsonDiagnosed.of("{a\" 1}")).isEqualTo("""
                        1-2 json/syntax a key must be followed by `:` and its value, found none
                        hint: write `"key": value`
                        """);
    }

    @Test
    void numbers_are_those_of_the_grammar() {
        for (String number : List.of("0", "-0", "9", "10", "-120")) {
            assertThat(JsonWords.kind(number)).as(number).isEqualTo(NodeKind.INTEGER);
        }
        for (String number : List.of("0.5", "-1.09", "1e5", "1E+5", "1e-50", "0.0e0", "9.9E09")) {
            assertThat(JsonWords.kind(number)).as(number).isEqualTo(NodeKind.FLOAT);
        }
        for (String none : List.of(
                "", "-", "+1", "00", "-01", ".5", "1.", "-.5", "1.e5", "1e", "1E+", "1e-", "1e+-5", "1e5.5", "1e5e5",
                "1.5.5", "1a", "1.5x", "0x1", "1/", "1:", "1.5e", "--1", "1-", "1e 5")) {
            assertThat(JsonWords.kind(none)).as(none).isNull();
        }
    }
}
