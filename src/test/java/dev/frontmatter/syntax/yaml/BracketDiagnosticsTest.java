package dev.frontmatter.syntax.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Brackets and braces that are not closed, and what stands in them and behind them. */
class BracketDiagnosticsTest {

    @Test
    void dashesInBrackets() {
        assertThat(Diagnosed.of("""
                        a: [- x]
                        """)).isEqualTo("""
                        2:5-2:6 yaml/list-entry a list entry in brackets has no dash, found one
                        hint: remove it, or quote the text
                        fix: remove the dash
                        | a: [x]
                        """);
        assertThat(Diagnosed.of("""
                        a: [- x, - y]
                        """)).isEqualTo("""
                        2:5-2:6 yaml/list-entry a list entry in brackets has no dash, found one
                        hint: remove it, or quote the text
                        fix: remove the dash
                        | a: [x, - y]
                        """);
        assertThat(Diagnosed.of("""
                        a: [x, - y]
                        """)).isEqualTo("""
                        2:8-2:9 yaml/list-entry a list entry in brackets has no dash, found one
                        hint: remove it, or quote the text
                        fix: remove the dash
                        | a: [x, y]
                        """);
        assertThat(Diagnosed.of("""
                        a: {- x}
                        """)).isEqualTo("""
                        2:4-2:5 yaml/unclosed-bracket a mapping that opens with `{` must end with `}`
                        hint: add `}`, or put the text in quotes
                        fix: quote the text
                        | a: "{- x}"
                        """);
        assertThat(Diagnosed.of("""
                        a: [
                          - x,
                          - y
                        ]
                        """)).isEqualTo("""
                        3:3-3:4 yaml/list-entry a list entry in brackets has no dash, found one
                        hint: remove it, or quote the text
                        fix: remove the dash
                        | a: [
                        |   x,
                        |   - y
                        | ]
                        """);
        assertThat(Diagnosed.of("""
                        a: [-
                         x]
                        """)).isEqualTo("""
                        2:4-2:5 yaml/unclosed-bracket a list that opens with `[` must end with `]`
                        hint: add `]`, or put the text in quotes
                        fix: quote the text
                        | a: "[-"
                        |  x]
                        """);
    }

