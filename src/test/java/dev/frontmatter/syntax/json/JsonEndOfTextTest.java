package dev.frontmatter.syntax.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts whose closing quote is missing, stands too early, or is taken by a backslash, and texts in single quotes. */
class JsonEndOfTextTest {

    @Test
    void commas_and_colons_tell_where_a_text_ends() {
        assertThat(JsonDiagnosed.of("{\"a\": \"x \"y\" z\", \"b\": 1}")).isEqualTo("""
                        9-10 json/escape a quote within text must be written as \\", found one that ends the text
                        hint: write \\" for each quote within the text
                        fix: write \\" for each quote within the text
                        | {"a": "x \\"y\\" z", "b": 1}
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": \"x \"y \\\" z\" w\", \"b\": 1}")).isEqualTo("""
                        9-10 json/escape a quote within text must be written as \\", found one that ends the text
                        hint: write \\" for each quote within the text
                        fix: write \\" for each quote within the text
                        | {"a": "x \\"y \\" z\\" w", "b": 1}
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": \"x \"y\", \"b\": 1}")).isEqualTo("""
                        9-10 json/escape a quote within text must be written as \\", found one that ends the text
                        hint: write \\" for each quote within the text
                        fix: write \\" for each quote within the text
                        | {"a": "x \\"y", "b": 1}
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": \"x\" y\", \"b: 1}")).isEqualTo("""
                        10-11 json/syntax a key must have one value, found more behind it
                        hint: remove it, or take it into the quotes of the text
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": \"x \"\" y\"}")).isEqualTo("""
                        9-10 json/escape a quote within text must be written as \\", found one that ends the text
                        hint: write \\" for each quote within the text
                        """);
        assertThat(JsonDiagnosed.of("{\"a \"b\" c\": 1}")).isEqualTo("""
                        4-5 json/escape a quote within text must be written as \\", found one that ends the text
                        hint: write \\" for each quote within the text
                        fix: write \\" for each quote within the text
                        | {"a \\"b\\" c": 1}
                        """);
        assertThat(JsonDiagnosed.of("[\"x \"y\", z\"]")).isEqualTo("""
                        4-5 json/escape a quote within text must be written as \\", found one that ends the text
                        hint: write \\" for each quote within the text
                        fix: write \\" for each quote within the text
                        | ["x \\"y\\", z"]
                        """);
        assertThat(JsonDiagnosed.of("[\"x \"y\", [1]]")).isEqualTo("""
                        4-5 json/escape a quote within text must be written as \\", found one that ends the text
                        hint: write \\" for each quote within the text
                        fix: write \\" for each quote within the text
                        | ["x \\"y", [1]]
                        """);
        assertThat(JsonDiagnosed.of("[\"x \"y\", 5]")).isEqualTo("""
                        4-5 json/escape a quote within text must be written as \\", found one that ends the text
                        hint: write \\" for each quote within the text
                        fix: write \\" for each quote within the text
                        | ["x \\"y", 5]
                        """);
        assertThat(JsonDiagnosed.of("[\"x\" // c\n, \"y\" /* c */]")).isEqualTo("""
                        5-9 json/comment JSON has no comments, found one
                        hint: remove it, or write it as the text of a key
                        fix: remove the comment
                        | ["x"\s
                        | , "y" /* c */]
                        16-23 json/comment JSON has no comments, found one
                        hint: remove it, or write it as the text of a key
                        fix: remove the comment
                        | ["x" // c
                        | , "y" ]
                        """);
        assertThat(JsonDiagnosed.of("[\"x\" /y\"]")).isEqualTo("""
                        3-4 json/escape a quote within text must be written as \\", found one that ends the text
                        hint: write \\" for each quote within the text
                        fix: write \\" for each quote within the text
                        | ["x\\" /y"]
                        """);
    }

    @Test
    void texts_one_behind_the_other_are_two() {
        assertThat(JsonDiagnosed.of("[\"a\"\"b\"]")).isEqualTo("""
                        4-5 json/missing-comma a comma must stand between two entries, found none
                        hint: add a comma before it
                        fix: add a comma
                        | ["a","b"]
                        """);
        assertThat(JsonDiagnosed.of("[\"a\"\"b\", \"c\"]")).isEqualTo("""
                        4-5 json/missing-comma a comma must stand between two entries, found none
                        hint: add a comma before it
                        fix: add a comma
                        | ["a","b", "c"]
                        """);
        assertThat(JsonDiagnosed.of("[\"a\" \"b\" x\"]")).isEqualTo("""
                        5-6 json/missing-comma a comma must stand between two entries, found none
                        hint: add a comma before it
                        safe fix: add a comma
                        | ["a", "b" x"]
                        7-8 json/escape a quote within text must be written as \\", found one that ends the text
                        hint: write \\" for each quote within the text
                        fix: write \\" for each quote within the text
                        | ["a" "b\\" x"]
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": \"x\"\"b\": 1}")).isEqualTo("""
                        9-10 json/missing-comma a comma must stand between two entries, found none
                        hint: add a comma before it
                        fix: add a comma
                        | {"a": "x","b": 1}
                        """);
    }

    @Test
    void a_comma_may_have_been_taken_in() {
        assertThat(JsonDiagnosed.of("[\"c, \"d\"]")).isEqualTo("""
                        1-3 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: add the closing quote before the comma
                        fix: add the closing quote before the comma
                        | ["c", "d"]
                        """);
        assertThat(JsonDiagnosed.of("[\"c, \"d\", \"e\"]")).isEqualTo("""
                        1-3 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: add the closing quote before the comma
                        fix: add the closing quote before the comma
                        | ["c", "d", "e"]
                        """);
        assertThat(JsonDiagnosed.of("[\", \"d\"]")).isEqualTo("""
                        4-5 json/escape a quote within text must be written as \\", found one that ends the text
                        hint: write \\" for each quote within the text
                        fix: write \\" for each quote within the text
                        | [", \\"d"]
                        """);
        assertThat(JsonDiagnosed.of("[\"c, \"d\\\"\" x\", \"e\"]")).isEqualTo("""
                        5-6 json/escape a quote within text must be written as \\", found one that ends the text
                        hint: write \\" for each quote within the text
                        fix: write \\" for each quote within the text
                        | ["c, \\"d\\"\\" x", "e"]
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": \"c, \"b\": 1}")).isEqualTo("""
                        6-8 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: add the closing quote before the comma
                        fix: add the closing quote before the comma
                        | {"a": "c", "b": 1}
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": \"c, \"b\\\"\": 1}")).isEqualTo("""
                        6-8 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: add the closing quote before the comma
                        fix: add the closing quote before the comma
                        | {"a": "c", "b\\"": 1}
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": \"c, \"b\" d}")).isEqualTo("""
                        11-12 json/syntax a key must have one value, found more behind it
                        hint: remove it, or take it into the quotes of the text
                        """);
    }

    @Test
    void a_backslash_may_have_taken_the_closing_quote() {
        assertThat(JsonDiagnosed.of("[\"E:\\\"]")).isEqualTo("""
                        4-6 json/escape the closing quote must not follow a single backslash, which makes it part of the text
                        hint: write \\\\ for the backslash
                        fix: write \\\\ for the backslash
                        | ["E:\\\\"]
                        """);
        assertThat(JsonDiagnosed.of("[\"E:\\\", \"b\"]")).isEqualTo("""
                        4-6 json/escape the closing quote must not follow a single backslash, which makes it part of the text
                        hint: write \\\\ for the backslash
                        fix: write \\\\ for the backslash
                        | ["E:\\\\", "b"]
                        """);
        assertThat(JsonDiagnosed.of("[\"E:\\\"x\\\"]")).isEqualTo("""
                        1-9 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: add the closing quote before the `]`
                        fix: add the closing quote before the `]`
                        | ["E:\\"x\\""]
                        """);
        assertThat(JsonDiagnosed.of("[\"E:\\\" x\\\"]")).isEqualTo("""
                        1-10 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: add the closing quote before the `]`
                        fix: add the closing quote before the `]`
                        | ["E:\\" x\\""]
                        """);
        assertThat(JsonDiagnosed.of("[\"E:\\\"x]")).isEqualTo("""
                        1-7 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: add the closing quote before the `]`
                        fix: add the closing quote before the `]`
                        | ["E:\\"x"]
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": \"E:\\\", 'b': 1}")).isEqualTo("""
                        9-11 json/escape the closing quote must not follow a single backslash, which makes it part of the text
                        hint: write \\\\ for the backslash
                        fix: write \\\\ for the backslash
                        | {"a": "E:\\\\", 'b': 1}
                        13-16 json/single-quote text must be in double quotes, found single ones
                        hint: write " in place of '
                        safe fix: write double quotes
                        | {"a": "E:\\", "b": 1}
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": \"E:\\\", b: 1}")).isEqualTo("""
                        6-17 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: add the closing quote before the `}`
                        fix: add the closing quote before the `}`
                        | {"a": "E:\\", b: 1"}
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": \"E:\\t\\x\\\", \"b\": 1}")).isEqualTo("""
                        13-15 json/escape the closing quote must not follow a single backslash, which makes it part of the text
                        hint: write \\\\ for every backslash of the text
                        fix: write \\\\ for every backslash of the text
                        | {"a": "E:\\\\t\\\\x\\\\", "b": 1}
                        """);
        assertThat(JsonDiagnosed.of("{\"E:\\\": 1}")).isEqualTo("""
                        4-6 json/escape the closing quote must not follow a single backslash, which makes it part of the text
                        hint: write \\\\ for the backslash
                        fix: write \\\\ for the backslash
                        | {"E:\\\\": 1}
                        """);
    }

    @Test
    void brackets_at_the_end_of_an_unclosed_text_are_those_of_its_line() {
        assertThat(JsonDiagnosed.of("[\"x]")).isEqualTo("""
                        1-3 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: add the closing quote before the `]`
                        fix: add the closing quote before the `]`
                        | ["x"]
                        """);
        assertThat(JsonDiagnosed.of("[\"x],")).isEqualTo("""
                        1-3 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: add the closing quote before the `]`
                        fix: add the closing quote before the `]`
                        | ["x"],
                        4-5 json/syntax JSON must end with its outermost value, found text behind it
                        hint: remove it
                        """);
        assertThat(JsonDiagnosed.of("{\n\"a\": [\"x]\n}")).isEqualTo("""
                        8-10 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: add the closing quote before the `]`
                        fix: add the closing quote before the `]`
                        | {
                        | "a": ["x"]
                        | }
                        """);
        assertThat(JsonDiagnosed.of("{\n\"a\": [\"x]}")).isEqualTo("""
                        8-12 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: add the closing quote, and write \\n for a line end
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": \"[\", \"b\": [\"x]}")).isEqualTo("""
                        17-19 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: add the closing quote before the `]`
                        fix: add the closing quote before the `]`
                        | {"a": "[", "b": ["x"]}
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": [1], \"b\": {\"c\": \"x}}")).isEqualTo("""
                        22-24 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: add the closing quote before the `}`
                        fix: add the closing quote before the `}`
                        | {"a": [1], "b": {"c": "x"}}
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": [1, 2], \"b\": \"x]}")).isEqualTo("""
                        19-22 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: add the closing quote before the `}`
                        fix: add the closing quote before the `}`
                        | {"a": [1, 2], "b": "x]"}
                        """);
        assertThat(JsonDiagnosed.of("{\"a\\\"[\": \"x]}")).isEqualTo("""
                        9-12 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: add the closing quote before the `}`
                        fix: add the closing quote before the `}`
                        | {"a\\"[": "x]"}
                        """);
        assertThat(JsonDiagnosed.of("}], \"b\": [\"x]")).isEqualTo("""
                        0-1 json/syntax JSON must have a value here, found `}`
                        hint: write `{}` for no keys
                        """);
        assertThat(JsonDiagnosed.of("[\n[\"x]]\n]")).isEqualTo("""
                        3-6 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: add the closing quote before the `]`
                        fix: add the closing quote before the `]`
                        | [
                        | ["x]"]
                        | ]
                        """);
        assertThat(JsonDiagnosed.of("[\"x] \n")).isEqualTo("""
                        1-3 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: add the closing quote before the `]`
                        fix: add the closing quote before the `]`
                        | ["x"]\s
                        """);
        assertThat(JsonDiagnosed.of("[\"x] 1")).isEqualTo("""
                        1-6 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: add the closing quote, and write \\n for a line end
                        """);
        assertThat(JsonDiagnosed.of("[\"]")).isEqualTo("""
                        1-2 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: add the closing quote before the `]`
                        fix: add the closing quote before the `]`
                        | [""]
                        """);
        assertThat(JsonDiagnosed.of("[\"x }]")).isEqualTo("""
                        1-5 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: add the closing quote before the `]`
                        fix: add the closing quote before the `]`
                        | ["x }"]
                        """);
        assertThat(JsonDiagnosed.of("{\"b\": {\"c\": \"x} }")).isEqualTo("""
                        12-14 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: add the closing quote before the `}`
                        fix: add the closing quote before the `}`
                        | {"b": {"c": "x"} }
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": [\"x},")).isEqualTo("""
                        7-11 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: add the closing quote before the comma
                        """);
    }

    @Test
    void what_an_unclosed_text_is_behind_tells_its_advice() {
        assertThat(JsonDiagnosed.of("[\"x,\n\"y\"]")).isEqualTo("""
                        1-4 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: add the closing quote before the comma
                        """);
        assertThat(JsonDiagnosed.of("[\"x, \n\"y\"]")).isEqualTo("""
                        1-4 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: add the closing quote before the comma
                        """);
        assertThat(JsonDiagnosed.of("{\"a,\n")).isEqualTo("""
                        1-4 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: add the closing quote before the comma
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": \"x\n, \"b\": 1, }")).isEqualTo("""
                        6-8 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: add the closing quote, and write \\n for a line end
                        17-18 json/trailing-comma an entry must follow a comma, found `}`
                        hint: remove the comma
                        safe fix: remove the comma
                        | {"a": "x
                        | , "b": 1 }
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": \"x\n \"b\": 1}")).isEqualTo("""
                        6-8 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: add the closing quote, and write \\n for a line end
                        """);
        assertThat(JsonDiagnosed.of("[\"x\n y")).isEqualTo("""
                        1-3 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: add the closing quote, and write \\n for a line end
                        """);
        assertThat(JsonDiagnosed.of("[\"x\n] z")).isEqualTo("""
                        1-3 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: add the closing quote, and write \\n for a line end
                        6-7 json/syntax JSON must end with its outermost value, found text behind it
                        hint: remove it
                        """);
        assertThat(JsonDiagnosed.of("[\"x\n;1]")).isEqualTo("""
                        1-3 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: add the closing quote, and write \\n for a line end
                        """);
    }

    /** The colon may stand on the next line. */
    @Test
    void a_key_ends_on_its_line() {
        assertThat(JsonDiagnosed.of("{\"a\n: 1}")).isEqualTo("""
                        1-3 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: add the closing quote, and write \\n for a line end
                        """);
        // A quote before the brace would leave a key without its colon.
        for (String json : List.of("{\"a}", "{\"a}\n: 1}")) {
            assertThat(JsonDiagnosed.of(json)).isEqualTo("""
                        1-4 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: add the closing quote, and write \\n for a line end
                        """);
        }
        assertThat(JsonDiagnosed.of("{'a\n= 1}")).startsWith("1-3 json/unclosed-string ");
        assertThat(JsonDiagnosed.of("{\"a\n: 1, \"b\": x}"))
                .startsWith("1-3 json/unclosed-string ")
                .contains("json/unquoted-text ");
    }

    @Test
    void single_quotes_are_mended_where_it_is_certain() {
        assertThat(JsonDiagnosed.of("['x', 'y\"', 'z\\n']")).isEqualTo("""
                        1-4 json/single-quote text must be in double quotes, found single ones
                        hint: write " in place of '
                        safe fix: write double quotes
                        | ["x", 'y"', 'z\\n']
                        6-10 json/single-quote text must be in double quotes, found single ones
                        hint: write " in place of '
                        safe fix: write double quotes
                        | ['x', "y\\"", 'z\\n']
                        12-17 json/single-quote text must be in double quotes, found single ones
                        hint: write " in place of '
                        fix: write double quotes
                        | ['x', 'y"', "z\\n"]
                        """);
        assertThat(JsonDiagnosed.of("{'a': ''tis', 'b': 1}")).isEqualTo("""
                        1-4 json/single-quote text must be in double quotes, found single ones
                        hint: write " in place of '
                        safe fix: write double quotes
                        | {"a": ''tis', 'b': 1}
                        6-12 json/single-quote text must be in double quotes, found single ones
                        hint: write " in place of '
                        fix: write double quotes
                        | {'a': "'tis", 'b': 1}
                        14-17 json/single-quote text must be in double quotes, found single ones
                        hint: write " in place of '
                        safe fix: write double quotes
                        | {'a': ''tis', "b": 1}
                        """);
        assertThat(JsonDiagnosed.of("['that's', 'b']")).isEqualTo("""
                        1-9 json/single-quote text must be in double quotes, found single ones
                        hint: write " in place of '
                        fix: write double quotes
                        | ["that's", 'b']
                        11-14 json/single-quote text must be in double quotes, found single ones
                        hint: write " in place of '
                        safe fix: write double quotes
                        | ['that's', "b"]
                        """);
        assertThat(JsonDiagnosed.of("['\t']")).isEqualTo("""
                        1-4 json/single-quote text must be in double quotes, found single ones
                        hint: write " in place of '
                        safe fix: write double quotes
                        | ["\\t"]
                        """);
        assertThat(JsonDiagnosed.of("['x")).isEqualTo("""
                        1-3 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: add the closing quote, and write \\n for a line end
                        """);
    }

    @Test
    void a_key_may_have_taken_in_its_colon() {
        assertThat(JsonDiagnosed.of("{\"a: \"y\",\n \"b\": 1}")).isEqualTo("""
                        1-3 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: add the closing quote before the colon
                        fix: add the closing quote before the colon
                        | {"a": "y",
                        |  "b": 1}
                        """);
        assertThat(JsonDiagnosed.of("{\"a : [\"b\"]}")).isEqualTo("""
                        1-3 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: add the closing quote before the colon
                        fix: add the closing quote before the colon
                        | {"a" : ["b"]}
                        """);
        assertThat(JsonDiagnosed.of("{\"a: {\"b\": 1},\n \"c\": \"\"}")).isEqualTo("""
                        1-3 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: add the closing quote before the colon
                        fix: add the closing quote before the colon
                        | {"a": {"b": 1},
                        |  "c": ""}
                        """);
        assertThat(JsonDiagnosed.of("{\"a: \"\"\n}")).isEqualTo("""
                        1-3 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: add the closing quote before the colon
                        fix: add the closing quote before the colon
                        | {"a": ""
                        | }
                        """);
        assertThat(JsonDiagnosed.of("{\"a: 1, \"b\": 2}")).isEqualTo("""
                        1-3 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: add the closing quote before the colon
                        fix: add the closing quote before the colon
                        | {"a": 1, "b": 2}
                        """);
        assertThat(JsonDiagnosed.of("{\"a: 1}")).isEqualTo("""
                        1-3 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: add the closing quote before the colon
                        fix: add the closing quote before the colon
                        | {"a": 1}
                        """);
        assertThat(JsonDiagnosed.of("{\"a:[],\n \"b:true\n}")).isEqualTo("""
                        1-3 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: add the closing quote before the colon
                        fix: add the closing quote before the colon
                        | {"a":[],
                        |  "b:true
                        | }
                        9-11 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: add the closing quote before the colon
                        fix: add the closing quote before the colon
                        | {"a:[],
                        |  "b":true
                        | }
                        """);
        assertThat(JsonDiagnosed.of("{'a: 'b'}")).isEqualTo("""
                        1-3 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: add the closing quote before the colon
                        fix: add the closing quote before the colon
                        | {"a": 'b'}
                        5-8 json/single-quote text must be in double quotes, found single ones
                        hint: write " in place of '
                        safe fix: write double quotes
                        | {'a: "b"}
                        """);
        assertThat(JsonDiagnosed.of("{\"a:\t1}")).isEqualTo("""
                        1-3 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: add the closing quote before the colon
                        fix: add the closing quote before the colon
                        | {"a":\t1}
                        """);
        assertThat(JsonDiagnosed.of("{\"a\\: \"x\"}")).isEqualTo("""
                        1-4 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: add the closing quote before the colon
                        """);
        assertThat(JsonDiagnosed.of("{\"a\\\\: \"x\"}")).isEqualTo("""
                        1-5 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: add the closing quote before the colon
                        fix: add the closing quote before the colon
                        | {"a\\\\": "x"}
                        """);
        assertThat(JsonDiagnosed.of("{\"a: \" 1}")).isEqualTo("""
                        1-6 json/syntax a key must be followed by `:` and its value, found none
                        hint: write `"key": value`
                        """);
        assertThat(JsonDiagnosed.of("{\"a:b\n: 1}")).isEqualTo("""
                        1-5 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: add the closing quote, and write \\n for a line end
                        """);
        assertThat(JsonDiagnosed.of("{\"a: x, \"b\": 1}")).isEqualTo("""
                        8-9 json/escape a quote within text must be written as \\", found one that ends the text
                        hint: write \\" for each quote within the text
                        fix: write \\" for each quote within the text
                        | {"a: x, \\"b": 1}
                        """);
    }

    @Test
    void single_quotes_become_double_ones_with_their_escapes() {
        assertThat(JsonDiagnosed.of("['it\\'s', 'it\\'s \"x\"', 'a\tb']")).isEqualTo("""
                        1-8 json/single-quote text must be in double quotes, found single ones
                        hint: write " in place of '
                        safe fix: write double quotes
                        | ["it's", 'it\\'s "x"', 'a\tb']
                        10-21 json/single-quote text must be in double quotes, found single ones
                        hint: write " in place of '
                        safe fix: write double quotes
                        | ['it\\'s', "it's \\"x\\"", 'a\tb']
                        23-28 json/single-quote text must be in double quotes, found single ones
                        hint: write " in place of '
                        safe fix: write double quotes
                        | ['it\\'s', 'it\\'s "x"', "a\\tb"]
                        """);
        assertThat(JsonDiagnosed.of("['C:\\dir', 'C:\\new\\dir', 'C:\\new']")).isEqualTo("""
                        1-9 json/single-quote text must be in double quotes, found single ones
                        hint: write " in place of '
                        safe fix: write double quotes
                        | ["C:\\\\dir", 'C:\\new\\dir', 'C:\\new']
                        11-23 json/single-quote text must be in double quotes, found single ones
                        hint: write " in place of '
                        fix: write double quotes
                        | ['C:\\dir', "C:\\\\new\\\\dir", 'C:\\new']
                        25-33 json/single-quote text must be in double quotes, found single ones
                        hint: write " in place of '
                        fix: write double quotes
                        | ['C:\\dir', 'C:\\new\\dir', "C:\\\\new"]
                        """);
        assertThat(JsonDiagnosed.of("['\\d\\e', 'it\\'s \\d', '\\\\\\\"\\/']")).isEqualTo("""
                        1-7 json/single-quote text must be in double quotes, found single ones
                        hint: write " in place of '
                        fix: write double quotes
                        | ["\\\\d\\\\e", 'it\\'s \\d', '\\\\\\"\\/']
                        9-19 json/single-quote text must be in double quotes, found single ones
                        hint: write " in place of '
                        safe fix: write double quotes
                        | ['\\d\\e', "it's \\\\d", '\\\\\\"\\/']
                        21-29 json/single-quote text must be in double quotes, found single ones
                        hint: write " in place of '
                        safe fix: write double quotes
                        | ['\\d\\e', 'it\\'s \\d', "\\\\\\"\\/"]
                        """);
        assertThat(JsonDiagnosed.of("['\\u00e9\\x41', '\\ud83d\\ude00', '\\u12']"))
                .isEqualTo("""
                        1-13 json/single-quote text must be in double quotes, found single ones
                        hint: write " in place of '
                        fix: write double quotes
                        | ["\\u00e9\\u0041", '\\ud83d\\ude00', '\\u12']
                        15-29 json/single-quote text must be in double quotes, found single ones
                        hint: write " in place of '
                        fix: write double quotes
                        | ['\\u00e9\\x41', "\\ud83d\\ude00", '\\u12']
                        31-37 json/single-quote text must be in double quotes, found single ones
                        hint: write " in place of '
                        fix: write double quotes
                        | ['\\u00e9\\x41', '\\ud83d\\ude00', "\\\\u12"]
                        """);
        assertThat(JsonDiagnosed.of("['\\ud83d', '\\ud83dx\\u0041']")).isEqualTo("""
                        1-9 json/single-quote text must be in double quotes, found single ones
                        hint: write " in place of '
                        2-8 json/escape escapes must make whole characters, found the lone surrogate \\ud83d
                        hint: write the character itself
                        11-26 json/single-quote text must be in double quotes, found single ones
                        hint: write " in place of '
                        12-18 json/escape escapes must make whole characters, found the lone surrogate \\ud83d
                        hint: write the character itself
                        """);
        assertThat(JsonDiagnosed.of("['\\\\srv\\share']")).isEqualTo("""
                        1-14 json/single-quote text must be in double quotes, found single ones
                        hint: write " in place of '
                        fix: write double quotes
                        | ["\\\\\\\\srv\\\\share"]
                        """);
        assertThat(JsonDiagnosed.of("{'it\\'s \\d': 'a\n}")).isEqualTo("""
                        1-11 json/single-quote text must be in double quotes, found single ones
                        hint: write " in place of '
                        safe fix: write double quotes
                        | {"it's \\\\d": 'a
                        | }
                        13-15 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: add the closing quote, and write \\n for a line end
                        """);
    }

    /** Brackets of lines before, and of what stands far before on a long line, are not counted. */
    @Test
    void a_long_line_is_looked_at_from_near() {
        String before = "{\"k\": \"" + "x".repeat(700) + "\",\n";
        assertThat(JsonDiagnosed.of(before + "\"a\": [\"x]\n}")).contains("before the `]`");
        for (int blanks : List.of(500, 509, 510)) {
            assertThat(JsonDiagnosed.of("{\"a\": [" + " ".repeat(blanks) + "\"x]\n}"))
                    .as("%d", blanks)
                    .contains("before the `]`");
        }
        for (int blanks : List.of(512, 600)) {
            assertThat(JsonDiagnosed.of("{\"a\": [" + " ".repeat(blanks) + "\"x]\n}"))
                    .as("%d", blanks)
                    .contains("write \\n for a line end");
        }
    }
}
