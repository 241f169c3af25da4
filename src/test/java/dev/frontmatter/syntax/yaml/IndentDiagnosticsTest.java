package dev.frontmatter.syntax.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lines in the wrong column, with what is no indentation, and with dashes where no list is. */
class IndentDiagnosticsTest {

    /** Tabs are no indentation: the fix begins the text in the column of the lines around it. */
    @Test
    void tabs() {
        assertThat(Diagnosed.of("""
                        a:
                        \tb: 1
                        """)).isEqualTo("""
                        3:1-3:2 yaml/tab-indent lines must be indented with spaces, found a tab
                        hint: use spaces in place of the tab
                        safe fix: indent with spaces in place of tabs
                        | a:
                        |   b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a:
                        \tb: 1
                        \tc: 2
                        d: 3
                        """)).isEqualTo("""
                        3:1-3:2 yaml/tab-indent lines must be indented with spaces, found a tab
                        hint: use spaces in place of the tab
                        safe fix: indent with spaces in place of tabs
                        | a:
                        |   b: 1
                        |   c: 2
                        | d: 3
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          b: 1
                        \tc: 2
                        """)).isEqualTo("""
                        4:1-4:2 yaml/tab-indent lines must be indented with spaces, found a tab
                        hint: use spaces in place of the tab
                        fix: begin the line in column 3
                        | a:
                        |   b: 1
                        |   c: 2
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          b: 1
                         \tc: 2
                        """)).isEqualTo("""
                        4:2-4:3 yaml/tab-indent lines must be indented with spaces, found a tab
                        hint: use spaces in place of the tab
                        fix: begin the line in column 3
                        | a:
                        |   b: 1
                        |   c: 2
                        """);
        assertThat(Diagnosed.of("""
                        a:
                            b: 1
                        \tc: 2
                        """)).isEqualTo("""
                        4:1-4:2 yaml/tab-indent lines must be indented with spaces, found a tab
                        hint: use spaces in place of the tab
                        fix: begin the line in column 5
                        | a:
                        |     b: 1
                        |     c: 2
                        """);
        assertThat(Diagnosed.of("""
                        a:
                        \tb: 1
                          c: 2
                        """)).isEqualTo("""
                        3:1-3:2 yaml/tab-indent lines must be indented with spaces, found a tab
                        hint: use spaces in place of the tab
                        fix: begin the line in column 3
                        | a:
                        |   b: 1
                        |   c: 2
                        """);
        assertThat(Diagnosed.of("""
                        a:
                        \tb: 1
                        \t\tc: 2
                        """)).isEqualTo("""
                        3:1-3:2 yaml/tab-indent lines must be indented with spaces, found a tab
                        hint: use spaces in place of the tab
                        fix: begin the line in column 1
                        | a:
                        | b: 1
                        | \t\tc: 2
                        """);
        assertThat(Diagnosed.of("""
                        \ta: 1
                        """)).isEqualTo("""
                        2:1-2:2 yaml/tab-indent lines must be indented with spaces, found a tab
                        hint: use spaces in place of the tab
                        safe fix: indent with spaces in place of tabs
                        |   a: 1
                        """);
        assertThat(Diagnosed.of("""
                        \ta: 1
                        b: 2
                        """)).isEqualTo("""
                        2:1-2:2 yaml/tab-indent lines must be indented with spaces, found a tab
                        hint: use spaces in place of the tab
                        fix: begin the line in column 1
                        | a: 1
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        \tb: 2
                        """)).isEqualTo("""
                        3:1-3:2 yaml/tab-indent lines must be indented with spaces, found a tab
                        hint: use spaces in place of the tab
                        fix: begin the line in column 1
                        | a: 1
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                        a:
                        -\tb: 1
                          c: 2
                        """)).isEqualTo("""
                        3:2-3:3 yaml/tab-indent lines must be indented with spaces, found a tab
                        hint: use a space in place of the tab
                        fix: use a space in place of the tab
                        | a:
                        | - b: 1
                        |   c: 2
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          -\tb
                          -\t- c
                        """)).isEqualTo("""
                        4:4-4:5 yaml/tab-indent lines must be indented with spaces, found a tab
                        hint: use a space in place of the tab
                        fix: use a space in place of the tab
                        | a:
                        |   -\tb
                        |   - - c
                        """);
        assertThat(Diagnosed.of("""
                        a:
                        \t- x
                        \t- y
                        """)).isEqualTo("""
                        3:1-3:2 yaml/tab-indent lines must be indented with spaces, found a tab
                        hint: use spaces in place of the tab
                        safe fix: indent with spaces in place of tabs
                        | a:
                        |   - x
                        |   - y
                        """);
        assertThat(Diagnosed.of("""
                        a: [
                        \tx,
                        \ty: z: w
                        ]
                        """)).isEqualTo("""
                        2:4-2:5 yaml/unclosed-bracket a list that opens with `[` must end with `]`
                        hint: add `]`, or put the text in quotes
                        """);
        assertThat(Diagnosed.of("""
                        a:
                        \t# c
                        \tb: [
                        """)).isEqualTo("""
                        4:1-4:2 yaml/tab-indent lines must be indented with spaces, found a tab
                        hint: use spaces in place of the tab
                        safe fix: indent with spaces in place of tabs
                        | a:
                        |   # c
                        |   b: [
                        """);
        assertThat(Diagnosed.of("""
                        a: |
                        \tx
                        """)).isEqualTo("""
                        3:1-3:2 yaml/tab-indent lines must be indented with spaces, found a tab
                        hint: use spaces in place of the tab
                        fix: begin the line in column 3
                        | a: |
                        |   x
                        """);
        assertThat(Diagnosed.of("""
                        a: >
                          x
                        \ty
                        """)).isEqualTo("""
                        4:1-4:2 yaml/tab-indent lines must be indented with spaces, found a tab
                        hint: use spaces in place of the tab
                        fix: begin the line in column 3
                        | a: >
                        |   x
                        |   y
                        """);
        assertThat(Diagnosed.of("""
                        a:\tb: c
                        """)).isEqualTo("""
                        2:5-2:6 yaml/unquoted-colon text that holds `: ` must be quoted
                        hint: put the text after the key in quotes
                        fix: quote the text
                        | a:\t"b: c"
                        """);
        assertThat(Diagnosed.of("""
                        ? \t- x
                        """)).isEqualTo("""
                        2:3-2:4 yaml/tab-indent lines must be indented with spaces, found a tab
                        hint: use a space in place of the tab
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          - x
                        \t- y
                          - z
                        """)).isEqualTo("""
                        4:1-4:2 yaml/tab-indent lines must be indented with spaces, found a tab
                        hint: use spaces in place of the tab
                        fix: begin the line in column 3
                        | a:
                        |   - x
                        |   - y
                        |   - z
                        """);
        assertThat(Diagnosed.of("""
                        a:
                        \tb: 1

                        c:
                        \td: "\t"
                        """)).isEqualTo("""
                        3:1-3:2 yaml/tab-indent lines must be indented with spaces, found a tab
                        hint: use spaces in place of the tab
                        safe fix: indent with spaces in place of tabs
                        | a:
                        |   b: 1
                        |
                        | c:
                        |   d: "\t"
                        """);
    }

    @Test
    void noBreakSpaces() {
        assertThat(Diagnosed.of("""
                        \u00a0a: 1
                        b: 2
                        """)).isEqualTo("""
                        warning 2:1-2:2 yaml/lookalike-character a key must not begin or end with the character U+00A0 (no-break space)
                        hint: remove it
                        fix: remove it
                        | a: 1
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                        a:
                        \u00a0\u00a0b: 1
                        """)).isEqualTo("""
                        warning 3:1-3:2 yaml/lookalike-character a key must not begin or end with the character U+00A0 (no-break space)
                        hint: use spaces in place of it
                        fix: use spaces in place of it
                        | a:
                        |   b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a:
                        \u00a0\u00a0b: 1
                        \u00a0\u00a0c: 2
                        """)).isEqualTo("""
                        warning 3:1-3:2 yaml/lookalike-character a key must not begin or end with the character U+00A0 (no-break space)
                        hint: use spaces in place of it
                        fix: use spaces in place of it
                        | a:
                        |   b: 1
                        |   c: 2
                        warning 4:1-4:2 yaml/lookalike-character a key must not begin or end with the character U+00A0 (no-break space)
                        hint: use spaces in place of it
                        fix: use spaces in place of it
                        | a:
                        |   b: 1
                        |   c: 2
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          b: 1
                         \u00a0c: 2
                        """)).isEqualTo("""
                        4:2-4:3 yaml/indent lines must be indented with spaces, found the character U+00A0 (no-break space)
                        hint: use spaces in place of it
                        fix: use spaces in place of it
                        | a:
                        |   b: 1
                        |   c: 2
                        """);
        assertThat(Diagnosed.of("""
                        a:\u00a01
                        b: 2
                        """)).isEqualTo("""
                        2:3-2:4 yaml/missing-colon a space must follow the colon after a key, found the character U+00A0 (no-break space)
                        hint: use spaces in place of it
                        fix: use spaces in place of it
                        | a: 1
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        b:\u00a02
                        """)).isEqualTo("""
                        3:3-3:4 yaml/missing-colon a space must follow the colon after a key, found the character U+00A0 (no-break space)
                        hint: use spaces in place of it
                        fix: use spaces in place of it
                        | a: 1
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        b:\u00a0\u00a02
                        c: 3
                        """)).isEqualTo("""
                        3:3-3:4 yaml/missing-colon a space must follow the colon after a key, found the character U+00A0 (no-break space)
                        hint: use spaces in place of it
                        fix: use spaces in place of it
                        | a: 1
                        | b:  2
                        | c: 3
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        \u00a0b
                        c: 2
                        """)).isEqualTo("""
                        3:1-3:2 yaml/indent lines must be indented with spaces, found the character U+00A0 (no-break space)
                        hint: use spaces in place of it
                        fix: use spaces in place of it
                        | a: 1
                        |  b
                        | c: 2
                        """);
        assertThat(Diagnosed.of("""
                        a:\u30001
                        b: 2
                        """)).isEqualTo("""
                        2:3-2:4 yaml/missing-colon a space must follow the colon after a key, found the character U+3000 (ideographic space)
                        hint: use spaces in place of it
                        fix: use spaces in place of it
                        | a: 1
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                        \u200ba:\u200b1
                        b: 2
                        """)).isEqualTo("""
                        2:1-2:6 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`
                        """);
        assertThat(Diagnosed.of("""
                        -\u00a0x
                        - y
                        """)).isEqualTo("""
                        2:1-3:4 front/not-mapping front matter must be keys and values, found text
                        hint: write `key: value` lines
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          -\u00a0x
                          - y
                        """)).isEqualTo("""
                        warning 3:3-3:4 yaml/list-entry a space must follow the dash of a list entry, found the character U+00A0 (no-break space)
                        hint: put a space after the dash
                        fix: put a space after the dash
                        | a:
                        |   - x
                        |   - y
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          - x
                          -\u00a0y
                        """)).isEqualTo("""
                        4:3-4:4 yaml/list-entry a space must follow the dash of a list entry, found the character U+00A0 (no-break space)
                        hint: put a space after the dash
                        fix: put a space after the dash
                        | a:
                        |   - x
                        |   - y
                        """);
    }

    @Test
    void keysBelowValues() {
        assertThat(Diagnosed.of("""
                        a: 1
                          b: 2
                        """)).isEqualTo("""
                        3:3-3:4 yaml/indent this key must be indented like the keys that it belongs with, found it below a value
                        hint: keys of one mapping start in one column
                        fix: begin the line in column 1
                        | a: 1
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                          b: 2
                        c: 3
                        """)).isEqualTo("""
                        3:3-3:4 yaml/indent this key must be indented like the keys that it belongs with, found it below a value
                        hint: keys of one mapping start in one column
                        fix: begin the line in column 1
                        | a: 1
                        | b: 2
                        | c: 3
                        """);
        assertThat(Diagnosed.of("""
                        x:
                          a: 1
                            b: 2
                        """)).isEqualTo("""
                        4:5-4:6 yaml/indent this key must be indented like the keys that it belongs with, found it below a value
                        hint: keys of one mapping start in one column
                        fix: begin the line in column 3
                        | x:
                        |   a: 1
                        |   b: 2
                        """);
        assertThat(Diagnosed.of("""
                        x:
                          a: 1
                           b: 2
                        """)).isEqualTo("""
                        4:4-4:5 yaml/indent this key must be indented like the keys that it belongs with, found it below a value
                        hint: keys of one mapping start in one column
                        fix: begin the line in column 3
                        | x:
                        |   a: 1
                        |   b: 2
                        """);
        assertThat(Diagnosed.of("""
                        x:
                          a: b
                            c d: 2
                        """)).isEqualTo("""
                        4:8-4:9 yaml/unquoted-colon text that holds `: ` must be quoted, found it in a text of several lines
                        hint: put all of the text in quotes
                        fix: quote the text
                        | x:
                        |   a: "b
                        |     c d: 2"
                        """);
        assertThat(Diagnosed.of("""
                        a: this is text
                          note: it goes on
                        b: 1
                        """)).isEqualTo("""
                        3:3-3:7 yaml/indent this key must be indented like the keys that it belongs with, found it below a value
                        hint: keys of one mapping start in one column
                        fix: begin the line in column 1
                        | a: this is text
                        | note: it goes on
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: this is text
                          that notes this: it goes on
                          and on
                        b: 1
                        """)).isEqualTo("""
                        3:18-3:19 yaml/unquoted-colon text that holds `: ` must be quoted, found it in a text of several lines
                        hint: put all of the text in quotes
                        fix: quote the text
                        | a: "this is text
                        |   that notes this: it goes on
                        |   and on"
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: this is text
                          and
                          that notes this: it goes on

                          and on
                           and on
                         and not
                        """)).isEqualTo("""
                        4:18-4:19 yaml/unquoted-colon text that holds `: ` must be quoted, found it in a text of several lines
                        hint: put all of the text in quotes
                        fix: quote the text
                        | a: "this is text
                        |   and
                        |   that notes this: it goes on
                        |
                        |   and on
                        |    and on"
                        |  and not
                        """);
        assertThat(Diagnosed.of("""
                        a: "x"
                          that is: y
                        """)).isEqualTo("""
                        3:3-3:13 yaml/indent this line must be indented like the keys or list entries that it belongs to
                        hint: keys of one mapping start in one column
                        fix: begin the line in column 1
                        | a: "x"
                        | that is: y
                        """);
        assertThat(Diagnosed.of("""
                        a: |
                          x
                         y z: w
                        """)).isEqualTo("""
                        4:2-4:8 yaml/indent this line must be indented like the keys or list entries that it belongs to
                        hint: keys of one mapping start in one column
                        fix: begin the line in column 3
                        | a: |
                        |   x
                        |   y z: w
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          that is: y
                            that was: z
                        """)).isEqualTo("""
                        4:13-4:14 yaml/unquoted-colon text that holds `: ` must be quoted, found it in a text of several lines
                        hint: put all of the text in quotes
                        fix: quote the text
                        | a:
                        |   that is: "y
                        |     that was: z"
                        """);
        assertThat(Diagnosed.of("""
                        - a: 1
                           b c: 2
                        """)).isEqualTo("""
                        3:7-3:8 yaml/unquoted-colon text that holds `: ` must be quoted, found it in a text of several lines
                        hint: put all of the text in quotes
                        """);
        assertThat(Diagnosed.of("""
                        - a: 1
                            b: 2
                        """)).isEqualTo("""
                        3:5-3:6 yaml/indent this key must be indented like the keys that it belongs with, found it below a value
                        hint: keys of one mapping start in one column
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        -b
                          c: 2
                        """)).isEqualTo("""
                        3:1-3:2 yaml/list-entry a space must follow the dash of a list entry
                        hint: put a space after the dash
                        """);
        assertThat(Diagnosed.of("""
                        a: b
                            -c: d
                        """)).isEqualTo("""
                        3:5-3:7 yaml/indent this key must be indented like the keys that it belongs with, found it below a value
                        hint: keys of one mapping start in one column
                        fix: begin the line in column 1
                        | a: b
                        | -c: d
                        """);
        assertThat(Diagnosed.of("""
                        a: &x
                          b c: d
                           e f: g
                        """)).isEqualTo("""
                        4:7-4:8 yaml/unquoted-colon text that holds `: ` must be quoted, found it in a text of several lines
                        hint: put all of the text in quotes
                        """);
        assertThat(Diagnosed.of("""
                        a: # c
                         b c: d
                          e f: g
                        """)).isEqualTo("""
                        4:6-4:7 yaml/unquoted-colon text that holds `: ` must be quoted, found it in a text of several lines
                        hint: put all of the text in quotes
                        fix: quote the text
                        | a: # c
                        |  b c: "d
                        |   e f: g"
                        """);
        assertThat(Diagnosed.of("""
                        a: b
                        # c
                          d e: f
                        """)).isEqualTo("""
                        4:3-4:9 yaml/indent this line must be indented like the keys or list entries that it belongs to
                        hint: keys of one mapping start in one column
                        fix: begin the line in column 1
                        | a: b
                        | # c
                        | d e: f
                        """);
        assertThat(Diagnosed.of("""
                        a: b

                          c d: e
                        """)).isEqualTo("""
                        4:6-4:7 yaml/unquoted-colon text that holds `: ` must be quoted, found it in a text of several lines
                        hint: put all of the text in quotes
                        fix: quote the text
                        | a: "b
                        |
                        |   c d: e"
                        """);
    }

    @Test
    void linesInOtherColumns() {
        assertThat(Diagnosed.of("""
                        a:
                          b: 1
                         c: 2
                        """)).isEqualTo("""
                        4:2-4:6 yaml/indent this line must be indented like the keys or list entries that it belongs to
                        hint: keys of one mapping start in one column
                        fix: begin the line in column 3
                        | a:
                        |   b: 1
                        |   c: 2
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          b: 1
                           c: 2
                        """)).isEqualTo("""
                        4:4-4:5 yaml/indent this key must be indented like the keys that it belongs with, found it below a value
                        hint: keys of one mapping start in one column
                        fix: begin the line in column 3
                        | a:
                        |   b: 1
                        |   c: 2
                        """);
        assertThat(Diagnosed.of("""
                        a:
                            b: 1
                          c: 2
                        """)).isEqualTo("""
                        4:3-4:7 yaml/indent this line must be indented like the keys or list entries that it belongs to
                        hint: keys of one mapping start in one column
                        fix: begin the line in column 5
                        | a:
                        |     b: 1
                        |     c: 2
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          b:
                            c: 1
                           d: 2
                        """)).isEqualTo("""
                        5:4-5:8 yaml/indent this line must be indented like the keys or list entries that it belongs to
                        hint: keys of one mapping start in one column
                        fix: begin the line in column 5
                        | a:
                        |   b:
                        |     c: 1
                        |     d: 2
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          - x
                         - y
                        """)).isEqualTo("""
                        4:2-4:5 yaml/indent this line must be indented like the keys or list entries that it belongs to
                        hint: entries of one list start in one column
                        fix: begin the line in column 3
                        | a:
                        |   - x
                        |   - y
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          - x
                           - y
                        """)).isEqualTo("""
                        warning 4:4-4:5 yaml/list-in-text a list entry must start in the column of the others, found it as part of the text above
                        hint: indent it like the first entry, or quote the text
                        fix: indent it like the first entry
                        | a:
                        |   - x
                        |   - y
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          - x
                         y
                        """)).isEqualTo("""
                        4:2-4:3 yaml/indent this line must be indented like the keys or list entries that it belongs to
                        hint: indent it like the text that it belongs to
                        fix: begin the line in column 5
                        | a:
                        |   - x
                        |     y
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          - b: 1
                           c: 2
                        """)).isEqualTo("""
                        4:4-4:8 yaml/indent this line must be indented like the keys or list entries that it belongs to
                        hint: keys of one mapping start in one column
                        fix: begin the line in column 5
                        | a:
                        |   - b: 1
                        |     c: 2
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          - b: 1
                          c: 2
                        """)).isEqualTo("""
                        4:3-4:7 yaml/indent this line must be indented like the keys or list entries that it belongs to
                        hint: keys of one mapping start in one column
                        fix: begin the line in column 5
                        | a:
                        |   - b: 1
                        |     c: 2
                        """);
        assertThat(Diagnosed.of("""
                        a:
                         b:
                          c:
                           d:
                            e:
                             f: 1
                            g: 2
                              h: 3
                        """)).isEqualTo("""
                        9:7-9:8 yaml/indent this key must be indented like the keys that it belongs with, found it below a value
                        hint: keys of one mapping start in one column
                        fix: begin the line in column 5
                        | a:
                        |  b:
                        |   c:
                        |    d:
                        |     e:
                        |      f: 1
                        |     g: 2
                        |     h: 3
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          b: "x"
                            y
                        """)).isEqualTo("""
                        4:5-4:6 yaml/indent this line must be indented like the keys or list entries that it belongs to
                        hint: indent it like the text that it belongs to
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          - x
                          y: z
                        b: 1
                        """)).isEqualTo("""
                        4:3-4:7 yaml/indent this line must be indented like the keys or list entries that it belongs to
                        hint: keys of one mapping start in one column
                        fix: begin the line in column 1
                        | a:
                        |   - x
                        | y: z
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                          a: 1
                          b: 2
                         c: 3
                        """)).isEqualTo("""
                        4:2-4:6 yaml/indent this line must be indented like the keys or list entries that it belongs to
                        hint: keys of one mapping start in one column
                        fix: begin the line in column 3
                        |   a: 1
                        |   b: 2
                        |   c: 3
                        """);
        assertThat(Diagnosed.of("""
                         a: 1
                        b: 2
                        """)).isEqualTo("""
                        2:2-2:6 yaml/indent this line must start in column 1 like the keys below it
                        hint: remove the spaces before it
                        fix: remove the spaces before it
                        | a: 1
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""

                          # c
                          a: 1
                        b: 2
                        """)).isEqualTo("""
                        4:3-4:7 yaml/indent this line must start in column 1 like the keys below it
                        hint: remove the spaces before it
                        fix: remove the spaces before it
                        |
                        |   # c
                        | a: 1
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                          - a
                        b: 1
                        """)).isEqualTo("""
                        2:3-2:6 yaml/indent this line must start in column 1 like the keys below it
                        hint: remove the spaces before it
                        """);
        assertThat(Diagnosed.of("""
                         a
                        b: 1
                        """)).isEqualTo("""
                        2:2-2:3 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `a:`
                        """);
        assertThat(Diagnosed.of("""
                          a: 1

                        b: 2
                        c: 3
                        """)).isEqualTo("""
                        2:3-2:7 yaml/indent this line must start in column 1 like the keys below it
                        hint: remove the spaces before it
                        fix: remove the spaces before it
                        | a: 1
                        |
                        | b: 2
                        | c: 3
                        """);
    }

    @Test
    void textsCutOffByComments() {
        assertThat(Diagnosed.of("""
                        a: b # c
                          d
                        """)).isEqualTo("""
                        2:6-2:9 yaml/comment-in-text text that holds ` #` must be quoted, found a comment that ends it and a line that goes on with it
                        hint: put all of the text in quotes
                        fix: quote the text
                        | a: "b # c
                        |   d"
                        """);
        assertThat(Diagnosed.of("""
                        a: b # c
                          d
                        e: 1
                        """)).isEqualTo("""
                        2:6-2:9 yaml/comment-in-text text that holds ` #` must be quoted, found a comment that ends it and a line that goes on with it
                        hint: put all of the text in quotes
                        fix: quote the text
                        | a: "b # c
                        |   d"
                        | e: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: b #c
                          d
                          e
                        f: 1
                        """)).isEqualTo("""
                        2:6-2:8 yaml/comment-in-text text that holds ` #` must be quoted, found a comment that ends it and a line that goes on with it
                        hint: put all of the text in quotes
                        fix: quote the text
                        | a: "b #c
                        |   d
                        |   e"
                        | f: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: b
                          # c
                          d
                        """)).isEqualTo("""
                        3:3-3:6 yaml/comment-in-text text that holds ` #` must be quoted, found a comment that ends it and a line that goes on with it
                        hint: put all of the text in quotes
                        fix: quote the text
                        | a: "b
                        |   # c
                        |   d"
                        """);
        assertThat(Diagnosed.of("""
                        a: b
                          # c
                          d: e
                        """)).isEqualTo("""
                        4:3-4:7 yaml/indent this line must be indented like the keys or list entries that it belongs to
                        hint: keys of one mapping start in one column
                        fix: begin the line in column 1
                        | a: b
                        |   # c
                        | d: e
                        """);
        assertThat(Diagnosed.of("""
                        a: b # c
                          d: e
                        """)).isEqualTo("""
                        2:6-2:9 yaml/comment-in-text text that holds ` #` must be quoted, found a comment that ends it and a line that goes on with it
                        hint: put all of the text in quotes
                        fix: quote the text
                        | a: "b # c
                        |   d: e"
                        """);
        assertThat(Diagnosed.of("""
                        a: "b" # c
                          d
                        """)).isEqualTo("""
                        3:3-3:4 yaml/indent this line must be indented like the keys or list entries that it belongs to
                        hint: indent it like the text that it belongs to
                        """);
        assertThat(Diagnosed.of("""
                        a: # c
                          d
                          # e
                          f
                        """)).isEqualTo("""
                        5:3-5:4 yaml/indent this line must be indented like the keys or list entries that it belongs to
                        hint: indent it like the text that it belongs to
                        """);
        assertThat(Diagnosed.of("""
                        x:
                          - a # c
                            b
                        """)).isEqualTo("""
                        4:5-4:6 yaml/indent this line must be indented like the keys or list entries that it belongs to
                        hint: indent it like the text that it belongs to
                        """);
        assertThat(Diagnosed.of("""
                        x:
                          - k: a # c
                             b
                          - 1
                        """)).isEqualTo("""
                        3:10-3:13 yaml/comment-in-text text that holds ` #` must be quoted, found a comment that ends it and a line that goes on with it
                        hint: put all of the text in quotes
                        fix: quote the text
                        | x:
                        |   - k: "a # c
                        |      b"
                        |   - 1
                        """);
        assertThat(Diagnosed.of("""
                        a: b c # d e
                          f g

                          h
                        i: 1
                        """)).isEqualTo("""
                        2:8-2:13 yaml/comment-in-text text that holds ` #` must be quoted, found a comment that ends it and a line that goes on with it
                        hint: put all of the text in quotes
                        fix: quote the text
                        | a: "b c # d e
                        |   f g
                        |
                        |   h"
                        | i: 1
                        """);
    }

    @Test
    void firstLinesOfText() {
        assertThat(Diagnosed.of("""
                        a: |
                           \s
                          x
                        """)).isEqualTo("""
                        4:1-4:3 yaml/indent the first line of the text must be indented as far as the empty lines above it
                        """);
        assertThat(Diagnosed.of("""
                        a: >
                          \s
                         x
                        b: 1
                        """)).isEqualTo("""
                        4:1-4:2 yaml/indent the first line of the text must be indented as far as the empty lines above it
                        """);
        assertThat(Diagnosed.of("""
                        a: |

                          x
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a:
                          - |
                             \s
                            x
                        """)).isEqualTo("""
                        5:1-5:5 yaml/indent the first line of the text must be indented as far as the empty lines above it
                        """);
    }

    @Test
    void dashesBelowValues() {
        assertThat(Diagnosed.of("""
                        a: 1
                        - b
                        """)).isEqualTo("""
                        3:1-3:4 yaml/indent a list entry must stand below a key without a value, found one below a value
                        hint: write all entries of the list in one way: each behind a dash below the key, or in brackets
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                          - b: 2
                        """)).isEqualTo("""
                        3:3-3:9 yaml/indent a list entry must stand below a key without a value, found one below a value
                        hint: remove the dash, if it is a key
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        - b: 2
                        """)).isEqualTo("""
                        3:1-3:7 yaml/indent a list entry must stand below a key without a value, found one below a value
                        hint: remove the dash, if it is a key
                        fix: remove the dash
                        | a: 1
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        - b: 2
                        - c: 3
                        """)).isEqualTo("""
                        3:1-3:7 yaml/indent a list entry must stand below a key without a value, found one below a value
                        hint: remove the dash, if it is a key
                        fix: remove the dash
                        | a: 1
                        | b: 2
                        | - c: 3
                        """);
        assertThat(Diagnosed.of("""
                        a: x

                        # c
                        - b: 2
                        """)).isEqualTo("""
                        5:1-5:7 yaml/indent a list entry must stand below a key without a value, found one below a value
                        hint: remove the dash, if it is a key
                        fix: remove the dash
                        | a: x
                        |
                        | # c
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          b: 1
                          - c
                        """)).isEqualTo("""
                        4:3-4:6 yaml/indent a list entry must stand below a key without a value, found one below a value
                        hint: write all entries of the list in one way: each behind a dash below the key, or in brackets
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          b: 1
                            - c
                        """)).isEqualTo("""
                        warning 4:5-4:6 yaml/list-in-text a list must begin below its key, found its entry as part of a text
                        hint: write each entry on a line of its own, after `- `, or quote the text
                        """);
        assertThat(Diagnosed.of("""
                        a: "x"
                          - y: z
                        """)).isEqualTo("""
                        3:3-3:9 yaml/indent a list entry must stand below a key without a value, found one below a value
                        hint: remove the dash, if it is a key
                        """);
        assertThat(Diagnosed.of("""
                        a: [x]
                        - y
                        """)).isEqualTo("""
                        3:1-3:4 yaml/indent a list entry must stand below a key without a value, found one below a value
                        hint: write all entries of the list in one way: each behind a dash below the key, or in brackets
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          - x
                         - y
                        """)).isEqualTo("""
                        4:2-4:5 yaml/indent this line must be indented like the keys or list entries that it belongs to
                        hint: entries of one list start in one column
                        fix: begin the line in column 3
                        | a:
                        |   - x
                        |   - y
                        """);
        assertThat(Diagnosed.of("""
                        - a: 1
                          - b: 2
                        """)).isEqualTo("""
                        3:3-3:9 yaml/indent this line must be indented like the keys or list entries that it belongs to
                        hint: entries of one list start in one column
                        """);
        assertThat(Diagnosed.of("""
                        - a
                          - b
                        c: 1
                        """)).isEqualTo("""
                        4:1-4:5 yaml/indent this line must be indented like the keys or list entries that it belongs to
                        hint: keys of one mapping start in one column
                        """);
        assertThat(Diagnosed.of("""
                        a: |
                          x
                        - y
                        """)).isEqualTo("""
                        4:1-4:4 yaml/indent a list entry must stand below a key without a value, found one below a value
                        hint: write all entries of the list in one way: each behind a dash below the key, or in brackets
                        """);
        assertThat(Diagnosed.of("""
                        a: &b
                        - c
                        d: e
                        - f
                        """)).isEqualTo("""
                        5:1-5:4 yaml/indent a list entry must stand below a key without a value, found one below a value
                        hint: write all entries of the list in one way: each behind a dash below the key, or in brackets
                        """);
    }

    @Test
    void dashesBeforeTheFirstKey() {
        assertThat(Diagnosed.of("""
                        - a: 1
                        b: 2
                        """)).isEqualTo("""
                        2:1-2:2 yaml/indent keys must stand without a dash, found one before the first
                        hint: remove the dash
                        fix: remove the dash
                        | a: 1
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                        # c

                        - a: 1
                        b: 2
                        """)).isEqualTo("""
                        4:1-4:2 yaml/indent keys must stand without a dash, found one before the first
                        hint: remove the dash
                        fix: remove the dash
                        | # c
                        |
                        | a: 1
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                        - a: 1
                        b
                        """)).isEqualTo("""
                        3:1-3:2 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: indent it if it belongs to the key above, or write `b:` if it is a key
                        """);
        assertThat(Diagnosed.of("""
                        - a
                        b: 2
                        """)).isEqualTo("""
                        3:1-3:5 yaml/indent this line must be indented like the keys or list entries that it belongs to
                        hint: keys of one mapping start in one column
                        """);
        assertThat(Diagnosed.of("""
                        - - a: 1
                        b: 2
                        """)).isEqualTo("""
                        2:1-2:2 yaml/indent keys must stand without a dash, found one before the first
                        hint: remove the dash
                        fix: remove the dash
                        | a: 1
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                        -  a: 1
                        b: 2
                        c: 3
                        """)).isEqualTo("""
                        2:1-2:2 yaml/indent keys must stand without a dash, found one before the first
                        hint: remove the dash
                        fix: remove the dash
                        | a: 1
                        | b: 2
                        | c: 3
                        """);
        assertThat(Diagnosed.of("""
                        - a: 1
                          b: 2
                        c: 3
                        """)).isEqualTo("""
                        2:1-2:2 yaml/indent keys must stand without a dash, found one before the first
                        hint: remove the dash
                        """);
        assertThat(Diagnosed.of("""
                         - a: 1
                        b: 2
                        """)).isEqualTo("""
                        2:2-2:8 yaml/indent this line must start in column 1 like the keys below it
                        hint: remove the spaces before it
                        """);
    }

    @Test
    void entriesBehindKeys() {
        assertThat(Diagnosed.of("""
                        a: - b
                        """)).isEqualTo("""
                        2:4-2:5 yaml/list-entry a list entry `- ` must begin its own line, found it behind a key
                        hint: put the list on the lines below the key, or quote the text
                        fix: put the list below the key
                        | a:
                        |   - b
                        """);
        assertThat(Diagnosed.of("""
                        a: - b # c
                        d: 1
                        """)).isEqualTo("""
                        2:4-2:5 yaml/list-entry a list entry `- ` must begin its own line, found it behind a key
                        hint: put the list on the lines below the key, or quote the text
                        fix: put the list below the key
                        | a:
                        |   - b # c
                        | d: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: - b: c
                        """)).isEqualTo("""
                        2:4-2:5 yaml/list-entry a list entry `- ` must begin its own line, found it behind a key
                        hint: put the list on the lines below the key, or quote the text
                        fix: put the list below the key
                        | a:
                        |   - b: c
                        """);
        assertThat(Diagnosed.of("""
                        a:   - b
                        """)).isEqualTo("""
                        2:6-2:7 yaml/list-entry a list entry `- ` must begin its own line, found it behind a key
                        hint: put the list on the lines below the key, or quote the text
                        fix: put the list below the key
                        | a:
                        |   - b
                        """);
        assertThat(Diagnosed.of("""
                        a: - b
                           - c
                        """)).isEqualTo("""
                        2:4-2:5 yaml/list-entry a list entry `- ` must begin its own line, found it behind a key
                        hint: put the list on the lines below the key, or quote the text
                        fix: put the list below the key
                        | a:
                        |    - b
                        |    - c
                        """);
        assertThat(Diagnosed.of("""
                        x:
                          a: - b
                        """)).isEqualTo("""
                        3:6-3:7 yaml/list-entry a list entry `- ` must begin its own line, found it behind a key
                        hint: put the list on the lines below the key, or quote the text
                        fix: put the list below the key
                        | x:
                        |   a:
                        |     - b
                        """);
        assertThat(Diagnosed.of("""
                        - a: - b
                        """)).isEqualTo("""
                        2:6-2:7 yaml/list-entry a list entry `- ` must begin its own line, found it behind a key
                        hint: put the list on the lines below the key, or quote the text
                        """);
        assertThat(Diagnosed.of("""
                        a: -
                        """)).isEqualTo("""
                        2:4-2:5 yaml/list-entry a list entry `- ` must begin its own line, found it behind a key
                        hint: put the list on the lines below the key, or quote the text
                        fix: put the list below the key
                        | a:
                        |   -
                        """);
        assertThat(Diagnosed.of("""
                        a: -\s
                        b: 1
                        """)).isEqualTo("""
                        2:4-2:5 yaml/list-entry a list entry `- ` must begin its own line, found it behind a key
                        hint: put the list on the lines below the key, or quote the text
                        fix: put the list below the key
                        | a:
                        |   -\s
                        | b: 1
                        """);
    }

    @Test
    void dashesWithoutASpace() {
        assertThat(Diagnosed.of("""
                        a:
                          -b
                        """)).isEqualTo("""
                        warning 3:3-3:4 yaml/list-entry a space must follow the dash of a list entry, found text that begins with a dash
                        hint: put a space after the dash
                        fix: put a space after the dash
                        | a:
                        |   - b
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          -b
                          -c
                        """)).isEqualTo("""
                        warning 3:3-3:4 yaml/list-entry a space must follow the dash of a list entry, found text that begins with a dash
                        hint: put a space after the dash
                        fix: put a space after the dash
                        | a:
                        |   - b
                        |   - c
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          - b
                          -c
                        """)).isEqualTo("""
                        4:3-4:4 yaml/list-entry a space must follow the dash of a list entry
                        hint: put a space after the dash
                        fix: put a space after the dash
                        | a:
                        |   - b
                        |   - c
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          -b: 1
                          -c: 2
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: 1
                        -b
                        c: 1
                        """)).isEqualTo("""
                        3:1-3:2 yaml/list-entry a space must follow the dash of a list entry
                        hint: put a space after the dash
                        """);
        assertThat(Diagnosed.of("""
                        a:
                        - b
                        -c
                        - d
                        """)).isEqualTo("""
                        4:1-4:2 yaml/list-entry a space must follow the dash of a list entry
                        hint: put a space after the dash
                        fix: put a space after the dash
                        | a:
                        | - b
                        | - c
                        | - d
                        """);
        assertThat(Diagnosed.of("""
                        -b
                        c: 1
                        """)).isEqualTo("""
                        2:1-2:2 yaml/list-entry a space must follow the dash of a list entry
                        hint: put a space after the dash
                        fix: put a space after the dash
                        | - b
                        | c: 1
                        """);
        assertThat(Diagnosed.of("""
                        --b
                        c: 1
                        """)).isEqualTo("""
                        2:1-2:4 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `--b:`
                        fix: write `--b:`
                        | --b:
                        | c: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: x
                        --b
                        c: 1
                        """)).isEqualTo("""
                        3:1-3:4 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: indent it if it belongs to the key above, or write `--b:` if it is a key
                        fix: indent it like the text that it belongs to
                        | a: x
                        |   --b
                        | c: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        ->b
                        c: 1
                        """)).isEqualTo("""
                        3:1-3:2 yaml/list-entry a space must follow the dash of a list entry
                        hint: put a space after the dash
                        """);
        assertThat(Diagnosed.of("""
                        a:
                        - b
                        -c: d
                        - e
                        """)).isEqualTo("""
                        4:1-4:2 yaml/list-entry a space must follow the dash of a list entry
                        hint: put a space after the dash
                        fix: put a space after the dash
                        | a:
                        | - b
                        | - c: d
                        | - e
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          - b
                          -
                          -c
                          d: 1
                        """)).isEqualTo("""
                        5:3-5:4 yaml/list-entry a space must follow the dash of a list entry
                        hint: put a space after the dash
                        fix: put a space after the dash
                        | a:
                        |   - b
                        |   -
                        |   - c
                        |   d: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: - b
                           - c
                        d: 1
                        """)).isEqualTo("""
                        2:4-2:5 yaml/list-entry a list entry `- ` must begin its own line, found it behind a key
                        hint: put the list on the lines below the key, or quote the text
                        fix: put the list below the key
                        | a:
                        |    - b
                        |    - c
                        | d: 1
                        """);
        assertThat(Diagnosed.of("""
                        x:
                          a: - b
                          - c
                        """)).isEqualTo("""
                        3:6-3:7 yaml/list-entry a list entry `- ` must begin its own line, found it behind a key
                        hint: put the list on the lines below the key, or quote the text
                        fix: put the list below the key
                        | x:
                        |   a:
                        |   - b
                        |   - c
                        """);
        assertThat(Diagnosed.of("""
                        x:
                          a: - b
                        - c
                        """)).isEqualTo("""
                        3:6-3:7 yaml/list-entry a list entry `- ` must begin its own line, found it behind a key
                        hint: put the list on the lines below the key, or quote the text
                        fix: put the list below the key
                        | x:
                        |   a:
                        |     - b
                        | - c
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          - c:
                          -d: 1
                        """)).isEqualTo("""
                        4:3-4:4 yaml/list-entry a space must follow the dash of a list entry
                        hint: put a space after the dash
                        fix: put a space after the dash
                        | a:
                        |   - c:
                        |   - d: 1
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          - c:
                            -d: 1
                          b: 1
                        """)).isEqualTo("""
                        4:5-4:6 yaml/list-entry a space must follow the dash of a list entry
                        hint: put a space after the dash
                        fix: put a space after the dash
                        | a:
                        |   - c:
                        |     - d: 1
                        |   b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a:
                         - c:
                          -d: 1
                        """)).isEqualTo("""
                        4:3-4:8 yaml/indent this line must be indented like the keys or list entries that it belongs to
                        hint: keys of one mapping start in one column
                        fix: begin the line in column 4
                        | a:
                        |  - c:
                        |    -d: 1
                        """);
    }

    @Test
    void tabsAboveOtherLines() {
        assertThat(Diagnosed.of("""
                        a:
                        \tb: 1
                           c: 2
                        """)).isEqualTo("""
                        3:1-3:2 yaml/tab-indent lines must be indented with spaces, found a tab
                        hint: use spaces in place of the tab
                        fix: begin the line in column 4
                        | a:
                        |    b: 1
                        |    c: 2
                        """);
        assertThat(Diagnosed.of("""
                        a:
                        \tb: 1
                          \s
                        c: 2
                        """)).isEqualTo("""
                        3:1-3:2 yaml/tab-indent lines must be indented with spaces, found a tab
                        hint: use spaces in place of the tab
                        safe fix: indent with spaces in place of tabs
                        | a:
                        |   b: 1
                        |   \s
                        | c: 2
                        """);
        assertThat(Diagnosed.of("""
                        a:
                        \tb: 1
                         \tc: 2
                        """)).isEqualTo("""
                        3:1-3:2 yaml/tab-indent lines must be indented with spaces, found a tab
                        hint: use spaces in place of the tab
                        fix: begin the line in column 1
                        | a:
                        | b: 1
                        |  \tc: 2
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          - b: 1
                        \tc: 2
                        """)).isEqualTo("""
                        4:1-4:2 yaml/tab-indent lines must be indented with spaces, found a tab
                        hint: use spaces in place of the tab
                        fix: begin the line in column 5
                        | a:
                        |   - b: 1
                        |     c: 2
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          - b
                        \tc: 2
                        """)).isEqualTo("""
                        4:1-4:2 yaml/tab-indent lines must be indented with spaces, found a tab
                        hint: use spaces in place of the tab
                        fix: begin the line in column 1
                        | a:
                        |   - b
                        | c: 2
                        """);
        assertThat(Diagnosed.of("""
                        a:
                            - b
                        \t- c
                            - d
                        """)).isEqualTo("""
                        4:1-4:2 yaml/tab-indent lines must be indented with spaces, found a tab
                        hint: use spaces in place of the tab
                        fix: begin the line in column 5
                        | a:
                        |     - b
                        |     - c
                        |     - d
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          -\t- b
                           - c
                        """)).isEqualTo("""
                        3:4-3:5 yaml/tab-indent lines must be indented with spaces, found a tab
                        hint: use a space in place of the tab
                        fix: use a space in place of the tab
                        | a:
                        |   - - b
                        |    - c
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                        \tb: 2
                        """)).isEqualTo("""
                        4:1-4:2 yaml/tab-indent lines must be indented with spaces, found a tab
                        hint: use spaces in place of the tab
                        fix: begin the line in column 1
                        | a: 1
                        |
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                        x:
                           a:
                             b:
                               c: 1
                        \td: 2
                        """)).isEqualTo("""
                        6:1-6:2 yaml/tab-indent lines must be indented with spaces, found a tab
                        hint: use spaces in place of the tab
                        fix: begin the line in column 8
                        | x:
                        |    a:
                        |      b:
                        |        c: 1
                        |        d: 2
                        """);
        assertThat(Diagnosed.of("""
                        x:
                           a: 1
                        \td: 2
                        e: 3
                        """)).isEqualTo("""
                        4:1-4:2 yaml/tab-indent lines must be indented with spaces, found a tab
                        hint: use spaces in place of the tab
                        fix: begin the line in column 4
                        | x:
                        |    a: 1
                        |    d: 2
                        | e: 3
                        """);
        assertThat(Diagnosed.of("""
                        a: [
                        \tx
                        b: 1
                        """)).isEqualTo("""
                        2:4-2:5 yaml/unclosed-bracket a list that opens with `[` must end with `]`
                        hint: add `]`, or put the text in quotes
                        fix: add `]`
                        | a: [
                        | \tx]
                        | b: 1
                        """);
    }

    @Test
    void linesWhoseCauseIsAbove() {
        assertThat(Diagnosed.of("""
                        a: x
                          -b
                            c: d
                        """)).isEqualTo("""
                        3:3-3:4 yaml/list-entry a space must follow the dash of a list entry
                        hint: put a space after the dash
                        """);
        assertThat(Diagnosed.of("""
                        a: x
                          -b
                          c: d
                        """)).isEqualTo("""
                        3:3-3:4 yaml/list-entry a space must follow the dash of a list entry
                        hint: put a space after the dash
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        \u00a0b: 2: 3
                        """)).isEqualTo("""
                        3:6-3:7 yaml/unquoted-colon text that holds `: ` must be quoted
                        hint: put the text after the key in quotes
                        """);
        assertThat(Diagnosed.of("""
                        a: b
                         \u00a0c: d
                        """)).isEqualTo("""
                        3:2-3:3 yaml/indent lines must be indented with spaces, found the character U+00A0 (no-break space)
                        hint: use spaces in place of it
                        """);
        assertThat(Diagnosed.of("""
                        a: b
                        \u00a0c d: e
                        """)).isEqualTo("""
                        warning 3:1-3:2 yaml/lookalike-character a key must not begin or end with the character U+00A0 (no-break space)
                        hint: remove it
                        fix: remove it
                        | a: b
                        | c d: e
                        """);
        assertThat(Diagnosed.of("""
                        a:\u00a0b
                        c: d
                        e: f
                        """)).isEqualTo("""
                        2:3-2:4 yaml/missing-colon a space must follow the colon after a key, found the character U+00A0 (no-break space)
                        hint: use spaces in place of it
                        fix: use spaces in place of it
                        | a: b
                        | c: d
                        | e: f
                        """);
        assertThat(Diagnosed.of("""
                        # x
                          a b: c
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: |
                          x
                            y z: w
                         v: u
                        """)).isEqualTo("""
                        5:2-5:6 yaml/indent this line must be indented like the keys or list entries that it belongs to
                        hint: keys of one mapping start in one column
                        fix: begin the line in column 5
                        | a: |
                        |   x
                        |     y z: w
                        |     v: u
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          b c: d
                          e
                           f g: h
                        """)).isEqualTo("""
                        4:3-4:4 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `e:`
                        fix: write `e:`
                        | a:
                        |   b c: d
                        |   e:
                        |    f g: h
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          - b
                            c d: e
                        """)).isEqualTo("""
                        3:5-3:6 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `b:`
                        fix: write `b:`
                        | a:
                        |   - b:
                        |     c d: e
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          - b: c
                              d e: f
                        """)).isEqualTo("""
                        4:10-4:11 yaml/unquoted-colon text that holds `: ` must be quoted, found it in a text of several lines
                        hint: put all of the text in quotes
                        fix: quote the text
                        | a:
                        |   - b: "c
                        |       d e: f"
                        """);
        assertThat(Diagnosed.of("""
                        a: b
                           c d: e
                          f
                        """)).isEqualTo("""
                        3:7-3:8 yaml/unquoted-colon text that holds `: ` must be quoted, found it in a text of several lines
                        hint: put all of the text in quotes
                        fix: quote the text
                        | a: "b
                        |    c d: e"
                        |   f
                        """);
        assertThat(Diagnosed.of("""
                        a: b
                          # c

                          d
                        """)).isEqualTo("""
                        5:3-5:4 yaml/indent this line must be indented like the keys or list entries that it belongs to
                        hint: indent it like the text that it belongs to
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        b: 2 # c
                         d: 3
                          e
                        """)).isEqualTo("""
                        3:6-3:9 yaml/comment-in-text text that holds ` #` must be quoted, found a comment that ends it and a line that goes on with it
                        hint: put all of the text in quotes
                        fix: quote the text
                        | a: 1
                        | b: "2 # c
                        |  d: 3
                        |   e"
                        """);
        assertThat(Diagnosed.of("""
                        a: b # c

                          d
                        """)).isEqualTo("""
                        4:3-4:4 yaml/indent this line must be indented like the keys or list entries that it belongs to
                        hint: indent it like the text that it belongs to
                        """);
        assertThat(Diagnosed.of("""
                        a # b
                          c
                        d: 1
                        """)).isEqualTo("""
                        2:1-2:6 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`
                        """);
        assertThat(Diagnosed.of("""
                          a: 1
                        b
                        """)).isEqualTo("""
                        2:3-2:7 yaml/indent this line must start in column 1 like the keys below it
                        hint: remove the spaces before it
                        """);
        assertThat(Diagnosed.of("""
                          a: 1
                         b: 2
                        """)).isEqualTo("""
                        3:2-3:6 yaml/indent this line must be indented like the keys or list entries that it belongs to
                        hint: keys of one mapping start in one column
                        fix: begin the line in column 3
                        |   a: 1
                        |   b: 2
                        """);
        assertThat(Diagnosed.of("""
                           a: 1
                         b: 2
                        c: 3
                        """)).isEqualTo("""
                        3:2-3:6 yaml/indent this line must be indented like the keys or list entries that it belongs to
                        hint: keys of one mapping start in one column
                        """);
        assertThat(Diagnosed.of("""
                        a:
                        - x
                         - y
                        z: 1
                        """)).isEqualTo("""
                        warning 4:2-4:3 yaml/list-in-text a list entry must start in the column of the others, found it as part of the text above
                        hint: indent it like the first entry, or quote the text
                        fix: indent it like the first entry
                        | a:
                        | - x
                        | - y
                        | z: 1
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          - x

                         # c

                         - y
                        """)).isEqualTo("""
                        7:2-7:5 yaml/indent this line must be indented like the keys or list entries that it belongs to
                        hint: entries of one list start in one column
                        fix: begin the line in column 3
                        | a:
                        |   - x
                        |
                        |  # c
                        |
                        |   - y
                        """);
        assertThat(Diagnosed.of("""
                        - a: 1
                        b
                        c: 2
                        """)).isEqualTo("""
                        2:1-2:2 yaml/indent keys must stand without a dash, found one before the first
                        hint: remove the dash
                        fix: remove the dash
                        | a: 1
                        | b
                        | c: 2
                        3:1-3:2 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: indent it if it belongs to the key above, or write `b:` if it is a key
                        """);
        assertThat(Diagnosed.of("""
                        - a
                         b: 1
                        """)).isEqualTo("""
                        2:3-2:4 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `a:`
                        fix: write `a:`
                        | - a:
                        |  b: 1
                        """);
        assertThat(Diagnosed.of("""
                        - a: 1

                        b: 2
                        """)).isEqualTo("""
                        2:1-2:2 yaml/indent keys must stand without a dash, found one before the first
                        hint: remove the dash
                        fix: remove the dash
                        | a: 1
                        |
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                        a:
                        - b: 1
                        - - c
                         - d
                        """)).isEqualTo("""
                        5:2-5:5 yaml/indent this line must be indented like the keys or list entries that it belongs to
                        hint: entries of one list start in one column
                        fix: begin the line in column 1
                        | a:
                        | - b: 1
                        | - - c
                        | - d
                        """);
    }
}
