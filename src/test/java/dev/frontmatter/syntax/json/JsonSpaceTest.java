package dev.frontmatter.syntax.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Comments, and characters that look like spaces. */
class JsonSpaceTest {

    @Test
    void comments() {
        assertThat(JsonDiagnosed.of("// c")).isEqualTo("""
                        0-4 json/comment JSON has no comments, found one
                        hint: remove it, or write it as the text of a key
                        fix: remove the comment
                        4-4 json/syntax JSON must have a value here, found nothing
                        hint: write `{}` for no keys
                        """);
        assertThat(JsonDiagnosed.of("/*/ x */ 1")).isEqualTo("""
                        0-8 json/comment JSON has no comments, found one
                        hint: remove it, or write it as the text of a key
                        fix: remove the comment
                        |  1
                        """);
        assertThat(JsonDiagnosed.of("1 /* x\n y */ # z")).isEqualTo("""
                        2-6 json/comment JSON has no comments, found one
                        hint: remove it, or write it as the text of a key
                        fix: remove the comment
                        | 1  # z
                        13-16 json/comment JSON has no comments, found one
                        hint: remove it, or write it as the text of a key
                        fix: remove the comment
                        | 1 /* x
                        |  y */\s
                        """);
        assertThat(JsonDiagnosed.of("[1 /* x")).isEqualTo("""
                        0-1 json/unclosed-bracket a list that opens with `[` must end with `]`, found none
                        hint: add the closing `]`
                        3-7 json/comment JSON has no comments, found one
                        hint: remove it, or write it as the text of a key
                        fix: remove the comment
                        | [1\s
                        """);
        assertThat(JsonDiagnosed.of("[1 // x")).isEqualTo("""
                        0-1 json/unclosed-bracket a list that opens with `[` must end with `]`, found none
                        hint: add the closing `]`
                        3-7 json/comment JSON has no comments, found one
                        hint: remove it, or write it as the text of a key
                        fix: remove the comment
                        | [1\s
                        """);
        assertThat(JsonDiagnosed.of("1 /* x *")).isEqualTo("""
                        2-8 json/comment JSON has no comments, found one
                        hint: remove it, or write it as the text of a key
                        fix: remove the comment
                        | 1\s
                        """);
        assertThat(JsonDiagnosed.of("# a\n1")).isEqualTo("""
                        0-3 json/comment JSON has no comments, found one
                        hint: remove it, or write it as the text of a key
                        fix: remove the comment
                        |\s
                        | 1
                        """);
        assertThat(JsonDiagnosed.of("[1, /**/ 2]")).isEqualTo("""
                        4-8 json/comment JSON has no comments, found one
                        hint: remove it, or write it as the text of a key
                        fix: remove the comment
                        | [1,  2]
                        """);
        assertThat(JsonDiagnosed.of("1 /")).isEqualTo("""
                        2-3 json/syntax JSON must end with its outermost value, found text behind it
                        hint: remove it
                        """);
        assertThat(JsonDiagnosed.of("1 / 2")).isEqualTo("""
                        2-5 json/syntax JSON must end with its outermost value, found text behind it
                        hint: remove it
                        """);
    }

    @Test
    void odd_spaces() {
        assertThat(JsonDiagnosed.of("\u00a01")).isEqualTo("""
                        0-2 json/syntax only spaces, tabs and line ends may stand between values, found the character U+00A0
                        hint: write a space
                        safe fix: write a space
                        |  1
                        """);
        assertThat(JsonDiagnosed.of("[1,\u00a0\u00a0 2]")).isEqualTo("""
                        3-7 json/syntax only spaces, tabs and line ends may stand between values, found the character U+00A0
                        hint: write a space
                        safe fix: write a space
                        | [1,  2]
                        """);
        assertThat(JsonDiagnosed.of("[1,\u00a0\n\u00a02]")).isEqualTo("""
                        3-5 json/syntax only spaces, tabs and line ends may stand between values, found the character U+00A0
                        hint: write a space
                        safe fix: write a space
                        | [1,\s
                        | \u00a02]
                        6-8 json/syntax only spaces, tabs and line ends may stand between values, found the character U+00A0
                        hint: write a space
                        safe fix: write a space
                        | [1,\u00a0
                        |  2]
                        """);
        assertThat(JsonDiagnosed.of("[1,\ufeff2]")).isEqualTo("""
                        3-6 json/syntax only spaces, tabs and line ends may stand between values, found the character U+FEFF
                        hint: write a space
                        safe fix: write a space
                        | [1, 2]
                        """);
    }