    /** A number sign behind a blank ends the entries of a line. */
    @Test
    void commentsInBrackets() {
        assertThat(Diagnosed.of("""
                        a: [x, y # z]
                        b: 1
                        """)).isEqualTo("""
                        2:4-2:5 yaml/unclosed-bracket a list that opens with `[` must end with `]`
                        hint: ` #` begins a comment: put the entry that holds it in quotes
                        fix: quote the text
                        | a: [x, "y # z"]
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: [x, C # , y]
                        b: 1
                        """)).isEqualTo("""
                        2:4-2:5 yaml/unclosed-bracket a list that opens with `[` must end with `]`
                        hint: ` #` begins a comment: put the entry that holds it in quotes
                        fix: quote the text
                        | a: [x, "C #" , y]
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: [x, C #]
                        """)).isEqualTo("""
                        2:4-2:5 yaml/unclosed-bracket a list that opens with `[` must end with `]`
                        hint: ` #` begins a comment: put the entry that holds it in quotes
                        fix: quote the text
                        | a: [x, "C #"]
                        """);
        assertThat(Diagnosed.of("""
                        a: [# x]
                        b: 1
                        """)).isEqualTo("""
                        2:4-2:5 yaml/unclosed-bracket a list that opens with `[` must end with `]`
                        hint: add `]`, or put the text in quotes
                        fix: quote the text
                        | a: "[# x]"
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: [x,#y, z]
                        """)).isEqualTo("""
                        2:4-2:5 yaml/unclosed-bracket a list that opens with `[` must end with `]`
                        hint: add `]`, or put the text in quotes
                        fix: quote the text
                        | a: "[x,#y, z]"
                        """);
        assertThat(Diagnosed.of("""
                        a: {x: 1 # c}
                        b: 1
                        """)).isEqualTo("""
                        2:4-2:5 yaml/unclosed-bracket a mapping that opens with `{` must end with `}`
                        hint: ` #` begins a comment: put the entry that holds it in quotes
                        """);
        assertThat(Diagnosed.of("""
                        a: [x # c
                          , y
                        b: 1
                        """)).isEqualTo("""
                        2:4-2:5 yaml/unclosed-bracket a list that opens with `[` must end with `]`
                        hint: ` #` begins a comment: put the entry that holds it in quotes
                        """);
        assertThat(Diagnosed.of("""
                        a: [x\t# c
                        b: 1
                        """)).isEqualTo("""
                        2:4-2:5 yaml/unclosed-bracket a list that opens with `[` must end with `]`
                        hint: ` #` begins a comment: put the entry that holds it in quotes
                        """);
        assertThat(Diagnosed.of("""
                        a: [x, # y]
                        b: 1
                        """)).isEqualTo("""
                        2:4-2:5 yaml/unclosed-bracket a list that opens with `[` must end with `]`
                        hint: ` #` begins a comment: put the entry that holds it in quotes
                        """);
        assertThat(Diagnosed.of("""
                        a: [C # , x # y]
                        b: 1
                        """)).isEqualTo("""
                        2:4-2:5 yaml/unclosed-bracket a list that opens with `[` must end with `]`
                        hint: ` #` begins a comment: put the entry that holds it in quotes
                        """);
        assertThat(Diagnosed.of("""
                        a: [x, y # z
                        ]
                        b: [
                        """)).isEqualTo("""
                        4:4-4:5 yaml/unclosed-bracket a list that opens with `[` must end with `]`
                        hint: add `]`, or put the text in quotes
                        """);
        assertThat(Diagnosed.of("""
                        a: {x: 1 y: 2 # c
                        }
                        """)).isEqualTo("""
                        2:4-2:5 yaml/unclosed-bracket a mapping that opens with `{` must end with `}`
                        hint: ` #` begins a comment: put the entry that holds it in quotes
                        """);
        assertThat(Diagnosed.of("""
                        a: [x, y #
                        b: 1
                        """)).isEqualTo("""
                        2:4-2:5 yaml/unclosed-bracket a list that opens with `[` must end with `]`
                        hint: ` #` begins a comment: put the entry that holds it in quotes
                        """);
        assertThat(Diagnosed.of("""
                        a: [ # x, y]
                        b: 1
                        """)).isEqualTo("""
                        2:4-2:5 yaml/unclosed-bracket a list that opens with `[` must end with `]`
                        hint: ` #` begins a comment: put the entry that holds it in quotes
                        """);
    }

    @Test
    void semicolons() {
        assertThat(Diagnosed.of("""
                        a: [x; y]
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: ["x"; "y"; z]
                        """)).isEqualTo("""
                        2:8-2:9 yaml/unclosed-bracket entries must be parted by commas, found a semicolon
                        hint: write `,` in place of each
                        fix: write commas
                        | a: ["x", "y", z]
                        """);
        assertThat(Diagnosed.of("""
                        a: {b: "x"; c: "y"}
                        """)).isEqualTo("""
                        2:11-2:12 yaml/unclosed-bracket entries must be parted by commas, found a semicolon
                        hint: write `,` in place of each
                        fix: write commas
                        | a: {b: "x", c: "y"}
                        """);
        assertThat(Diagnosed.of("""
                        a: ["x";"y"]
                        """)).isEqualTo("""
                        2:8-2:9 yaml/unclosed-bracket entries must be parted by commas, found a semicolon
                        hint: write `,` in place of each
                        fix: write commas
                        | a: ["x","y"]
                        """);
        assertThat(Diagnosed.of("""
                        a: ["x"; "y"
                        """)).isEqualTo("""
                        2:4-2:5 yaml/unclosed-bracket a list that opens with `[` must end with `]`
                        hint: add `]`, or put the text in quotes
                        fix: quote the text
                        | a: "[\\"x\\"; \\"y\\""
                        """);
        assertThat(Diagnosed.of("""
                        a: ["x"; "y"}
                        """)).isEqualTo("""
                        2:4-2:5 yaml/unclosed-bracket a list that opens with `[` must end with `]`
                        hint: add `]`, or put the text in quotes
                        fix: quote the text
                        | a: "[\\"x\\"; \\"y\\"}"
                        """);
        assertThat(Diagnosed.of("""
                        a: ["a; b" "c"]
                        """)).isEqualTo("""
                        2:12-2:16 yaml/unclosed-bracket entries must be parted by commas, found none before this one
                        hint: put a comma before it
                        fix: put a comma before it
                        | a: ["a; b", "c"]
                        """);
        assertThat(Diagnosed.of("""
                        a: ['it; s'; "c"]
                        """)).isEqualTo("""
                        2:12-2:13 yaml/unclosed-bracket entries must be parted by commas, found a semicolon
                        hint: write `,` in place of each
                        fix: write commas
                        | a: ['it; s', "c"]
                        """);
        assertThat(Diagnosed.of("""
                        a: [don't; "c"; d]
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: [x; "y" z; w]
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: {"x": 1; y: "2"; z: 3}
                        """)).isEqualTo("""
                        2:11-2:12 yaml/unclosed-bracket entries must be parted by commas, found a semicolon
                        hint: write `,` in place of each
                        fix: write commas
                        | a: {"x": 1, y: "2", z: 3}
                        """);
        assertThat(Diagnosed.of("""
                        a: ["x"; "y"] # ; z
                        """)).isEqualTo("""
                        2:8-2:9 yaml/unclosed-bracket entries must be parted by commas, found a semicolon
                        hint: write `,` in place of each
                        fix: write commas
                        | a: ["x", "y"] # ; z
                        """);
        assertThat(Diagnosed.of("""
                        a: ["x" ; "y"]
                        """)).isEqualTo("""
                        2:9-2:10 yaml/unclosed-bracket entries must be parted by commas, found a semicolon
                        hint: write `,` in place of each
                        fix: write commas
                        | a: ["x" , "y"]
                        """);
        assertThat(Diagnosed.of("""
                        a: [
                          "x"; "y"]
                        """)).isEqualTo("""
                        2:4-2:5 yaml/unclosed-bracket a list that opens with `[` must end with `]`
                        hint: add `]`, or put the text in quotes
                        """);
    }

    @Test
    void commasWithoutAnEntry() {
        assertThat(Diagnosed.of("""
                        a: [1,, 2]
                        """)).isEqualTo("""
                        2:7-2:8 yaml/unclosed-bracket an entry must stand before each comma, found none
                        hint: remove the comma
                        fix: remove the comma
                        | a: [1, 2]
                        """);
        assertThat(Diagnosed.of("""
                        a: [, 1]
                        """)).isEqualTo("""
                        2:5-2:6 yaml/unclosed-bracket an entry must stand before each comma, found none
                        hint: remove the comma
                        fix: remove the comma
                        | a: [ 1]
                        """);
        assertThat(Diagnosed.of("""
                        a: [1, 2,,]
                        """)).isEqualTo("""
                        2:10-2:11 yaml/unclosed-bracket an entry must stand before each comma, found none
                        hint: remove the comma
                        fix: remove the comma
                        | a: [1, 2,]
                        """);
        assertThat(Diagnosed.of("""
                        a: {,}
                        """)).isEqualTo("""
                        2:5-2:6 yaml/unclosed-bracket an entry must stand before each comma, found none
                        hint: remove the comma
                        fix: remove the comma
                        | a: {}
                        """);
        assertThat(Diagnosed.of("""
                        a: {x: 1, : 2}
                        """)).isEqualTo("""
                        2:4-2:5 yaml/unclosed-bracket a mapping that opens with `{` must end with `}`
                        hint: add `}`, or put the text in quotes
                        fix: quote the text
                        | a: "{x: 1, : 2}"
                        """);
        assertThat(Diagnosed.of("""
                        a: [x,
                        , y]
                        """)).isEqualTo("""
                        2:4-2:5 yaml/unclosed-bracket a list that opens with `[` must end with `]`
                        hint: add `]`, or put the text in quotes
                        fix: add `]`
                        | a: [x,]
                        | , y]
                        3:1-3:2 yaml/unclosed-bracket an entry must stand before each comma, found none
                        hint: remove the comma
                        fix: remove the comma
                        | a: [x,
                        |  y]
                        """);
        assertThat(Diagnosed.of("""
                        a: {x: 1,, y: 2}
                        """)).isEqualTo("""
                        2:10-2:11 yaml/unclosed-bracket an entry must stand before each comma, found none
                        hint: remove the comma
                        fix: remove the comma
                        | a: {x: 1, y: 2}
                        """);
    }

    @Test
    void otherClosers() {
        assertThat(Diagnosed.of("""
                        a: [1, 2}
                        """)).isEqualTo("""
                        2:9-2:10 yaml/unclosed-bracket `[` must be closed with `]`, found `}`
                        hint: write `]`
                        fix: write `]`
                        | a: [1, 2]
                        """);
        assertThat(Diagnosed.of("""
                        a: {b: 1]
                        """)).isEqualTo("""
                        2:9-2:10 yaml/unclosed-bracket `{` must be closed with `}`, found `]`
                        hint: write `}`
                        fix: write `}`
                        | a: {b: 1}
                        """);
        assertThat(Diagnosed.of("""
                        a: {x: [1, 2}
                        """)).isEqualTo("""
                        2:13-2:14 yaml/unclosed-bracket `[` must be closed with `]`, found `}`
                        hint: write `]`
                        """);
        assertThat(Diagnosed.of("""
                        a: [x, [y}, z]
                        """)).isEqualTo("""
                        2:10-2:11 yaml/unclosed-bracket `[` must be closed with `]`, found `}`
                        hint: write `]`
                        fix: write `]`
                        | a: [x, [y], z]
                        """);
    }

    /** Text in brackets ends where its entry does. */
    @Test
    void charactersInBrackets() {
        assertThat(Diagnosed.of("""
                        a: [@x]
                        """)).isEqualTo("""
                        2:5-2:8 yaml/reserved-character unquoted text must not begin with `@`
                        hint: put the text in quotes
                        fix: quote the text
                        | a: ["@x"]
                        """);
        assertThat(Diagnosed.of("""
                        a: [%x]
                        """)).isEqualTo("""
                        2:5-2:8 yaml/reserved-character unquoted text must not begin with `%`
                        hint: put the text in quotes
                        fix: quote the text
                        | a: ["%x"]
                        """);
        assertThat(Diagnosed.of("""
                        a: [*x]
                        """)).isEqualTo("""
                        2:5-2:7 yaml/alias alias `*x` needs an anchor `&x` above it, found none
                        hint: put the text in quotes if it is no alias
                        fix: quote the text
                        | a: ["*x"]
                        """);
        assertThat(Diagnosed.of("""
                        a: [x, `y`]
                        """)).isEqualTo("""
                        2:8-2:12 yaml/reserved-character unquoted text must not begin with a backtick
                        hint: put the text in quotes
                        fix: quote the text
                        | a: [x, "`y`"]
                        """);
        assertThat(Diagnosed.of("""
                        a: [?x]
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: {@x: y}
                        """)).isEqualTo("""
                        2:5-2:11 yaml/reserved-character unquoted text must not begin with `@`
                        hint: put the text in quotes
                        fix: quote the text
                        | a: {"@x": y}
                        """);
        assertThat(Diagnosed.of("""
                        a: {x: @y, z: 1}
                        """)).isEqualTo("""
                        2:8-2:17 yaml/reserved-character unquoted text must not begin with `@`
                        hint: put the text in quotes
                        fix: quote the text
                        | a: {x: "@y", z: 1}
                        """);
        assertThat(Diagnosed.of("""
                        a: {x: !<y, z: 1}
                        """)).isEqualTo("""
                        2:8-2:11 yaml/tag a tag must be one of the core schema's, found one that is malformed
                        hint: put the text in quotes if it is no tag
                        fix: quote the text
                        | a: {x: "!<y", z: 1}
                        """);
        assertThat(Diagnosed.of("""
                        a: [@x y, z]
                        """)).isEqualTo("""
                        2:5-2:13 yaml/reserved-character unquoted text must not begin with `@`
                        hint: put the text in quotes
                        fix: quote the text
                        | a: ["@x y", z]
                        """);
        assertThat(Diagnosed.of("""
                        a: [[@x], y]
                        """)).isEqualTo("""
                        2:6-2:13 yaml/reserved-character unquoted text must not begin with `@`
                        hint: put the text in quotes
                        fix: quote the text
                        | a: [["@x"], y]
                        """);
        assertThat(Diagnosed.of("""
                        a: [x, @y # z
                          ]
                        """)).isEqualTo("""
                        2:8-2:14 yaml/reserved-character unquoted text must not begin with `@`
                        hint: put the text in quotes
                        fix: quote the text
                        | a: [x, "@y" # z
                        |   ]
                        """);
        assertThat(Diagnosed.of("""
                        a: [!a!b, c]
                        """)).isEqualTo("""
                        2:5-2:9 yaml/tag a tag must be one of the core schema's, found one that is malformed
                        hint: put the text in quotes if it is no tag
                        fix: quote the text
                        | a: ["!a!b", c]
                        """);
        assertThat(Diagnosed.of("""
                        a: [&, x]
                        """)).isEqualTo("""
                        2:5-2:10 yaml/reserved-character unquoted text must not begin with `&`
                        hint: put the text in quotes
                        fix: quote the text
                        | a: ["&", x]
                        """);
        assertThat(Diagnosed.of("""
                        a: [x, *]
                        """)).isEqualTo("""
                        2:8-2:10 yaml/reserved-character unquoted text must not begin with `*`
                        hint: put the text in quotes
                        fix: quote the text
                        | a: [x, "*"]
                        """);
        assertThat(Diagnosed.of("""
                        a: [|x, y]
                        """)).isEqualTo("""
                        2:5-2:11 yaml/reserved-character unquoted text must not begin with `|`
                        hint: put the text in quotes
                        fix: quote the text
                        | a: ["|x", y]
                        """);
    }

    @Test
    void textBehindBrackets() {
        assertThat(Diagnosed.of("""
                        a: [x]]
                        """)).isEqualTo("""
                        2:7-2:8 yaml/unclosed-bracket a closing bracket must have an opening one, found `]` without
                        hint: remove `]`
                        fix: remove `]`
                        | a: [x]
                        """);
        assertThat(Diagnosed.of("""
                        a: [x]}
                        """)).isEqualTo("""
                        2:7-2:8 yaml/unclosed-bracket a closing bracket must have an opening one, found `}` without
                        hint: remove `}`
                        fix: remove `}`
                        | a: [x]
                        """);
        assertThat(Diagnosed.of("""
                        a: [x] ]}
                        """)).isEqualTo("""
                        2:8-2:10 yaml/unclosed-bracket a closing bracket must have an opening one, found `]}` without
                        hint: remove `]}`
                        fix: remove `]}`
                        | a: [x]\s
                        """);
        assertThat(Diagnosed.of("""
                        a: [x]] # c
                        """)).isEqualTo("""
                        2:7-2:8 yaml/unclosed-bracket a closing bracket must have an opening one, found `]` without
                        hint: remove `]`
                        fix: remove `]`
                        | a: [x] # c
                        """);
        assertThat(Diagnosed.of("""
                        a: [x] y
                        """)).isEqualTo("""
                        2:4-2:9 yaml/reserved-character unquoted text must not begin with `[`
                        hint: put the text in quotes
                        fix: quote the text
                        | a: "[x] y"
                        """);
        assertThat(Diagnosed.of("""
                        a: {x: y} z
                        """)).isEqualTo("""
                        2:4-2:12 yaml/reserved-character unquoted text must not begin with `{`
                        hint: put the text in quotes
                        fix: quote the text
                        | a: "{x: y} z"
                        """);
        assertThat(Diagnosed.of("""
                        a: {{ x }}
                        """)).isEqualTo("""
                        2:4-2:11 yaml/reserved-character unquoted text must not begin with `{{`
                        hint: put the text in quotes
                        fix: quote the text
                        | a: "{{ x }}"
                        """);
        assertThat(Diagnosed.of("""
                        a: {{ x }} y
                        """)).isEqualTo("""
                        2:4-2:13 yaml/reserved-character unquoted text must not begin with `{{`
                        hint: put the text in quotes
                        fix: quote the text
                        | a: "{{ x }} y"
                        """);
        assertThat(Diagnosed.of("""
                        a: {% x %}
                        """)).isEqualTo("""
                        2:4-2:11 yaml/reserved-character unquoted text must not begin with `{%`
                        hint: put the text in quotes
                        fix: quote the text
                        | a: "{% x %}"
                        """);
        assertThat(Diagnosed.of("""
                        a: [x](y)
                        """)).isEqualTo("""
                        2:4-2:10 yaml/reserved-character unquoted text must not begin with `[`
                        hint: put the text in quotes
                        fix: quote the text
                        | a: "[x](y)"
                        """);
        assertThat(Diagnosed.of("""
                        a: [x]: y
                        """)).isEqualTo("""
                        2:7-2:8 yaml/unquoted-colon text that holds `: ` must be quoted
                        hint: put the text after the key in quotes
                        fix: quote the text
                        | a: "[x]: y"
                        """);
        assertThat(Diagnosed.of("""
                        [x] y: z
                        """)).isEqualTo("""
                        2:1-2:2 yaml/complex-key a key must be text, found a list
                        hint: put the text in quotes
                        fix: quote the text
                        | "[x] y": z
                        """);
        assertThat(Diagnosed.of("""
                        a: [x] "y"
                        """)).isEqualTo("""
                        2:4-2:11 yaml/reserved-character unquoted text must not begin with `[`
                        hint: put the text in quotes
                        fix: quote the text
                        | a: "[x] \\"y\\""
                        """);
        assertThat(Diagnosed.of("""
                        a: x]
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: ]
                        """)).isEqualTo("""
                        2:4-2:5 yaml/reserved-character unquoted text must not begin with `]`
                        hint: put the text in quotes
                        fix: quote the text
                        | a: "]"
                        """);
        assertThat(Diagnosed.of("""
                        a: }
                        """)).isEqualTo("""
                        2:4-2:5 yaml/reserved-character unquoted text must not begin with `}`
                        hint: put the text in quotes
                        fix: quote the text
                        | a: "}"
                        """);
        assertThat(Diagnosed.of("""
                        a: ,x
                        """)).isEqualTo("""
                        2:4-2:6 yaml/reserved-character unquoted text must not begin with `,`
                        hint: put the text in quotes
                        fix: quote the text
                        | a: ",x"
                        """);
        assertThat(Diagnosed.of("""
                        - ] x
                        """)).isEqualTo("""
                        2:3-2:6 yaml/reserved-character unquoted text must not begin with `]`
                        hint: put the text in quotes
                        """);
        assertThat(Diagnosed.of("""
                        a: [x] ,
                        """)).isEqualTo("""
                        2:4-2:9 yaml/reserved-character unquoted text must not begin with `[`
                        hint: put the text in quotes
                        fix: quote the text
                        | a: "[x] ,"
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          [x] y
                        """)).isEqualTo("""
                        3:3-3:8 yaml/reserved-character unquoted text must not begin with `[`
                        hint: put the text in quotes
                        fix: quote the text
                        | a:
                        |   "[x] y"
                        """);
        assertThat(Diagnosed.of("""
                        a: [x]
                         y
                        """)).isEqualTo("""
                        3:2-3:3 yaml/indent this line must be indented like the keys or list entries that it belongs to
                        hint: indent it like the text that it belongs to
                        """);
        assertThat(Diagnosed.of("""
                        b: [x] y # z
                        """)).isEqualTo("""
                        2:4-2:13 yaml/reserved-character unquoted text must not begin with `[`
                        hint: put the text in quotes
                        fix: quote the text
                        | b: "[x] y" # z
                        """);
        assertThat(Diagnosed.of("""
                        a: {x: y}}]
                        """)).isEqualTo("""
                        2:10-2:12 yaml/unclosed-bracket a closing bracket must have an opening one, found `}]` without
                        hint: remove `}]`
                        fix: remove `}]`
                        | a: {x: y}
                        """);
        assertThat(Diagnosed.of("""
                        a: [[x]]]
                        """)).isEqualTo("""
                        2:9-2:10 yaml/unclosed-bracket a closing bracket must have an opening one, found `]` without
                        hint: remove `]`
                        fix: remove `]`
                        | a: [[x]]
                        """);
        assertThat(Diagnosed.of("""
                        a: [x]: [y]
                        """)).isEqualTo("""
                        2:7-2:8 yaml/unquoted-colon text that holds `: ` must be quoted
                        hint: put the text after the key in quotes
                        fix: quote the text
                        | a: "[x]: [y]"
                        """);
        assertThat(Diagnosed.of("""
                        a: [x]]y
                        """)).isEqualTo("""
                        2:4-2:9 yaml/reserved-character unquoted text must not begin with `[`
                        hint: put the text in quotes
                        fix: quote the text
                        | a: "[x]]y"
                        """);
    }

    @Test
    void missingCommas() {
        assertThat(Diagnosed.of("""
                        a: ["x" "y"]
                        """)).isEqualTo("""
                        2:9-2:13 yaml/unclosed-bracket entries must be parted by commas, found none before this one
                        hint: put a comma before it
                        fix: put a comma before it
                        | a: ["x", "y"]
                        """);
        assertThat(Diagnosed.of("""
                        a: [[1] 2]
                        """)).isEqualTo("""
                        2:9-2:11 yaml/unclosed-bracket entries must be parted by commas, found none before this one
                        hint: put a comma before it
                        fix: put a comma before it
                        | a: [[1], 2]
                        """);
        assertThat(Diagnosed.of("""
                        a: [{b: 1} c]
                        """)).isEqualTo("""
                        2:12-2:14 yaml/unclosed-bracket entries must be parted by commas, found none before this one
                        hint: put a comma before it
                        fix: put a comma before it
                        | a: [{b: 1}, c]
                        """);
        assertThat(Diagnosed.of("""
                        a: [{b: 1} {c: 2}]
                        """)).isEqualTo("""
                        2:12-2:19 yaml/unclosed-bracket entries must be parted by commas, found none before this one
                        hint: put a comma before it
                        fix: put a comma before it
                        | a: [{b: 1}, {c: 2}]
                        """);
        assertThat(Diagnosed.of("""
                        a: [[1]
                         [2]]
                        """)).isEqualTo("""
                        3:2-3:6 yaml/unclosed-bracket entries must be parted by commas, found none before this one
                        hint: put a comma before it
                        fix: put a comma before it
                        | a: [[1],
                        |  [2]]
                        """);
        assertThat(Diagnosed.of("""
                        a: {b: 'x'
                         c: 'y'}
                        """)).isEqualTo("""
                        3:2-3:9 yaml/unclosed-bracket entries must be parted by commas, found none before this one
                        hint: put a comma before it
                        fix: put a comma before it
                        | a: {b: 'x',
                        |  c: 'y'}
                        """);
        assertThat(Diagnosed.of("""
                        a: {x: y z: w}
                        """)).isEqualTo("""
                        2:10-2:15 yaml/unclosed-bracket entries must be parted by commas, found none before this one
                        hint: put a comma before it
                        fix: put a comma before it
                        | a: {x: y, z: w}
                        """);
        assertThat(Diagnosed.of("""
                        a: {x: 1 y: 2}
                        """)).isEqualTo("""
                        2:10-2:15 yaml/unclosed-bracket entries must be parted by commas, found none before this one
                        hint: put a comma before it
                        fix: put a comma before it
                        | a: {x: 1, y: 2}
                        """);
        assertThat(Diagnosed.of("""
                        a: {x: 1 y: 2
                        b: 1
                        """)).isEqualTo("""
                        2:4-2:5 yaml/unclosed-bracket a mapping that opens with `{` must end with `}`
                        hint: add `}`, or put the text in quotes
                        fix: quote the text
                        | a: "{x: 1 y: 2"
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: {x: "1" y: 2}
                        """)).isEqualTo("""
                        2:12-2:17 yaml/unclosed-bracket entries must be parted by commas, found none before this one
                        hint: put a comma before it
                        fix: put a comma before it
                        | a: {x: "1", y: 2}
                        """);
        assertThat(Diagnosed.of("""
                        a: {x: 1 "y": 2}
                        """)).isEqualTo("""
                        2:4-2:5 yaml/unclosed-bracket a mapping that opens with `{` must end with `}`
                        hint: add `}`, or put the text in quotes
                        fix: quote the text
                        | a: "{x: 1 \\"y\\": 2}"
                        """);
        assertThat(Diagnosed.of("""
                        a: {x: [1] y: 2}
                        """)).isEqualTo("""
                        2:12-2:17 yaml/unclosed-bracket entries must be parted by commas, found none before this one
                        hint: put a comma before it
                        fix: put a comma before it
                        | a: {x: [1], y: 2}
                        """);
        assertThat(Diagnosed.of("""
                        a: {x: 1
                          y: 2
                          z: 3
                        }
                        b: 1
                        """)).isEqualTo("""
                        3:3-3:7 yaml/unclosed-bracket entries must be parted by commas, found none before this one
                        hint: put a comma before it
                        fix: put a comma before it
                        | a: {x: 1,
                        |   y: 2
                        |   z: 3
                        | }
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: {
                          x: 1
                          y: 2
                        }
                        b: 1
                        """)).isEqualTo("""
                        4:3-4:7 yaml/unclosed-bracket entries must be parted by commas, found none before this one
                        hint: put a comma before it
                        fix: put a comma before it
                        | a: {
                        |   x: 1,
                        |   y: 2
                        | }
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: {x: a: b}
                        """)).isEqualTo("""
                        2:4-2:5 yaml/unclosed-bracket a mapping that opens with `{` must end with `}`
                        hint: add `}`, or put the text in quotes
                        fix: quote the text
                        | a: "{x: a: b}"
                        """);
        assertThat(Diagnosed.of("""
                        a: {x : 1 y : 2}
                        """)).isEqualTo("""
                        2:13-2:17 yaml/unclosed-bracket entries must be parted by commas, found none before this one
                        hint: put a comma before it
                        """);
        assertThat(Diagnosed.of("""
                        a: ["x" b: c]
                        """)).isEqualTo("""
                        2:9-2:10 yaml/text-after-quote nothing may follow the closing ", found text
                        hint: quote the whole text, and write \\" for a quote inside it
                        fix: quote the whole text
                        | a: ["\\"x\\" b": c]
                        """);
        assertThat(Diagnosed.of("""
                        a: ["x"
                        """)).isEqualTo("""
                        2:4-2:5 yaml/unclosed-bracket a list that opens with `[` must end with `]`
                        hint: add `]`, or put the text in quotes
                        fix: add `]`
                        | a: ["x"]
                        """);
        assertThat(Diagnosed.of("""
                        a: {x: 1
                          y-z_2.3: 2}
                        """)).isEqualTo("""
                        3:3-3:14 yaml/unclosed-bracket entries must be parted by commas, found none before this one
                        hint: put a comma before it
                        fix: put a comma before it
                        | a: {x: 1,
                        |   y-z_2.3: 2}
                        """);
        assertThat(Diagnosed.of("""
                        a: {x: 1 y z: 2}
                        """)).isEqualTo("""
                        2:12-2:17 yaml/unclosed-bracket entries must be parted by commas, found none before this one
                        hint: put a comma before it
                        fix: put a comma before it
                        | a: {x: 1 y, z: 2}
                        """);
        assertThat(Diagnosed.of("""
                        a: {x: 1

                          y: 2
                        }
                        """)).isEqualTo("""
                        4:3-4:7 yaml/unclosed-bracket entries must be parted by commas, found none before this one
                        hint: put a comma before it
                        fix: put a comma before it
                        | a: {x: 1,
                        |
                        |   y: 2
                        | }
                        """);
        assertThat(Diagnosed.of("""
                        a: {x: {y: 1 z: 2}}
                        """)).isEqualTo("""
                        2:14-2:20 yaml/unclosed-bracket entries must be parted by commas, found none before this one
                        hint: put a comma before it
                        fix: put a comma before it
                        | a: {x: {y: 1, z: 2}}
                        """);
        assertThat(Diagnosed.of("""
                        a: {x: 1, y: {z: 1} w: 2}
                        """)).isEqualTo("""
                        2:21-2:26 yaml/unclosed-bracket entries must be parted by commas, found none before this one
                        hint: put a comma before it
                        fix: put a comma before it
                        | a: {x: 1, y: {z: 1}, w: 2}
                        """);
        assertThat(Diagnosed.of("""
                        a: [["x" "y"], z]
                        """)).isEqualTo("""
                        2:10-2:18 yaml/unclosed-bracket entries must be parted by commas, found none before this one
                        hint: put a comma before it
                        fix: put a comma before it
                        | a: [["x", "y"], z]
                        """);
        assertThat(Diagnosed.of("""
                        a: ['x' y: {z: w}]
                        """)).isEqualTo("""
                        2:9-2:10 yaml/text-after-quote nothing may follow the closing ', found text
                        hint: quote the whole text, and write '' for a quote inside it
                        fix: quote the whole text
                        | a: ['''x'' y': {z: w}]
                        """);
        assertThat(Diagnosed.of("""
                        a: {x: 1
                          y: 2 }
                        b: 1
                        """)).isEqualTo("""
                        3:3-3:9 yaml/unclosed-bracket entries must be parted by commas, found none before this one
                        hint: put a comma before it
                        fix: put a comma before it
                        | a: {x: 1,
                        |   y: 2 }
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: [x] [y]
                        """)).isEqualTo("""
                        2:4-2:11 yaml/reserved-character unquoted text must not begin with `[`
                        hint: put the text in quotes
                        fix: quote the text
                        | a: "[x] [y]"
                        """);
        assertThat(Diagnosed.of("""
                        a: [[x] [y]]
                        """)).isEqualTo("""
                        2:9-2:13 yaml/unclosed-bracket entries must be parted by commas, found none before this one
                        hint: put a comma before it
                        fix: put a comma before it
                        | a: [[x], [y]]
                        """);
        assertThat(Diagnosed.of("""
                        a: {x y: z: w}
                        """)).isEqualTo("""
                        2:4-2:5 yaml/unclosed-bracket a mapping that opens with `{` must end with `}`
                        hint: add `}`, or put the text in quotes
                        fix: quote the text
                        | a: "{x y: z: w}"
                        """);
        assertThat(Diagnosed.of("""
                        a: {y: z x: w}
                        """)).isEqualTo("""
                        2:10-2:15 yaml/unclosed-bracket entries must be parted by commas, found none before this one
                        hint: put a comma before it
                        fix: put a comma before it
                        | a: {y: z, x: w}
                        """);
    }

    @Test
    void bracketsThatAreNotClosed() {
        assertThat(Diagnosed.of("""
                        a: [x
                        b: 1
                        c: ]
                        """)).isEqualTo("""
                        2:4-2:5 yaml/unclosed-bracket a list that opens with `[` must end with `]`
                        hint: add `]`, or put the text in quotes
                        fix: add `]`
                        | a: [x]
                        | b: 1
                        | c: ]
                        4:4-4:5 yaml/reserved-character unquoted text must not begin with `]`
                        hint: put the text in quotes
                        fix: quote the text
                        | a: [x
                        | b: 1
                        | c: "]"
                        """);
        assertThat(Diagnosed.of("""
                        a: [x, y
                        b: 1
                        """)).isEqualTo("""
                        2:4-2:5 yaml/unclosed-bracket a list that opens with `[` must end with `]`
                        hint: add `]`, or put the text in quotes
                        fix: add `]`
                        | a: [x, y]
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: [
                        b: 1
                        """)).isEqualTo("""
                        2:4-2:5 yaml/unclosed-bracket a list that opens with `[` must end with `]`
                        hint: add `]`, or put the text in quotes
                        """);
        assertThat(Diagnosed.of("""
                        a: [x,
                          y
                        b: 1
                        """)).isEqualTo("""
                        2:4-2:5 yaml/unclosed-bracket a list that opens with `[` must end with `]`
                        hint: add `]`, or put the text in quotes
                        fix: add `]`
                        | a: [x,
                        |   y]
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: [

                          x

                        b: 1
                        """)).isEqualTo("""
                        2:4-2:5 yaml/unclosed-bracket a list that opens with `[` must end with `]`
                        hint: add `]`, or put the text in quotes
                        fix: add `]`
                        | a: [
                        |
                        |   x]
                        |
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: {x: 1
                        - y
                        """)).isEqualTo("""
                        2:4-2:5 yaml/unclosed-bracket a mapping that opens with `{` must end with `}`
                        hint: add `}`, or put the text in quotes
                        fix: add `}`
                        | a: {x: 1}
                        | - y
                        """);
        assertThat(Diagnosed.of("""
                        a: {x: 1
                        b: 2
                        """)).isEqualTo("""
                        2:4-2:5 yaml/unclosed-bracket a mapping that opens with `{` must end with `}`
                        hint: add `}`, or put the text in quotes
                        fix: add `}`
                        | a: {x: 1}
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                        a: {x: 1, y: 2
                        """)).isEqualTo("""
                        2:4-2:5 yaml/unclosed-bracket a mapping that opens with `{` must end with `}`
                        hint: add `}`, or put the text in quotes
                        fix: add `}`
                        | a: {x: 1, y: 2}
                        """);
        assertThat(Diagnosed.of("""
                        a: {
                          x: 1
                        b: 2
                        """)).isEqualTo("""
                        2:4-2:5 yaml/unclosed-bracket a mapping that opens with `{` must end with `}`
                        hint: add `}`, or put the text in quotes
                        fix: add `}`
                        | a: {
                        |   x: 1}
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                        a: [x, [y, z]
                        b: 1
                        """)).isEqualTo("""
                        2:4-2:5 yaml/unclosed-bracket a list that opens with `[` must end with `]`
                        hint: add `]`, or put the text in quotes
                        fix: add `]`
                        | a: [x, [y, z]]
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: [x y: z]
                        b: 1
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: [x, y: z: w]
                        """)).isEqualTo("""
                        2:4-2:5 yaml/unclosed-bracket a list that opens with `[` must end with `]`
                        hint: add `]`, or put the text in quotes
                        fix: quote the text
                        | a: "[x, y: z: w]"
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          - [x
                          - y
                        """)).isEqualTo("""
                        3:5-3:6 yaml/unclosed-bracket a list that opens with `[` must end with `]`
                        hint: add `]`, or put the text in quotes
                        fix: add `]`
                        | a:
                        |   - [x]
                        |   - y
                        """);
        assertThat(Diagnosed.of("""
                        a: [x
                        """)).isEqualTo("""
                        2:4-2:5 yaml/unclosed-bracket a list that opens with `[` must end with `]`
                        hint: add `]`, or put the text in quotes
                        fix: add `]`
                        | a: [x]
                        """);
        assertThat(Diagnosed.of("""
                        a: [
                        """)).isEqualTo("""
                        2:4-2:5 yaml/unclosed-bracket a list that opens with `[` must end with `]`
                        hint: add `]`, or put the text in quotes
                        """);
        assertThat(Diagnosed.of("""
                        a: {
                        """)).isEqualTo("""
                        2:4-2:5 yaml/unclosed-bracket a mapping that opens with `{` must end with `}`
                        hint: add `}`, or put the text in quotes
                        """);
        assertThat(Diagnosed.of("""
                        a: [x,\s
                        """)).isEqualTo("""
                        2:4-2:5 yaml/unclosed-bracket a list that opens with `[` must end with `]`
                        hint: add `]`, or put the text in quotes
                        fix: add `]`
                        | a: [x,]\s
                        """);
        assertThat(Diagnosed.of("""
                        a: [x
                        y]
                        b: 1
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: [x,
                        y, z]
                        b: 1
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: {x
                        b: 1}
                        """)).isEqualTo("""
                        2:4-2:5 yaml/unclosed-bracket a mapping that opens with `{` must end with `}`
                        hint: add `}`, or put the text in quotes
                        fix: add `}`
                        | a: {x}
                        | b: 1}
                        """);
        assertThat(Diagnosed.of("""
                        a: [x: y
                          z: w]
                        """)).isEqualTo("""
                        2:4-2:5 yaml/unclosed-bracket a list that opens with `[` must end with `]`
                        hint: add `]`, or put the text in quotes
                        fix: add `]`
                        | a: [x: y]
                        |   z: w]
                        """);
        assertThat(Diagnosed.of("""
                        a: {x: y,
                        z: w
                        """)).isEqualTo("""
                        2:4-2:5 yaml/unclosed-bracket a mapping that opens with `{` must end with `}`
                        hint: add `}`, or put the text in quotes
                        fix: add `}`
                        | a: {x: y,}
                        | z: w
                        """);
        assertThat(Diagnosed.of("""
                        a: {x: 1, y: 2 z: 3}
                        """)).isEqualTo("""
                        2:16-2:21 yaml/unclosed-bracket entries must be parted by commas, found none before this one
                        hint: put a comma before it
                        fix: put a comma before it
                        | a: {x: 1, y: 2, z: 3}
                        """);
        assertThat(Diagnosed.of("""
                        a: [x

                          y
                         # c
                        b: 1
                        """)).isEqualTo("""
                        2:4-2:5 yaml/unclosed-bracket a list that opens with `[` must end with `]`
                        hint: add `]`, or put the text in quotes
                        fix: add `]`
                        | a: [x]
                        |
                        |   y
                        |  # c
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: [x, "b: 1"
                        c: 2
                        """)).isEqualTo("""
                        2:4-2:5 yaml/unclosed-bracket a list that opens with `[` must end with `]`
                        hint: add `]`, or put the text in quotes
                        fix: add `]`
                        | a: [x, "b: 1"]
                        | c: 2
                        """);
        assertThat(Diagnosed.of("""
                        a: {x: [y
                        b: 1
                        """)).isEqualTo("""
                        2:8-2:9 yaml/unclosed-bracket a list that opens with `[` must end with `]`
                        hint: add `]`, or put the text in quotes
                        """);
        assertThat(Diagnosed.ofFile("a: [")).isEqualTo("""
                        1:4-1:5 yaml/unclosed-bracket a list that opens with `[` must end with `]`
                        hint: add `]`, or put the text in quotes
                        """);
        assertThat(Diagnosed.ofFile("a: [x, ")).isEqualTo("""
                        1:4-1:5 yaml/unclosed-bracket a list that opens with `[` must end with `]`
                        hint: add `]`, or put the text in quotes
                        fix: add `]`
                        | a: [x,]\s
                        """);
        assertThat(Diagnosed.ofFile("a: {x: 1 y")).isEqualTo("""
                        1:4-1:5 yaml/unclosed-bracket a mapping that opens with `{` must end with `}`
                        hint: add `}`, or put the text in quotes
                        fix: add `}`
                        | a: {x: 1 y}
                        """);
        assertThat(Diagnosed.of("""
                        - [x
                        """)).isEqualTo("""
                        2:3-2:4 yaml/unclosed-bracket a list that opens with `[` must end with `]`
                        hint: add `]`, or put the text in quotes
                        """);
        assertThat(Diagnosed.of("""
                        a: [x
                          b: 1
                        c: 2
                        """)).isEqualTo("""
                        2:4-2:5 yaml/unclosed-bracket a list that opens with `[` must end with `]`
                        hint: add `]`, or put the text in quotes
                        fix: add `]`
                        | a: [x]
                        |   b: 1
                        | c: 2
                        """);
    }
}
