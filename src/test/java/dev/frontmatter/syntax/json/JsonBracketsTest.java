package dev.frontmatter.syntax.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Brackets that are one too many, of the other kind, or not there, and keys without braces, colon or value. */
class JsonBracketsTest {
    @Test
    void a_bracket_that_closes_nothing_is_told_there() {
        assertThat(JsonDiagnosed.of("{\"a\": [1]],\n\"b\": 2}")).isEqualTo("""
                        9-10 json/syntax `]` must close a list, found one that closes none
                        hint: remove it
                        fix: remove it
                        | {"a": [1],
                        | "b": 2}
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": 1},\n\"b\": 2\n}")).isEqualTo("""
                        7-8 json/syntax the outermost object must end behind its last key, found `}` before others
                        hint: remove it
                        fix: remove it
                        | {"a": 1,
                        | "b": 2
                        | }
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": 1}\n\"b\": 2\n}")).isEqualTo("""
                        7-8 json/syntax the outermost object must end behind its last key, found `}` before others
                        hint: write `,` in place of it
                        fix: write `,` in place of it
                        | {"a": 1,
                        | "b": 2
                        | }
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": 1,}\n\"b\": 2\n}")).isEqualTo("""
                        8-9 json/syntax the outermost object must end behind its last key, found `}` before others
                        hint: remove it
                        fix: remove it
                        | {"a": 1,
                        | "b": 2
                        | }
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": 1,},\n\"b\": 2\n}")).isEqualTo("""
                        8-9 json/syntax the outermost object must end behind its last key, found `}` before others
                        hint: remove it and the comma behind it
                        fix: remove it and the comma behind it
                        | {"a": 1,
                        | "b": 2
                        | }
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": {\"x\": [1]}},\n\"b\": 'c'\n}")).isEqualTo("""
                        16-17 json/syntax the outermost object must end behind its last key, found `}` before others
                        hint: remove it
                        fix: remove it
                        | {"a": {"x": [1]},
                        | "b": 'c'
                        | }
                        24-27 json/single-quote text must be in double quotes, found single ones
                        hint: write " in place of '
                        safe fix: write double quotes
                        | {"a": {"x": [1]}},
                        | "b": "c"
                        | }
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": {\n\"x\": [1]]\n},\n\"b\": 2}")).isEqualTo("""
                        16-17 json/syntax `]` must close a list, found one that closes none
                        hint: remove it
                        fix: remove it
                        | {"a": {
                        | "x": [1]
                        | },
                        | "b": 2}
                        """);
        assertThat(JsonDiagnosed.of("{\n\"a\": [{\"x\": 1}}],\n\"b\": {\"x\": [1}]},\n\"c\": {\"x\": 1]}}"))
                .isEqualTo("""
                        16-17 json/syntax `}` must close an object, found one that closes none
                        hint: remove it
                        fix: remove it
                        | {
                        | "a": [{"x": 1}],
                        | "b": {"x": [1}]},
                        | "c": {"x": 1]}}
                        33-34 json/syntax `}` must close an object, found one that closes none
                        hint: remove it
                        fix: remove it
                        | {
                        | "a": [{"x": 1}}],
                        | "b": {"x": [1]},
                        | "c": {"x": 1]}}
                        50-51 json/syntax `]` must close a list, found one that closes none
                        hint: remove it
                        fix: remove it
                        | {
                        | "a": [{"x": 1}}],
                        | "b": {"x": [1}]},
                        | "c": {"x": 1}}
                        """);
        assertThat(JsonDiagnosed.of("{\n\"a\": 1\n}\n\"b\": 2")).isEqualTo("""
                        11-17 json/syntax JSON must end with its outermost value, found text behind it
                        hint: move the closing `}` behind it
                        """);
        assertThat(JsonDiagnosed.of("{}\n\"b\": 2\n}")).isEqualTo("""
                        1-2 json/syntax the outermost object must end behind its last key, found `}` before others
                        hint: remove it
                        fix: remove it
                        | {
                        | "b": 2
                        | }
                        """);
        assertThat(JsonDiagnosed.of("{\"a\":] \"x\", \"b\": ]}")).isEqualTo("""
                        5-6 json/syntax `]` must close a list, found one that closes none
                        hint: remove it
                        fix: remove it
                        | {"a": "x", "b": ]}
                        17-18 json/syntax a key must have a value, found `]`
                        hint: write null for no value, or remove the key
                        """);
    }

    @Test
    void a_bracket_of_the_other_kind_is_told_where_it_stands() {
        assertThat(JsonDiagnosed.of("{\n\"a\": [1, 2},\n\"b\": 2\n}")).isEqualTo("""
                        12-13 json/unclosed-bracket a list that opens with `[` must end with `]`, found `}`
                        hint: write `]` in place of it
                        fix: write `]` in place of it
                        | {
                        | "a": [1, 2],
                        | "b": 2
                        | }
                        """);
        assertThat(JsonDiagnosed.of("{\n\"a\": {\"x\": 1],\n\"b\": 2\n}")).isEqualTo("""
                        14-15 json/unclosed-bracket an object that opens with `{` must end with `}`, found `]`
                        hint: write `}` in place of it
                        fix: write `}` in place of it
                        | {
                        | "a": {"x": 1},
                        | "b": 2
                        | }
                        """);
        assertThat(JsonDiagnosed.of("{\n\"a\": {\"x\": [1, 2}},\n\"b\": [{\"x\": 1]],\n\"c\": 3\n}"))
                .isEqualTo("""
                        18-19 json/unclosed-bracket a list that opens with `[` must end with `]`, found `}`
                        hint: write `]` in place of it
                        fix: write `]` in place of it
                        | {
                        | "a": {"x": [1, 2]},
                        | "b": [{"x": 1]],
                        | "c": 3
                        | }
                        35-36 json/unclosed-bracket an object that opens with `{` must end with `}`, found `]`
                        hint: write `}` in place of it
                        fix: write `}` in place of it
                        | {
                        | "a": {"x": [1, 2}},
                        | "b": [{"x": 1}],
                        | "c": 3
                        | }
                        """);
        assertThat(JsonDiagnosed.of("{\n\"a\": {\"x\": 1]},\n\"b\": [1]\n}")).isEqualTo("""
                        14-15 json/syntax `]` must close a list, found one that closes none
                        hint: remove it
                        fix: remove it
                        | {
                        | "a": {"x": 1},
                        | "b": [1]
                        | }
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": [1, 2}")).isEqualTo("""
                        6-7 json/unclosed-bracket a list that opens with `[` must end with `]`, found `}`
                        hint: add the closing `]`
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": [\"x\", {\"y\": 1]}")).isEqualTo("""
                        12-13 json/unclosed-bracket an object that opens with `{` must end with `}`, found `]`
                        hint: add the closing `}`
                        """);
    }

    @Test
    void an_object_within_another_one_that_is_not_closed() {
        assertThat(JsonDiagnosed.of("{\n\"a\": {\"x\": 1,\n\"b\": 2\n}")).isEqualTo("""
                        7-8 json/unclosed-bracket an object that opens with `{` must end with `}`, found that of the outermost one
                        hint: add the closing `}`
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": {\"x\": 1,\n\"b\": 2\n}")).isEqualTo("""
                        0-1 json/unclosed-bracket an object that opens with `{` must end with `}`, found none
                        hint: add the closing `}`
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": {\"x\": 1}")).isEqualTo("""
                        0-1 json/unclosed-bracket an object that opens with `{` must end with `}`, found none
                        hint: add the closing `}`
                        """);
    }

    @Test
    void a_list_that_a_key_follows() {
        assertThat(JsonDiagnosed.of("{\"a\": [1, 2, 3 \"b\": 4}")).isEqualTo("""
                        6-7 json/unclosed-bracket a list that opens with `[` must end with `]`, found a key
                        hint: add the closing `]` and a comma
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": [\"x\", \"y\", \"b\": 4}")).isEqualTo("""
                        6-7 json/unclosed-bracket a list that opens with `[` must end with `]`, found a key
                        hint: add the closing `]` before the comma
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": [\"x\", \"b\": 4], \"c\": 1}")).isEqualTo("""
                        15-16 json/syntax `:` must stand between a key of an object and its value, found one elsewhere
                        hint: put keys and values in braces: `{"key": value}`
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": [\"x\", \"y\"//, true],\n\"b\": 1}"))
                .isEqualTo("""
                        15-17 json/comment JSON has no comments, found the mark of one before a closing bracket
                        hint: remove `//`
                        fix: remove `//`
                        | {"a": ["x", "y", true],
                        | "b": 1}
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": [1]//, [2]\n}")).isEqualTo("""
                        9-16 json/comment JSON has no comments, found one
                        hint: remove it, or write it as the text of a key
                        fix: remove the comment
                        | {"a": [1]
                        | }
                        """);
    }

    @Test
    void keys_without_braces() {
        assertThat(JsonDiagnosed.of("\"a\": 1,\n\"b\": 2")).isEqualTo("""
                        0-3 json/syntax JSON must be an object in braces, found a key without them
                        hint: write `{` above the first key and `}` below the last
                        """);
        assertThat(JsonDiagnosed.of("title: A\ndate: B")).isEqualTo("""
                        0-5 json/syntax JSON must be an object in braces, found a key without them or quotes
                        hint: write `{` above the first key and `}` below the last, and put every key in double quotes
                        """);
        assertThat(JsonDiagnosed.of("a = 1")).isEqualTo("""
                        0-1 json/syntax JSON must be an object in braces, found a key without them or quotes
                        hint: write `{` above the first key and `}` below the last, and put every key in double quotes
                        """);
        assertThat(JsonDiagnosed.of("\"a\"")).isEmpty();
    }

    @Test
    void a_key_without_its_colon_or_value() {
        assertThat(JsonDiagnosed.of("{\"a\" 2,\n\"b\": nope}")).isEqualTo("""
                        1-4 json/syntax a key must be followed by `:` and its value, found none
                        hint: write `"key": value`
                        13-17 json/unquoted-text text must be in double quotes, found `nope`
                        hint: put it in double quotes
                        safe fix: put it in double quotes
                        | {"a" 2,
                        | "b": "nope"}
                        """);
        assertThat(JsonDiagnosed.of("{\"a\" \"b\": 1}")).isEqualTo("""
                        3-4 json/escape a quote within text must be written as \\", found one that ends the text
                        hint: write \\" for each quote within the text
                        fix: write \\" for each quote within the text
                        | {"a\\" \\"b": 1}
                        """);
        assertThat(JsonDiagnosed.of("{\"a\":\n\"b\": 1}")).isEqualTo("""
                        1-4 json/syntax a key must have a value, found another key
                        hint: write null and a comma, or remove the key
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": = 1}")).isEqualTo("""
                        6-7 json/syntax one `:` must stand between a key and its value, found `=` behind it
                        hint: remove it
                        fix: remove it
                        | {"a":  1}
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": 1,\n=======\n\"b\": 2}")).isEqualTo("""
                        9-16 json/syntax a key in double quotes must stand here, found a line that a merge left
                        hint: resolve the conflict
                        """);
        assertThat(JsonDiagnosed.of("{\"a\": 1,\n\"=======\": 2}")).isEmpty();
        assertThat(JsonDiagnosed.of("{\"a\": 1,\n- b: 2}")).isEqualTo("""
                        9-12 json/unquoted-text a key must be in double quotes, found `- b`
                        hint: remove the `-`, and put the key in double quotes
                        fix: remove the `-`, and put the key in double quotes
                        | {"a": 1,
                        | "b": 2}
                        """);
    }
}