    @Test
    void colours_and_addresses_without_a_scheme_are_text() {
        assertThat(JsonDiagnosed.of("{\n  \"c\": #fff,\n  \"u\": //cdn.x/y.js,\n  \"d\": 1\n}"))
                .isEqualTo("""
                        9-13 json/unquoted-text text must be in double quotes, found `#fff`
                        hint: put it in double quotes
                        fix: put it in double quotes
                        | {
                        |   "c": "#fff",
                        |   "u": //cdn.x/y.js,
                        |   "d": 1
                        | }
                        22-34 json/unquoted-text text must be in double quotes, found `//cdn.x/y.js`
                        hint: put it in double quotes
                        fix: put it in double quotes
                        | {
                        |   "c": #fff,
                        |   "u": "//cdn.x/y.js",
                        |   "d": 1
                        | }
                        """);
        assertThat(JsonDiagnosed.of("{\"c\": #fff}")).isEqualTo("""
                        6-10 json/unquoted-text text must be in double quotes, found `#fff`
                        hint: put it in double quotes
                        fix: put it in double quotes
                        | {"c": "#fff"}
                        """);
        assertThat(JsonDiagnosed.of("[{\"c\": #fff},\n {\"c\": #000}]")).isEqualTo("""
                        7-11 json/unquoted-text text must be in double quotes, found `#fff`
                        hint: put it in double quotes
                        fix: put it in double quotes
                        | [{"c": "#fff"},
                        |  {"c": #000}]
                        21-25 json/unquoted-text text must be in double quotes, found `#000`
                        hint: put it in double quotes
                        fix: put it in double quotes
                        | [{"c": #fff},
                        |  {"c": "#000"}]
                        """);
        assertThat(JsonDiagnosed.of("{\n  \"c\": [#fff, #000],\n  \"d\": 1\n}")).isEqualTo("""
                        10-14 json/unquoted-text text must be in double quotes, found `#fff`
                        hint: put it in double quotes
                        fix: put it in double quotes
                        | {
                        |   "c": ["#fff", #000],
                        |   "d": 1
                        | }
                        16-20 json/unquoted-text text must be in double quotes, found `#000`
                        hint: put it in double quotes
                        fix: put it in double quotes
                        | {
                        |   "c": [#fff, "#000"],
                        |   "d": 1
                        | }
                        """);
        assertThat(JsonDiagnosed.of("{\n  \"c\": [#fff, #000], // two\n  \"d\": [#fff,\n    #000],\n  \"e\": 1\n}"))
                .isEqualTo("""
                        10-14 json/unquoted-text text must be in double quotes, found `#fff`
                        hint: put it in double quotes
                        fix: put it in double quotes
                        | {
                        |   "c": ["#fff", #000], // two
                        |   "d": [#fff,
                        |     #000],
                        |   "e": 1
                        | }
                        16-20 json/unquoted-text text must be in double quotes, found `#000`
                        hint: put it in double quotes
                        fix: put it in double quotes
                        | {
                        |   "c": [#fff, "#000"], // two
                        |   "d": [#fff,
                        |     #000],
                        |   "e": 1
                        | }
                        23-29 json/comment JSON has no comments, found one
                        hint: remove it, or write it as the text of a key
                        fix: remove the comment
                        | {
                        |   "c": [#fff, #000],\s
                        |   "d": [#fff,
                        |     #000],
                        |   "e": 1
                        | }
                        38-42 json/unquoted-text text must be in double quotes, found `#fff`
                        hint: put it in double quotes
                        fix: put it in double quotes
                        | {
                        |   "c": [#fff, #000], // two
                        |   "d": ["#fff",
                        |     #000],
                        |   "e": 1
                        | }
                        48-52 json/unquoted-text text must be in double quotes, found `#000`
                        hint: put it in double quotes
                        fix: put it in double quotes
                        | {
                        |   "c": [#fff, #000], // two
                        |   "d": [#fff,
                        |     "#000"],
                        |   "e": 1
                        | }
                        """);
        assertThat(JsonDiagnosed.of("[ #fff,\n \"x\"]")).isEqualTo("""
                        2-6 json/unquoted-text text must be in double quotes, found `#fff`
                        hint: put it in double quotes
                        fix: put it in double quotes
                        | [ "#fff",
                        |  "x"]
                        """);
        assertThat(JsonDiagnosed.of("[#x, y\n , 3]")).isEqualTo("""
                        1-3 json/unquoted-text text must be in double quotes, found `#x`
                        hint: put it in double quotes
                        fix: put it in double quotes
                        | ["#x", y
                        |  , 3]
                        5-6 json/unquoted-text text must be in double quotes, found `y`
                        hint: put it in double quotes
                        safe fix: put it in double quotes
                        | [#x, "y"
                        |  , 3]
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": # b, c\n}")).isEqualTo("""
                        6-12 json/unquoted-text text must be in double quotes, found `# b, c`
                        hint: put it in double quotes
                        fix: put it in double quotes
                        | {"a": "# b, c"
                        | }
                        """);
    }

    @Test
    void comments_where_a_value_must_stand() {
        assertThat(JsonDiagnosed.of("[ // the first\n 1, #one\n 2, // two [x], and\n // 3,\n //\"4\",\n 5]"))
                .isEqualTo("""
                        2-14 json/comment JSON has no comments, found one
                        hint: remove it, or write it as the text of a key
                        fix: remove the comment
                        | [\s
                        |  1, #one
                        |  2, // two [x], and
                        |  // 3,
                        |  //"4",
                        |  5]
                        19-23 json/comment JSON has no comments, found one
                        hint: remove it, or write it as the text of a key
                        fix: remove the comment
                        | [ // the first
                        |  1,\s
                        |  2, // two [x], and
                        |  // 3,
                        |  //"4",
                        |  5]
                        28-43 json/comment JSON has no comments, found one
                        hint: remove it, or write it as the text of a key
                        fix: remove the comment
                        | [ // the first
                        |  1, #one
                        |  2,\s
                        |  // 3,
                        |  //"4",
                        |  5]
                        45-50 json/comment JSON has no comments, found one
                        hint: remove it, or write it as the text of a key
                        fix: remove the comment
                        | [ // the first
                        |  1, #one
                        |  2, // two [x], and
                        | \s
                        |  //"4",
                        |  5]
                        52-58 json/comment JSON has no comments, found one
                        hint: remove it, or write it as the text of a key
                        fix: remove the comment
                        | [ // the first
                        |  1, #one
                        |  2, // two [x], and
                        |  // 3,
                        | \s
                        |  5]
                        """);
        assertThat(JsonDiagnosed.of("[1, //\"2\",\n //x.y/z,\n 3, //4.5,\n 6]")).isEqualTo("""
                        4-10 json/comment JSON has no comments, found one
                        hint: remove it, or write it as the text of a key
                        fix: remove the comment
                        | [1,\s
                        |  //x.y/z,
                        |  3, //4.5,
                        |  6]
                        12-20 json/comment JSON has no comments, found one
                        hint: remove it, or write it as the text of a key
                        fix: remove the comment
                        | [1, //"2",
                        | \s
                        |  3, //4.5,
                        |  6]
                        25-31 json/comment JSON has no comments, found one
                        hint: remove it, or write it as the text of a key
                        fix: remove the comment
                        | [1, //"2",
                        |  //x.y/z,
                        |  3,\s
                        |  6]
                        """);
        assertThat(
                        JsonDiagnosed.of(
                                "{\"a\": // colour\n \"red\", \"b\": # an address, see [1]\n [], \"c\":\n // d\n {\"e\": /* f, */ 1}, \"g\": #h:\n https://a.b/c}"))
                .isEqualTo("""
                        6-15 json/comment JSON has no comments, found one
                        hint: remove it, or write it as the text of a key
                        fix: remove the comment
                        | {"a":\s
                        |  "red", "b": # an address, see [1]
                        |  [], "c":
                        |  // d
                        |  {"e": /* f, */ 1}, "g": #h:
                        |  https://a.b/c}
                        29-50 json/comment JSON has no comments, found one
                        hint: remove it, or write it as the text of a key
                        fix: remove the comment
                        | {"a": // colour
                        |  "red", "b":\s
                        |  [], "c":
                        |  // d
                        |  {"e": /* f, */ 1}, "g": #h:
                        |  https://a.b/c}
                        62-66 json/comment JSON has no comments, found one
                        hint: remove it, or write it as the text of a key
                        fix: remove the comment
                        | {"a": // colour
                        |  "red", "b": # an address, see [1]
                        |  [], "c":
                        | \s
                        |  {"e": /* f, */ 1}, "g": #h:
                        |  https://a.b/c}
                        74-82 json/comment JSON has no comments, found one
                        hint: remove it, or write it as the text of a key
                        fix: remove the comment
                        | {"a": // colour
                        |  "red", "b": # an address, see [1]
                        |  [], "c":
                        |  // d
                        |  {"e":  1}, "g": #h:
                        |  https://a.b/c}
                        92-95 json/comment JSON has no comments, found one
                        hint: remove it, or write it as the text of a key
                        fix: remove the comment
                        | {"a": // colour
                        |  "red", "b": # an address, see [1]
                        |  [], "c":
                        |  // d
                        |  {"e": /* f, */ 1}, "g":\s
                        |  https://a.b/c}
                        97-110 json/unquoted-text text must be in double quotes, found `https://a.b/c`
                        hint: put it in double quotes
                        safe fix: put it in double quotes
                        | {"a": // colour
                        |  "red", "b": # an address, see [1]
                        |  [], "c":
                        |  // d
                        |  {"e": /* f, */ 1}, "g": #h:
                        |  "https://a.b/c"}
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": [1, // one\n 2, // two\n \"b\": 3}"))
                .isEqualTo("""
                        6-7 json/unclosed-bracket a list that opens with `[` must end with `]`, found a key
                        hint: add the closing `]` before the comma
                        10-16 json/comment JSON has no comments, found one
                        hint: remove it, or write it as the text of a key
                        fix: remove the comment
                        | {"a": [1,\s
                        |  2, // two
                        |  "b": 3}
                        21-27 json/comment JSON has no comments, found one
                        hint: remove it, or write it as the text of a key
                        fix: remove the comment
                        | {"a": [1, // one
                        |  2,\s
                        |  "b": 3}
                        """);
    }
}
