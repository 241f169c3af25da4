package dev.frontmatter.syntax.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Entries, and what parts them: commas, colons, brackets, and what stands in their place. */
class JsonEntriesTest {

    @Test
    void text_without_quotes_behind_a_value() {
        assertThat(JsonDiagnosed.of("[\"sea\" tide]")).isEqualTo("""
                        7-11 json/unquoted-text text must be in double quotes, found `tide`
                        hint: put it in double quotes
                        """);
        assertThat(JsonDiagnosed.of("[1 -x y, 2]")).isEqualTo("""
                        3-4 json/missing-comma a comma must stand between two entries, found none
                        hint: add a comma before it
                        safe fix: add a comma
                        | [1, -x y, 2]
                        3-7 json/unquoted-text text must be in double quotes, found `-x y`
                        hint: put it in double quotes
                        fix: put it in double quotes
                        | [1 "-x y", 2]
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": 1\n b: 2}")).isEqualTo("""
                        9-10 json/missing-comma a comma must stand between two entries, found none
                        hint: add a comma before it
                        safe fix: add a comma
                        | {"a": 1,
                        |  b: 2}
                        9-10 json/unquoted-text a key must be in double quotes, found `b`
                        hint: put it in double quotes
                        safe fix: put it in double quotes
                        | {"a": 1
                        |  "b": 2}
                        """);
    }

    @Test
    void values_without_a_comma_between() {
        assertThat(JsonDiagnosed.of("[1 2]")).isEqualTo("""
                        3-4 json/missing-comma a comma must stand between two entries, found none
                        hint: add a comma before it
                        safe fix: add a comma
                        | [1, 2]
                        """);
        assertThat(JsonDiagnosed.of("[1 \"a\"]")).isEqualTo("""
                        3-4 json/missing-comma a comma must stand between two entries, found none
                        hint: add a comma before it
                        safe fix: add a comma
                        | [1, "a"]
                        """);
        assertThat(JsonDiagnosed.of("[1 'a']")).isEqualTo("""
                        3-4 json/missing-comma a comma must stand between two entries, found none
                        hint: add a comma before it
                        safe fix: add a comma
                        | [1, 'a']
                        3-6 json/single-quote text must be in double quotes, found single ones
                        hint: write " in place of '
                        safe fix: write double quotes
                        | [1 "a"]
                        """);
        assertThat(JsonDiagnosed.of("[1 .5]")).isEqualTo("""
                        3-4 json/missing-comma a comma must stand between two entries, found none
                        hint: add a comma before it
                        safe fix: add a comma
                        | [1, .5]
                        3-5 json/number a number must be written as in 42, -0.5 or 6e3, found `.5`
                        hint: write 0.5
                        safe fix: write 0.5
                        | [1 0.5]
                        """);
        assertThat(JsonDiagnosed.of("[1 +5]")).isEqualTo("""
                        3-4 json/missing-comma a comma must stand between two entries, found none
                        hint: add a comma before it
                        safe fix: add a comma
                        | [1, +5]
                        3-5 json/number a number must be written as in 42, -0.5 or 6e3, found `+5`
                        hint: write 5
                        safe fix: write 5
                        | [1 5]
                        """);
        assertThat(JsonDiagnosed.of("[1 [2]]")).isEqualTo("""
                        3-4 json/missing-comma a comma must stand between two entries, found none
                        hint: add a comma before it
                        safe fix: add a comma
                        | [1, [2]]
                        """);
        assertThat(JsonDiagnosed.of("[1 {}]")).isEqualTo("""
                        3-4 json/missing-comma a comma must stand between two entries, found none
                        hint: add a comma before it
                        safe fix: add a comma
                        | [1, {}]
                        """);
        assertThat(JsonDiagnosed.of("[1 0 9]")).isEqualTo("""
                        3-4 json/missing-comma a comma must stand between two entries, found none
                        hint: add a comma before it
                        safe fix: add a comma
                        | [1, 0 9]
                        5-6 json/missing-comma a comma must stand between two entries, found none
                        hint: add a comma before it
                        safe fix: add a comma
                        | [1 0, 9]
                        """);
        assertThat(JsonDiagnosed.of("[1 true]")).isEqualTo("""
                        3-4 json/missing-comma a comma must stand between two entries, found none
                        hint: add a comma before it
                        safe fix: add a comma
                        | [1, true]
                        """);
        assertThat(JsonDiagnosed.of("[1 x]")).isEqualTo("""
                        3-4 json/unquoted-text text must be in double quotes, found `x`
                        hint: put it in double quotes
                        """);
        assertThat(JsonDiagnosed.of("[1 /5]")).isEqualTo("""
                        3-5 json/unquoted-text text must be in double quotes, found `/5`
                        hint: put it in double quotes
                        """);
    }

    @Test
    void keys_without_a_comma_between() {
        assertThat(JsonDiagnosed.of("{\"a\": 1\n \"b\": 2}")).isEqualTo("""
                        9-10 json/missing-comma a comma must stand between two entries, found none
                        hint: add a comma before it
                        safe fix: add a comma
                        | {"a": 1,
                        |  "b": 2}
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": 1\n 'b': 2}")).isEqualTo("""
                        9-10 json/missing-comma a comma must stand between two entries, found none
                        hint: add a comma before it
                        safe fix: add a comma
                        | {"a": 1,
                        |  'b': 2}
                        9-12 json/single-quote text must be in double quotes, found single ones
                        hint: write " in place of '
                        safe fix: write double quotes
                        | {"a": 1
                        |  "b": 2}
                        """);
    }

    @Test
    void keys_on_the_line_of_the_value_before() {
        assertThat(JsonDiagnosed.of("{\"a\": 1 \"b\": 2}")).isEqualTo("""
                        8-9 json/missing-comma a comma must stand between two entries, found none
                        hint: add a comma before it
                        safe fix: add a comma
                        | {"a": 1, "b": 2}
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": 1 \"b\\\"c\": 2}")).isEqualTo("""
                        8-9 json/missing-comma a comma must stand between two entries, found none
                        hint: add a comma before it
                        safe fix: add a comma
                        | {"a": 1, "b\\"c": 2}
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": 1 \"b\" : 2}")).isEqualTo("""
                        8-9 json/missing-comma a comma must stand between two entries, found none
                        hint: add a comma before it
                        safe fix: add a comma
                        | {"a": 1, "b" : 2}
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": 1 \"b\"\uff1a 2}")).isEqualTo("""
                        8-9 json/missing-comma a comma must stand between two entries, found none
                        hint: add a comma before it
                        safe fix: add a comma
                        | {"a": 1, "b"\uff1a 2}
                        11-14 json/syntax `:` must stand between a key and its value, found `\uff1a`
                        hint: write `:` in place of it
                        safe fix: write `:`
                        | {"a": 1 "b": 2}
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": 1 b: 2}")).isEqualTo("""
                        8-9 json/missing-comma a comma must stand between two entries, found none
                        hint: add a comma before it
                        safe fix: add a comma
                        | {"a": 1, b: 2}
                        8-9 json/unquoted-text a key must be in double quotes, found `b`
                        hint: put it in double quotes
                        safe fix: put it in double quotes
                        | {"a": 1 "b": 2}
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": 1 b = 2}")).isEqualTo("""
                        8-9 json/missing-comma a comma must stand between two entries, found none
                        hint: add a comma before it
                        safe fix: add a comma
                        | {"a": 1, b = 2}
                        8-9 json/unquoted-text a key must be in double quotes, found `b`
                        hint: put it in double quotes
                        safe fix: put it in double quotes
                        | {"a": 1 "b" = 2}
                        10-11 json/syntax `:` must stand between a key and its value, found `=`
                        hint: write `:` in place of it
                        safe fix: write `:`
                        | {"a": 1 b : 2}
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": 1 b")).isEqualTo("""
                        8-9 json/missing-comma a comma must stand between two entries, found none
                        hint: add a comma before it
                        safe fix: add a comma
                        | {"a": 1, b
                        8-9 json/syntax a key must be followed by `:` and its value, found none
                        hint: write `"key": value`
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": 1 \"b")).isEqualTo("""
                        8-9 json/missing-comma a comma must stand between two entries, found none
                        hint: add a comma before it
                        safe fix: add a comma
                        | {"a": 1, "b
                        8-10 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: add the closing quote, and write \\n for a line end
                        """);
    }

    @Test
    void more_behind_the_value_of_a_key() {
        assertThat(JsonDiagnosed.of("{\"a\": 1 b\\: 2}")).isEqualTo("""
                        8-9 json/syntax a key must have one value, found more behind it
                        hint: remove it, or put all of it in double quotes if it is text
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": 1 b, \"c\": 2}")).isEqualTo("""
                        8-9 json/syntax a key must have one value, found more behind it
                        hint: remove it, or put all of it in double quotes if it is text
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": 1 b} :")).isEqualTo("""
                        8-9 json/syntax a key must have one value, found more behind it
                        hint: remove it, or put all of it in double quotes if it is text
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": 1 {}}")).isEqualTo("""
                        8-9 json/syntax a key must have one value, found more behind it
                        hint: remove it, or put all of it in double quotes if it is text
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": 1 \u00e9}")).isEqualTo("""
                        8-10 json/syntax a key must have one value, found more behind it
                        hint: remove it, or put all of it in double quotes if it is text
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": \"x\" [2]}")).isEqualTo("""
                        10-11 json/syntax a key must have one value, found more behind it
                        hint: remove it, or take it into the quotes of the text
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": \"x\" http://b.c, \"d\": 1}")).isEqualTo("""
                        10-11 json/syntax a key must have one value, found more behind it
                        hint: remove it, or take it into the quotes of the text
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": \"x\" y}")).isEqualTo("""
                        10-11 json/syntax a key must have one value, found more behind it
                        hint: remove it, or take it into the quotes of the text
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": \"x\" \"y\"}")).isEqualTo("""
                        10-11 json/syntax a key must have one value, found more behind it
                        hint: put several values in brackets: `["a", "b"]`
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": 1 \"b\", \"c\": 2}")).isEqualTo("""
                        8-9 json/syntax a key must have one value, found more behind it
                        hint: put several values in brackets: `["a", "b"]`
                        """);
    }

    @Test
    void semicolons() {
        assertThat(JsonDiagnosed.of("[1; ]")).isEqualTo("""
                        2-3 json/syntax entries must be parted by commas, found a semicolon
                        hint: remove the semicolon
                        safe fix: remove the semicolon
                        | [1 ]
                        """);
        assertThat(JsonDiagnosed.of("[1; 2]")).isEqualTo("""
                        2-3 json/syntax entries must be parted by commas, found a semicolon
                        hint: write `,` in place of it
                        safe fix: write `,` in place of it
                        | [1, 2]
                        """);
        assertThat(JsonDiagnosed.of("[1 ; , 2]")).isEqualTo("""
                        3-4 json/syntax entries must be parted by commas, found a semicolon
                        hint: remove the semicolon
                        safe fix: remove the semicolon
                        | [1  , 2]
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": 1;, \"b\": 2}")).isEqualTo("""
                        7-8 json/syntax entries must be parted by commas, found a semicolon
                        hint: remove the semicolon
                        safe fix: remove the semicolon
                        | {"a": 1, "b": 2}
                        """);
        assertThat(JsonDiagnosed.of("[1, 2;")).isEqualTo("""
                        0-1 json/unclosed-bracket a list that opens with `[` must end with `]`, found none
                        hint: add the closing `]`
                        5-6 json/syntax entries must be parted by commas, found a semicolon
                        hint: remove the semicolon
                        safe fix: remove the semicolon
                        | [1, 2
                        """);
        assertThat(JsonDiagnosed.of("[;1]")).isEqualTo("""
                        1-2 json/syntax entries must be parted by commas, found a semicolon
                        hint: remove the semicolon
                        safe fix: remove the semicolon
                        | [1]
                        """);
        assertThat(JsonDiagnosed.of("[1,;]")).isEqualTo("""
                        2-3 json/trailing-comma an entry must follow a comma, found `]`
                        hint: remove the comma
                        safe fix: remove the comma
                        | [1;]
                        3-4 json/syntax entries must be parted by commas, found a semicolon
                        hint: remove the semicolon
                        safe fix: remove the semicolon
                        | [1,]
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": 1; \"b\": 2;}")).isEqualTo("""
                        7-8 json/syntax entries must be parted by commas, found a semicolon
                        hint: write `,` in place of it
                        safe fix: write `,` in place of it
                        | {"a": 1, "b": 2;}
                        15-16 json/syntax entries must be parted by commas, found a semicolon
                        hint: remove the semicolon
                        safe fix: remove the semicolon
                        | {"a": 1; "b": 2}
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": 1;\n}")).isEqualTo("""
                        7-8 json/syntax entries must be parted by commas, found a semicolon
                        hint: remove the semicolon
                        safe fix: remove the semicolon
                        | {"a": 1
                        | }
                        """);
    }

    @Test
    void texts_that_a_plus_joins() {
        assertThat(JsonDiagnosed.of("[\"a\" + \"b\" + \"c\"]")).isEqualTo("""
                        5-6 json/syntax JSON joins no texts, found `+` between two
                        hint: write one text in one pair of quotes
                        11-12 json/syntax JSON joins no texts, found `+` between two
                        hint: write one text in one pair of quotes
                        """);
        assertThat(JsonDiagnosed.of("[\"a\"\n + \"b\"]")).isEqualTo("""
                        6-7 json/missing-comma a comma must stand between two entries, found none
                        hint: add a comma before it
                        safe fix: add a comma
                        | ["a",
                        |  + "b"]
                        6-7 json/number a number must be written as in 42, -0.5 or 6e3, found `+`
                        hint: put it in quotes if it is text
                        8-9 json/missing-comma a comma must stand between two entries, found none
                        hint: add a comma before it
                        safe fix: add a comma
                        | ["a"
                        |  +, "b"]
                        """);
        assertThat(JsonDiagnosed.of("[\"a\" + 1]")).isEqualTo("""
                        5-6 json/missing-comma a comma must stand between two entries, found none
                        hint: add a comma before it
                        safe fix: add a comma
                        | ["a", + 1]
                        5-6 json/number a number must be written as in 42, -0.5 or 6e3, found `+`
                        hint: put it in quotes if it is text
                        7-8 json/missing-comma a comma must stand between two entries, found none
                        hint: add a comma before it
                        safe fix: add a comma
                        | ["a" +, 1]
                        """);
        assertThat(JsonDiagnosed.of("[\"a\" + 'b']")).isEqualTo("""
                        5-6 json/syntax JSON joins no texts, found `+` between two
                        hint: write one text in one pair of quotes
                        7-10 json/single-quote text must be in double quotes, found single ones
                        hint: write " in place of '
                        safe fix: write double quotes
                        | ["a" + "b"]
                        """);
        assertThat(JsonDiagnosed.of("[\"a\" + \"b")).isEqualTo("""
                        5-6 json/syntax JSON joins no texts, found `+` between two
                        hint: write one text in one pair of quotes
                        """);
        assertThat(JsonDiagnosed.of("[1 + \"a\"]")).isEqualTo("""
                        3-4 json/missing-comma a comma must stand between two entries, found none
                        hint: add a comma before it
                        safe fix: add a comma
                        | [1, + "a"]
                        3-4 json/number a number must be written as in 42, -0.5 or 6e3, found `+`
                        hint: put it in quotes if it is text
                        5-6 json/missing-comma a comma must stand between two entries, found none
                        hint: add a comma before it
                        safe fix: add a comma
                        | [1 +, "a"]
                        """);
    }

    @Test
    void commas_with_nothing_before() {
        assertThat(JsonDiagnosed.of("[,1]")).isEqualTo("""
                        1-2 json/syntax a value must stand before each comma, found none
                        hint: remove the comma
                        safe fix: remove the comma
                        | [1]
                        """);
        assertThat(JsonDiagnosed.of("[1,,,2]")).isEqualTo("""
                        3-5 json/syntax a value must stand before each comma, found none
                        hint: remove the commas
                        safe fix: remove the commas
                        | [1,2]
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": 1, , \"b\": 2}")).isEqualTo("""
                        9-10 json/syntax a value must stand before each comma, found none
                        hint: remove the comma
                        safe fix: remove the comma
                        | {"a": 1,  "b": 2}
                        """);
        assertThat(JsonDiagnosed.of("[1,2,]")).isEqualTo("""
                        4-5 json/trailing-comma an entry must follow a comma, found `]`
                        hint: remove the comma
                        safe fix: remove the comma
                        | [1,2]
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": ,}")).isEqualTo("""
                        6-7 json/syntax a key must have a value, found `,`
                        hint: write null for no value, or remove the key
                        6-7 json/trailing-comma an entry must follow a comma, found `}`
                        hint: remove the comma
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": , \"b\": }")).isEqualTo("""
                        6-7 json/syntax a key must have a value, found `,`
                        hint: write null for no value, or remove the key
                        13-14 json/syntax a key must have a value, found `}`
                        hint: write null for no value, or remove the key
                        """);
    }

    @Test
    void colons() {
        assertThat(JsonDiagnosed.of("[\"x\",\n\"a\": 1\n]")).isEqualTo("""
                        9-10 json/syntax `:` must stand between a key of an object and its value, found one elsewhere
                        hint: put keys and values in braces: `{"key": value}`
                        """);
        assertThat(JsonDiagnosed.of("{\"x\": [\"a\",\n\"b\": 1}")).isEqualTo("""
                        6-7 json/unclosed-bracket a list that opens with `[` must end with `]`, found a key
                        hint: add the closing `]` before the comma
                        """);
        assertThat(JsonDiagnosed.of("{\"x\": [\"a\"\n\"b\": 1}")).isEqualTo("""
                        6-7 json/unclosed-bracket a list that opens with `[` must end with `]`, found a key
                        hint: add the closing `]` and a comma
                        """);
        assertThat(JsonDiagnosed.of("{\"x\": [\"a\", \"b\": 1]}")).isEqualTo("""
                        15-16 json/syntax `:` must stand between a key of an object and its value, found one elsewhere
                        hint: put keys and values in braces: `{"key": value}`
                        """);
        assertThat(JsonDiagnosed.of("[:1]")).isEqualTo("""
                        1-2 json/syntax `:` must stand between a key of an object and its value, found one elsewhere
                        hint: put keys and values in braces: `{"key": value}`
                        """);
        assertThat(JsonDiagnosed.of("{\"a\":: 1}")).isEqualTo("""
                        5-6 json/syntax one `:` must stand between a key and its value, found two
                        hint: remove it
                        safe fix: remove it
                        | {"a": 1}
                        """);
        assertThat(JsonDiagnosed.of(": 1")).isEqualTo("""
                        0-1 json/syntax `:` must stand between a key of an object and its value, found one elsewhere
                        hint: put keys and values in braces: `{"key": value}`
                        """);
        assertThat(JsonDiagnosed.of("{\"a\" 1}")).isEqualTo("""
                        1-4 json/syntax a key must be followed by `:` and its value, found none
                        hint: write `"key": value`
                        """);
        assertThat(JsonDiagnosed.of("{a")).isEqualTo("""
                        1-2 json/syntax a key must be followed by `:` and its value, found none
                        hint: write `"key": value`
                        """);
        assertThat(JsonDiagnosed.of("{\"a\"")).isEqualTo("""
                        1-4 json/syntax a key must be followed by `:` and its value, found none
                        hint: write `"key": value`
                        """);
        assertThat(JsonDiagnosed.of("{\"a")).isEqualTo("""
                        1-3 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: add the closing quote, and write \\n for a line end
                        """);
        assertThat(JsonDiagnosed.of("{\"a\" = 1}")).isEqualTo("""
                        5-6 json/syntax `:` must stand between a key and its value, found `=`
                        hint: write `:` in place of it
                        safe fix: write `:`
                        | {"a" : 1}
                        """);
        assertThat(JsonDiagnosed.of("{\"a\"\uff1d 1}")).isEqualTo("""
                        4-7 json/syntax `:` must stand between a key and its value, found `\uff1d`
                        hint: write `:` in place of it
                        safe fix: write `:`
                        | {"a": 1}
                        """);
    }

    @Test
    void brackets() {
        assertThat(JsonDiagnosed.of("[1} x")).isEqualTo("""
                        0-1 json/unclosed-bracket a list that opens with `[` must end with `]`, found `}`
                        hint: add the closing `]`
                        """);
        assertThat(JsonDiagnosed.of("[1}} x")).isEqualTo("""
                        0-1 json/unclosed-bracket a list that opens with `[` must end with `]`, found `}`
                        hint: add the closing `]`
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": {\"b\": [1}}")).isEqualTo("""
                        12-13 json/unclosed-bracket a list that opens with `[` must end with `]`, found `}`
                        hint: add the closing `]`
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": ]")).isEqualTo("""
                        0-1 json/unclosed-bracket an object that opens with `{` must end with `}`, found `]`
                        hint: add the closing `}`
                        6-7 json/syntax a key must have a value, found `]`
                        hint: write null for no value, or remove the key
                        """);
        assertThat(JsonDiagnosed.of("]")).isEqualTo("""
                        0-1 json/syntax JSON must have a value here, found `]`
                        hint: write `{}` for no keys
                        """);
        assertThat(JsonDiagnosed.of("[1,")).isEqualTo("""
                        0-1 json/unclosed-bracket a list that opens with `[` must end with `]`, found none
                        hint: add the closing `]` in place of the last comma
                        """);
        assertThat(JsonDiagnosed.of("[1")).isEqualTo("""
                        0-1 json/unclosed-bracket a list that opens with `[` must end with `]`, found none
                        hint: add the closing `]`
                        """);
        assertThat(JsonDiagnosed.of("{} x y \nz")).isEqualTo("""
                        3-6 json/syntax JSON must end with its outermost value, found text behind it
                        hint: remove it
                        """);
        assertThat(JsonDiagnosed.of("{\"a\":")).isEqualTo("""
                        5-5 json/syntax JSON must have a value here, found nothing
                        hint: write the value, and close what is open
                        """);
    }

    @Test
    void signs_of_other_languages_in_place_of_a_colon() {
        assertThat(JsonDiagnosed.of("{\"a\" => 1, b => 2}")).isEqualTo("""
                        5-7 json/syntax `:` must stand between a key and its value, found `=>`
                        hint: write `:` in place of it
                        safe fix: write `:`
                        | {"a" : 1, b => 2}
                        11-12 json/unquoted-text a key must be in double quotes, found `b`
                        hint: put it in double quotes
                        safe fix: put it in double quotes
                        | {"a" => 1, "b" => 2}
                        13-15 json/syntax `:` must stand between a key and its value, found `=>`
                        hint: write `:` in place of it
                        safe fix: write `:`
                        | {"a" => 1, b : 2}
                        """);
        assertThat(JsonDiagnosed.of("{\"a\" := 1, \"b\":=2}")).isEqualTo("""
                        5-7 json/syntax `:` must stand between a key and its value, found `:=`
                        hint: write `:` in place of it
                        safe fix: write `:`
                        | {"a" : 1, "b":=2}
                        14-16 json/syntax `:` must stand between a key and its value, found `:=`
                        hint: write `:` in place of it
                        fix: write `:`
                        | {"a" := 1, "b":2}
                        """);
        assertThat(JsonDiagnosed.of("{\"a\"\uff1a1}")).isEqualTo("""
                        4-7 json/syntax `:` must stand between a key and its value, found `\uff1a`
                        hint: write `:` in place of it
                        safe fix: write `:`
                        | {"a":1}
                        """);
    }

    @Test
    void commas_of_double_width() {
        assertThat(JsonDiagnosed.of("{\"z\": 1\uff0c\n \"y\": \"x\"\uff0c\n \"w\": foo\uff0c\n \"v\": True\uff0c\n}"))
                .isEqualTo("""
                        7-10 json/syntax entries must be parted by commas, found `\uff0c`
                        hint: write `,` in place of it
                        safe fix: write `,` in place of it
                        | {"z": 1,
                        |  "y": "x"\uff0c
                        |  "w": foo\uff0c
                        |  "v": True\uff0c
                        | }
                        20-23 json/syntax entries must be parted by commas, found `\uff0c`
                        hint: write `,` in place of it
                        safe fix: write `,` in place of it
                        | {"z": 1\uff0c
                        |  "y": "x",
                        |  "w": foo\uff0c
                        |  "v": True\uff0c
                        | }
                        30-33 json/unquoted-text text must be in double quotes, found `foo`
                        hint: put it in double quotes
                        safe fix: put it in double quotes
                        | {"z": 1\uff0c
                        |  "y": "x"\uff0c
                        |  "w": "foo"\uff0c
                        |  "v": True\uff0c
                        | }
                        33-36 json/syntax entries must be parted by commas, found `\uff0c`
                        hint: write `,` in place of it
                        safe fix: write `,` in place of it
                        | {"z": 1\uff0c
                        |  "y": "x"\uff0c
                        |  "w": foo,
                        |  "v": True\uff0c
                        | }
                        43-47 json/literal a value without quotes must be a number, true, false or null, found `True`
                        hint: write true
                        safe fix: write true
                        | {"z": 1\uff0c
                        |  "y": "x"\uff0c
                        |  "w": foo\uff0c
                        |  "v": true\uff0c
                        | }
                        47-50 json/syntax entries must be parted by commas, found `\uff0c`
                        hint: remove it
                        safe fix: remove it
                        | {"z": 1\uff0c
                        |  "y": "x"\uff0c
                        |  "w": foo\uff0c
                        |  "v": True
                        | }
                        """);
        assertThat(JsonDiagnosed.of("[\"a\"\uff0c\"b\"\u30013\uff1b4\uff0c]")).isEqualTo("""
                        4-7 json/syntax entries must be parted by commas, found `\uff0c`
                        hint: write `,` in place of it
                        safe fix: write `,` in place of it
                        | ["a","b"\u30013\uff1b4\uff0c]
                        10-13 json/syntax entries must be parted by commas, found `\u3001`
                        hint: write `,` in place of it
                        safe fix: write `,` in place of it
                        | ["a"\uff0c"b",3\uff1b4\uff0c]
                        14-17 json/syntax entries must be parted by commas, found `\uff1b`
                        hint: write `,` in place of it
                        safe fix: write `,` in place of it
                        | ["a"\uff0c"b"\u30013,4\uff0c]
                        18-21 json/syntax entries must be parted by commas, found `\uff0c`
                        hint: remove it
                        safe fix: remove it
                        | ["a"\uff0c"b"\u30013\uff1b4]
                        """);
        assertThat(JsonDiagnosed.of("[\u4f60\uff0c\u597d]")).isEqualTo("""
                        1-10 json/unquoted-text text must be in double quotes, found `\u4f60\uff0c\u597d`
                        hint: put it in double quotes
                        fix: put it in double quotes
                        | ["\u4f60\uff0c\u597d"]
                        """);
    }

    @Test
    void a_letter_or_an_underscore_may_begin_a_key_that_lacks_its_comma() {
        for (String key : List.of("_", "a", "z", "A", "Z")) {
            assertThat(JsonDiagnosed.of("{\"x\": 1\n " + key + ": 2}"))
                    .as(key)
                    .startsWith("9-10 json/missing-comma ")
                    .contains("9-10 json/unquoted-text ");
        }
        for (String key : List.of("@", "^", "`", "~", "5", "|")) {
            assertThat(JsonDiagnosed.of("{\"x\": 1\n " + key + ": 2}"))
                    .as(key)
                    .startsWith("9-10 json/unquoted-text ")
                    .doesNotContain("json/missing-comma");
        }
    }

    /** What is so long that its end is not looked for is taken for a key. */
    @Test
    void a_long_key_may_lack_its_comma() {
        for (int length : List.of(500, 510, 511, 512, 600)) {
            String text = "k".repeat(length);
            assertThat(JsonDiagnosed.of("{\"a\": 1 \"" + text + "\": 2}"))
                    .startsWith("8-9 json/missing-comma ")
                    .doesNotContain("json/syntax");
        }
        assertThat(JsonDiagnosed.of("{\"a\": 1 \"" + "k".repeat(508) + "\" x}"))
                .startsWith("8-9 json/syntax a key must have one");
        assertThat(JsonDiagnosed.of("{\"a\": 1 " + "k".repeat(510) + ",x}"))
                .startsWith("8-9 json/syntax a key must have one");
        assertThat(JsonDiagnosed.of("{\"a\": 1 " + "k".repeat(512) + ",x}")).startsWith("8-9 json/missing-comma ");
    }
}
